import { match } from './match.pl.js';
import type { LoadedPack } from './pack.js';

/** Words of `cus-service-match`. */
export const matchPack: LoadedPack<'match', typeof match> = {
  section: 'match',
  pl: match,
  load: async (locale) => (await (locale === 'uk' ? import('./match.uk.js') : import('./match.en.js'))).match,
};
