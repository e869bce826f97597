import { PROFILE_TERMS, type ProfileTerm } from '../profile/index.js';
import { list, type Reader } from './read.js';

const TERMS: ReadonlyMap<string, ProfileTerm> = /* @__PURE__ */ new Map(
  PROFILE_TERMS.map((term) => [term.code, term]),
);

/** The code of a term of the CUS profile that is right here. */
export const term = (isRight: (term: ProfileTerm) => boolean): Reader<string> => ({
  max: 200,
  read(value, at) {
    if (value === undefined || value === '') return undefined;
    if (typeof value !== 'string') return at.report('wrong-type');
    const known = TERMS.get(value.trim());
    return known && isRight(known) ? known.code : at.report('not-a-choice');
  },
});

/** The code of a term of a taxonomy. */
export const termOf = (taxonomy: string): Reader<string> =>
  term(({ code }) => code.startsWith(`${taxonomy}:`));

/** Codes of terms of a taxonomy, each once. */
export const termsOf = (taxonomy: string, max = 100): Reader<string[]> =>
  list(termOf(taxonomy), max, { once: true });
