import type { LoadedPack } from './pack.js';
import { timetable } from './timetable.pl.js';

/** Words of `cus-timetable`. */
export const timetablePack: LoadedPack<'timetable', typeof timetable> = {
  section: 'timetable',
  pl: timetable,
  load: async (locale) =>
    (await (locale === 'uk' ? import('./timetable.uk.js') : import('./timetable.en.js'))).timetable,
};
