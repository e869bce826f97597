import type { WordPack } from './forms/pack.js';
import { search } from './pl/search.js';

/** Words of `cus-service-search`, and those of asking the centre and of urgent needs. */
export const searchPack: WordPack<'search', typeof search> = { section: 'search', pl: search };
