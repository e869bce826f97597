import type { WordPack } from './forms/pack.js';
import { card } from './pl/card.js';

/** Words of `cus-service-card`. */
export const cardPack: WordPack<'card', typeof card> = { section: 'card', pl: card };
