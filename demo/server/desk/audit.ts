import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';

/**
 * Months for which the log is kept: the two years of the National Interoperability Framework (KRI, Dz.U. 2024 poz. 773)
 * where no other law names a period.
 */
const AUDIT_MONTHS = 24;

/** What is told: a verb about a thing, for example `answers-opened`. */
export interface AuditEntry {
  /** Name of the account that acted, or on which a command acted; undefined where there is no such account. */
  account?: string | undefined;
  /** Kebab-case, for example `signed-in`. */
  action: string;
  /** Identifier of what it was done to. Never a name, an address or anything else that somebody wrote. */
  target?: string;
}

/** Notes what was done, by the connection of the transaction that does it: both are there or neither. */
export async function audit(client: Pick<Pool, 'query'>, now: Date, entry: AuditEntry): Promise<void> {
  await client.query('INSERT INTO desk_audit (id, at, account, action, target) VALUES ($1, $2, $3, $4, $5)', [
    randomUUID(),
    now,
    entry.account ?? null,
    entry.action,
    entry.target ?? null,
  ]);
}

/** Deletes what is older than two years. */
export async function sweepAudit(pool: Pick<Pool, 'query'>, now: Date): Promise<number> {
  const { rowCount } = await pool.query(
    'DELETE FROM desk_audit WHERE at < $1::timestamptz - make_interval(months => $2)',
    [now, AUDIT_MONTHS],
  );
  return rowCount ?? 0;
}
