import { dayInPoland, periodOf } from '../../../src/model/index.js';
import { addDays } from '../../../src/model/views/days.js';

/** Whose days are counted. */
export const TIME_ZONE = 'Europe/Warsaw';

/** Days after its end during which a month may still get numbers. Afterwards it never changes. */
export const CLOSING_DAYS = 7;

/** First day of the first month that is not closed yet: numbers for days before it are refused. */
export const openMonth = (now: Date): string => periodOf(addDays(dayInPoland(now), -CLOSING_DAYS), 'month');
