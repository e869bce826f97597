import type { Schedule, Service } from '../hsds.js';
import { safeUrl } from '../url.js';
import { isoDate } from './date.js';
import { startOf } from './lifecycle.js';
import { each, listOf } from './read.js';
import { plainText, said, words } from './text.js';

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
