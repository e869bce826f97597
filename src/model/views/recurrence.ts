import type { Schedule } from '../hsds.js';
import { isoDate } from './date.js';
import { plainText } from './text.js';

const DAY_MS = 86_400_000;

/** A day as its number since 1970: arithmetic on days of the calendar, which summer time cannot hurt. */
export const dayNumber = (day: string): number => Date.parse(day) / DAY_MS;

/** The ISO day with this number. */
export const isoDay = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** Day of the week, Monday 0 to Sunday 6. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7;

/** The days on which something happens. */
export interface Recurrence {
  /** Numbers of the days between two days, both included. */
  between: (from: number, to: number) => number[];
}

/** What is counted (`count`) is followed for so many days from its first: eleven years. */
const COUNTED_DAYS = 4_018;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** What a rule can ask of a day. */
interface Day {
  number: number;
  weekday: number;
  year: number;
  /** 0 to 11. */
  month: number;
  /** Day of the month from its beginning, from its end (-1 is the last), and its length. */
  ofMonth: number;
  monthLength: number;
  ofYear: number;
  yearLength: number;
}

const days = new Map<number, Day>();

/** Facts of a day; those of the weeks last asked for are kept, since every service asks for the same days. */
function dayAt(number: number): Day {
  let day = days.get(number);
  if (day) return day;
  if (days.size > 4_096) days.clear();
  days.set(number, (day = readDay(number)));
  return day;
}

function readDay(number: number): Day {
  const date = new Date(number * DAY_MS);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const newYear = Date.UTC(year, 0) / DAY_MS;
  return {
    number,
    weekday: weekdayOf(number),
    year,
    month,
    ofMonth: date.getUTCDate(),
    monthLength: new Date(Date.UTC(year, month + 1, 0)).getUTCDate(),
    ofYear: number - newYear + 1,
    yearLength: Date.UTC(year + 1, 0) / DAY_MS - newYear,
  };
}

type Test = (day: Day) => boolean;

/** Whether the place of a day counted from the beginning, or from the end, is among some numbers. */
const isAmong = (numbers: readonly number[], place: number, length: number): boolean =>
  numbers.includes(place) || numbers.includes(place - length - 1);

const partsOf = (value: unknown): string[] =>
  (typeof value === 'number' ? String(value) : (plainText(value) ?? '')).split(/[\s,;]+/).filter(Boolean);

/** Whole numbers other than 0, at most `most` either way; undefined when a part is none. */
function numbersOf(value: unknown, most: number): number[] | undefined {
  const numbers = partsOf(value).map((part) => (/^[+-]?\d{1,3}$/.test(part) ? Number(part) : 0));
  return numbers.every((each) => each !== 0 && Math.abs(each) <= most) ? numbers : undefined;
}

/** A count as HSDS has it; what nobody filled in (nothing, 0) is 0, and nonsense undefined. */
function countOf(value: unknown): number | undefined {
  if (value === undefined || value === null) return 0;
  // anything else, an object with a `toString` of its own too, is nonsense and is not asked for its number
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const number = Number(value);
  return Number.isInteger(number) && number >= 0 ? number : undefined;
}

const weekdayIn = (word: string): number =>
  word.length < 2 ? -1 : WEEKDAYS.findIndex((name) => name.startsWith(word.toLowerCase()));

/** `MO`, `-1FR`, `Monday`; undefined when a part cannot be read. */
function weekdaysOf(value: unknown): { weekday: number; nth: number }[] | undefined {
  const days = partsOf(value).map((part) => {
    const [, nth, word = ''] = /^([+-]?\d{1,2})?([a-z]+)$/i.exec(part) ?? [];
    return { weekday: weekdayIn(word), nth: Number(nth ?? 0), ok: nth === undefined || Number(nth) !== 0 };
  });
  return days.every(({ weekday, ok }) => ok && weekday >= 0) ? days : undefined;
}

/** Whether the week of a day, by the rule of four days, is among weeks of the year. */
function inWeeks(weeks: readonly number[], { number, weekday }: Day, weekStart: number): boolean {
  // the fourth day of a week decides to which year it belongs
  const middle = number - ((weekday - weekStart + 7) % 7) + 3;
  const { ofYear, yearLength } = dayAt(middle);
  const week = Math.ceil(ofYear / 7);
  const count = week + Math.floor((yearLength - ofYear) / 7);
  return isAmong(weeks, week, count);
}

/** How often a rule skips: every second week, every third month. */
function everyNth(freq: string, interval: number, start: Day, weekStart: number): Test {
  const weekOf = (number: number) => Math.floor((number + 3 - weekStart) / 7);
  const apart: Record<string, (day: Day) => number> = {
    DAILY: (day) => day.number - start.number,
    WEEKLY: (day) => weekOf(day.number) - weekOf(start.number),
    MONTHLY: (day) => (day.year - start.year) * 12 + day.month - start.month,
    YEARLY: (day) => day.year - start.year,
  };
  const distance = apart[freq];
  return (day) => distance !== undefined && distance(day) % interval === 0;
}

