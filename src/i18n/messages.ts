import type { FormSections } from './forms/sections.js';
import type { cardPack } from './card.js';
import type { WordsOf } from './forms/pack.js';
import type { pl } from './pl.js';
import type { searchPack } from './search.js';

/** Forms of one text by number, in the categories of `Intl.PluralRules`; `other` is the last resort. */
export interface PluralForms {
  one?: string;
  few?: string;
  many?: string;
  other: string;
}

/** The shape of another language's words, by the Polish ones. */
export type Shape<T> = T extends string
  ? string
  : T extends { other: string }
    ? PluralForms
    : { [K in keyof T]: Shape<T[K]> };

/** Words of search and card, shaped by the Polish ones: a missing key fails the build. */
export type Messages = Shape<typeof pl>;

/** The words that every element has; those of a section only where an element has its pack. */
export type CommonWords = Pick<Messages, 'common'>;

/** Those of search and card that the first list needs; the others come with what is loaded on use. */
export type FirstMessages = CommonWords & WordsOf<[typeof searchPack, typeof cardPack]>;

type Partially<T> = T extends string | PluralForms ? T : { [K in keyof T]?: Partially<T[K]> };

/** Words that a host page puts in the place of ours, for any locale and as few as it likes. */
export type MessageOverrides = { [K in Locale]?: Partially<Messages & FormSections> };

/** The languages of the screens. */
export type Locale = 'pl' | 'uk' | 'en';
export const LOCALES: readonly Locale[] = ['pl', 'uk', 'en'];
