import type { Pool } from 'pg';
import type { Config } from '../config.js';
import type { Log } from '../log.js';
import { openEmbedded } from './embedded.js';
import { migrate } from './migrate.js';
import { openPool } from './pool.js';

/** The open database, its tables up to date. */
export interface Database {
  pool: Pool;
  /** Address with the password inside: never logged. */
  url: string;
  /** Ends the connections, and stops an embedded database that this process holds. */
  close(): Promise<void>;
}

/**
 * Opens the database of the settings: the one at `DATABASE_URL`, else the embedded one in `DATA_DIR`.
 *
 * @param options `share`: a command joins the embedded database of a running server instead of refusing
 * @throws DatabaseError, or that of `pg` when `DATABASE_URL` cannot be reached
 */
export async function openDatabase(
  config: Pick<Config, 'dataDir' | 'databaseUrl'>,
  log: Log,
  { share = false } = {},
): Promise<Database> {
  const embedded =
    config.databaseUrl === undefined ? await openEmbedded(config.dataDir, log, share) : undefined;
  const url = embedded?.url ?? config.databaseUrl!;
  const pool = openPool(url, log);
  const close = async (): Promise<void> => {
    // a connection that hangs must not keep the process: the database itself gives it up
    await Promise.race([pool.end(), new Promise((resolve) => setTimeout(resolve, 3_000).unref())]);
    await embedded?.close();
  };
  try {
    await migrate(pool);
  } catch (error) {
    await close();
    throw error;
  }
  return { pool, url, close };
}
