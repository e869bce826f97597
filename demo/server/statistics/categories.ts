import type { Pool } from 'pg';
import {
  PROFILE_TERMS,
  URGENT_KINDS,
  type StatisticsKind,
  type UsageEvent,
} from '../../../src/model/index.js';

/** Which event each table counts; `persons` is told by the desk. */
export const TABLES: readonly (readonly [StatisticsKind, UsageEvent | undefined])[] = [
  ['sought', 'search'],
  ['unanswered', 'unanswered'],
  ['urgent', 'urgent'],
  ['opened', 'opened'],
  ['matched', 'matched'],
  ['persons', undefined],
];

/** A category with the name that the catalogue gives it, where the profile does not know it. */
export interface Category {
  code: string;
  name?: string;
  /** The term above it. */
  parent?: string;
}

const AREA = /^obszar:/;
const SITUATION = /^sytuacja:/;
/** Most series that the contract lets a table have, less `all`. */
const MOST = 199;

/** Terms that may be counted: areas and situations of the profile, and those that the catalogue's own taxonomies add. */
export async function readCategories(pool: Pool): Promise<Category[]> {
  const { rows } = await pool.query<{ code: string; name: string; parent: string | null }>(
    `SELECT t.code, t.name, p.code AS parent FROM taxonomy_term t LEFT JOIN taxonomy_term p ON p.id = t.parent_id
     WHERE t.code ~ '^(obszar|sytuacja):[a-z0-9-]{1,100}$' ORDER BY t.code`,
  );
  const own = PROFILE_TERMS.filter(({ code }) => AREA.test(code) || SITUATION.test(code)).map(
    ({ code, parent }): Category => ({ code, ...(parent && { parent }) }),
  );
  const known = new Set(own.map(({ code }) => code));
  const added = rows
    .filter(({ code }) => !known.has(code))
    .map(({ code, name, parent }): Category => ({ code, name, ...(parent !== null && { parent }) }));
  return [...own, ...added].slice(0, MOST);
}

const URGENT = URGENT_KINDS.map((kind): Category => ({ code: `urgent:${kind}` }));
const ALL: Category = { code: 'all' };

/**
 * The series of a table, whether anything was counted for them or not: that a series is there tells nothing.
 *
 * Where each event has a category for sure (a kind of danger, an area of the service), `all` is left out: less the
 * shown categories it would bound the hidden ones from below.
 */
export function seriesOf(kind: StatisticsKind, terms: readonly Category[]): Category[] {
  if (kind === 'urgent') return URGENT;
  if (kind === 'sought' || kind === 'unanswered') return [ALL, ...terms];
  const areas = terms.filter(({ code }) => AREA.test(code));
  return kind === 'persons' ? [ALL, ...areas] : areas;
}

/** Whether this category is counted for an event; `all` always is. */
export function isCounted(event: UsageEvent, category: string, terms: readonly Category[]): boolean {
  const kind = TABLES.find(([, each]) => each === event)?.[0];
  return category === 'all' || (!!kind && seriesOf(kind, terms).some(({ code }) => code === category));
}
