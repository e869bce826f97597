import { termName, type TaxonomySet } from '../../../src/model/index.js';
import { NAMES_EN } from '../../../src/model/profile/names.en.js';
import { NAMES_UK } from '../../../src/model/profile/names.uk.js';
import type { NoticeCriteria } from '../../../src/model/submissions/types.js';
import { oneLine } from '../mail/readable.js';
import type { Subscription } from './subscriptions.js';
import { en } from './words.en.js';
import { pl, type Words } from './words.pl.js';
import { uk } from './words.uk.js';

export type { Words };

type Language = Subscription['language'];

const WORDS: Readonly<Record<Language, Words>> = { pl, uk, en };
const NAMES = { pl: {}, uk: NAMES_UK, en: NAMES_EN };

export const wordsOf = (language: Language): Words => WORDS[language];

/** A day in Poland as people write it: "22 listopada 2026". */
export const dayIn = (language: Language, time: Date): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'Europe/Warsaw',
  })
    .format(time)
    // in full: the short one brings a full stop of its own into the middle, or a second one to the end, of a sentence
    .replace(/ р\.$/, ' року');

/** What a wish is about, a line for each thing, in the person's language. */
export function criteriaLines(
  criteria: NoticeCriteria,
  language: Language,
  taxonomies: readonly TaxonomySet[] = [],
): string[] {
  const words = wordsOf(language);
  const { query, areas, recipients, situations, delivery, providers, place, age, free_only } = criteria;
  const terms = [areas, recipients, situations, delivery].map((codes = []) =>
    codes.map((code) => termName(code, language, { names: NAMES[language], taxonomies })).join(', '),
  );
  const lines = [
    query && words.query(query),
    ...terms,
    providers?.length && words.providers,
    place && words.place(place),
    age !== undefined && words.age(age),
    free_only && words.free,
  ].filter((line): line is string => typeof line === 'string' && line !== '');
  return lines.length > 0 ? lines.map((line) => oneLine(line, 1_000)) : [words.all];
}
