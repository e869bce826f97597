import type { Index } from './build.js';
import { words, type Word } from './fold.js';
import { family, isFunctionWord, isPreposition, singular, softened, stem } from './stem.js';
import type { Correction } from './types.js';
import type { Vocabulary } from './vocabulary.js';

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
const MOST_LOOKED_AT = 1000;
const FUNCTION_WORD_WEIGHT = 0.12;
const QUALIFIER_WEIGHT = 0.6;
/** Quality of a word of the same root. */
const RELATIVE = 0.6;
/** What is added when it is made the same way too: opiekunka is nearer to opiekun than to opieka. */
const CLOSE_RELATIVE = 0.3;
/** Quality of a beginning where the word is complete or whole in itself. */
const LESS_LIKELY = 0.5;
const SOFTENED = 0.9;
/** Quality per error corrected. */
const CORRECTED = 0.85;
const SECOND_CHOICE = 0.8;

/** Understands a query: each word as the stems that it may mean in this catalogue. */
export function readQuery(index: Index, query: string): Query {
  const text = query.slice(0, LONGEST_QUERY);
  const all = words(text).slice(0, MOST_WORDS);
  const terms = new Map<string, QueryTerm>();
  const corrected: { word: Word; spelling: string }[] = [];
  let qualifies = false;
  all.forEach((word, i) => {
    // What follows a preposition tells the services of one kind apart; what comes before it names the kind.
    if (i > 0 && isPreposition(word.text)) qualifies = true;
    // The last word is still being typed until something follows it.
    const open = i === all.length - 1 && word.to === text.length;
    const key = open ? `${word.text}…` : stem(word.text);
    if (terms.has(key)) return;
    const { expansions, spelling } = expand(index, word.text, open);
    if (spelling) corrected.push({ word, spelling });
    terms.set(key, {
      text: word.text,
      weight: isFunctionWord(word.text) ? FUNCTION_WORD_WEIGHT : qualifies ? QUALIFIER_WEIGHT : 1,
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
  index: Index,
  word: string,
  open: boolean,
): { expansions: Map<number, number>; spelling?: string } {
  const { vocabulary, corrector } = index;
  const found = new Map<number, number>();
  addWord(vocabulary, found, word, open, 1);
  if (found.size || isFunctionWord(word)) return { expansions: found };
  // The ending of a mistyped word may be any, so its stem may also be the beginning of a form.
  let candidates = corrector.correct(word);
  if (!candidates.length) candidates = corrector.correct(open ? word : stem(word), true);
  const best = candidates[0];
  if (!best) return { expansions: found };
  for (const { form, distance } of candidates) {
    if (distance > best.distance) continue;
    const quality = CORRECTED ** Math.max(distance, 1) * (form === best.form ? 1 : SECOND_CHOICE);
    addWord(vocabulary, found, vocabulary.forms[form]!, false, quality);
  }
  return { expansions: found, spelling: vocabulary.spellings[best.form]! };
}

/** Adds the stems that a word as spelt stands for. */
function addWord(
  vocabulary: Vocabulary,
  found: Map<number, number>,
  word: string,
  open: boolean,
  scale: number,
): void {
  const { stems, stemTexts, families, stemOf, sorted, forms } = vocabulary;
  const add = (id: number | undefined, quality: number): void => {
    if (id !== undefined && (found.get(id) ?? 0) < quality * scale) found.set(id, quality * scale);
  };
  const own = stem(word);
  const exact = [stems.get(own), stems.get(stem(singular(word)))].find((id) => id !== undefined);
  add(exact, 1);
  const known = exact !== undefined;
  if (!known) for (const other of softened(own)) add(stems.get(other), SOFTENED);
  for (const relative of families.get(family(own)) ?? []) {
    add(relative, RELATIVE + CLOSE_RELATIVE * likeness(own, stemTexts[relative]!));
  }
  if (open ? known && word.length < 3 : found.size || word.length < 5) return;
  const [from, to] = vocabulary.prefixRange(word);
  // Short words first: of "psych", "psycholog" before "psychologicznymi".
  const beginnings = [...sorted.subarray(from, Math.min(to, from + MOST_LOOKED_AT))]
    .filter((form) => !isFunctionWord(forms[form]!))
    .sort((a, b) => forms[a]!.length - forms[b]!.length || a - b)
    .slice(0, MOST_BEGINNINGS);
  for (const form of beginnings) {
    const share = word.length / forms[form]!.length;
    add(stemOf[form], (0.6 + 0.4 * share) * (known || !open ? LESS_LIKELY : 1));
  }
}

/** Share of the longer word that two words begin with in common. */
function likeness(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same / Math.max(a.length, b.length);
}
