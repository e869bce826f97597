import type { Locale, Shape } from '../messages.js';

/**
 * The words of one section, in the files of those elements only that say so: the search must not carry the words of
 * the forms, nor a chart those of the search. Polish comes with the pack, the other languages on use.
 */
export interface WordPack<Name extends string = string, Words = unknown> {
  /** Key of the section in `.messages`. */
  readonly section: Name;
  readonly pl: Words;
  /** The words of another language; without it they are in the file of that language. */
  readonly load?: (locale: Exclude<Locale, 'pl'>) => Promise<Shape<Words>>;
}

/** A pack with a file of its own for every language. */
export type LoadedPack<Name extends string, Words> = Required<WordPack<Name, Words>>;

/** The words that some packs give together, by section. */
export type WordsOf<Packs extends readonly WordPack[]> = {
  [P in Packs[number] as P['section']]: P extends WordPack<string, infer Words> ? Shape<Words> : never;
};
