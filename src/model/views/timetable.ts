import type { Schedule, Service } from '../hsds.js';
import { safeUrl } from '../url.js';
import { addMonths, dayOf, isoDate } from './date.js';
import { each, listOf } from './read.js';
import { marksOf } from './terms.js';
import { given, plainText, said, words } from './text.js';

/** A day of the week as RFC 5545 writes it. */
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/** Item 4 of Łapy plan section 8: the date or term (`schedules[]`). */
export interface TimetableEntry {
  description?: string;
  notes?: string;
  /** RFC 5545: `DAILY`, `WEEKLY`, `MONTHLY`, `YEARLY`. */
  freq?: string;
  /** Monday first; empty when the source does not say. */
  days: Weekday[];
  /** `HH:MM`, local time. */
  opensAt?: string;
  closesAt?: string;
  /** ISO dates. */
  validFrom?: string;
  validTo?: string;
  link?: string;
}

const WEEK: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** `HH:MM` of a time as HSDS has it. */
export const clock = (value: unknown): string | undefined =>
  /^\s*([01]?\d|2[0-4]):[0-5]\d/
    .exec(plainText(value) ?? '')?.[0]
    .trim()
    .padStart(5, '0');

const startOf = (schedule: Schedule): string | undefined =>
  isoDate(schedule.valid_from) ?? isoDate(schedule.dtstart);

function entry(schedule: Schedule): TimetableEntry | undefined {
  const { byday = '', freq = '', ...texts } = words(schedule, 'byday', 'freq', 'description', 'notes');
  return said({
    ...texts,
    freq: /^\s*[a-z]{1,20}$/i.exec(freq)?.[0].trim().toUpperCase(),
    // "1MO" is the first Monday of a month; some write the day out.
    days: WEEK.filter((day) => new RegExp(`(?<![a-z])${day}`, 'i').test(byday)),
    opensAt: clock(schedule.opens_at),
    closesAt: clock(schedule.closes_at),
    validFrom: startOf(schedule),
    validTo: isoDate(schedule.valid_to) ?? isoDate(schedule.until),
    link: safeUrl(schedule.schedule_link),
  });
}

/** Schedules as entries that can be shown; used for services and for the centre's own hours. */
export const timetableOf = (schedules: readonly Schedule[] | null | undefined): TimetableEntry[] =>
  each(schedules, entry);

/** When the service takes place: its own schedules, or else those at its places. */
export function timetable(service: Service): TimetableEntry[] {
  const own = timetableOf(service.schedules);
  if (own.length) return own;
  return listOf(service.service_at_locations).flatMap((at) => {
    const there = timetableOf(at.schedules);
    return there.length ? there : timetableOf(at.location?.schedules);
  });
}

/** Freshness of the information: when somebody checked it (`assured_date`). */
export interface Freshness {
  state: 'checked' | 'old' | 'unknown';
  /** ISO date of the check. */
  date?: string;
}

/** Information older than this is marked: providers are asked every six months whether it is still true. */
const FRESH_MONTHS = 6;

/**
 * When the information was checked. `assured_date` is a check; `last_modified` is not (a file may be rewritten
 * without anyone looking). A date in the future, before 1990 or not existing says nothing: `unknown`.
 */
export function freshness(service: Service, now: Date): Freshness {
  const date = isoDate(service.assured_date);
  const today = dayOf(now);
  if (!date || !today || date > today) return { state: 'unknown' };
  return { state: addMonths(date, FRESH_MONTHS) < today ? 'old' : 'checked', date };
}

/** Whether the service can be used now (`status`, attribute `planned`, `schedules[].valid_from`). */
export interface Lifecycle {
  state: 'active' | 'planned' | 'inactive';
  /** ISO date from which a planned service runs. */
  from?: string;
}

/**
 * Active, planned or inactive. `inactive`, `defunct` and `temporarily closed` win; planned is what bears the
 * attribute `planned` (its value may be the first day), or whose every schedule starts in the future.
 */
export function lifecycle(service: Service, now: Date): Lifecycle {
  if (/^\s*(inactive|defunct|temporarily[\s_-]closed)$/i.test(plainText(service.status) ?? '')) {
    return { state: 'inactive' };
  }
  const today = dayOf(now) ?? '';
  // A schedule without a first day may run already, and sorts before all days.
  const [first = ''] = listOf(service.schedules)
    .map((schedule) => startOf(schedule) ?? '')
    .sort();
  const marks = marksOf(service, 'planned');
  const from = each(marks, ({ value }) => isoDate(value))[0] ?? (today && first > today ? first : undefined);
  // A service announced for a day that has come is running.
  return (from ? from > today : marks.length) ? given({ state: 'planned', from }) : { state: 'active' };
}
