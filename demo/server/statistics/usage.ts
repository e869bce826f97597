import type { Pool } from 'pg';
import { dayInPoland, type UsageReport } from '../../../src/model/index.js';
import { transaction } from '../database/pool.js';
import { isCounted, readCategories } from './categories.js';

/** What one report may count of one thing: nobody searches more often before a page is put away. */
export const MOST_AT_ONCE = 50;
/** What a day may hold for one host, and for all together: nobody inflates a town's statistics without end. */
export const HOST_DAY = 10_000;
export const ALL_DAY = 50_000;
/** Names of hosts come from outside: so many a day are told apart, the others are one. */
export const HOSTS_A_DAY = 200;
const OTHERS = 'other';
const LOCK = 706_014;

/**
 * Adds a report to the counts of the day of its receipt in Poland. Categories that nobody knows, and what is over a
 * day's limits, are left out.
 *
 * @returns how many counts were added
 */
export async function storeUsage(pool: Pool, report: UsageReport, now: Date): Promise<number> {
  const terms = await readCategories(pool);
  const counts = new Map<string, { event: string; category: string; count: number }>();
  for (const { event, category, count } of report.counts) {
    if (!isCounted(event, category, terms)) continue;
    const entry = counts.get(`${event} ${category}`) ?? { event, category, count: 0 };
    entry.count = Math.min(entry.count + count, MOST_AT_ONCE);
    counts.set(`${event} ${category}`, entry);
  }
  if (counts.size === 0) return 0;
  const day = dayInPoland(now);
  return transaction(pool, async (client) => {
    // one after another, so that the limits hold and no two wait for each other's rows
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const label = report.host ?? 'unknown';
    const { rows } = await client.query<{ all: number; hosts: number; known: boolean }>(
      `SELECT coalesce(sum(count), 0)::int AS all, count(DISTINCT host)::int AS hosts,
         coalesce(bool_or(host = $2), false) AS known FROM usage_count WHERE day = $1`,
      [day, label],
    );
    const { all, hosts, known } = rows[0]!;
    const host = known || hosts < HOSTS_A_DAY ? label : OTHERS;
    const own = await client.query<{ count: number }>(
      'SELECT coalesce(sum(count), 0)::int AS count FROM usage_count WHERE day = $1 AND host = $2',
      [day, host],
    );
    let room = Math.min(ALL_DAY - all, HOST_DAY - own.rows[0]!.count);
    const taken = [...counts.values()].flatMap((entry) => {
      const count = Math.max(0, Math.min(entry.count, room));
      room -= count;
      return count > 0 ? { ...entry, count } : [];
    });
    if (taken.length > 0)
      await client.query(
        `INSERT INTO usage_count AS old (day, event, category, language, host, count)
         SELECT $1, event, category, $2, $3, count
         FROM jsonb_to_recordset($4::jsonb) AS new(event text, category text, count bigint)
         ON CONFLICT (day, event, category, language, host) DO UPDATE SET count = old.count + excluded.count`,
        [day, report.language, host, JSON.stringify(taken)],
      );
    return taken.reduce((sum, { count }) => sum + count, 0);
  });
}