/** What the fields ask of a day, or undefined where they do not say on which days it is, or contradict each other. */
function testsOf(schedule: Schedule, start: Day | undefined): Test[] | undefined {
  const days = weekdaysOf(schedule.byday);
  const monthDays = numbersOf(schedule.bymonthday, 31);
  const yearDays = numbersOf(schedule.byyearday, 366);
  const weeks = numbersOf(schedule.byweekno, 53);
  const interval = countOf(schedule.interval);
  const given = plainText(schedule.freq)?.trim().toUpperCase();
  if (!days || !monthDays || !yearDays || !weeks || interval === undefined) return undefined;
  const ordinal = days.some(({ nth }) => nth !== 0);
  const freq =
    given ?? (monthDays.length > 0 || ordinal ? 'MONTHLY' : days.length > 0 ? 'WEEKLY' : start ? 'ONCE' : '');
  if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'ONCE'].includes(freq)) return undefined;
  // "every first Monday of a week" says nothing
  if (ordinal && (freq === 'DAILY' || freq === 'WEEKLY')) return undefined;
  if (freq === 'ONCE') return [({ number }) => number === start?.number];

  const tests: Test[] = [];
  const weekStart = Math.max(0, weekdayIn(plainText(schedule.wkst)?.trim() ?? ''));
  if (interval > 1) {
    // every second week, but nobody knows which
    if (!start) return undefined;
    tests.push(everyNth(freq, interval, start, weekStart));
  }
  if (weeks.length > 0) tests.push((day) => inWeeks(weeks, day, weekStart));
  if (monthDays.length > 0) tests.push((day) => isAmong(monthDays, day.ofMonth, day.monthLength));
  if (yearDays.length > 0) tests.push((day) => isAmong(yearDays, day.ofYear, day.yearLength));
  if (days.length > 0)
    tests.push((day) =>
      days.some(({ weekday, nth }) => {
        if (weekday !== day.weekday) return false;
        const [place, length] =
          freq === 'YEARLY' ? [day.ofYear, day.yearLength] : [day.ofMonth, day.monthLength];
        return nth === 0 || nth === Math.ceil(place / 7) || -nth === Math.ceil((length - place + 1) / 7);
      }),
    );
  if (freq === 'DAILY' || days.length + monthDays.length + yearDays.length > 0) return tests;
  // only the first day tells which day of the week, month or year it is
  if (!start) return undefined;
  if (freq === 'WEEKLY' || weeks.length > 0) tests.push(({ weekday }) => weekday === start.weekday);
  else
    tests.push(
      ({ month, ofMonth }) => ofMonth === start.ofMonth && (freq === 'MONTHLY' || month === start.month),
    );
  return tests;
}

const numberIn = (value: unknown): number | undefined => {
  const day = isoDate(value);
  return day === undefined ? undefined : dayNumber(day);
};

/** Between which days a schedule holds (`dtstart`, `valid_from`; `until`, `valid_to`). */
export function periodOf(schedule: Schedule): { first: number; last: number } {
  const starts = [numberIn(schedule.dtstart), numberIn(schedule.valid_from)];
  const ends = [numberIn(schedule.until), numberIn(schedule.valid_to)];
  return {
    first: Math.max(...starts.map((day) => day ?? -Infinity)),
    last: Math.min(...ends.map((day) => day ?? Infinity)),
  };
}

/**
 * The days of an HSDS schedule, after the rules of RFC 5545: `freq`, `interval`, `byday`, `bymonthday`, `byyearday`,
 * `byweekno`, `wkst`, `count`, between `dtstart`, `valid_from` and `until`, `valid_to`. Without `freq`, weekdays
 * repeat weekly, days of a month monthly, and `dtstart` or a validity of one day alone is one day.
 *
 * @returns undefined for what does not tell its days or contradicts itself: a wrong day is worse than none
 */
export function recurrenceOf(schedule: Schedule): Recurrence | undefined {
  const { first, last } = periodOf(schedule);
  const dtstart = numberIn(schedule.dtstart);
  const start = dtstart ?? (first === last && !plainText(schedule.freq) ? first : undefined);
  const tests = testsOf(schedule, start === undefined ? undefined : dayAt(start));
  const count = countOf(schedule.count);
  if (!tests || count === undefined || first > last || (count > 0 && dtstart === undefined)) return undefined;
  return {
    between(from, to) {
      const found: number[] = [];
      const begin = count > 0 ? (dtstart as number) : Math.max(from, first);
      const end = Math.min(to, last, count > 0 ? begin + COUNTED_DAYS : Infinity);
      for (let number = begin, n = 0; number <= end; number++) {
        const day = dayAt(number);
        if (!tests.every((test) => test(day))) continue;
        if (number >= from && number >= first) found.push(number);
        if (++n === count) break;
      }
      return found;
    },
  };
}
