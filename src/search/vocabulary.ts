import { entry } from './collections.js';
import { eachWord } from './fold.js';
import { family, stem } from './stem.js';

/** What words that differ in inflection only have in common. */
export interface Stem {
  text: string;
  /** Services with it, in order, each followed by how much it counts there: BM25F before saturation. */
  docs: number[];
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
  stems: Map<string, Stem>;
  /** Stems that share a root, by the root. */
  families: Map<string, Stem[]>;
}

/** A stem of the vocabulary, new or known. */
export const stemOf = ({ stems, families }: Vocabulary, text: string): Stem =>
  entry(stems, text, () => {
    const own: Stem = { text, docs: [] };
    entry(families, family(text), () => []).push(own);
    return own;
  });

/** Takes in the words of a text; gives their stems, in order. */
export function readWords(vocabulary: Vocabulary, text: string | undefined): Stem[] {
  const { forms } = vocabulary;
  const found: Stem[] = [];
  eachWord(text, (word, from, to) => {
    const form = entry(forms, word, () => {
      const key = stem(word);
      return {
        text: word,
        spelling: text!.slice(from, to).toLowerCase(),
        uses: 0,
        stem: stemOf(vocabulary, key),
      };
    });
    form.uses++;
    found.push(form.stem);
  });
  return found;
}
