import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Pool, PoolClient } from 'pg';
import type { Indicator } from '../../../src/model/index.js';
import { DATA_FOLDER } from '../config.js';

/** The plan's file, beside the catalogues. */
const FILE = path.join(DATA_FOLDER, 'indicators.json');
/** Share of services by NGOs that the plan wants, per cent, where its file does not say. */
const PLAN_SHARE = 30;

/** What the plan sets. */
export interface Plan {
  indicators: Indicator[];
  /** Per cent of services done by NGOs, at least. */
  ngoShare: number;
}

interface PlanFile {
  monitoring: {
    rows: {
      id: string;
      indicator: string;
      unit: string;
      counting_period?: string;
      service_id?: string;
      service_name_in_source?: string;
      planned_value: number | null;
      evidence?: string[];
    }[];
  };
  minimum_ngo_share_percent?: { value: number };
}

/** The planned indicators, in the order of the plan. */
export async function readPlan(file = FILE): Promise<Plan> {
  const { monitoring, minimum_ngo_share_percent: share } = JSON.parse(
    await readFile(file, 'utf8'),
  ) as PlanFile;
  return {
    indicators: monitoring.rows.map((row) => ({
      id: row.id,
      name: row.indicator,
      unit: row.unit,
      ...(row.counting_period !== undefined && { counting_period: row.counting_period }),
      ...(row.service_id !== undefined && { service_id: row.service_id }),
      ...(row.service_name_in_source !== undefined && { service_name: row.service_name_in_source }),
      planned: row.planned_value,
      ...(row.evidence?.length && { evidence: row.evidence }),
    })),
    ngoShare: share?.value ?? PLAN_SHARE,
  };
}

/** Indicators with what was achieved, the years ascending. */
export async function withAchieved(
  pool: Pick<Pool, 'query'>,
  indicators: readonly Indicator[],
): Promise<Indicator[]> {
  const { rows } = await pool.query<{ id: string; year: number; value: number; evidence: string | null }>(
    'SELECT indicator_id AS id, year, value, evidence FROM indicator_value ORDER BY year',
  );
  return indicators.map((indicator) => {
    const achieved = rows
      .filter(({ id }) => id === indicator.id)
      .map(({ year, value, evidence }) => ({ year, value, ...(evidence !== null && { evidence }) }));
    return { ...indicator, ...(achieved.length > 0 && { achieved }) };
  });
}

/** What was achieved of an indicator in a year; the last one counts. */
export interface AchievedValue {
  year: number;
  value: number;
  evidence?: string;
}

export async function setAchieved(
  client: PoolClient,
  id: string,
  { year, value, evidence }: AchievedValue,
  now: Date,
): Promise<void> {
  await client.query(
    `INSERT INTO indicator_value (indicator_id, year, value, evidence, modified_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (indicator_id, year) DO UPDATE SET value = $3, evidence = $4, modified_at = $5`,
    [id, year, value, evidence ?? null, now],
  );
}
