import type { Pool } from 'pg';
import { dayInPoland, periodOf } from '../../../src/model/index.js';

/** Notes the month in which counting began; a later start changes nothing. */
export async function beginCounting(pool: Pool, now: Date): Promise<void> {
  await pool.query('INSERT INTO counting (since) VALUES ($1) ON CONFLICT DO NOTHING', [
    periodOf(dayInPoland(now), 'month'),
  ]);
}

/** First day of that month. */
export async function countingSince(pool: Pick<Pool, 'query'>): Promise<string | undefined> {
  const { rows } = await pool.query<{ since: string }>('SELECT since::text AS since FROM counting');
  return rows[0]?.since;
}

/** Whole months that are kept by day; of what is older nobody needs to know the day. */
const MONTHS_BY_DAY = 13;

/** Makes one number for each month out of days that are over 13 months old. The statistics do not change by it. */
export async function sweepUsage(pool: Pool, now: Date): Promise<Record<string, number> | undefined> {
  const today = dayInPoland(now);
  const usage = await pool.query(
    `WITH old AS (
       DELETE FROM usage_count WHERE extract(day FROM day) <> 1
         AND day < date_trunc('month', $1::date - make_interval(months => $2)) RETURNING *)
     INSERT INTO usage_count AS kept (day, event, category, language, host, count)
     SELECT date_trunc('month', day)::date, event, category, language, host, sum(count) FROM old
     GROUP BY 1, 2, 3, 4, 5
     ON CONFLICT (day, event, category, language, host) DO UPDATE SET count = kept.count + excluded.count`,
    [today, MONTHS_BY_DAY],
  );
  const persons = await pool.query(
    `WITH old AS (
       DELETE FROM matched_person WHERE extract(day FROM day) <> 1
         AND day < date_trunc('month', $1::date - make_interval(months => $2)) RETURNING *)
     INSERT INTO matched_person AS kept (day, category, persons)
     SELECT date_trunc('month', day)::date, category, sum(persons) FROM old GROUP BY 1, 2
     ON CONFLICT (day, category) DO UPDATE SET persons = kept.persons + excluded.persons`,
    [today, MONTHS_BY_DAY],
  );
  const [counts, people] = [usage.rowCount ?? 0, persons.rowCount ?? 0];
  return counts + people > 0 ? { counts, people } : undefined;
}
