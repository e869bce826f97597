import { finish } from './forms/pack.js';
import { cardLater } from './pl/card-later.js';
import { cardPack } from './card.js';

/** All words of `cus-service-card`. */
export const wholeCardPack = finish(cardPack, cardLater);
