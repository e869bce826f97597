import { dayNumber, isoDay } from './recurrence.js';
import { isoDate } from './date.js';

/** A public holiday of Poland. */
export type HolidayName =
  | 'newYear'
  | 'epiphany'
  | 'easter'
  | 'easterMonday'
  | 'labourDay'
  | 'constitution'
  | 'pentecost'
  | 'corpusChristi'
  | 'assumption'
  | 'allSaints'
  | 'independence'
  | 'christmasEve'
  | 'christmas'
  | 'secondChristmas';

/** A public holiday and its day, ISO. */
export interface PublicHoliday {
  day: string;
  name: HolidayName;
}

/** Number of the day of Easter Sunday, by the calendar of Gregory (algorithm of Meeus, Jones and Butcher). */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1) / 86_400_000;
}

const FIXED: readonly (readonly [monthDay: string, name: HolidayName, since: number])[] = [
  ['01-01', 'newYear', 0],
  ['01-06', 'epiphany', 2011],
  ['05-01', 'labourDay', 0],
  ['05-03', 'constitution', 0],
  ['08-15', 'assumption', 0],
  ['11-01', 'allSaints', 0],
  ['11-11', 'independence', 0],
  ['12-24', 'christmasEve', 2025],
  ['12-25', 'christmas', 0],
  ['12-26', 'secondChristmas', 0],
];

const MOVABLE: readonly (readonly [after: number, name: HolidayName])[] = [
  [0, 'easter'],
  [1, 'easterMonday'],
  [49, 'pentecost'],
  [60, 'corpusChristi'],
];

/**
 * The public holidays of Poland between two days, both included (Act of 18 January 1951 on days free from work;
 * Christmas Eve since 2025). Whether a service is open on them the catalogue does not say: ask.
 */
export function publicHolidays(from: string, to: string): PublicHoliday[] {
  const [begin, end] = [isoDate(from), isoDate(to)];
  if (!begin || !end) return [];
  const found: PublicHoliday[] = [];
  for (let year = Number(begin.slice(0, 4)); year <= Number(end.slice(0, 4)); year++) {
    for (const [monthDay, name, since] of FIXED)
      if (year >= since) found.push({ day: `${year}-${monthDay}`, name });
    for (const [after, name] of MOVABLE) found.push({ day: isoDay(easterOf(year) + after), name });
  }
  return found
    .filter(({ day }) => day >= begin && day <= end)
    .sort((a, b) => dayNumber(a.day) - dayNumber(b.day));
}
