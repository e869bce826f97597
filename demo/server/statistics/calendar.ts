import { periodOf } from '../../../src/model/index.js';

/** Whose days are counted. */
export const TIME_ZONE = 'Europe/Warsaw';

/** Days after its end during which a month may still get numbers. Afterwards it never changes. */
export const CLOSING_DAYS = 7;

const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Poland, `YYYY-MM-DD`, in summer and winter time. */
export const polishDay = (now: Date): string => format.format(now);

/** The day so many days after another; before it with a negative number. */
export function addDays(day: string, days: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** First day of the first month that is not closed yet: numbers for days before it are refused. */
export const openMonth = (now: Date): string => periodOf(addDays(polishDay(now), -CLOSING_DAYS), 'month');
