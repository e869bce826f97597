import type { StatedAges } from '../model/index.js';
import type { Facts } from './facts.js';
import { isBeside } from './groups.js';
import type { Person } from './person.js';
import { because } from './reasons.js';
import type { Reason } from './types.js';

type Span = Pick<StatedAges, 'min' | 'max'>;

const OLDEST = 130;
const bounds = ({ min, max }: Span): Span => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});
const isIn = (age: number, { min = 0, max = OLDEST }: Span): boolean => age >= min && age <= max;

/** From the least to the greatest age of several spans. */
function hull(spans: readonly Span[]): Span {
  const min = Math.min(...spans.map((span) => span.min ?? 0));
  const max = Math.max(...spans.map((span) => span.max ?? OLDEST));
  return { ...(min > 0 && { min }), ...(max < OLDEST && { max }) };
}

/**
 * Age against `minimum_age`, `maximum_age` and what the words say. The fields bar, and so do words that are certain;
 * where fields and words disagree, where words may be read both ways, or where the age may be meant of another (a
 * child, somebody cared for), it is to be asked. A service that states no age has none.
 */
export function judgeAge({ min, max, ages, recipients }: Facts, person: Person): Reason | undefined {
  if ((min === undefined && max === undefined && !ages.length) || person.isInstitution) return undefined;
  const fields: Span = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  const hasFields = min !== undefined || max !== undefined;
  const field = hasFields ? (min !== undefined ? 'minimum_age' : 'maximum_age') : ages[0]!.field;
  const { age } = person;
  if (age === undefined) return because('age-not-told', field, bounds(hasFields ? fields : hull(ages)));

  const bars = (span: Span, at: string): Reason => {
    const isBelow = age < (span.min ?? 0);
    const isAnothers = recipients.some(
      ({ code }) => person.belongs.get(code) === 'told' && isBeside(code, person),
    );
    return because(isAnothers ? 'age-of-another' : isBelow ? 'age-below' : 'age-above', at, bounds(span));
  };

  const span = hull(ages);
  const isEdge = ages.some(({ edges }) => edges.includes(age));
  const isRead = ages.some((one) => isIn(age, one));
  if (hasFields && !isIn(age, fields)) {
    const at = age < (min ?? 0) ? 'minimum_age' : 'maximum_age';
    return ages.length && isRead && !isEdge ? because('age-unclear', at, bounds(span)) : bars(fields, at);
  }
  if (!ages.length || (isRead && !isEdge))
    return because('age-fits', field, bounds(hasFields ? fields : span));
  const at = ages[0]!.field;
  if (isEdge)
    return hasFields ? because('age-fits', field, bounds(fields)) : because('age-edge', at, bounds(span));
  if (hasFields || isIn(age, span) || !ages.every(({ sure }) => sure))
    return because('age-unclear', at, bounds(span));
  return bars(span, at);
}
