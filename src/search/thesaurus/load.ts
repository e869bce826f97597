import type { SearchLanguage } from '../types.js';
import { readThesaurus, type Thesaurus } from './read.js';

const LOADERS: Record<SearchLanguage, () => Promise<{ default: string }>> = {
  pl: () => import('./words.pl.js'),
  uk: () => import('./words.uk.js'),
  en: () => import('./words.en.js'),
};

/**
 * The library's everyday words of one language, in a file of its own. The Ukrainian and English ones add phrases
 * to the Polish concepts and say nothing without them.
 *
 * @throws when the file cannot be loaded.
 */
export async function loadThesaurus(language: SearchLanguage): Promise<Thesaurus> {
  const [{ default: polish }, { default: own }] = await Promise.all([LOADERS.pl(), LOADERS[language]()]);
  const base = readThesaurus(polish);
  return language === 'pl' ? base : readThesaurus(own, base);
}
