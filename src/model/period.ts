/** Lengths of time that statistics are given for. Months make quarters, quarters make years; weeks stand alone. */
export type StatisticsInterval = 'week' | 'month' | 'quarter' | 'year';

/** All of them, the shortest first. */
export const STATISTICS_INTERVALS: readonly StatisticsInterval[] = ['week', 'month', 'quarter', 'year'];

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

/**
 * The first day of the period in which a day lies: of its week (Monday, ISO 8601), month, quarter or year.
 *
 * @param day `YYYY-MM-DD`, a day that exists
 */
export function periodOf(day: string, interval: StatisticsInterval): string {
  const date = new Date(day);
  if (interval === 'week') date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  else {
    const months = MONTHS[interval];
    date.setUTCMonth(Math.floor(date.getUTCMonth() / months) * months, 1);
  }
  return isoOf(date);
}

/** The first day of the period after the one that begins on `start`; before it with a `step` of -1. */
export function nextPeriod(start: string, interval: StatisticsInterval, step = 1): string {
  const date = new Date(start);
  if (interval === 'week') date.setUTCDate(date.getUTCDate() + 7 * step);
  else date.setUTCMonth(date.getUTCMonth() + MONTHS[interval] * step);
  return isoOf(date);
}
