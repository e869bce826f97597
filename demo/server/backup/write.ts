import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Pool, PoolClient } from 'pg';
import { VERSION_TABLE } from '../database/migrate.js';
import { syncFolder } from '../retention/package-file.js';
import { BackupError, Tally, readBackup, type BackupHead, type Row } from './backup-file.js';
import { backedUp, currentSchema, prepareLongWork, quote, readTables } from './tables.js';

const BATCH = 1_000;

/**
 * Writes the whole database, but for what is fleeting, into one compressed file while the server goes on: one transaction that sees one moment.
 * The file is complete and read back before it gets its name; an existing one is never overwritten. It holds personal
 * data and the keys of the server: only its owner may read it.
 *
 * @returns rows by table
 * @throws BackupError
 */
export async function writeBackup(
  pool: Pool,
  file: string,
  now = new Date(),
): Promise<ReadonlyMap<string, number>> {
  const partial = `${file}.partial`;
  if (await exists(file)) throw new BackupError(`${file} is there already; choose another name`);
  await rm(partial, { force: true });
  try {
    const client = await pool.connect();
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      await prepareLongWork(client);
      await writeAll(client, partial, now);
      await client.query('COMMIT');
    } finally {
      client.release(true);
    }
    const counts = await readThrough(partial);
    // unlike rename, link never replaces a file that came meanwhile
    await link(partial, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw new BackupError(`${file} is there already; choose another name`);
      return rename(partial, file); // a disk without hard links
    });
    await syncFolder(path.dirname(file));
    return counts;
  } finally {
    await rm(partial, { force: true });
  }
}

/** Reads a backup to its end, which checks it. Returns rows by table. */
export async function readThrough(file: string): Promise<ReadonlyMap<string, number>> {
  const items = readBackup(file);
  for (;;) {
    const next = await items.next();
    if (next.done) return next.value.counts;
  }
}

async function exists(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  await handle?.close();
  return handle !== undefined;
}

async function writeAll(client: PoolClient, file: string, now: Date): Promise<void> {
  const schema = await currentSchema(client);
  const tables = backedUp(await readTables(client, schema));
  const tally = new Tally();
  const zip = createGzip();
  const sink = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
  const written = pipeline(zip, sink);
  let failure: unknown;
  written.catch((error: unknown) => (failure = error));
  const write = async (text: string): Promise<void> => {
    if (failure) throw failure;
    if (!zip.write(`${text}\n`)) await Promise.race([once(zip, 'drain'), written]);
  };
  const line = async (text: string): Promise<void> => {
    tally.line(text);
    await write(text);
  };

  try {
    await line(
      JSON.stringify(
        await headOf(
          client,
          schema,
          tables.map(({ table }) => table),
          now,
        ),
      ),
    );
    for (const { table, columns } of tables) {
      await line(JSON.stringify({ table, columns }));
      const values = columns.map(({ name }) => `${quote(name)}::text`).join(', ');
      await client.query(
        `DECLARE backup NO SCROLL CURSOR FOR SELECT ${values} FROM ${quote(schema)}.${quote(table)}`,
      );
      for (let count = BATCH; count === BATCH;) {
        const { rows } = await client.query<Row>({ text: `FETCH ${BATCH} FROM backup`, rowMode: 'array' });
        for (const row of rows) {
          const text = JSON.stringify(row);
          tally.row(text);
          await write(text);
        }
        count = rows.length;
      }
      await client.query('CLOSE backup');
      await line(tally.endTable(table));
    }
    await write(tally.end());
    zip.end();
    await written;
  } catch (error) {
    zip.destroy();
    await written.catch(() => undefined);
    throw error;
  }
}

async function headOf(client: PoolClient, schema: string, tables: string[], now: Date): Promise<BackupHead> {
  const version = await client.query<{ version: string }>(
    `SELECT max(version) AS version FROM ${quote(schema)}.${VERSION_TABLE}`,
  );
  const names = await client.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'S' ORDER BY 1`,
    [schema],
  );
  const sequences: BackupHead['sequences'] = [];
  for (const { name } of names.rows) {
    const { rows } = await client.query<{ value: string; called: boolean }>(
      `SELECT last_value::text AS value, is_called AS called FROM ${quote(schema)}.${quote(name)}`,
    );
    sequences.push({ name, value: rows[0]?.value ?? '1', called: rows[0]?.called ?? false });
  }
  return {
    format: 'okienko-backup',
    version: 1,
    schema: Number(version.rows[0]?.version ?? 0),
    created_at: now.toISOString(),
    tables,
    sequences,
  };
}
