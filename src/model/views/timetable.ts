import type { Schedule, Service } from '../hsds.js';
import { safeUrl } from '../url.js';
import { addMonths, dayOf, isoDate } from './date.js';
import { attributesOf, listOf } from './terms.js';
import { given, plainText } from './text.js';

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

function clock(value: unknown): string | undefined {
  const parts = typeof value === 'string' ? /^\s*(\d{1,2}):(\d{2})/.exec(value) : null;
  if (!parts || Number(parts[1]) > 24 || Number(parts[2]) > 59) return undefined;
  return `${parts[1]?.padStart(2, '0')}:${parts[2]}`;
}

function entry(schedule: Schedule): TimetableEntry | undefined {
  const named = new Set(
    (typeof schedule.byday === 'string' ? schedule.byday.toUpperCase() : '')
      .split(/[^A-Z]+/)
      .map((day) => day.slice(0, 2)),
  );
  const days = WEEK.filter((day) => named.has(day));
  const description = plainText(schedule.description);
  const notes = plainText(schedule.notes);
  const freq = typeof schedule.freq === 'string' ? schedule.freq.trim().toUpperCase() : '';
  const opensAt = clock(schedule.opens_at);
  const closesAt = clock(schedule.closes_at);
  const validFrom = isoDate(schedule.valid_from) ?? isoDate(schedule.dtstart);
  const validTo = isoDate(schedule.valid_to) ?? isoDate(schedule.until);
  const link = safeUrl(schedule.schedule_link);
  if (!(description || notes || freq || days.length || opensAt || closesAt || validFrom || validTo || link)) {
    return undefined;
  }
  return given({
    description,
    notes,
    freq: /^[A-Z]{1,20}$/.test(freq) ? freq : undefined,
    days,
    opensAt,
    closesAt,
    validFrom,
    validTo,
    link,
  });
}

/** Schedules as entries that can be shown; used for services and for the centre's own hours. */
export function timetableOf(schedules: readonly Schedule[] | null | undefined): TimetableEntry[] {
  return listOf(schedules).flatMap((schedule) => (schedule && entry(schedule)) || []);
}

/** When the service takes place: its own schedules, or else those at its places. */
export function timetable(service: Service): TimetableEntry[] {
  const own = timetableOf(service.schedules);
  if (own.length) return own;
  return listOf(service.service_at_locations).flatMap((at) => {
    const there = timetableOf(at?.schedules);
    return there.length ? there : timetableOf(at?.location?.schedules);
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
  if (/^\s*(?:inactive|defunct|temporarily[\s_-]closed)\s*$/i.test(plainText(service.status) ?? '')) {
    return { state: 'inactive' };
  }
  const today = dayOf(now);
  const starts = listOf(service.schedules).map(
    (schedule) => isoDate(schedule?.valid_from) ?? isoDate(schedule?.dtstart),
  );
  const first = starts.every((day) => day !== undefined) ? starts.sort()[0] : undefined;
  const future = today && first && first > today ? first : undefined;
  const marks = attributesOf(service, 'planned').filter(
    ({ value }) => !/^\s*(?:nie|no|false|0)\s*$/i.test(plainText(value) ?? ''),
  );
  if (marks.length) {
    const from = marks.map(({ value }) => isoDate(value)).find(Boolean) ?? future;
    // A service announced for a day that has come is running.
    if (from && today && from <= today) return { state: 'active' };
    return from ? { state: 'planned', from } : { state: 'planned' };
  }
  return future ? { state: 'planned', from: future } : { state: 'active' };
}
