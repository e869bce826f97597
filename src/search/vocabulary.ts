import { entry } from './collections.js';
import { eachWord } from './fold.js';
import { family, stem } from './stem.js';

/** What words that differ in inflection only have in common. */
export interface Stem {
  text: string;
  /**
   * While the index is built: services with it, in order, each followed by how much it counts there (BM25F before
   * saturation). Then `from` and `to` say where these stand in the postings.
   */
  docs: number[];
  from: number;
  to: number;
  /** Phrases of the thesaurus with it: the phrase's number, then the place in it. */
  phrases?: number[];
}

/** A word as it stands in the texts. */
export interface Form {
  /** Folded. */
  text: string;
  /** As it was first written, in lower case, with its accents; empty for a stem of the thesaurus. */
  spelling: string;
  stem: Stem;
  /** How often it was met. */
  uses: number;
}

/** All words of a catalogue by their text, in the order in which they were met. */
export interface Vocabulary {
  forms: Map<string, Form>;
  /** The forms by their first letter. */
  initials: Map<string, Form[]>;
  stems: Map<string, Stem>;
  /** Stems that share a root, by the root. */
  families: Map<string, Stem[]>;
}

/** Services with their stems, one after the other for every stem. */
export interface Postings {
  docs: Uint32Array;
  impacts: Float32Array;
}

/** A vocabulary without words. */
export const newVocabulary = (): Vocabulary => ({
  forms: new Map(),
  initials: new Map(),
  stems: new Map(),
  families: new Map(),
});

/** A stem of the vocabulary, new or known. */
export const stemOf = ({ stems, families }: Vocabulary, text: string): Stem =>
  entry(stems, text, () => {
    const own: Stem = { text, docs: [], from: 0, to: 0 };
    entry(families, family(text), () => []).push(own);
    return own;
  });

/** A form of the vocabulary, new or known. */
export const formOf = (
  { forms, initials }: Vocabulary,
  text: string,
  make: () => Pick<Form, 'spelling' | 'stem'>,
): Form =>
  entry(forms, text, () => {
    const form = { text, ...make(), uses: 0 };
    entry(initials, text[0]!, () => []).push(form);
    return form;
  });

/** Takes in the words of a text; gives their stems, in order. */
export function readWords(vocabulary: Vocabulary, text: string | undefined): Stem[] {
  const found: Stem[] = [];
  eachWord(text, (word, from, to) => {
    const form = formOf(vocabulary, word, () => ({
      spelling: text!.slice(from, to).toLowerCase(),
      stem: stemOf(vocabulary, stem(word)),
    }));
    form.uses++;
    found.push(form.stem);
  });
  return found;
}

/** Forms that begin so. */
export const formsWith = ({ initials }: Vocabulary, beginning: string): Form[] =>
  (initials.get(beginning[0]!) ?? []).filter(({ text }) => text.startsWith(beginning));

/** How many stems are packed in one step. */
const STEP = 2_000;

/** Moves what the stems have gathered into two long lists, in small steps. */
export function* pack({ stems }: Vocabulary): Generator<void, Postings, void> {
  let size = 0;
  for (const { docs } of stems.values()) size += docs.length / 2;
  const postings: Postings = { docs: new Uint32Array(size), impacts: new Float32Array(size) };
  let at = 0;
  let count = 0;
  for (const stem of stems.values()) {
    stem.from = at;
    for (let i = 0; i < stem.docs.length; i += 2) {
      postings.docs[at] = stem.docs[i]!;
      postings.impacts[at++] = stem.docs[i + 1]!;
    }
    stem.to = at;
    stem.docs = [];
    if (++count % STEP === 0) yield;
  }
  return postings;
}
