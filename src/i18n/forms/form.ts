import { form } from './form.pl.js';
import type { LoadedPack } from './pack.js';

/** Words that all forms share. */
export const formPack: LoadedPack<'form', typeof form> = {
  section: 'form',
  pl: form,
  load: async (locale) => (await (locale === 'uk' ? import('./form.uk.js') : import('./form.en.js'))).form,
};
