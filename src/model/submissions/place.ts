import type { FieldProblem } from './types.js';

/** What can be wrong with a field; the words are in `okienko/i18n`. */
export type FieldProblemCode =
  | 'required'
  | 'too-long'
  | 'too-short'
  | 'wrong-type'
  | 'not-a-choice'
  | 'too-many'
  | 'unknown-field'
  | 'duplicate'
  | 'invalid-nip'
  | 'invalid-regon'
  | 'invalid-krs'
  | 'invalid-rpwdl'
  | 'invalid-phone'
  | 'invalid-email'
  | 'invalid-url'
  | 'invalid-postal-code'
  | 'invalid-date'
  | 'invalid-time'
  | 'invalid-number'
  | 'order'
  | 'pesel'
  | 'must-be-empty'
  | 'one-of-required'
  | 'identifier-not-for-kind';

/** The submission as it is to be sent and stored, or what is wrong with it, in the order of its fields. */
export type Validated<T> =
  { value: T; problems?: undefined } | { value?: undefined; problems: FieldProblem[] };

/** As many problems as the contract carries. */
const MAX_PROBLEMS = 200;

const step = (key: string | number): string =>
  `/${`${key}`.slice(0, 60).replace(/~/g, '~0').replace(/\//g, '~1')}`;

const covers = (pointer: string, inner: string): boolean =>
  inner === pointer || inner.startsWith(`${pointer}/`);

/** Where a reader is, and where it reports. */
export class Place {
  readonly pointer: string;
  readonly problems: FieldProblem[];
  /** The day on which it is read. */
  readonly now: Date;

  constructor(now: Date, pointer = '', problems: FieldProblem[] = []) {
    this.now = now;
    this.pointer = pointer;
    this.problems = problems;
  }

  /** The place of a field or an item here. */
  in(...keys: (string | number)[]): Place {
    return new Place(this.now, this.pointer + keys.map(step).join(''), this.problems);
  }

  /** Reports a problem here, unless one is known here, further in or of the whole that this is part of. */
  report(code: FieldProblemCode, params?: Record<string, string | number>): undefined {
    const { pointer, problems } = this;
    const isKnown = problems.some(
      (known) => covers(pointer, known.pointer) || covers(known.pointer, pointer),
    );
    if (isKnown || problems.length >= MAX_PROBLEMS) return;
    problems.push({ pointer, code, ...(params && { params }) });
  }
}

/** The problems of one field; with `deep` also those of the fields in it. */
export function problemsAt(problems: readonly FieldProblem[], pointer: string, deep = false): FieldProblem[] {
  return problems.filter(
    (problem) => problem.pointer === pointer || (deep && covers(pointer, problem.pointer)),
  );
}

/** Runs a validation: never throws, whatever comes. */
export function validated<T>(read: (at: Place) => T, now: Date): Validated<T> {
  const at = new Place(now);
  try {
    const value = read(at);
    if (!at.problems.length) return { value };
  } catch {
    // What is no object at all, or an exotic one (a getter or proxy that throws).
    return { problems: [{ pointer: '', code: 'wrong-type' }] };
  }
  return { problems: at.problems };
}
