/**
 * Folding and cutting of text into words.
 *
 * Diacritics go first, before any other analysis: people type "swietlica" as often as "świetlica", and a
 * stemmer that needs the accents breaks on every eighth word without them. The place of every word in the
 * original text stays known.
 */

import { entry } from './collections.js';

/** One word of a text. */
export interface Word {
  /** Folded: lower case, without diacritics. */
  text: string;
  /** Where it begins in the original text, in UTF-16 units. */
  from: number;
  /** Where it ends (exclusive). */
  to: number;
}

/** Longest text read, in UTF-16 units; what comes after it cannot be what the service is about. */
const LONGEST_TEXT = 20_000;
/** Longest word kept; a longer run of letters is no word and would only fill the vocabulary. */
const LONGEST_WORD = 40;
const CACHE_SIZE = 100_000;

/**
 * Letters and digits; inside a word also combining accents and what is not seen (soft hyphen, zero-width
 * characters). An apostrophe is a letter of Ukrainian words (здоров'я) and ends others (women's).
 */
const WORD = /(?:[Ѐ-ԯ]['’]|[\p{L}\p{N}])(?:[Ѐ-ԯ]['’]|[\p{L}\p{N}\p{M}\p{Cf}])*/gu;
const NO_LETTER = /[^\p{L}\p{N}]|ʼ/gu;

/** Letters that Unicode does not decompose, and what they are folded to. */
const UNDECOMPOSED = 'łđøħŧıßґ';
const BASES = 'ldohtisг';

const cache = new Map<string, string>();

function fold(word: string): string {
  if (cache.size > CACHE_SIZE) cache.clear();
  return entry(cache, word, () =>
    word
      .normalize('NFKD')
      .toLowerCase()
      .replace(NO_LETTER, '')
      .replace(/[^a-z]/g, (char) => BASES[UNDECOMPOSED.indexOf(char)] ?? char)
      .slice(0, LONGEST_WORD),
  );
}

/** Calls `visit` for every word of `text` in order. */
export function eachWord(text = '', visit: (word: string, from: number, to: number) => void): void {
  text.slice(0, LONGEST_TEXT).replace(WORD, (word, from: number) => {
    const folded = fold(word);
    if (folded) visit(folded, from, from + word.length);
    return '';
  });
}

/** The words of a text, folded, with their places in it. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  eachWord(text, (text, from, to) => found.push({ text, from, to }));
  return found;
}

/** A whole text folded to words with one space between them; equal for texts that a person would call the same. */
export const foldText = (text: string): string =>
  words(text)
    .map((word) => word.text)
    .join(' ');

/**
 * A key whose plain string order is Polish dictionary order (cheaper than `Intl.Collator` for thousands): a sign
 * that comes after all letters puts ą after a, and a z after it puts ż after ź, which no z follows.
 */
export const sortKey = (text: string): string =>
  foldText(
    text
      .slice(0, 200)
      .normalize('NFC')
      .replace(/[ąćęłńóśź]|(ż)/gi, '$&一$1'),
  );
