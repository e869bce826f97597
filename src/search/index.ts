/**
 * Search over a catalogue of services (package entry `okienko/search`). Runs in Node too: no DOM, no Lit.
 *
 * Text is folded and stemmed (fold.ts, stem.ts) into an inverted index with field weights (build.ts), over
 * whose vocabulary Fuse.js corrects typing errors (correct.ts).
 */
import type { Service } from '../model/index.js';
import { buildIndex, type Index } from './build.js';
import { highlights, markedStems } from './highlight.js';
import { readQuery } from './query.js';
import { ordered, rank } from './rank.js';
import { runAll, runSliced } from './slices.js';
import { suggest } from './suggest.js';
import type {
  OpenSearchOptions,
  QueryOptions,
  Search,
  SearchLanguage,
  SearchOptions,
  SearchResult,
} from './types.js';

export type * from './types.js';

/** Share of the query, by weight, that the best service must answer to be an answer at all. */
const CONFIDENT = 0.5;

/** Builds an index at once. */
export function createSearch(services: readonly Service[], options: SearchOptions = {}): Search {
  return searchOver(runAll(buildIndex(services, options)));
}

/**
 * Builds the same index in slices that do not block the page, and loads the names of terms in its languages.
 *
 * @throws the reason of `options.signal` when it is aborted.
 */
export async function openSearch(
  services: readonly Service[],
  options: OpenSearchOptions = {},
): Promise<Search> {
  options.signal?.throwIfAborted();
  const termNames = { ...(await namesOf(options.languages ?? [])), ...options.termNames };
  return searchOver(await runSliced(buildIndex(services, { ...options, termNames }), options.signal));
}

/** Names of the profile's terms; Polish ones are in the profile itself. */
async function namesOf(languages: readonly SearchLanguage[]): Promise<SearchOptions['termNames']> {
  const [uk, en] = await Promise.all([
    languages.includes('uk') ? import('../model/profile/names.uk.js') : undefined,
    languages.includes('en') ? import('../model/profile/names.en.js') : undefined,
  ]);
  return { ...(uk ? { uk: uk.NAMES_UK } : {}), ...(en ? { en: en.NAMES_EN } : {}) };
}

function searchOver(index: Index): Search {
  const all = Uint32Array.from(index.services, (_, doc) => doc);
  return {
    size: index.services.length,
    search: (query, options = {}) => answer(index, all, String(query ?? ''), options),
    suggest: (prefix, limit = 8) => suggest(index, String(prefix ?? ''), limit),
  };
}

function answer(index: Index, all: Uint32Array, text: string, options: QueryOptions): SearchResult {
  const query = readQuery(index, text);
  const filters = options.filters ?? {};
  const from = whole(options.offset ?? 0);
  const to = from + whole(options.limit ?? 20);
  if (!query.terms.length) {
    const { kept, facets } = index.facets.apply(all, filters);
    const hits = [...kept.subarray(from, to)].map((doc) => ({
      service: index.services[doc]!,
      score: 0,
      matches: [],
    }));
    // Signs without a word ask for something, and nothing can be said to fit; an empty box asks for all.
    return { hits, total: kept.length, facets, confident: !text.trim() };
  }
  const { found, scores, coverage } = rank(index, query);
  const { kept, facets } = index.facets.apply(found, filters);
  const stems = markedStems(query);
  const hits = [...ordered(index, kept, scores).subarray(from, to)].map((doc) => ({
    service: index.services[doc]!,
    score: scores[doc]!,
    matches: highlights(index.vocabulary, index.services[doc]!, stems),
  }));
  return {
    hits,
    total: kept.length,
    facets,
    confident: kept.some((doc) => coverage[doc]! >= CONFIDENT),
    ...(query.correction ? { correction: query.correction } : {}),
  };
}

/** A count that a host gave, safe to count with. */
const whole = (value: number): number => Math.max(0, Math.floor(value) || 0);
