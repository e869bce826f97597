import type { Location, Schedule, Service } from '../hsds.js';
import { isoDate } from './date.js';
import { listOf, once } from './read.js';
import { dayNumber, isoDay, periodOf, recurrenceOf, weekdayOf, type Recurrence } from './recurrence.js';
import { given, plainText, textsOf } from './text.js';
import { clock } from './timetable.js';

/** Days asked for, ISO, both included. */
export interface OccurrenceRange {
  from: string;
  to: string;
}

/** One time at which a service can be used. */
export interface Occurrence {
  /** The calendar day in Poland on which it begins, ISO. */
  day: string;
  /** `HH:MM`, local time; none where the source gives no hour. */
  opensAt?: string;
  /** `HH:MM`, at most `24:00`. */
  closesAt?: string;
  /** It ends on the day after. */
  overnight?: true;
  /** It would be that day, but the source says that it is not. */
  closed?: true;
  /** Where: the place whose schedule it is, else all places of the service. */
  locations: Location[];
  /** What the source says of it in words (`description`, `notes`). */
  note?: string;
}

/** More schedules than this are no timetable. */
const MOST_SCHEDULES = 500;
/** Days looked through at most: a year and a day. */
const MOST_DAYS = 367;
/** A closure is a matter of days or weeks; "closed on public holidays", valid all year, is none. */
const LONGEST_CLOSURE = 92;

const CLOSED =
  /^\s*(nieczynn|zamkni[eę]t|odwołan|nie odbywa|brak zajęć|przerwa|closed|cancel|no (class|meeting)|break|зачинен|закрит|не працю|скасован|перерва)/i;
const BREAK = /^\s*(przerwa|break|перерва)/i;

/** An occurrence of which something may be undefined. */
type Loose = { [P in keyof Occurrence]: Occurrence[P] | undefined };

interface Dated {
  days: Recurrence;
  schedule: Schedule;
  locations: Location[];
}

interface Rules {
  open: Dated[];
  closed: Dated[];
}

const hasHours = ({ opens_at, closes_at }: Schedule): boolean => Boolean(clock(opens_at) ?? clock(closes_at));

const textOf = ({ description, notes }: Schedule): string | undefined =>
  textsOf(description, notes).join(' ') || undefined;

/** The days of a closure: by its rule, or all from its first to its last; `dtstart` alone is one day. */
function closureOf(schedule: Schedule): Recurrence | undefined {
  const { first, last } = periodOf(schedule);
  const ruled = [schedule.freq, schedule.byday, schedule.bymonthday].some(plainText);
  const end = last === Infinity && !ruled && isoDate(schedule.dtstart) ? first : last;
  if (!(end - first <= LONGEST_CLOSURE)) return undefined;
  if (ruled) return recurrenceOf(schedule);
  return {
    between(from, to) {
      const [begin, after] = [Math.max(from, first), Math.min(to, end) + 1];
      return Array.from({ length: Math.max(0, after - begin) }, (_, i) => begin + i);
    },
  };
}

function readInto(rules: Rules, schedules: Schedule[] | undefined, locations: Location[]): void {
  for (const schedule of listOf(schedules).slice(0, MOST_SCHEDULES)) {
    const told = plainText(schedule.description) ?? plainText(schedule.notes) ?? '';
    const closes = CLOSED.test(told) && !hasHours(schedule);
    const days = closes ? closureOf(schedule) : recurrenceOf(schedule);
    // a break between hours is no time to come
    if (!days || (!closes && BREAK.test(told))) continue;
    rules[closes ? 'closed' : 'open'].push({ days, schedule, locations });
  }
}

/** What is dated: the service's own schedules and those at its places, or else the hours of the places themselves. */
function rulesOf(service: Service): Rules {
  const rules: Rules = { open: [], closed: [] };
  const at = listOf(service.service_at_locations);
  const locations = listOf(at.map(({ location }) => location));
  readInto(rules, service.schedules, locations);
  for (const { schedules, location } of at) readInto(rules, schedules, location ? [location] : []);
  const hours: Rules = { open: [], closed: [] };
  for (const location of locations) readInto(hours, location.schedules, [location]);
  // a house that is closed is closed for all that happens in it
  rules.closed.push(...hours.closed);
  if (rules.open.length === 0) rules.open.push(...hours.open);
  return rules;
}

