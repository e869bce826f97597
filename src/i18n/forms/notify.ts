import { notify } from './notify.pl.js';
import type { LoadedPack } from './pack.js';

/** Words of `cus-notify-form`. */
export const notifyPack: LoadedPack<'notify', typeof notify> = {
  section: 'notify',
  pl: notify,
  load: async (locale) =>
    (await (locale === 'uk' ? import('./notify.uk.js') : import('./notify.en.js'))).notify,
};
