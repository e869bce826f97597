import { validated, type Validated } from './place.js';
import { choice, list, needed, number, object, readFields, textOf, type Fields } from './read.js';
import type { UsageReport } from './types.js';

/** One count of a report. */
export type UsageCount = UsageReport['counts'][number];
/** What is counted. */
export type UsageEvent = UsageCount['event'];

/** `all`, a code of a term, or a kind of urgent need. */
const category = textOf({
  max: 120,
  isCode: true,
  sense: (text) => (/^[a-z]+(:[a-z0-9-]+)?$/.test(text) ? text : undefined),
});
/** A label such as `partner.example`; never a path, a port or an address with a name in it. */
const host = textOf({
  max: 100,
  isCode: true,
  sense: (text) => (/^[a-z0-9.-]+$/.test(text) ? text : undefined),
});

const fields: Fields<UsageReport> = {
  language: needed(choice('pl', 'uk', 'en')),
  host,
  counts: needed(
    list(
      object<UsageCount>({
        event: needed(choice('search', 'unanswered', 'urgent', 'opened', 'matched')),
        category: needed(category),
        count: needed(number(1, 1000)),
      }),
      100,
    ),
  ),
};

/** Checks a report of usage: counts by event and category, and nothing that could tell who. Never throws. */
export const validateUsage = (input: unknown, now: Date = new Date()): Validated<UsageReport> =>
  validated((at) => readFields(input, fields, at), now);
