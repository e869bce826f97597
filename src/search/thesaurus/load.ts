import { entry } from '../collections.js';
import type { OpenSearchOptions, SearchLanguage } from '../types.js';
import type { Understanding } from '../build.js';
import type { Thesaurus } from './read.js';

const LOADERS: Record<SearchLanguage, () => Promise<{ default: string }>> = {
  pl: () => import('./words.pl.js'),
  uk: () => import('./words.uk.js'),
  en: () => import('./words.en.js'),
};

const loaded = new Map<SearchLanguage, Promise<Thesaurus>>();

/**
 * The library's everyday words of one language, in a file of its own, read once. The Ukrainian and English ones add
 * phrases to the Polish concepts and say nothing without them.
 *
 * @throws when the file cannot be loaded; the next call tries again.
 */
export function loadThesaurus(language: SearchLanguage): Promise<Thesaurus> {
  return entry(loaded, language, () => {
    const words = load(language);
    words.catch(() => loaded.delete(language));
    return words;
  });
}

async function load(language: SearchLanguage): Promise<Thesaurus> {
  const [{ readThesaurus }, { default: words }, polish] = await Promise.all([
    loadUnderstanding(),
    LOADERS[language](),
    language === 'pl' ? undefined : loadThesaurus('pl'),
  ]);
  return readThesaurus(words, polish);
}

/** What understands everyday words, in a file of its own. */
export const loadUnderstanding = (): Promise<Understanding> => import('../understanding.js');

/** Everyday words, and what understands them; without it they are words like others. */
export interface Everyday {
  thesauri: Thesaurus[];
  understanding: Understanding | undefined;
}

/** The thesauri given and those of the library for the languages asked for, as far as they can be loaded. */
export async function wordsOf({
  languages = ['pl'],
  thesauri = [],
  problem,
}: OpenSearchOptions): Promise<Everyday> {
  const loading = Promise.allSettled(languages.map(loadThesaurus));
  const [understanding, own] = await Promise.all([
    loadUnderstanding().catch((reason: unknown) => void problem?.(reason)),
    thesauri,
  ]);
  const found = [...own];
  for (const each of await loading) {
    if (each.status === 'fulfilled') found.push(each.value);
    else if (understanding) problem?.(each.reason);
  }
  return { thesauri: found, understanding };
}
