import { cardLater } from './pl/card-later.js';
import { card } from './pl/card.js';
import { common } from './pl/common.js';
import { searchLater } from './pl/search-later.js';
import { search } from './pl/search.js';

/** Polish, the source of all other languages. */
export const pl = { common, search: { ...search, ...searchLater }, card: { ...card, ...cardLater } };
