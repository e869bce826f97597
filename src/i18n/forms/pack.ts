import type { Locale, Shape } from '../messages.js';

/**
 * The words of one section, loaded only by the elements that say so: those of the forms must not be in the file of
 * the search. Polish comes with the pack, the other languages on use.
 */
export interface WordPack<Name extends string = string, Words = unknown> {
  /** Key of the section in `.messages`. */
  readonly section: Name;
  readonly pl: Words;
  /** The words of another language. */
  readonly load: (locale: Exclude<Locale, 'pl'>) => Promise<Shape<Words>>;
}

/** The words that some packs give together, by section. */
export type WordsOf<Packs extends readonly WordPack[]> = {
  [P in Packs[number] as P['section']]: P extends WordPack<string, infer Words> ? Shape<Words> : never;
};
