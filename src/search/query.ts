import type { Index } from './build.js';
import { words, type Word } from './fold.js';
import { family, isFunctionWord, singular, softened, stem } from './stem.js';
import type { Correction } from './types.js';

/** A stem of the catalogue that a word of the query stands for. */
export interface Expansion {
  stem: number;
  /** How surely: 1 is the same word, less a relative, a beginning or a correction. */
  quality: number;
}

/** One word of a query. */
export interface QueryTerm {
  text: string;
  /** Share of an ordinary word that it counts for. */
  weight: number;
  /** Best first; empty when the catalogue has nothing like it. */
  expansions: Expansion[];
}

/** A query understood. */
export interface Query {
  terms: QueryTerm[];
  correction?: Correction;
}

/** Longest query read; nobody types more, and a paste must not stop the page. */
export const LONGEST_QUERY = 300;
const MOST_WORDS = 24;
const MOST_BEGINNINGS = 60;
const FUNCTION_WORD_WEIGHT = 0.12;
const RELATIVE = 0.5;
const SOFTENED = 0.9;
const CORRECTED = 0.85;

/** Understands a query: each word as the stems that it may mean in this catalogue. */
export function readQuery(index: Index, query: string): Query {
  const text = query.slice(0, LONGEST_QUERY);
  const all = words(text).slice(0, MOST_WORDS);
  const terms = new Map<string, QueryTerm>();
  const corrected: { word: Word; spelling: string }[] = [];
  all.forEach((word, i) => {
    // The last word is still being typed until something follows it.
    const open = i === all.length - 1 && word.to === text.length;
    const key = open ? `${word.text}…` : stem(word.text);
    if (terms.has(key)) return;
    const { expansions, spelling } = expand(index, word.text, open);
    if (spelling) corrected.push({ word, spelling });
    terms.set(key, {
      text: word.text,
      weight: isFunctionWord(word.text) ? FUNCTION_WORD_WEIGHT : 1,
      expansions: [...expansions]
        .map(([stem, quality]) => ({ stem, quality }))
        .sort((a, b) => b.quality - a.quality || a.stem - b.stem),
    });
  });
  return {
    terms: [...terms.values()],
    ...(corrected.length ? { correction: correctionOf(text, corrected) } : {}),
  };
}

function correctionOf(text: string, corrected: readonly { word: Word; spelling: string }[]): Correction {
  let query = '';
  let end = 0;
  for (const { word, spelling } of corrected) {
    query += text.slice(end, word.from) + spelling;
    end = word.to;
  }
  return {
    from: corrected.map(({ word }) => text.slice(word.from, word.to)).join(' '),
    to: corrected.map(({ spelling }) => spelling).join(' '),
    query: query + text.slice(end),
  };
}

/** Stems that a word stands for, with their quality, and the spelling it was corrected to. */
function expand(
  { vocabulary, corrector }: Index,
  word: string,
  open: boolean,
): { expansions: Map<number, number>; spelling?: string } {
  const { stems, families, stemOf, sorted, spellings } = vocabulary;
  const found = new Map<number, number>();
  const add = (id: number | undefined, quality: number): void => {
    if (id !== undefined && (found.get(id) ?? 0) < quality) found.set(id, quality);
  };
  const own = stem(word);
  add(stems.get(own), 1);
  if (!found.size) add(stems.get(stem(singular(word))), 1);
  if (!found.size) for (const other of softened(own)) add(stems.get(other), SOFTENED);
  const known = found.size > 0;
  for (const relative of families.get(family(own)) ?? []) add(relative, RELATIVE);
  if (open ? !known || word.length > 2 : !found.size && word.length > 4) {
    const [from, to] = vocabulary.prefixRange(word);
    // Short words first: of "psych", "psycholog" before "psychologicznymi".
    const beginnings = [...sorted.subarray(from, Math.min(to, from + 1000))]
      .sort((a, b) => spellings[a]!.length - spellings[b]!.length || a - b)
      .slice(0, MOST_BEGINNINGS);
    for (const form of beginnings) {
      const share = word.length / spellings[form]!.length;
      add(stemOf[form], (0.6 + 0.4 * share) * (known || !open ? RELATIVE : 1));
    }
  }
  if (found.size || isFunctionWord(word)) return { expansions: found };
  let candidates = corrector.correct(word);
  if (!candidates.length && open) candidates = corrector.correct(word, true);
  const least = candidates[0]?.distance ?? 0;
  for (const { form, distance } of candidates) {
    if (distance === least)
      add(stemOf[form], CORRECTED ** Math.max(distance, 1) * (form === candidates[0]!.form ? 1 : 0.8));
  }
  const best = candidates[0];
  return { expansions: found, ...(best ? { spelling: spellings[best.form]! } : {}) };
}
