import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Pool, PoolClient } from 'pg';
import {
  mergeCatalogues,
  parseCatalogue,
  type Attribute,
  type Catalogue,
  type Organization,
  type Service,
  type Taxonomy,
  type TaxonomySet,
} from '../../../src/model/index.js';
import { foldText } from '../../../src/search/fold.js';
import { transaction } from '../database/pool.js';
import type { Log } from '../log.js';

/** Number of the advisory lock under which one server reads the catalogue in. */
const IMPORT_LOCK = 706_002;

/** A record with the columns by which it is asked for. */
interface Row {
  id: string;
  doc: object;
  name: string;
  search: string;
  source_hash: string;
  organization_id?: string | undefined;
  term_ids?: string[];
  taxonomy_ids?: string[];
  code?: string | undefined;
  taxonomy_id?: string | undefined;
  parent_id?: string | undefined;
}

/**
 * Reads the catalogue files of a folder into the tables: all `.json` but what is made up (`…-example.json`), the
 * centres' (`centre-….json`), the plan's indicators and statistics. A record that did not change keeps its date of change; one that is no longer in any
 * file goes; one that the centre took over (without `source`) stays as it is, and so does a later date of checking.
 */
export async function importCatalogue(pool: Pool, folder: string, log: Log): Promise<void> {
  const catalogue = await readFolder(folder, log);
  const terms = catalogue.taxonomies.flatMap(({ terms: all = [] }) => all);
  await transaction(pool, async (client) => {
    await client.query('SET LOCAL statement_timeout = 0');
    await client.query('SET LOCAL lock_timeout = 0');
    await client.query('SELECT pg_advisory_xact_lock($1)', [IMPORT_LOCK]);
    const filters = ['term_ids text[]', 'taxonomy_ids text[]'];
    await put(client, 'service', ['organization_id text', ...filters], catalogue.services.map(serviceRow));
    await put(client, 'organization', filters, catalogue.organizations.map(organizationRow));
    await put(client, 'taxonomy', [], catalogue.taxonomies.map(taxonomyRow));
    await put(
      client,
      'taxonomy_term',
      ['code text', 'taxonomy_id text', 'parent_id text'],
      terms.map((term) => ({
        ...row(term, [term.code]),
        code: term.code,
        taxonomy_id: term.taxonomy_id,
        parent_id: term.parent_id,
      })),
    );
  });
  const { services, organizations, problems } = catalogue;
  log.info(
    { services: services.length, organizations: organizations.length, problems: problems.length },
    'catalogue read',
  );
}

async function readFolder(folder: string, log: Log): Promise<Catalogue> {
  const names = (await readdir(folder)).filter(
    (name) => /\.json$/.test(name) && !/^(centre-|statistics-|indicators\.)|-example\.json$/.test(name),
  );
  const catalogues: Catalogue[] = [];
  for (const name of names) {
    try {
      catalogues.push(parseCatalogue(JSON.parse(await readFile(path.join(folder, name), 'utf8'))));
    } catch {
      log.error({ file: name }, 'this catalogue is no JSON: left out');
    }
  }
  // files of organisations say more of one than the services do that name it
  catalogues.sort((a, b) => a.services.length - b.services.length);
  return mergeCatalogues(catalogues);
}

function row(doc: { id: string; name: string; description?: string }, words: readonly unknown[]): Row {
  const text = JSON.stringify(doc);
  return {
    id: doc.id,
    doc,
    name: doc.name,
    search: foldText([doc.name, doc.description, ...words].filter(Boolean).join(' ')),
    source_hash: createHash('sha256').update(text).digest('base64url'),
  };
}

function ofTerms(attributes: readonly Attribute[] = []): {
  term_ids: string[];
  taxonomy_ids: string[];
  names: string[];
} {
  const found = attributes.flatMap(({ taxonomy_term: term }) => (term ? [term] : []));
  const unique = (list: (string | undefined)[]): string[] => [
    ...new Set(list.filter((item) => item !== undefined)),
  ];
  return {
    term_ids: unique(found.map(({ id }) => id)),
    taxonomy_ids: unique(found.map(({ taxonomy_id }) => taxonomy_id)),
    names: unique(found.map(({ name }) => name)),
  };
}

function serviceRow(service: Service): Row {
  const { names, ...ids } = ofTerms(service.attributes);
  const { organization, alternate_name } = service;
  return {
    ...row(service, [alternate_name, organization?.name, ...names]),
    ...ids,
    organization_id: service.organization_id ?? organization?.id,
  };
}

function organizationRow(organization: Organization): Row {
  const { names, ...ids } = ofTerms(organization.attributes);
  return { ...row(organization, [organization.alternate_name, ...names]), ...ids };
}

/** A taxonomy without its terms, which have a table of their own. */
function taxonomyRow(taxonomy: TaxonomySet): Row {
  const doc: Partial<TaxonomySet> & Taxonomy = { ...taxonomy };
  delete doc.terms;
  return row(doc, []);
}

/** Writes the rows of one table; `columns` are those besides the ones that all four tables have. */
async function put(
  client: PoolClient,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const typed = ['id text', 'doc jsonb', 'name text', 'search text', 'source_hash text', ...columns];
  const names = typed.map((column) => column.split(' ')[0]!);
  const kept = `CASE WHEN old.doc->>'assured_date' > coalesce(excluded.doc->>'assured_date', '')
    THEN jsonb_build_object('assured_date', old.doc->'assured_date') ELSE '{}' END`;
  const changes = names.map((name) =>
    name === 'doc' ? `doc = excluded.doc || ${kept}` : `${name} = excluded.${name}`,
  );
  await client.query(
    `INSERT INTO ${table} AS old (${names.join(', ')}, source)
     SELECT ${names.map((name) => (/_ids$/.test(name) ? `coalesce(${name}, '{}')` : name)).join(', ')}, 'file'
     FROM jsonb_to_recordset($1::jsonb) AS new(${typed.join(', ')})
     ON CONFLICT (id) DO UPDATE SET ${changes.join(', ')}, modified_at = now()
     WHERE old.source IS NOT NULL AND old.source_hash IS DISTINCT FROM excluded.source_hash`,
    [JSON.stringify(rows)],
  );
  // an empty folder is a mistake, not a wish
  if (rows.length > 0)
    await client.query(`DELETE FROM ${table} WHERE source IS NOT NULL AND id <> ALL($1)`, [
      rows.map(({ id }) => id),
    ]);
}
