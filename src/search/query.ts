import type { Index } from './build.js';
import { words } from './fold.js';
import { family, isFunctionWord, isPerson, isPreposition, singular, softened, stem } from './stem.js';
import type { Correction } from './types.js';
import { formsWith, type Stem } from './vocabulary.js';

/** One word of a query. */
export interface QueryTerm {
  text: string;
  /** Number of the word in the query. */
  at: number;
  /** Share of an ordinary word that it counts for. */
  weight: number;
  /**
   * Stems of the catalogue that it stands for, and how surely: 1 is the same word, less a relative, a beginning or
   * a correction. Empty when the catalogue has nothing like it.
   */
  stems: Map<Stem, number>;
  /** The same without corrections. */
  typed: Map<Stem, number>;
}

/** A query understood. */
export interface Query {
  terms: QueryTerm[];
  correction?: Correction;
}

const MOST_WORDS = 24;
const MOST_BEGINNINGS = 60;
const FEW_BEGINNINGS = 20;
const FUNCTION_WORD_WEIGHT = 0.12;
const QUALIFIER_WEIGHT = 0.6;
/** The same of a word that says about whom somebody asks. */
export const PERSON_WEIGHT = 0.25;
/** Quality of a word of the same root. */
export const RELATIVE = 0.6;
/** What is added when it is made the same way too: opiekunka is nearer to opiekun than to opieka. */
const CLOSE_RELATIVE = 0.25;
/** Quality of another form of a verb, or of a verb made of it. */
const OTHER_VERB = 0.86;
/** Quality of a beginning where the word is complete or whole in itself. */
const LESS_LIKELY = 0.5;
const SOFTENED = 0.9;
/** Quality per error corrected. */
const CORRECTED = 0.87;
const SECOND_CHOICE = 0.8;

/** Understands a query: each word as the stems that it may mean in this catalogue. */
export function readQuery(index: Index, text: string, verbatim = false): Query {
  const all = words(text).slice(0, MOST_WORDS);
  const terms = new Map<string, QueryTerm>();
  const from: string[] = [];
  const to: string[] = [];
  let corrected = '';
  let end = 0;
  let qualifies = false;
  all.forEach((word, i) => {
    const isSmall = isFunctionWord(word.text);
    // What follows a preposition tells the services of one kind apart; what comes before it names the kind.
    if (i && isPreposition(word.text)) qualifies = true;
    // The last word is still being typed until something follows it.
    const open = i === all.length - 1 && word.to === text.length;
    const key = open ? `${word.text}…` : stem(word.text);
    if (terms.has(key)) return;
    const typed: QueryTerm['typed'] = new Map();
    addWord(index, typed, word.text, open, 1);
    const guess = typed.size || isSmall || verbatim ? undefined : correct(index, word.text, open);
    if (guess) {
      from.push(text.slice(word.from, word.to));
      // A stem of the thesaurus has no spelling to show.
      if (guess.spelling) to.push(guess.spelling);
      corrected += text.slice(end, word.from) + (guess.spelling || text.slice(word.from, word.to));
      end = word.to;
    }
    terms.set(key, {
      text: word.text,
      at: i,
      weight: isSmall
        ? FUNCTION_WORD_WEIGHT
        : isPerson(stem(word.text))
          ? PERSON_WEIGHT
          : qualifies
            ? QUALIFIER_WEIGHT
            : 1,
      typed,
      stems: guess?.stems ?? typed,
    });
  });
  const found = [...terms.values()];
  // Beside words that tell something, small ones only count as parts of phrases of the thesaurus.
  if (found.some(({ text }) => !isFunctionWord(text))) {
    for (const term of found) if (isFunctionWord(term.text)) term.weight = 0;
  }
  return {
    terms: found,
    ...(end && {
      correction: { from: from.join(' '), to: to.join(' '), query: corrected + text.slice(end) },
    }),
  };
}

/** The stems that a word was meant for, and the spelling of the best. */
function correct(
  index: Index,
  text: string,
  open: boolean,
): { stems: QueryTerm['stems']; spelling: string } | undefined {
  let candidates = index.correct(text);
  // The ending of a mistyped word may be any, so its stem may also be the beginning of a form.
  if (!candidates.length) candidates = index.correct(open ? text : stem(text), true);
  const [best] = candidates;
  if (!best) return undefined;
  const stems: QueryTerm['stems'] = new Map();
  for (const { form, errors } of candidates) {
    if (errors > best.errors) continue;
    addWord(
      index,
      stems,
      form.text,
      false,
      CORRECTED ** (errors || 1) * (form === best.form ? 1 : SECOND_CHOICE),
    );
  }
  return { stems, spelling: best.form.spelling };
}

/** Adds the stems that a word as spelt stands for. */
function addWord(index: Index, found: QueryTerm['stems'], word: string, open: boolean, scale: number): void {
  const { stems, families } = index;
  const add = (id: Stem | undefined, quality: number): void => {
    if (id && (found.get(id) ?? 0) < quality * scale) found.set(id, quality * scale);
  };
  const own = stem(word);
  const exact = stems.get(own) ?? stems.get(stem(singular(word)));
  add(exact, 1);
  // A stem that only the thesaurus has says nothing of how services spell it.
  if (!exact || exact.from === exact.to) for (const other of softened(own)) add(stems.get(other), SOFTENED);
  for (const relative of families.get(family(own)) ?? []) {
    add(relative, RELATIVE + CLOSE_RELATIVE * likeness(own, relative.text));
  }
  const addOther = (): void => {
    for (const other of index.understanding?.otherVerbs(word) ?? []) {
      const known = stems.get(other);
      if (known) add(known, OTHER_VERB);
      // What only everyday phrases say may be said by a service in another form.
      if (known && known.to > known.from) return;
    }
  };
  if (!open && !found.size) addOther();
  if (open ? exact && word.length < 3 : found.size || word.length < 5) return;
  // Short words first: of "psych", "psycholog" before "psychologicznymi".
  const beginnings = formsWith(index, word)
    .filter(({ text }) => !isFunctionWord(text))
    .sort((a, b) => a.text.length - b.text.length)
    .slice(0, word.length < 3 ? FEW_BEGINNINGS : MOST_BEGINNINGS);
  // One or two letters are too little to tell what is meant.
  const least = word.length < 3 ? 0.3 : 0.6;
  for (const { text, stem } of beginnings) {
    add(stem, (least + ((1 - least) * word.length) / text.length) * (exact || !open ? LESS_LIKELY : 1));
  }
  if (open && !found.size) addOther();
}

/** Share of the longer word that two words begin with in common. */
function likeness(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same / Math.max(a.length, b.length);
}
