import type { Service } from '../hsds.js';
import { dayOf, isoDate } from './date.js';
import { addMonths } from './days.js';

/** Freshness of the information: when somebody checked it (`assured_date`). */
export interface Freshness {
  state: 'checked' | 'old' | 'unknown';
  /** ISO date of the check. */
  date?: string;
}

/** Information older than this is marked: providers are asked every six months whether it is still true. */
const FRESH_MONTHS = 6;

/**
 * When the information was checked. `assured_date` is a check; `last_modified` is not (a file may be rewritten
 * without anyone looking). A date in the future, before 1990 or not existing says nothing: `unknown`.
 */
export function freshness(service: Service, now: Date): Freshness {
  const date = isoDate(service.assured_date);
  const today = dayOf(now);
  if (!date || !today || date > today) return { state: 'unknown' };
  return { state: addMonths(date, FRESH_MONTHS) < today ? 'old' : 'checked', date };
}
