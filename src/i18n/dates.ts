import { dateFormat } from './format.js';
import type { Locale } from './messages.js';

/** A day in words of the locale: "3 maja 2026"; an unreadable date gives `undefined`. */
export function formatDate(locale: Locale, date: string | Date): string | undefined {
  const day = typeof date === 'string' ? new Date(date.length === 10 ? `${date}T12:00:00` : date) : date;
  if (Number.isNaN(day.getTime())) return undefined;
  const text = dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(day);
  // Ukrainian ends with "2026 р.", which a sentence would end with a second full stop
  return text.replace(/ р\.$/, ' року');
}

/** The month of a day or month (`2026-05`) in words of the locale: "maj 2026". */
export function formatMonth(locale: Locale, date: string): string {
  const day = new Date(`${date.slice(0, 7)}-01T12:00`);
  const text = dateFormat(locale, { month: 'long', year: 'numeric' }).format(day);
  return text.replace(/ р\.$/, '');
}
