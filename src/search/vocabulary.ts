import { eachWord } from './fold.js';
import { family, stem } from './stem.js';

/** All words of a catalogue: their forms as they stand in the texts (folded) and the stems of these. */
export class Vocabulary {
  /** Forms, numbered in the order in which they were met. */
  readonly forms: string[] = [];
  /** Stem of every form. */
  readonly stemOf: number[] = [];
  /** How often every form was met. */
  readonly uses: number[] = [];
  /** Every form as it was first written, in lower case, with its accents. */
  readonly spellings: string[] = [];
  /** Texts of the stems. */
  readonly stemTexts: string[] = [];
  /** Stems by their text. */
  readonly stems = new Map<string, number>();
  /** Stems that share a root, by the root. */
  readonly families = new Map<string, number[]>();
  /** Forms in the order of their texts; set when the vocabulary is complete. */
  sorted: Uint32Array = new Uint32Array(0);
  #byText = new Map<string, number>();

  /** Takes in the words of a text and tells their stems, in order. */
  read(text: string, visit: (stem: number) => void): void {
    eachWord(text, (word, from, to) => {
      let form = this.#byText.get(word);
      if (form === undefined) {
        form = this.forms.push(word) - 1;
        this.#byText.set(word, form);
        this.stemOf.push(this.#addStem(word));
        this.uses.push(0);
        this.spellings.push(text.slice(from, to).toLowerCase());
      }
      this.uses[form]!++;
      visit(this.stemOf[form]!);
    });
  }

  #addStem(word: string): number {
    const text = stem(word);
    let id = this.stems.get(text);
    if (id === undefined) {
      id = this.stems.size;
      this.stems.set(text, id);
      this.stemTexts.push(text);
      const root = family(text);
      const relatives = this.families.get(root);
      if (relatives) relatives.push(id);
      else this.families.set(root, [id]);
    }
    return id;
  }

  /** Stem of a folded word that is in the texts in just this form. */
  stemOfForm(word: string): number | undefined {
    const form = this.#byText.get(word);
    return form === undefined ? undefined : this.stemOf[form];
  }

  /** Forms that begin with `prefix`, as a range of {@link sorted}. */
  prefixRange(prefix: string): [number, number] {
    const first = (isBefore: (form: string) => boolean): number => {
      let low = 0;
      let high = this.sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (isBefore(this.forms[this.sorted[middle]!]!)) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    return [first((form) => form < prefix), first((form) => form < prefix || form.startsWith(prefix))];
  }
}
