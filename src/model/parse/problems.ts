/** What can be wrong with a source; kebab codes for tests and tools. */
export type ProblemCode =
  | 'unknown-form'
  | 'not-an-object'
  | 'missing-id'
  | 'missing-name'
  | 'wrong-type'
  | 'forbidden-key'
  | 'too-deep'
  | 'too-long'
  | 'too-many'
  | 'duplicate-id'
  | 'unreadable'
  | 'missing-field'
  | 'more-problems';

/** One thing that is wrong with a source, for the webmaster. */
export interface Problem {
  code: ProblemCode;
  /** JSON pointer (RFC 6901) of the first place where it was found. */
  path: string;
  /** Identifier of the object concerned, where it has one. */
  id?: string;
  /** English. */
  message: string;
  /** How many times, where more than once. */
  count?: number;
}

/** At most so many kinds of problems are listed; a broken file of 10,000 services is one story, not 10,000. */
export const MAX_PROBLEMS = 100;

/** A step of a path: a field's name or an index in a list. */
export type Step = string | number;

/** Collects problems: the same code at the same kind of place is counted, not listed again. */
export class ProblemList {
  readonly #found = new Map<string, Problem>();
  #left = 0;

  add(code: ProblemCode, path: readonly Step[] = [], id?: string): void {
    // Names of unknown fields come from the data; cut, they cannot make the list itself heavy.
    const pointer = path
      .map((step) => `/${`${step}`.slice(0, 60).replace(/~/g, '~0').replace(/\//g, '~1')}`)
      .join('');
    const key = code + pointer.replace(/\/\d+/g, '/');
    const known = this.#found.get(key);
    if (known) known.count = (known.count ?? 1) + 1;
    else if (this.#found.size < MAX_PROBLEMS) this.#found.set(key, problem(code, pointer, id));
    else this.#left += 1;
  }

  /** The problems in the order of finding; a last one says how many were left out. */
  list(): Problem[] {
    const problems = [...this.#found.values()].map((found) => ({ ...found }));
    if (this.#left) problems.push({ ...problem('more-problems', ''), count: this.#left });
    return problems;
  }
}

/** The code says it all: "wrong type", "duplicate id", with the place beside. */
const problem = (code: ProblemCode, path: string, id?: string): Problem => ({
  code,
  path,
  ...(id && { id: id.slice(0, 200) }),
  message: code.replace('-', ' '),
});
