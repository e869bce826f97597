/**
 * Search over a catalogue of services (package entry `okienko/search`). Runs in Node too: no DOM, no Lit.
 *
 * Text is folded and stemmed (fold.ts, stem.ts) into an inverted index with field weights (build.ts), over
 * whose vocabulary Fuse.js corrects typing errors (correct.ts).
 */
import type { Service } from '../model/index.js';
import { searchOver } from './answer.js';
import { buildIndex } from './build.js';
import { atOnce, inSlices } from './slices.js';
import { wordsOf } from './thesaurus/load.js';
import type { OpenSearchOptions, Search, SearchOptions } from './types.js';

export type * from './types.js';
export { loadThesaurus } from './thesaurus/load.js';
export { parseThesaurus } from './thesaurus/read.js';

/** Builds an index at once. */
export const createSearch = (services: readonly Service[], options: SearchOptions = {}): Search =>
  searchOver(atOnce(buildIndex(services, options)));

/**
 * Builds the same index in slices that do not block the page, and loads the names of terms in its languages.
 *
 * @throws the reason of `options.signal` when it is aborted.
 */
export async function openSearch(
  services: readonly Service[],
  options: OpenSearchOptions = {},
): Promise<Search> {
  const { signal, languages = ['pl'] } = options;
  signal?.throwIfAborted();
  const loading = wordsOf(options);
  // Polish names are in the profile itself.
  const termNames = {
    uk: languages.includes('uk') ? (await import('../model/profile/names.uk.js')).NAMES_UK : undefined,
    en: languages.includes('en') ? (await import('../model/profile/names.en.js')).NAMES_EN : undefined,
    ...options.termNames,
  };
  const steps = buildIndex(services, { ...options, termNames, thesauri: await loading });
  return searchOver(await inSlices(steps, signal));
}
