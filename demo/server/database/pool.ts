import pg from 'pg';
import type { Log } from '../log.js';
import { describeError } from '../log.js';

/** The pool of connections, kept small: each costs the database some megabytes. */
export function openPool(url: string, log: Log, max = 10): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'okienko',
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 8_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
  });
  // An idle connection broke (the database was restarted): the pool makes a new one.
  pool.on('error', (error) => log.warn(describeError(error), 'a database connection broke'));
  // A connection may break in the same moment in which it is handed out; unheard, that would end the process. What
  // uses it learns it from its next statement.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * Runs `work` in one transaction: what it wrote is there as a whole when this returns, or not at all when it throws.
 * A connection whose end is unclear is thrown away.
 */
export async function transaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failed: Error) => (broken = failed));
    throw error;
  } finally {
    client.release(broken);
  }
}