/** Whether the source says on which days the service is, in fields and not only in words. */
export const isDated = (service: Service): boolean => rulesOf(service).open.length > 0;

function hoursOf(schedule: Schedule): Pick<Loose, 'opensAt' | 'closesAt' | 'overnight'> {
  const [opensAt, closes] = [clock(schedule.opens_at), clock(schedule.closes_at)].map((hour) =>
    hour && hour <= '24:00' ? hour : undefined,
  );
  // midnight ends the day that it closes; one and the same hour twice is when it begins
  const closesAt = closes === '00:00' && opensAt ? '24:00' : closes === opensAt ? undefined : closes;
  return { opensAt, closesAt, overnight: (opensAt && closesAt && closesAt < opensAt) || undefined };
}

/** Whether a closure takes an occurrence away: that of all places, or of all at which this one is. */
const takes = (closure: Dated, { locations }: Occurrence, places: number): boolean =>
  closure.locations.length === 0 ||
  closure.locations.length >= places ||
  (locations.length > 0 && locations.every((location) => closure.locations.includes(location)));

const keyOf = ({ day, opensAt, closesAt, closed, note, locations }: Occurrence): string =>
  JSON.stringify([day, opensAt, closesAt, closed, note, locations.map(({ id, name }) => id ?? name)]);

const order = (a: Occurrence, b: Occurrence): number => {
  const [x, y] = [a, b].map(({ day, opensAt, closesAt }) => `${day} ${opensAt ?? '99'} ${closesAt ?? ''}`);
  return (x as string) < (y as string) ? -1 : x === y ? 0 : 1;
};

/**
 * When a service can be used between two days: its own `schedules` and those of its `service_at_locations`, or where
 * neither is dated the hours of its locations. Days are those of the calendar in Poland: no instants are computed, so
 * that summer time changes nothing. HSDS has no field for closed days; a dated schedule of at most three months
 * without hours whose words begin with "nieczynne", "odwołane", "przerwa" or alike takes its days away. What does not
 * tell its days, or contradicts itself, gives none. Public holidays are not guessed: see `publicHolidays`.
 *
 * @returns by day and hour, those without an hour last; at most a year from `from`
 */
export function occurrencesOf(service: Service, { from, to }: OccurrenceRange): Occurrence[] {
  const [begin, end] = [isoDate(from), isoDate(to)];
  if (!begin || !end) return [];
  const first = dayNumber(begin);
  const last = Math.min(dayNumber(end), first + MOST_DAYS - 1);
  const rules = rulesOf(service);
  const places = listOf(service.service_at_locations).length;
  const found = rules.open.flatMap(({ days, schedule, locations }) => {
    const fields = { ...hoursOf(schedule), note: textOf(schedule) };
    return days
      .between(first, last)
      .map((day) => given<Loose>({ day: isoDay(day), ...fields, locations }) as Occurrence);
  });
  for (const closure of rules.closed) {
    const days = new Set(closure.days.between(first, last).map(isoDay));
    const note = textOf(closure.schedule);
    found.forEach((each, i) => {
      if (each.closed || !days.has(each.day) || !takes(closure, each, places)) return;
      const { day, locations } = each;
      found[i] = given<Loose>({ day, closed: true, locations, note }) as Occurrence;
    });
  }
  // closed is said once, however often it would have been open
  return once(found, keyOf).sort(order);
}

const poland = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Warsaw',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Poland at a moment, ISO. */
export const dayInPoland = (now: Date): string => poland.format(now);

/** The days of the week (Monday first) that a day is in; undefined for what is no day. */
export function weekOf(day: string): OccurrenceRange | undefined {
  const known = isoDate(day);
  if (!known) return undefined;
  const number = dayNumber(known);
  const monday = number - weekdayOf(number);
  return { from: isoDay(monday), to: isoDay(monday + 6) };
}
