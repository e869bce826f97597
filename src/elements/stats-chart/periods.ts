import { formatDate, formatMonth } from '../../i18n/dates.js';
import { format } from '../../i18n/format.js';
import type { Locale } from '../../i18n/messages.js';
import type { StatisticsInterval } from '../../model/index.js';
import type { StatsWords } from './view.js';

/** The words that periods need, and their language. */
interface Speech {
  words: StatsWords;
  locale: Locale;
}

const quarterOf = (start: string): number => Math.ceil(Number(start.slice(5, 7)) / 3);

/** A period as it stands alone: "maj 2026", "2. kwartał 2026". */
export function periodName({ words, locale }: Speech, start: string, interval: StatisticsInterval): string {
  const year = start.slice(0, 4);
  if (interval === 'year') return format(words.year, { year });
  if (interval === 'quarter') return format(words.quarter, { n: quarterOf(start), year });
  if (interval === 'week') return format(words.week, { date: formatDate(locale, start) ?? start });
  return formatMonth(locale, start);
}

/** When something was, within a sentence: "w maju 2026". */
export function periodWhen({ words, locale }: Speech, start: string, interval: StatisticsInterval): string {
  const year = start.slice(0, 4);
  if (interval === 'year') return format(words.yearIn, { year });
  if (interval === 'quarter') return format(words.quarterIn, { n: quarterOf(start), year });
  if (interval === 'week') return format(words.weekIn, { date: formatDate(locale, start) ?? start });
  const month = `m${Number(start.slice(5, 7))}` as keyof StatsWords['monthIn'];
  return format(words.monthIn[month], { year });
}

/** What `period` can name: `last`, `all`, or a period by its year, quarter, month, week or first day. */
export interface WantedPeriod {
  course?: boolean;
  /** First day. */
  start?: string;
  interval?: StatisticsInterval;
}

/** Reads the attribute `period`; undefined for what it cannot be. */
export function readPeriod(text: string): WantedPeriod | undefined {
  const value = text.trim();
  if (value === 'last') return {};
  if (value === 'all') return { course: true };
  const [whole, year, quarter, month, day] =
    /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/i.exec(value) ?? [];
  if (!whole) return undefined;
  if (quarter)
    return { start: `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`, interval: 'quarter' };
  if (day) return { start: value };
  return month ? { start: `${value}-01`, interval: 'month' } : { start: `${value}-01-01`, interval: 'year' };
}
