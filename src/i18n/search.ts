import type { WordPack } from './forms/pack.js';
import { search } from './pl/search.js';

/** Words of `cus-service-search` that its first list needs, and those of asking the centre; `whole-search.ts` adds the others. */
export const searchPack: WordPack<'search', typeof search> = {
  section: 'search',
  pl: search,
  unfinished: true,
};
