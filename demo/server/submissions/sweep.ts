import type { Pool } from 'pg';

/** Days for which a client may ask again with a key. */
const KEY_DAYS = 30;

/** Deletes keys older than 30 days and spent challenges that have expired anyway; gives how many of both. */
export async function sweepKeys(pool: Pool, now: Date): Promise<Record<string, number> | undefined> {
  const oldest = new Date(now.getTime() - KEY_DAYS * 86_400_000);
  const keys = await pool.query('DELETE FROM idempotency_key WHERE created_at < $1', [oldest]);
  const challenges = await pool.query('DELETE FROM used_challenge WHERE expires_at < $1', [now]);
  const [deleted, expired] = [keys.rowCount ?? 0, challenges.rowCount ?? 0];
  return deleted + expired > 0 ? { keys: deleted, challenges: expired } : undefined;
}
