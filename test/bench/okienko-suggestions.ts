import { openSearch } from '../../src/search/index.js';
import type { Engine } from '../eval/engines/index.js';

/** Okienko's suggestions, which are asked for at the same key press as the hits; timed, not judged. */
export const okienkoSuggestions: Engine = {
  id: 'okienko-suggestions',
  name: 'Okienko, suggestions',
  settings: 'as the elements use it',
  async open(services) {
    const search = await openSearch(services, { languages: ['pl', 'uk', 'en'] });
    return {
      search(query) {
        search.suggest(query);
        return { services: [], confident: true };
      },
    };
  },
};
