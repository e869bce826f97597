import { entry } from '../collections.js';
import type { OpenSearchOptions, SearchLanguage } from '../types.js';
import { readThesaurus, type Thesaurus } from './read.js';

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
  const [{ default: words }, polish] = await Promise.all([
    LOADERS[language](),
    language === 'pl' ? undefined : loadThesaurus('pl'),
  ]);
  return readThesaurus(words, polish);
}

/** The thesauri given and those of the library for the languages asked for, as far as they can be loaded. */
export async function wordsOf({
  languages = ['pl'],
  thesauri = [],
  problem,
}: OpenSearchOptions): Promise<Thesaurus[]> {
  const found = [...thesauri];
  for (const loading of await Promise.allSettled(languages.map(loadThesaurus))) {
    if (loading.status === 'fulfilled') found.push(loading.value);
    else problem?.(loading.reason);
  }
  return found;
}
