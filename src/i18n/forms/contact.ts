import { contact } from './contact.pl.js';
import type { LoadedPack } from './pack.js';

/** Words of `cus-contact-form`. */
export const contactPack: LoadedPack<'contact', typeof contact> = {
  section: 'contact',
  pl: contact,
  load: async (locale) =>
    (await (locale === 'uk' ? import('./contact.uk.js') : import('./contact.en.js'))).contact,
};
