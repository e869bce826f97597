import { card } from './pl/card.js';
import { common } from './pl/common.js';
import { search } from './pl/search.js';

/** Polish, the source of all other languages. */
export const pl = { common, search, card };
