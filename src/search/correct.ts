import Fuse from 'fuse.js/basic';
import type { Vocabulary } from './vocabulary.js';

/** A form of the vocabulary that a mistyped word may have meant. */
export interface Candidate {
  form: number;
  /** Number of letters missing, added, changed or exchanged with their neighbour. */
  distance: number;
}

/** Most errors forgiven in a word of this length; short words are too much alike. */
export function forgiven(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 13 ? 2 : 3;
}

/**
 * Edits that turn `a` into `b` (optimal string alignment), or into a beginning of `b` when `open`.
 */
export function distance(a: string, b: string, open = false): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        previous[j]! + 1,
        row[j - 1]! + 1,
        previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return open ? Math.min(...previous) : previous[b.length]!;
}

/** The letters of a word as bits. One edit changes at most two of them. */
function letters(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A beginning of a word may be the beginning of many; with one error, of still more. */
const SHORTEST_OPEN = 6;
const MOST_CANDIDATES = 300;
const CACHE_SIZE = 1000;

/**
 * Corrects typing errors over the vocabulary. Fuse.js ranks the forms; but it looks at each for microseconds,
 * which tens of thousands of forms at every key press do not allow, so that only forms that can be near at all,
 * by length and by the set of their letters, come before it.
 */
export class Corrector {
  readonly #vocabulary: Vocabulary;
  readonly #letters: Uint32Array;
  readonly #cache = new Map<string, Candidate[]>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#letters = Uint32Array.from(vocabulary.forms, letters);
  }

  /**
   * Forms that `word` may have meant, nearest first, at most five.
   *
   * @param open the word is still being typed: the beginning of a form will do
   */
  correct(word: string, open = false): Candidate[] {
    const key = open ? `${word}…` : word;
    let found = this.#cache.get(key);
    if (!found) {
      found = this.#find(word, open);
      if (this.#cache.size >= CACHE_SIZE) this.#cache.clear();
      this.#cache.set(key, found);
    }
    return found;
  }

  #find(word: string, open: boolean): Candidate[] {
    const most = open ? Number(word.length >= SHORTEST_OPEN) : forgiven(word.length);
    if (!most) return [];
    const { forms, uses } = this.#vocabulary;
    const near = this.#near(word, most, open);
    const fuse = new Fuse(
      near.map((form) => forms[form]!),
      { includeScore: true, threshold: 0.5, distance: 40, ignoreFieldNorm: true },
    );
    const found: (Candidate & { score: number })[] = [];
    for (const { refIndex, score = 1 } of fuse.search(word, { limit: 24 })) {
      const form = near[refIndex]!;
      const text = forms[form]!;
      const errors = distance(word, text, open);
      if (errors > most) continue;
      // People rarely miss the first letter; without it more must agree.
      const first = word[0] === text[0] ? 0 : 0.75;
      if (first && (errors > 1 || word.length < 6)) continue;
      found.push({ form, distance: errors, score: errors + first + score - Math.log1p(uses[form]!) / 20 });
    }
    return found
      .sort((a, b) => a.score - b.score || a.form - b.form)
      .slice(0, 5)
      .map(({ form, distance }) => ({ form, distance }));
  }

  /** The forms that can be within `most` edits, those with most letters in common first. */
  #near(word: string, most: number, open: boolean): number[] {
    const { forms } = this.#vocabulary;
    const own = letters(word);
    const byDifference: number[][] = Array.from({ length: 2 * most + 1 }, () => []);
    for (let form = 0; form < forms.length; form++) {
      const theirs = this.#letters[form]!;
      // Of a form whose end is yet to be typed, only the typed letters can be asked for.
      const difference = bitCount(open ? own & ~theirs : own ^ theirs);
      if (difference > 2 * most) continue;
      const text = forms[form]!;
      const longer = text.length - word.length;
      if (longer < -most || (open ? text[0] !== word[0] : longer > most)) continue;
      byDifference[difference]!.push(form);
    }
    return byDifference.flat().slice(0, MOST_CANDIDATES);
  }
}
