/**
 * Folding and cutting of text into words.
 *
 * Diacritics go first, before any other analysis: people type "swietlica" as often as "świetlica", and a
 * stemmer that needs the accents breaks on every eighth word without them. Folding works on one UTF-16
 * unit at a time, so that the place of every word in the original text stays known.
 */

/** One word of a text. */
export interface Word {
  /** Folded: lower case, without diacritics. */
  text: string;
  /** Where it begins in the original text, in UTF-16 units. */
  from: number;
  /** Where it ends (exclusive). */
  to: number;
}

const SEPARATOR = 0;
/** Inside a word, but not a letter of it: combining accents, soft hyphen, zero-width characters. */
const IGNORED = 1;
const APOSTROPHE = 2;
const UNKNOWN = 0xffff;

/** Letters that Unicode does not decompose. */
const UNDECOMPOSED: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ß: 's',
  ґ: 'г',
};

const IS_WORD = /^[\p{L}\p{N}]/u;
const IS_IGNORED = /^[\p{M}\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e]/u;

/** Folded unit for every unit; filled on use, since a text needs a few hundred of the 65,536. */
const table = new Uint16Array(0x10000).fill(UNKNOWN);

function foldUnit(unit: number): number {
  const char = String.fromCharCode(unit);
  let folded = SEPARATOR;
  if (char === "'" || char === '’' || char === 'ʼ') folded = APOSTROPHE;
  else if (IS_IGNORED.test(char)) folded = IGNORED;
  else if (IS_WORD.test(char)) {
    const base = char.toLowerCase().normalize('NFKD').charAt(0);
    folded = (UNDECOMPOSED[base] ?? base).charCodeAt(0);
  }
  table[unit] = folded;
  return folded;
}

const isCyrillic = (unit: number): boolean => unit >= 0x400 && unit < 0x530;

/** Longest word kept; a longer run of letters is no word and would only fill the vocabulary. */
const LONGEST_WORD = 40;
const buffer: number[] = [];

/** Calls `visit` for every word of `text` in order. */
export function eachWord(text: string, visit: (word: string, from: number, to: number) => void): void {
  const end = text.length;
  let from = -1;
  let to = 0;
  for (let i = 0; i <= end; i++) {
    let unit = SEPARATOR;
    if (i < end) {
      const raw = text.charCodeAt(i);
      unit = table[raw]!;
      if (unit === UNKNOWN) unit = foldUnit(raw);
      // An apostrophe is a letter of Ukrainian words (здоров'я) and ends others (women's).
      if (unit === APOSTROPHE)
        unit = from >= 0 && isCyrillic(buffer[buffer.length - 1]!) ? IGNORED : SEPARATOR;
    }
    if (unit > APOSTROPHE) {
      if (from < 0) from = i;
      to = i + 1;
      if (buffer.length < LONGEST_WORD) buffer.push(unit);
    } else if (unit === IGNORED) {
      if (from >= 0) to = i + 1;
    } else if (from >= 0) {
      const word = String.fromCharCode.apply(null, buffer);
      buffer.length = 0;
      const start = from;
      from = -1;
      visit(word, start, to);
    }
  }
}

/** The words of a text, folded, with their places in it. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  eachWord(text, (word, from, to) => found.push({ text: word, from, to }));
  return found;
}

/** A whole text folded to words with one space between them; equal for texts that a person would call the same. */
export function foldText(text: string): string {
  let folded = '';
  eachWord(text, (word) => (folded += folded ? ` ${word}` : word));
  return folded;
}

/** Polish alphabet in its order, with the letters that only foreign words have. */
const ALPHABET = ' 0123456789aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż';

const ranks = new Map<string, string>();

/** The place of a character in the alphabet; of a foreign letter that of its base; nothing for signs. */
function rankOf(char: string): string {
  const lower = char.toLowerCase().normalize('NFC').charAt(0);
  let rank = ALPHABET.indexOf(lower);
  if (rank < 0) rank = ALPHABET.indexOf(lower.normalize('NFD').charAt(0));
  const key = rank >= 0 ? String.fromCharCode(rank + 32) : IS_WORD.test(lower) ? lower : '';
  if (ranks.size < 5000) ranks.set(char, key);
  return key;
}

/** A key whose plain string order is Polish dictionary order (cheaper than `Intl.Collator` for thousands). */
export function sortKey(text: string): string {
  let key = '';
  for (const char of text.slice(0, 200).normalize('NFC')) key += ranks.get(char) ?? rankOf(char);
  return key;
}
