import { jsonDay } from './date.js';

/** The day `days` after an ISO day; before it with a negative number. */
export const addDays = (day: string, days: number): string =>
  jsonDay(new Date(Date.parse(day) + days * 86_400_000)) ?? day;

/** The day `months` after an ISO day; the 31st becomes the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + months);
  // A day that the month does not have has become one of the next month: back to the last before it.
  if (date.getUTCDate() !== Number(day.slice(8))) date.setUTCDate(0);
  return jsonDay(date) ?? day;
}
