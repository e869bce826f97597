import type { WordPack } from './forms/pack.js';
import { card } from './pl/card.js';

/** Words of a compact `cus-service-card`; `whole-card.ts` adds those of an opened one. */
export const cardPack: WordPack<'card', typeof card> = { section: 'card', pl: card, unfinished: true };
