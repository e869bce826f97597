import type { Pool } from 'pg';
import {
  dayInPoland,
  nextPeriod,
  periodOf,
  type Statistics,
  type StatisticsKind,
  type StatisticsSeries,
} from '../../../src/model/index.js';
import { isSensitive } from '../../../src/model/profile/sensitive.js';
import { readSecret } from '../database/secrets.js';
import { openMonth, TIME_ZONE } from './calendar.js';
import { readCategories, seriesOf, TABLES, type Category } from './categories.js';
import { countingSince } from './counting.js';
import { disturbanceOf, type Disturbance } from './disturb.js';
import { readPlan, withAchieved } from './indicators.js';
import { protectSeries, ROUNDED_TO, type Cells, type Interval } from './protect.js';
import { ProvidersReader } from './providers.js';

/** Smaller numbers are never shown. */
export const HIDDEN_BELOW = 5;
/** The same for violence, addiction and mental health. */
export const SENSITIVE_BELOW = 10;

/** Which periods are asked for. */
export interface StatisticsQuery {
  interval: Interval;
  /** Day; from the first period of its calendar year on. */
  from?: string;
  /** Day; up to the period in which it lies, as far as that is over. */
  to?: string;
}

/** True numbers of whole months: table, category, first day of the month. */
export interface MonthlyNumbers {
  /** First day of the first month and of the last, which still runs. */
  since: string;
  until: string;
  /** First day of the first month that may still get numbers. */
  open: string;
  of(kind: StatisticsKind, category: string, month: string): number;
}

/** A category's published cells. */
export interface PublishedSeries extends Category {
  cells: Cells;
}
export type PublishedTables = ReadonlyMap<StatisticsKind, readonly PublishedSeries[]>;

/**
 * Everything that may be published, in all intervals. Months that are not closed yet are shown as far as they go and
 * are in no quarter and no year: what is shown of a month hangs on earlier months and its own number only, and
 * `protectSeries` holds for somebody who knows shown months exactly, so that who reads them every day learns no more,
 * and for somebody who adds counts to them, as it is given disturbed numbers only.
 */
export function publish(
  numbers: MonthlyNumbers,
  terms: readonly Category[],
  disturbance: Disturbance,
): PublishedTables {
  const months = monthsOf(numbers);
  const closed = months.filter((month) => month < numbers.open).length;
  const parents = new Map(terms.map(({ code, parent }) => [code, parent]));
  const sensitive = (code: string | undefined, depth = 0): boolean =>
    code !== undefined && depth < 20 && (isSensitive(code) || sensitive(parents.get(code), depth + 1));
  return new Map(
    TABLES.map(([kind]) => [
      kind,
      seriesOf(kind, terms).map((category) => {
        const { code } = category;
        const counts = months.map((month) => numbers.of(kind, code, month) + disturbance(kind, code, month));
        const below = sensitive(code) ? SENSITIVE_BELOW : HIDDEN_BELOW;
        const { month } = protectSeries(counts, numbers.since, below);
        const { quarter, year } = protectSeries(counts.slice(0, closed), numbers.since, below);
        return { ...category, cells: { month, quarter, year } };
      }),
    ]),
  );
}

function monthsOf({ since, until }: Pick<MonthlyNumbers, 'since' | 'until'>): string[] {
  const months: string[] = [];
  for (let month = since; month <= until; month = nextPeriod(month, 'month')) months.push(month);
  return months;
}

/**
 * The part of the tables that a query asks for. The same cell is the same in every answer.
 *
 * @param today day of the answer in Poland; nothing later is given
 */
