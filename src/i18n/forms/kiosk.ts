import { kiosk } from './kiosk.pl.js';
import type { LoadedPack } from './pack.js';

/** Words of a shared screen that forgets. */
export const kioskPack: LoadedPack<'kiosk', typeof kiosk> = {
  section: 'kiosk',
  pl: kiosk,
  load: async (locale) => (await (locale === 'uk' ? import('./kiosk.uk.js') : import('./kiosk.en.js'))).kiosk,
};
