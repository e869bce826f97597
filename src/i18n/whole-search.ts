import { finish } from './forms/pack.js';
import { searchLater } from './pl/search-later.js';
import { searchPack } from './search.js';

/** All words of `cus-service-search`, those of asking the centre and of urgent needs among them. */
export const wholeSearchPack = finish(searchPack, searchLater);
