import type { Pool } from 'pg';
import {
  serviceAreas,
  type Service,
  type Taxonomy,
  type TaxonomySet,
  type TaxonomyTerm,
} from '../../../src/model/index.js';
import { openSearch, type Search } from '../../../src/search/index.js';

/** Services read from the database in one step. */
const STEP = 200;

/** The taxonomies of the catalogue with their terms. */
export async function readTaxonomies(pool: Pick<Pool, 'query'>): Promise<TaxonomySet[]> {
  const { rows } = await pool.query<{ doc: Taxonomy; terms: TaxonomyTerm[] }>(
    `SELECT x.doc, coalesce(jsonb_agg(t.doc ORDER BY t.id) FILTER (WHERE t.id IS NOT NULL), '[]') AS terms
     FROM taxonomy x LEFT JOIN taxonomy_term t ON t.taxonomy_id = x.id GROUP BY x.id ORDER BY x.id`,
  );
  return rows.map(({ doc, terms }) => ({ ...doc, terms }));
}

/** Names of all places that services serve. */
export async function readPlaces(pool: Pick<Pool, 'query'>): Promise<string[]> {
  const { rows } = await pool.query<{ areas: Service['service_areas'] }>(
    `SELECT DISTINCT doc->'service_areas' AS areas FROM service WHERE jsonb_typeof(doc->'service_areas') = 'array'`,
  );
  return [...new Set(rows.flatMap(({ areas }) => serviceAreas({ service_areas: areas } as Service)))];
}

/** An index over the whole catalogue, built in slices between which the server answers. */
export async function readIndex(
  pool: Pick<Pool, 'query'>,
  taxonomies: readonly TaxonomySet[],
  now: Date,
): Promise<Search> {
  const services: Service[] = [];
  let last = '';
  for (let count = STEP; count === STEP;) {
    const { rows } = await pool.query<{ id: string; doc: Service }>(
      `SELECT id, doc FROM service WHERE id > $1 ORDER BY id LIMIT ${STEP}`,
      [last],
    );
    services.push(...rows.map(({ doc }) => doc));
    count = rows.length;
    last = rows.at(-1)?.id ?? last;
  }
  return openSearch(services, { languages: ['pl', 'uk', 'en'], taxonomies, now });
}
