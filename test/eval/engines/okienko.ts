import { openSearch } from '../../../src/search/index.js';
import type { Engine } from './engine.js';

/** The project's own search, as the elements open it. */
export const okienko: Engine = {
  id: 'okienko',
  name: 'Okienko',
  settings: 'as the elements use it: three languages, all else default',
  async open(services) {
    const search = await openSearch(services, { languages: ['pl', 'uk', 'en'] });
    return {
      search(query, limit) {
        const { hits, confident } = search.search(query, { limit });
        return { services: hits.map(({ service }) => service), confident };
      },
    };
  },
};
