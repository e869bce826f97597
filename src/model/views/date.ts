/**
 * The calendar day (`YYYY-MM-DD`) of an HSDS date or date-time, or undefined for what cannot be one: a day that
 * does not exist, or a year outside 1990–2100 (defaults such as 0001 or 1899 are what spreadsheets leave for
 * "no date").
 */
export function isoDate(value: unknown): string | undefined {
  const parts = typeof value === 'string' ? /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value) : null;
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1990 || year > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return undefined;
  }
  return `${parts[1]}-${parts[2]}-${parts[3]}`;
}

/** The calendar day of a moment where the reader is, `YYYY-MM-DD`; undefined for an invalid Date. */
export function dayOf(now: Date): string | undefined {
  if (Number.isNaN(now.getTime())) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day `months` after an ISO day; the 31st becomes the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