export function select(
  tables: PublishedTables,
  { interval, from, to }: StatisticsQuery,
): Pick<Statistics, 'periods' | StatisticsKind> {
  const first = from === undefined ? '' : periodOf(from, 'year');
  const last = to === undefined ? '9' : periodOf(to, interval);
  const [any] = [...tables.values()].flat();
  const periods = [...(any?.cells[interval].keys() ?? [])].filter(
    (start) => start >= (first && periodOf(first, interval)) && start <= last,
  );
  const series = ({ code, name, cells }: PublishedSeries): StatisticsSeries => ({
    code,
    ...(name !== undefined && { name: name.slice(0, 300) }),
    values: periods.map((start) => cells[interval].get(start) ?? { value: null }),
  });
  return {
    periods,
    ...Object.fromEntries([...tables].map(([kind, all]) => [kind, { series: all.map(series) }])),
  };
}

async function readNumbers(
  pool: Pool,
  { since, until, open }: Omit<MonthlyNumbers, 'of'>,
): Promise<MonthlyNumbers> {
  const end = nextPeriod(until, 'month');
  const { rows } = await pool.query<{ event: string | null; category: string; month: string; count: string }>(
    `SELECT event, category, date_trunc('month', day)::date::text AS month, sum(count)::text AS count
     FROM usage_count WHERE day >= $1 AND day < $2 GROUP BY 1, 2, 3
     UNION ALL
     SELECT NULL, category, date_trunc('month', day)::date::text, sum(persons)::text
     FROM matched_person WHERE day >= $1 AND day < $2 GROUP BY 1, 2, 3`,
    [since, end],
  );
  const kinds = new Map(TABLES.map(([kind, event]) => [event ?? null, kind]));
  const key = (...parts: (string | null | undefined)[]): string => parts.join(' ');
  const counts = new Map(
    rows.map(({ event, category, month, count }) => [
      key(kinds.get(event as never), category, month),
      Number(count),
    ]),
  );
  return { since, until, open, of: (kind, category, month) => counts.get(key(kind, category, month)) ?? 0 };
}

/** Milliseconds for which the tables are kept: however many ask, they are counted once in that time. */
const KEPT = 1_000;

/** Answers `GET /api/statistics`. */
export class StatisticsReader {
  readonly #pool: Pool;
  readonly #providers: ProvidersReader;
  #kept: { at: number; tables: Promise<PublishedTables> } | undefined;

  constructor(pool: Pool) {
    this.#pool = pool;
    this.#providers = new ProvidersReader(pool);
  }

  /** The public statistics: what may be shown of the months, the plan beside what was achieved, who provides services. */
  async read(query: StatisticsQuery, now: Date): Promise<Statistics> {
    const [tables, plan] = await Promise.all([this.#tables(now), readPlan()]);
    const [indicators, providers] = await Promise.all([
      withAchieved(this.#pool, plan.indicators),
      this.#providers.read(plan.ngoShare, now),
    ]);
    const today = dayInPoland(now);
    const to = query.to === undefined || query.to > today ? today : query.to;
    return {
      interval: query.interval,
      time_zone: TIME_ZONE,
      updated_at: `${now.toISOString().slice(0, 16)}:00Z`,
      open_from: openMonth(now),
      hidden_below: HIDDEN_BELOW,
      sensitive_below: SENSITIVE_BELOW,
      rounded_to: ROUNDED_TO,
      ...select(tables, { ...query, to }),
      indicators,
      providers,
    };
  }

  async #tables(now: Date): Promise<PublishedTables> {
    const at = now.getTime();
    if (!this.#kept || Math.abs(at - this.#kept.at) >= KEPT) {
      const tables = this.#publish(now);
      this.#kept = { at, tables };
      // a failure is never remembered
      tables.catch(() => (this.#kept = undefined));
    }
    return this.#kept.tables;
  }

  async #publish(now: Date): Promise<PublishedTables> {
    const [since, terms, secret] = await Promise.all([
      countingSince(this.#pool),
      readCategories(this.#pool),
      readSecret(this.#pool, 'statistics'),
    ]);
    const until = periodOf(dayInPoland(now), 'month');
    if (since === undefined || since > until) return new Map();
    const numbers = await readNumbers(this.#pool, { since, until, open: openMonth(now) });
    return publish(numbers, terms, disturbanceOf(secret));
  }
}
