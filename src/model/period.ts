import { addDays } from './views/days.js';

/** Lengths of time that statistics are given for. Months make quarters, quarters make years; weeks stand alone. */
export type StatisticsInterval = 'week' | 'month' | 'quarter' | 'year';

/** All of them, the shortest first. */
export const STATISTICS_INTERVALS: readonly StatisticsInterval[] = ['week', 'month', 'quarter', 'year'];

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** First day of the month with this number, counted from the year 0. */
const monthAt = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}-01`;
const numberOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/**
 * The first day of the period in which a day lies: of its week (Monday, ISO 8601), month, quarter or year.
 *
 * @param day `YYYY-MM-DD`, a day that exists
 */
export function periodOf(day: string, interval: StatisticsInterval): string {
  if (interval === 'week') return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
  const number = numberOf(day);
  return monthAt(number - (number % MONTHS[interval]));
}

/** The first day of the period after the one that begins on `start`; before it with a `step` of -1. */
export function nextPeriod(start: string, interval: StatisticsInterval, step = 1): string {
  return interval === 'week' ? addDays(start, 7 * step) : monthAt(numberOf(start) + MONTHS[interval] * step);
}
