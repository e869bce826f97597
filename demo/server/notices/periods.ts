import { dayInPoland } from '../../../src/model/index.js';

/** How often somebody is told at most. */
export type Frequency = 'at-once' | 'weekly' | 'monthly';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** `at-once`: not more than one mail in this time, in milliseconds. */
export const AT_ONCE_PAUSE = HOUR;
/** `at-once`: how long a new service waits for others that are published with it, in milliseconds. */
export const BUNDLE = 10 * 60_000;
/** The hour in Poland at which weekly and monthly digests go out. */
const MORNING = 8;

const warsaw = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Warsaw',
  hour: '2-digit',
  hourCycle: 'h23',
});

const hourOf = (time: Date): number => Number(warsaw.format(time));

/** 8 o'clock in Poland on a day `YYYY-MM-DD`, in summer as in winter. */
function morningOf(day: string): Date {
  const winter = new Date(`${day}T0${MORNING - 1}:00:00Z`);
  return hourOf(winter) === MORNING ? winter : new Date(winter.getTime() - HOUR);
}

const isFirst: Readonly<Record<Exclude<Frequency, 'at-once'>, (day: Date) => boolean>> = {
  weekly: (day) => day.getUTCDay() === 1,
  monthly: (day) => day.getUTCDate() === 1,
};

/**
 * When the next digest may go out at the earliest: for `weekly` the next Monday, for `monthly` the next first of a
 * month, both at 8:00 in Poland; for `at-once` an hour later.
 */
export function nextDigest(frequency: Frequency, now: Date): Date {
  if (frequency === 'at-once') return new Date(now.getTime() + AT_ONCE_PAUSE);
  const today = new Date(dayInPoland(now));
  for (let ahead = 0; ; ahead += 1) {
    const day = new Date(today.getTime() + ahead * DAY);
    const morning = morningOf(day.toISOString().slice(0, 10));
    if (isFirst[frequency](day) && morning > now) return morning;
  }
}

/** A year later, the same day. */
export function yearAfter(time: Date): Date {
  const later = new Date(time);
  later.setUTCFullYear(later.getUTCFullYear() + 1);
  return later;
}
