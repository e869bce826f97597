import type { Service } from '../model/index.js';
import { searchOver } from './answer.js';
import { buildIndex, listOf, readServices } from './build.js';
import { inSlices } from './slices.js';
import { wordsOf } from './thesaurus/load.js';
import type { OpenSearchOptions, Search } from './types.js';
import type { warmUp } from './warm-up.js';

/** Smaller catalogues are answered at once anyway. */
const LARGE = 5_000;

/** Gets a large index ready for the first key press. Without it the search is slower at first, and nothing else. */
export async function warm(...large: Parameters<typeof warmUp>): Promise<void> {
  if (large[1].length < LARGE) return;
  try {
    await inSlices((await import('./warm-up.js')).warmUp(...large));
  } catch {
    // its code could not be loaded
  }
}

/**
 * Builds an index in slices that do not block the page, and loads the names of terms in its languages and the everyday
 * words meanwhile.
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
  loading.catch(() => undefined); // told where it is waited for
  // Polish names are in the profile itself.
  const termNames = {
    uk: languages.includes('uk') ? (await import('../model/profile/names.uk.js')).NAMES_UK : undefined,
    en: languages.includes('en') ? (await import('../model/profile/names.en.js')).NAMES_EN : undefined,
    ...options.termNames,
  };
  const base = await inSlices(readServices(services, { ...options, termNames }), signal);
  options.listed?.(searchOver(listOf(base)));
  const { thesauri, understanding } = await loading;
  const search = searchOver(await inSlices(buildIndex(base, thesauri, understanding), signal));
  await warm(search, services);
  signal?.throwIfAborted();
  return search;
}
