import type { ClientBase } from 'pg';
import { VERSION_TABLE } from '../database/migrate.js';
import { BackupError, type TableHead } from './backup-file.js';

type Client = Pick<ClientBase, 'query'>;

/** A name as SQL writes it. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The tables of a schema with the columns that hold data of their own, each after those that it refers to. */
export async function readTables(client: Client, schema: string): Promise<TableHead[]> {
  const columns = await client.query<{ table: string; name: string; type: string }>(
    `SELECT c.relname AS "table", a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = $1::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> $2
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     ORDER BY c.relname, a.attnum`,
    [schema, VERSION_TABLE],
  );
  const tables = new Map<string, TableHead>();
  for (const { table, ...column } of columns.rows) {
    const head = tables.get(table) ?? { table, columns: [] };
    head.columns.push(column);
    tables.set(table, head);
  }
  const references = await client.query<{ from: string; to: string }>(
    `SELECT c.relname AS "from", f.relname AS "to"
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class f ON f.oid = k.confrelid
     WHERE k.contype = 'f' AND k.connamespace = $1::regnamespace AND k.conrelid <> k.confrelid`,
    [schema],
  );
  const sorted: TableHead[] = [];
  while (tables.size > 0) {
    const free = [...tables.values()].filter(
      ({ table }) => !references.rows.some(({ from, to }) => from === table && tables.has(to)),
    );
    if (free.length === 0)
      throw new BackupError(`tables refer to each other in a circle: ${[...tables.keys()].join(', ')}`);
    for (const head of free) {
      sorted.push(head);
      tables.delete(head.table);
    }
  }
  return sorted;
}

/**
 * Tables that no backup holds. Sessions that were ended must not come to life again; answers that were read, or are to
 * be gone after a day, must not lie in files that are kept for years; counted tries are over in minutes.
 */
const FLEETING: ReadonlySet<string> = new Set(['desk_session', 'desk_attempt', 'sealed_answers']);

/** The tables whose rows are backed up. */
export const backedUp = (tables: readonly TableHead[]): TableHead[] =>
  tables.filter(({ table }) => !FLEETING.has(table));

/** The schema that a connection works in. */
export async function currentSchema(client: Client): Promise<string> {
  const { rows } = await client.query<{ schema: string }>('SELECT current_schema() AS schema');
  return rows[0]?.schema ?? 'public';
}

/** Long work: none of the limits that keep requests short. Values are written the same on every server. */
export async function prepareLongWork(client: Client): Promise<void> {
  for (const setting of [
    'statement_timeout = 0',
    'lock_timeout = 0',
    'idle_in_transaction_session_timeout = 0',
    "datestyle = 'ISO, YMD'",
    "timezone = 'UTC'",
    "intervalstyle = 'postgres'",
    'extra_float_digits = 1',
    "bytea_output = 'hex'",
  ])
    await client.query(`SET LOCAL ${setting}`);
}
