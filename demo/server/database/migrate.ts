import { fileURLToPath } from 'node:url';
import type { ClientBase, Pool } from 'pg';
import Postgrator from 'postgrator';

const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url));
/** Number of the advisory lock under which one server migrates and the others wait. */
const MIGRATION_LOCK = 706_001;
/** Where the migrations note what has run. */
export const VERSION_TABLE = 'schema_version';

/**
 * Brings the tables up to date: the SQL files of `migrations/` in the order of their numbers, each once; one that
 * was changed after it had run is refused by its checksum. All of them are one transaction: a server that dies
 * in the middle leaves nothing half done.
 *
 * @throws when a script fails or was changed; the database is as before
 */
export async function migrate(pool: Pool, folder = FOLDER): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SET LOCAL statement_timeout = 0');
    await client.query('SET LOCAL lock_timeout = 0');
    await client.query('SET LOCAL idle_in_transaction_session_timeout = 0');
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await migrations(client, { folder }).migrate();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/**
 * The migrations over one connection, for work that moves the tables inside a transaction of its own.
 *
 * @param options `schema`: where the tables are made, by default that of the connection
 */
export function migrations(
  client: Pick<ClientBase, 'query'>,
  { folder = FOLDER, schema }: { folder?: string; schema?: string } = {},
): Postgrator {
  return new Postgrator({
    driver: 'pg',
    migrationPattern: `${folder.replaceAll('\\', '/')}/*.sql`,
    schemaTable: VERSION_TABLE,
    newline: 'LF',
    ...(schema !== undefined && { currentSchema: schema }),
    execQuery: async (sql) => client.query(sql),
  });
}
