import type { Schedule, Service } from '../hsds.js';
import { dayOf, isoDate } from './date.js';
import { each, listOf } from './read.js';
import { marksOf } from './terms.js';
import { given, plainText } from './text.js';

/** The ISO date from which a schedule holds. */
export const startOf = (schedule: Schedule): string | undefined =>
  isoDate(schedule.valid_from) ?? isoDate(schedule.dtstart);

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
