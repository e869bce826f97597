import { countUsage } from '../../data/usage.js';
import { areas } from '../../model/index.js';
import type { Match } from '../../match/index.js';

/** Most services whose areas are looked at: who fits hundreds is no better counted by all of them. */
const MOST = 300;

/** Counts a completed match, once for every statutory area in which something fits. Nothing says whose it was. */
export function countMatch(api: string, fits: readonly Match[]): void {
  const codes = new Set(fits.slice(0, MOST).flatMap(({ service }) => areas(service).map(({ code }) => code)));
  countUsage(api, 'matched', ['all', ...[...codes].filter((code) => code.startsWith('obszar:'))]);
}
