import { countUsage } from '../../data/usage.js';
import type { Locale } from '../../i18n/messages.js';
import type { Match } from '../../match/index.js';
import { areas } from '../../model/index.js';

/** Most services whose areas are looked at. */
const MOST = 300;

/** Counts a completed match, once for every statutory area in which something fits. Nothing says whose it was. */
export function countMatch(api: string, fits: readonly Match[], locale: Locale): void {
  countUsage(
    api,
    'matched',
    fits.slice(0, MOST).flatMap(({ service }) => areas(service).map(({ code }) => code)),
    locale,
  );
}
