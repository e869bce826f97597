import type { LoadedPack } from './pack.js';
import { provider } from './provider.pl.js';

/** Words of `cus-provider-form`. */
export const providerPack: LoadedPack<'provider', typeof provider> = {
  section: 'provider',
  pl: provider,
  load: async (locale) =>
    (await (locale === 'uk' ? import('./provider.uk.js') : import('./provider.en.js'))).provider,
};
