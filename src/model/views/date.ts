import { plainText } from './text.js';

/** The day of a date as JSON has it; undefined (in JSON null) for an invalid one. */
export const jsonDay = (date: Date): string | undefined => (date.toJSON() as string | null)?.slice(0, 10);

/**
 * The calendar day (`YYYY-MM-DD`) of an HSDS date or date-time, or undefined for what cannot be one: a day that
 * does not exist, or a year outside 1990–2100 (defaults such as 0001 or 1899 are what spreadsheets leave for
 * "no date").
 */
export function isoDate(value: unknown): string | undefined {
  const day = /^\s*(\d{4}-\d\d-\d\d)(?!\d)/.exec(plainText(value) ?? '')?.[1];
  // 30 February is an invalid date in one browser and 2 March in another.
  return day && day > '1990' && day < '2101' && jsonDay(new Date(day)) === day ? day : undefined;
}

/** The calendar day of a moment where the reader is, `YYYY-MM-DD`; undefined for an invalid Date. */
export function dayOf(now: Date): string | undefined {
  return jsonDay(new Date(now.getTime() - now.getTimezoneOffset() * 60_000));
}
