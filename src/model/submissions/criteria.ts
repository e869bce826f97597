import { isObject } from '../parse/check.js';
import {
  choice,
  line,
  list,
  needed,
  number,
  object,
  readFields,
  reference,
  yesOrNo,
  type Fields,
  type Reader,
} from './read.js';
import { Place } from './place.js';
import type { FieldProblem, MatchCriteria, NoticeCriteria, Proposals } from './types.js';

/** Codes of terms. A catalogue may have terms of its own: any code is one, an unknown one finds nothing. */
const codes = list(reference(120), 40, { once: true });

/** An object that may be empty: `{}` says something too. */
const maybeEmpty = <T extends object>(fields: Fields<T>): Reader<T> => ({
  ...object(fields),
  read: (value, at) =>
    value === undefined || isObject(value) ? value && readFields(value, fields, at) : at.report('wrong-type'),
});

const matchFields: Fields<MatchCriteria> = {
  age: number(0, 130),
  place: line(200),
  recipients: codes,
  situations: codes,
  delivery: codes,
  free_only: yesOrNo,
  for: choice('self', 'other'),
};

/** Criteria of a match; `{}`: nothing is known of the person. */
export const matchCriteria: Reader<MatchCriteria> = maybeEmpty(matchFields);

const noticeFields: Fields<NoticeCriteria> = {
  query: line(200),
  areas: codes,
  recipients: codes,
  situations: codes,
  delivery: codes,
  providers: codes,
  place: line(200),
  age: number(0, 130),
  free_only: yesOrNo,
};

/** Criteria of notices; `{}`: about all services. */
export const noticeCriteria: Reader<NoticeCriteria> = maybeEmpty(noticeFields);

/**
 * Criteria of notices from another element or a page: what cannot be used is left out. Never throws.
 *
 * @param report told of what is left out
 */
export function readNoticeCriteria(
  input: unknown,
  report?: (problems: readonly FieldProblem[]) => void,
): NoticeCriteria {
  const at = new Place(new Date());
  try {
    const given = isObject(input) ? { ...input } : {};
    // a match knows for whom it was
    delete given['for'];
    const known = readFields<NoticeCriteria>(given, noticeFields, at);
    if (at.problems.length) report?.(at.problems);
    return known;
  } catch {
    // an exotic object: a getter or proxy that throws
    report?.([{ pointer: '', code: 'wrong-type' }]);
    return {};
  }
}

/** A list of proposals that goes with a message. */
export const proposals: Reader<Proposals> = object<Proposals>({
  criteria: needed(matchCriteria),
  services: needed(
    list(
      object<Proposals['services'][number]>({
        id: needed(reference(200)),
        name: needed(line(500)),
        verdict: needed(choice('fits', 'check')),
      }),
      30,
    ),
  ),
});
