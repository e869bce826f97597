import type { Pool } from 'pg';
import { transaction } from '../database/pool.js';
import { KINDS, type Kind, type RetentionRules } from './rules.js';

/** Rows deleted in one transaction: others wait for none of it long. */
const BATCH = 500;

/** What a round of deleting did. */
export interface SweepResult {
  /** Deleted by kind. */
  deleted: Record<Kind, number>;
  /** Past their period, but in no signed package: they stay until `npm run db:export`. */
  overdue: Record<Kind, number>;
}

const PAST = `s.kind = $1 AND s.received_at <= $2::timestamptz - make_interval(months => $3)`;

/**
 * Deletes submissions whose period is over and which lie in a signed-off package of the case file. Their deliveries
 * go with them; the package keeps the count.
 */
export async function sweepSubmissions(pool: Pool, rules: RetentionRules, now: Date): Promise<SweepResult> {
  const result: SweepResult = { deleted: { contact: 0, provider: 0 }, overdue: { contact: 0, provider: 0 } };
  for (const kind of KINDS) {
    const { months } = rules[kind];
    for (let count = BATCH; count === BATCH; result.deleted[kind] += count)
      count = await deleteSome(pool, kind, months, now);
    const { rows } = await pool.query<{ count: string }>(
      `SELECT count(*) FROM submission s WHERE ${PAST} AND s.package_id IS NULL`,
      [kind, now, months],
    );
    result.overdue[kind] = Number(rows[0]?.count ?? 0);
  }
  return result;
}

async function deleteSome(pool: Pool, kind: Kind, months: number, now: Date): Promise<number> {
  return transaction(pool, async (client) => {
    const { rows } = await client.query<{ package_id: string }>(
      `DELETE FROM submission WHERE id IN (
         SELECT s.id FROM submission s JOIN export_package p ON p.id = s.package_id
         WHERE ${PAST} AND s.exported_at IS NOT NULL AND p.signed_off_at <= $2
         LIMIT ${BATCH} FOR UPDATE OF s SKIP LOCKED
       ) RETURNING package_id`,
      [kind, now, months],
    );
    const counts = new Map<string, number>();
    for (const { package_id } of rows) counts.set(package_id, (counts.get(package_id) ?? 0) + 1);
    for (const [id, count] of counts)
      await client.query('UPDATE export_package SET deleted = deleted + $2, deleted_at = $3 WHERE id = $1', [
        id,
        count,
        now,
      ]);
    return rows.length;
  });
}
