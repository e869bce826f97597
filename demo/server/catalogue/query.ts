import type { Pool } from 'pg';
import { foldText } from '../../../src/search/fold.js';
import { ProblemError } from '../problem.js';

/** Tables of the catalogue, and the services at their places, which stand inside the services. */
export type Table = 'service' | 'service_at_location' | 'organization' | 'taxonomy' | 'taxonomy_term';

/** A service at one of its places: the place with what is its own there, and the service. */
const AT_LOCATIONS = `(
  SELECT DISTINCT ON (place->>'id') place->>'id' AS id, search, organization_id, term_ids, taxonomy_ids, modified_at,
    place || jsonb_build_object('service_id', service.id, 'service', doc - 'service_at_locations') AS doc
  FROM service, jsonb_path_query(doc, '$.service_at_locations[*]') AS place
  WHERE place->>'id' <> '' ORDER BY place->>'id', service.id
) AS service_at_location`;
const from = (table: Table): string => (table === 'service_at_location' ? AT_LOCATIONS : table);

/** A record as it is stored. */
export interface Stored {
  doc: Record<string, unknown>;
  modified_at: Date;
}

/** A page of a list, as HSDS describes it. */
export interface Page<T> {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: T[];
}

/** The parameters of an address. */
export type Parameters = Readonly<Record<string, unknown>>;

const PER_PAGE = 50;
const MAX_PER_PAGE = 500;

const wrong = (name: string, detail: string): ProblemError =>
  new ProblemError('invalid-parameter', { detail: `${name}: ${detail}` });

/** A parameter given once; empty is absent. Throws ProblemError. */
function text(parameters: Parameters, name: string): string | undefined {
  const value = parameters[name];
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') throw wrong(name, 'give it once.');
  if (value.length > 200) throw wrong(name, 'at most 200 characters.');
  if (value.includes('\0')) throw wrong(name, 'a character that no text has.');
  return value;
}

function whole(parameters: Parameters, name: string, usual: number): number {
  const value = text(parameters, name);
  if (value === undefined) return usual;
  if (!/^\d{1,9}$/.test(value) || Number(value) < 1) throw wrong(name, 'a whole number from 1.');
  return Number(value);
}

/** `true` or `false`; absent is false. Throws ProblemError. */
export function flag(parameters: Parameters, name: string): boolean {
  const value = text(parameters, name);
  if (value !== undefined && value !== 'true' && value !== 'false') throw wrong(name, 'true or false.');
  return value === 'true';
}

/** Which columns each filter asks; values travel as parameters of the statement, never inside it. */
const FILTERS: Readonly<Record<string, Partial<Record<Table, string>>>> = {
  taxonomy_term_id: {
    service: '? = ANY(term_ids)',
    service_at_location: '? = ANY(term_ids)',
    organization: '? = ANY(term_ids)',
  },
  taxonomy_id: {
    service: '? = ANY(taxonomy_ids)',
    service_at_location: '? = ANY(taxonomy_ids)',
    organization: '? = ANY(taxonomy_ids)',
    taxonomy_term: 'taxonomy_id = ?',
  },
  organization_id: { service: 'organization_id = ?', service_at_location: 'organization_id = ?' },
  parent_id: { taxonomy_term: 'parent_id = ?' },
};

/**
 * A page of a table, in the order of identifiers: stable, whatever changes between two pages. A page beyond the
 * last is empty.
 *
 * @throws ProblemError `invalid-parameter`
 */
export async function readPage(pool: Pool, table: Table, parameters: Parameters): Promise<Page<Stored>> {
  const page = whole(parameters, 'page', 1);
  const perPage = Math.min(whole(parameters, 'per_page', PER_PAGE), MAX_PER_PAGE);
  if ((text(parameters, 'format') ?? 'json') !== 'json') throw wrong('format', 'only json.');
  // what HSDS has for places near a postal code: to pass over it would give places that are far away
  for (const name of table === 'service_at_location' ? ['postcode', 'proximity'] : [])
    if (text(parameters, name) !== undefined)
      throw wrong(name, 'not given here, the catalogue does not know where postal codes lie.');

  const values: unknown[] = [];
  const conditions: string[] = [];
  const where = (condition: string, value: unknown): void => {
    values.push(value);
    conditions.push(condition.replace('?', `$${values.length}`));
  };
  for (const [name, columns] of Object.entries(FILTERS)) {
    const value = text(parameters, name);
    const column = columns[table];
    if (value !== undefined && column !== undefined) where(column, value);
  }
  if (table === 'taxonomy_term' && flag(parameters, 'top_only')) conditions.push('parent_id IS NULL');
  const after = text(parameters, 'modified_after');
  if (after !== undefined) {
    const date = new Date(
      /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(after) ? after : NaN,
    );
    if (Number.isNaN(date.getTime()))
      throw wrong('modified_after', 'a date or time of ISO 8601, for example 2026-11-22.');
    where('modified_at >= ?', date);
  }
  const search = text(parameters, 'search');
  if (search !== undefined) {
    const words = foldText(search).split(/\s+/).filter(Boolean);
    if (words.length === 0) conditions.push('false'); // signs only: no record has them
    for (const word of words) where('strpos(search, ?) > 0', word);
  }

  const condition = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  const [count, found] = await Promise.all([
    pool.query<{ total: number }>(`SELECT count(*)::int AS total FROM ${from(table)} ${condition}`, values),
    pool.query<Stored>(
      `SELECT doc, modified_at FROM ${from(table)} ${condition} ORDER BY id LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`,
      values,
    ),
  ]);
  const total = count.rows[0]?.total ?? 0;
  const pages = Math.ceil(total / perPage);
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: found.rows.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: found.rows.length === 0,
    contents: found.rows,
  };
}

/** One record. Throws ProblemError `not-found`. */
export async function readOne(pool: Pool, table: Table, id: string): Promise<Stored> {
  if (id.includes('\0')) throw new ProblemError('not-found');
  const { rows } = await pool.query<Stored>(`SELECT doc, modified_at FROM ${from(table)} WHERE id = $1`, [
    id,
  ]);
  if (!rows[0]) throw new ProblemError('not-found');
  return rows[0];
}
