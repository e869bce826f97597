import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { VERSION_TABLE, migrations } from '../database/migrate.js';
import { BackupError, readBackup, type BackupHead, type Row, type TableHead } from './backup-file.js';
import { backedUp, currentSchema, prepareLongWork, quote, readTables } from './tables.js';
import { readThrough } from './write.js';

/** Where the tables are made until they are whole. */
const WORKSHOP = 'okienko_restore';
const BATCH = 500;
/** Milliseconds that others get to let go of the database. */
const PATIENCE = 2_000;

export interface RestoreOptions {
  pool: Pool;
  file: string;
  /** Throw away what the database holds. Without it only an empty database is filled. */
  replace?: boolean;
}

/**
 * Brings a backup back, in one transaction: tables of the backup's own age are made beside the present ones and
 * filled, brought up to date by the migrations, counted, and put in the place of the present ones. Whatever fails, the
 * database is as before. Nobody is signed in at the desk afterwards, and sealed answers are gone.
 *
 * @returns rows by table
 * @throws BackupError
 */
export async function restoreBackup({
  pool,
  file,
  replace = false,
}: RestoreOptions): Promise<ReadonlyMap<string, number>> {
  const expected = await readThrough(file);
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await prepareLongWork(client);
    await refuseUsed(client);
    const schema = await currentSchema(client);
    if (!replace) await refuseFilled(client, schema);

    await client.query(`CREATE SCHEMA ${WORKSHOP}`);
    await fill(client, file);
    await checkCounts(client, expected);
    await migrations(client, { schema: WORKSHOP }).migrate();
    await putInPlace(client, schema);
    await client.query('COMMIT');
    return expected;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    // the connection was moved to another schema
    client.release(true);
  }
}

/**
 * A running server would go on with keys and a catalogue that are no longer there. One that has just ended leaves its
 * connections behind for moments.
 */
async function refuseUsed(client: PoolClient): Promise<void> {
  for (const end = Date.now() + PATIENCE; ; await pause(100)) {
    // a transaction sees the same picture of the others until it is thrown away
    await client.query('SELECT pg_stat_clear_snapshot()');
    const { rows } = await client.query<{ count: string }>(
      `SELECT count(*) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'okienko' AND pid <> pg_backend_pid()`,
    );
    if (Number(rows[0]?.count) === 0) return;
    if (Date.now() > end)
      throw new BackupError(
        'a server or another command is using this database; stop it first, then restore',
      );
  }
}

async function refuseFilled(client: PoolClient, schema: string): Promise<void> {
  for (const { table } of backedUp(await readTables(client, schema))) {
    const { rowCount } = await client.query(`SELECT FROM ${quote(schema)}.${quote(table)} LIMIT 1`);
    if (rowCount)
      throw new BackupError(
        `the database is not empty (table ${table}); --replace throws away what it holds`,
      );
  }
}

async function fill(client: PoolClient, file: string): Promise<void> {
  let head: BackupHead | undefined;
  let known: TableHead[] = [];
  let table: TableHead | undefined;
  let rows: Row[] = [];
  const flush = async (): Promise<void> => {
    if (table && rows.length > 0) await insert(client, table, rows);
    rows = [];
  };
  for await (const item of readBackup(file)) {
    if (item.kind === 'head') {
      head = item.head;
      known = await makeTables(client, head);
    } else if (item.kind === 'table') {
      await flush();
      table = matching(known, item.head);
    } else {
      rows.push(item.row);
      if (rows.length >= BATCH) await flush();
    }
  }
  await flush();
  for (const { name, value, called } of head?.sequences ?? [])
    await client.query('SELECT setval($1::regclass, $2, $3)', [`${WORKSHOP}.${quote(name)}`, value, called]);
}

/** Empty tables as they were when the backup was made. */
async function makeTables(client: PoolClient, head: BackupHead): Promise<TableHead[]> {
  const postgrator = migrations(client, { schema: WORKSHOP });
  const newest = await postgrator.getMaxVersion();
  if (head.schema > newest)
    throw new BackupError(
      `the backup is of a newer version (${head.schema}, this one knows ${newest}): update first`,
    );
  await postgrator.migrate(String(head.schema));
  const tables = await readTables(client, WORKSHOP);
  // migrations may have put rows of their own into them
  await client.query(`TRUNCATE ${tables.map(({ table }) => `${WORKSHOP}.${quote(table)}`).join(', ')}`);
  return tables;
}

function matching(known: readonly TableHead[], head: TableHead): TableHead {
  const table = known.find((each) => each.table === head.table);
  if (!table) throw new BackupError(`the backup has a table that Okienko does not know: ${head.table}`);
  const columns = head.columns.map(({ name }) => {
    const column = table.columns.find((each) => each.name === name);
    if (!column)
      throw new BackupError(`the backup has a column that Okienko does not know: ${head.table}.${name}`);
    return column;
  });
  return { table: head.table, columns };
}

async function insert(
  client: PoolClient,
  { table, columns }: TableHead,
  rows: readonly Row[],
): Promise<void> {
  const names = columns.map(({ name }) => quote(name)).join(', ');
  const values = columns.map(({ type }, at) => `(r->>${at})::${type}`).join(', ');
  await client.query(
    `INSERT INTO ${WORKSHOP}.${quote(table)} (${names}) OVERRIDING SYSTEM VALUE
     SELECT ${values} FROM json_array_elements($1::json) AS r`,
    [JSON.stringify(rows)],
  );
}

async function checkCounts(client: PoolClient, expected: ReadonlyMap<string, number>): Promise<void> {
  for (const [table, rows] of expected) {
    const { rows: found } = await client.query<{ count: string }>(
      `SELECT count(*) FROM ${WORKSHOP}.${quote(table)}`,
    );
    if (Number(found[0]?.count) !== rows)
      throw new BackupError(`${table} has ${found[0]?.count} rows after restoring instead of ${rows}`);
  }
}

async function putInPlace(client: PoolClient, schema: string): Promise<void> {
  const made = (await readTables(client, WORKSHOP)).map(({ table }) => table);
  const all = [...made, VERSION_TABLE];
  await client.query(
    `DROP TABLE IF EXISTS ${all.map((table) => `${quote(schema)}.${quote(table)}`).join(', ')}`,
  );
  for (const table of all)
    await client.query(`ALTER TABLE ${WORKSHOP}.${quote(table)} SET SCHEMA ${quote(schema)}`);
  // refuses when something is left in it
  await client.query(`DROP SCHEMA ${WORKSHOP}`);
}
