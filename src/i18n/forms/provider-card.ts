import type { LoadedPack } from './pack.js';
import { providerCard } from './provider-card.pl.js';

/** Words of `cus-provider-card`. */
export const providerCardPack: LoadedPack<'providerCard', typeof providerCard> = {
  section: 'providerCard',
  pl: providerCard,
  load: async (locale) =>
    (await (locale === 'uk' ? import('./provider-card.uk.js') : import('./provider-card.en.js')))
      .providerCard,
};
