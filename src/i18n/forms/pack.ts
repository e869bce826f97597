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
  /** More of the Polish words are still to come, with a part that is loaded on use. */
  unfinished?: boolean;
}

/** A pack with a file of its own for every language. */
export type LoadedPack<Name extends string, Words> = Required<Omit<WordPack<Name, Words>, 'unfinished'>>;

let finished = 0;

/** How many packs got the rest of their words: who keeps words reads them anew when it changes. */
export const finishedPacks = (): number => finished;

/** Adds the rest of the Polish words to a pack, for all who have it. */
export function finish<Name extends string, Words extends object, More extends object>(
  pack: WordPack<Name, Words>,
  more: More,
): WordPack<Name, Words & More> {
  Object.assign(pack.pl, more);
  pack.unfinished = false;
  finished++;
  return pack as WordPack<Name, Words & More>;
}

/** The words that some packs give together, by section. */
export type WordsOf<Packs extends readonly WordPack[]> = {
  [P in Packs[number] as P['section']]: P extends WordPack<string, infer Words> ? Shape<Words> : never;
};
