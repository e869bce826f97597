import { entry } from './collections.js';
import { eachWord } from './fold.js';
import { family, stem } from './stem.js';

/** What words that differ in inflection only have in common. */
export interface Stem {
  text: string;
  /** Services with it, in order, each followed by how much it counts there: BM25F before saturation. */
  docs: number[];
}

/** A word as it stands in the texts. */
export interface Form {
  /** Folded. */
  text: string;
  /** As it was first written, in lower case, with its accents. */
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

/** Takes in the words of a text; gives their stems, in order. */
export function readWords({ forms, stems, families }: Vocabulary, text: string | undefined): Stem[] {
  const found: Stem[] = [];
  eachWord(text, (word, from, to) => {
    const form = entry(forms, word, () => {
      const key = stem(word);
      return {
        text: word,
        spelling: text!.slice(from, to).toLowerCase(),
        uses: 0,
        stem: entry(stems, key, () => {
          const own: Stem = { text: key, docs: [] };
          entry(families, family(key), () => []).push(own);
          return own;
        }),
      };
    });
    form.uses++;
    found.push(form.stem);
  });
  return found;
}
