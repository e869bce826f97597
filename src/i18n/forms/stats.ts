import type { LoadedPack } from './pack.js';
import { stats } from './stats.pl.js';

/** Words of `cus-stats-chart`. */
export const statsPack: LoadedPack<'stats', typeof stats> = {
  section: 'stats',
  pl: stats,
  load: async (locale) => (await (locale === 'uk' ? import('./stats.uk.js') : import('./stats.en.js'))).stats,
};
