import Fuse from 'fuse.js/basic';
import { entry } from './collections.js';
import { isFunctionWord, stem } from './stem.js';
import type { Form } from './vocabulary.js';

/** A form of the vocabulary that a mistyped word may have meant. */
export interface Candidate {
  form: Form;
  /** Number of letters missing, added, changed or exchanged with their neighbour. */
  errors: number;
  score: number;
}

/** Most errors forgiven in a word of this length; short words are too much alike. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 13 ? 2 : 3);

/**
 * Edits that turn `a` into `b` (optimal string alignment), or into a beginning of `b` when `open`.
 */
export function distance(a: string, b: string, open = false): number {
  let before: number[] = [];
  let previous = Array.from(`${b} `, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(
        previous[j]! + 1,
        row[j - 1]! + 1,
        previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : i + j,
      );
    }
    before = previous;
    previous = row;
  }
  return open ? Math.min(...previous) : previous[b.length]!;
}

/** The letters of a word as bits. One edit changes at most two of them. */
function letters(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << word.charCodeAt(i);
  return bits;
}

/** A beginning of a word may be the beginning of many; with one error, of still more. */
const SHORTEST_OPEN = 6;
const MOST_CANDIDATES = 300;
const CACHE_SIZE = 1000;
/** How near Fuse.js must find a form, and how far from its place in the word a letter may stand. */
const FUZZY = { threshold: 0.5, distance: 40 };
/** How many forms are taken in at one step. */
const STEP = 2_000;

/**
 * Gives the forms that a word may have meant, nearest first, at most five.
 *
 * Fuse.js ranks the forms; but it looks at each for microseconds, which tens of thousands of forms at every key
 * press do not allow, so that only forms that can be near at all, by length and by the set of their letters, come
 * before it.
 *
 * @param open the word is still being typed, or its ending may be any: the beginning of a form will do
 */
export type Corrector = (word: string, open?: boolean) => Candidate[];

/** A corrector over the forms of a vocabulary, made in small steps. */
export function* createCorrector(forms: ReadonlyMap<string, Form>): Generator<void, Corrector, void> {
  const all = [...forms.values()];
  // What tells most forms apart from a word, side by side: to look into each form at every key press takes long.
  const bits = new Int32Array(all.length);
  const lengths = new Uint8Array(all.length);
  const firsts = new Uint16Array(all.length);
  const spelt = new Uint8Array(all.length);
  for (const [i, { text, spelling }] of all.entries()) {
    bits[i] = letters(text);
    lengths[i] = text.length;
    firsts[i] = text.charCodeAt(0);
    spelt[i] = Number(!!spelling);
    if (i % STEP === 0) yield;
  }
  const cache = new Map<string, Candidate[]>();

  function find(word: string, open: boolean): Candidate[] {
    // An ending tells nothing about a word: how many errors it bears depends on what stands before it.
    const root = stem(word).length;
    // Of the thesaurus there are stems only, to be compared with what may be the stem here.
    const cut = open ? word : stem(word);
    const most = open
      ? Number(word.length >= SHORTEST_OPEN)
      : forgiven(word.length < 4 ? 0 : Math.max(root - 1, 4));
    if (!most) return [];
    // A short word must have the same letters: bnak, pmoc.
    const different = word.length < 5 ? 0 : 2 * most;
    const whole = letters(word);
    const short = letters(cut);
    const first = word.charCodeAt(0);
    const near: { form: Form; text: string; difference: number }[] = [];
    for (let i = 0; i < all.length; i++) {
      const isWord = spelt[i];
      if (open ? firsts[i] !== first : Math.abs(lengths[i]! - (isWord ? word : cut).length) > most) continue;
      const own = isWord ? whole : short;
      // Of a form whose end is yet to be typed, only the typed letters can be asked for.
      const lost = own & ~bits[i]!;
      const added = open ? 0 : bits[i]! & ~own;
      let difference = 0;
      for (let rest = lost | added; rest; rest &= rest - 1) difference++;
      const form = all[i]!;
      if (
        difference <= different &&
        // Another letter in a short word makes another word: gruby, grupy.
        (root > 4 || !lost || !added) &&
        !isFunctionWord(form.text)
      ) {
        near.push({ form, text: form.text, difference });
      }
    }
    near.sort((a, b) => a.difference - b.difference);
    return near
      .slice(0, MOST_CANDIDATES)
      .flatMap(({ form, text }) => {
        const { isMatch, score } = Fuse.match(word, text, FUZZY);
        return isMatch ? { form, text, score } : [];
      })
      .sort((a, b) => a.score - b.score)
      .slice(0, 24)
      .flatMap(({ form, text, score }) => {
        const errors = distance(form.spelling ? word : cut, text, open);
        // People rarely miss the first letter; without it more must agree.
        const first = word[0] === text[0] ? 0 : 0.75;
        return errors > most || (first && (errors > 1 || word.length < 6))
          ? []
          : { form, errors, score: errors + first + score - Math.log1p(form.uses) / 20 };
      })
      .sort((a, b) => a.score - b.score)
      .slice(0, 5);
  }

  return (word, open = false) => {
    if (cache.size > CACHE_SIZE) cache.clear();
    return entry(cache, word + open, () => find(word, open));
  };
}
