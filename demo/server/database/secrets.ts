import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';

/** A random key of this database (hex, 32 bytes), made at the first use: to sign challenges, links and the like. */
export async function readSecret(pool: Pool, name: string): Promise<string> {
  await pool.query('INSERT INTO secret (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING', [
    name,
    randomBytes(32).toString('hex'),
  ]);
  const { rows } = await pool.query<{ value: string }>('SELECT value FROM secret WHERE name = $1', [name]);
  return rows[0]!.value;
}
