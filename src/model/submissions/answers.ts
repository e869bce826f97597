import { matchCriteria } from './criteria.js';
import { validated, type Validated } from './place.js';
import { choice, list, needed, readFields, reference, type Fields } from './read.js';
import type { SealedAnswers } from './types.js';

const fields: Fields<SealedAnswers> = {
  criteria: needed(matchCriteria),
  services: list(reference(200), 30, { once: true }),
  language: needed(choice('pl', 'uk', 'en')),
};

/** Checks answers that are to be sealed for the counter. They name nobody: there is no privacy clause to them. */
export const validateAnswers = (input: unknown, now: Date = new Date()): Validated<SealedAnswers> =>
  validated((at) => readFields(input, fields, at), now);

/** Letters and digits of a code: Crockford base32, which has no I, L, O and U. */
export const ANSWERS_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The code of sealed answers as it was said or typed: small letters, blanks and hyphens are understood, O is 0, I and L
 * are 1. Undefined when it is none.
 */
export function readAnswersCode(written: string): string | undefined {
  const plain = written
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(plain) ? `${plain.slice(0, 4)}-${plain.slice(4)}` : undefined;
}
