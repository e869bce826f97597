import type { Indicator, ProviderShare, Statistics, StatisticsValue } from './submissions/types.js';
import { isObject, type Json } from './parse/check.js';
import { ProblemList, type Problem, type Step } from './parse/problems.js';
import { nextPeriod, periodOf, STATISTICS_INTERVALS, type StatisticsInterval } from './period.js';
import { isoDate } from './views/date.js';
import { given, plainText } from './views/text.js';

/** Kinds of numbers that statistics hold, each a table of series. */
export const STATISTICS_KINDS = ['sought', 'unanswered', 'urgent', 'opened', 'matched', 'persons'] as const;
/** What is counted in a table: searches by kind of service, searches without an answer, … */
export type StatisticsKind = (typeof STATISTICS_KINDS)[number];

/** Numbers of one category over the periods, as they were read. */
export interface CategorySeries {
  /** `all`, the code of a term, or a kind of urgent need (`urgent:violence`). */
  code: string;
  /** Name for a code that the profile does not know. */
  name?: string;
  /**
   * One for each period. `value` null is hidden: with `below` because it is smaller than that, without because a
   * smaller one could be computed from it. Undefined: the source says nothing of that period, which is no zero.
   */
  values: readonly (StatisticsValue | undefined)[];
}

/** Statistics that a chart can rely on: periods without gaps, ascending, a value or nothing for each. */
export interface ReadStatistics
  extends
    Omit<Statistics, StatisticsKind | 'indicators' | 'providers'>,
    Partial<Record<StatisticsKind, { series: CategorySeries[] }>> {
  indicators?: Indicator[];
  providers?: ProviderShare;
}

const MAX_PERIODS = 10_000;
const MAX_SERIES = 200;
const MAX_INDICATORS = 500;
const MAX_LIST = 100;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isAmount = (value: unknown): value is number => Number.isFinite(value) && (value as number) >= 0;
const text = (value: unknown, max = 300): string | undefined => plainText(value)?.trim().slice(0, max);

/** Where each column of the source stands in the periods that are shown. */
interface Axis {
  periods: string[];
  /** By the index in the source; undefined for a column that cannot be shown. */
  columns: (number | undefined)[];
}

/** Reads one document; what is wrong is reported with its place and left out. */
class Reader {
  readonly problems = new ProblemList();

  read(input: unknown): ReadStatistics | undefined {
    if (!isObject(input)) return this.#wrong([], 'unknown-form');
    const interval = STATISTICS_INTERVALS.find((each) => each === input['interval']);
    if (!interval)
      return this.#wrong(['interval'], input['interval'] === undefined ? 'missing-field' : 'wrong-type');
    const axis = this.#axis(input['periods'], interval);
    const { updated_at: updated, example } = input;
    const zone = text(input['time_zone'], 60);
    if (!zone) this.#wrong(['time_zone'], 'missing-field');
    const tables = STATISTICS_KINDS.map((kind) => [kind, this.#table(input[kind], kind, axis)] as const);
    const indicators = this.#entries(input['indicators'], ['indicators'], MAX_INDICATORS, this.#indicator);
    return given({
      interval,
      time_zone: zone || 'Europe/Warsaw',
      updated_at: isoDate(updated) && !Number.isNaN(Date.parse(`${updated}`)) ? `${updated}` : undefined,
      periods: axis.periods,
      open_from: isoDate(input['open_from']),
      hidden_below: this.#limit(input, 'hidden_below'),
      sensitive_below: this.#limit(input, 'sensitive_below'),
      rounded_to: this.#limit(input, 'rounded_to'),
      // Anything but a clear "no" marks them as an example: the mistake that harms is the other one.
      example: (example ?? false) === false ? undefined : true,
      ...Object.fromEntries(tables.filter(([, table]) => table)),
      indicators,
      providers: this.#providers(input['providers']),
    }) as ReadStatistics;
  }

  #wrong(path: readonly Step[], code: Problem['code'] = 'wrong-type'): undefined {
    this.problems.add(code, path);
  }

  /** A limit that the source does not tell is 1: nothing is said to be hidden. */
  #limit(input: Json, field: string): number {
    const value = input[field];
    if (isCount(value) && value >= 1) return value;
    this.#wrong([field], value === undefined ? 'missing-field' : 'wrong-type');
    return 1;
  }

  /** The periods in order, each once; those that the source leaves out are put in, so that time runs evenly. */
  #axis(input: unknown, interval: StatisticsInterval): Axis {
    if (!Array.isArray(input)) {
      this.#wrong(['periods'], input === undefined ? 'missing-field' : 'wrong-type');
      return { periods: [], columns: [] };
    }
    if (input.length > MAX_PERIODS) this.#wrong(['periods'], 'too-many');
    const seen = new Set<string>();
    const starts = input.slice(0, MAX_PERIODS).map((value: unknown, index) => {
      const day = isoDate(value);
      const start = day && periodOf(day, interval);
      if (!start || start !== value) this.#wrong(['periods', index]);
      if (!start) return undefined;
      if (seen.has(start)) return this.#wrong(['periods', index], 'duplicate-id');
      seen.add(start);
      return start;
    });
    const sorted = [...seen].sort();
    const periods: string[] = [];
    for (const last = sorted.at(-1), at = { start: sorted[0] }; last && at.start && at.start <= last;) {
      if (!seen.has(at.start)) this.#wrong(['periods', periods.length], 'missing-field');
      periods.push(at.start);
      at.start = nextPeriod(at.start, interval);
    }
    const places = new Map(periods.map((start, index) => [start, index]));
    return { periods, columns: starts.map((start) => (start === undefined ? undefined : places.get(start))) };
  }

  #table(input: unknown, kind: StatisticsKind, axis: Axis): { series: CategorySeries[] } | undefined {
    if (input === undefined || input === null) return undefined;
    if (!isObject(input)) return this.#wrong([kind]);
    const codes = new Set<string>();
    const series = this.#entries(input['series'] ?? [], [kind, 'series'], MAX_SERIES, (entry, path) => {
      const code = text(entry['code'], 120);
      if (!code) return this.#wrong([...path, 'code'], 'missing-field');
      if (codes.has(code)) return this.#wrong(path, 'duplicate-id');
      codes.add(code);
      return given({ code, name: text(entry['name']), values: this.#values(entry['values'], path, axis) });
    });
    return series && { series };
  }

  #values(input: unknown, path: readonly Step[], axis: Axis): CategorySeries['values'] {
    const values = axis.periods.map((): StatisticsValue | undefined => undefined);
    const at = [...path, 'values'];
    if (!Array.isArray(input)) {
      this.#wrong(at, input === undefined ? 'missing-field' : 'wrong-type');
      return values;
    }
    if (input.length !== axis.columns.length)
      this.#wrong(at, input.length > axis.columns.length ? 'too-many' : 'missing-field');
    axis.columns.forEach((place, index) => {
      if (place !== undefined && index < input.length)
        values[place] = this.#value(input[index], [...at, index]);
    });
    return values;
  }

  /** A number, a hidden one, or nothing: what cannot be a count is never drawn as one. */
  #value(input: unknown, path: readonly Step[]): StatisticsValue | undefined {
    if (input === undefined || input === null) return undefined;
    if (!isObject(input)) return this.#wrong(path);
    const { value, below } = input;
    if (isCount(value)) return { value };
    if (value !== null) return this.#wrong([...path, 'value']);
    if (below === undefined) return { value };
    if (isCount(below) && below >= 1) return { value, below };
    this.#wrong([...path, 'below']);
    return { value };
  }

  readonly #indicator = (entry: Json, path: readonly Step[]): Indicator | undefined => {
    const [id, name, unit] = [text(entry['id'], 200), text(entry['name']), text(entry['unit'], 60)];
    if (!id || !name || !unit) return this.#wrong(path, 'missing-field');
    const { planned, evidence } = entry;
    if (planned !== null && !isAmount(planned)) this.#wrong([...path, 'planned']);
    const years = new Map<number, NonNullable<Indicator['achieved']>[number]>();
    this.#entries(
      entry['achieved'],
      [...path, 'achieved'],
      MAX_LIST,
      ({ year, value, evidence: shown }, at) => {
        if (!isCount(year) || year < 2000 || year > 2200 || !isAmount(value)) return this.#wrong(at);
        years.set(
          year,
          given({ year, value, evidence: text(shown, 1000) }) as { year: number; value: number },
        );
        return year;
      },
    );
    const documents = (Array.isArray(evidence) ? evidence : []).flatMap((one: unknown) => text(one) ?? []);
    return given({
      id,
      name,
      unit,
      counting_period: text(entry['counting_period'], 60),
      service_id: text(entry['service_id'], 200),
      service_name: text(entry['service_name']),
      planned: isAmount(planned) ? planned : null,
      achieved: years.size ? [...years.values()].sort((a, b) => a.year - b.year) : undefined,
      evidence: documents.length ? documents.slice(0, 40) : undefined,
    }) as Indicator;
  };

  #providers(input: unknown): ProviderShare | undefined {
    if (input === undefined || input === null) return undefined;
    if (!isObject(input)) return this.#wrong(['providers']);
    const { services, unknown, ngo_share: share, plan_share: plan } = input;
    const isShare = (value: unknown): value is number => isAmount(value) && value <= 100;
    const numbers = ['attributes_cards', 'leaders', 'portfolios'].map((field) => input[field]);
    if (
      !isCount(services) ||
      !isShare(plan) ||
      !numbers.every(isCount) ||
      !(share === null || isShare(share))
    )
      return this.#wrong(['providers']);
    const [cards, leaders, portfolios] = numbers as number[];
    const kinds = this.#entries(input['kinds'], ['providers', 'kinds'], MAX_LIST, (entry, path) => {
      const code = text(entry['code'], 120);
      const { services: own } = entry;
      return code && isCount(own) ? { code, services: own } : this.#wrong(path);
    });
    return given({
      services,
      unknown: isCount(unknown) ? unknown : undefined,
      kinds: kinds ?? [],
      ngo_share: share,
      plan_share: plan,
      attributes_cards: cards,
      leaders,
      portfolios,
    }) as ProviderShare;
  }

  /** What can be read of each object in a list; undefined without a list. */
  #entries<T>(
    input: unknown,
    path: readonly Step[],
    most: number,
    read: (entry: Json, path: readonly Step[]) => T | undefined,
  ): T[] | undefined {
    if (input === undefined || input === null) return undefined;
    if (!Array.isArray(input)) return this.#wrong(path);
    if (input.length > most) this.#wrong(path, 'too-many');
    return input.slice(0, most).flatMap((entry: unknown, index) => {
      const at = [...path, index];
      return (isObject(entry) ? read(entry, at) : this.#wrong(at)) ?? [];
    });
  }
}

/**
 * Reads statistics from the API or a static file: shape `Statistics` of the contract. Periods that the source leaves
 * out are put in, and what is no count (negative, a fraction, NaN, a text) is nothing instead of a zero. Without an
 * interval there is nothing to read. Never throws on data.
 */
export function parseStatistics(input: unknown): { statistics?: ReadStatistics; problems: Problem[] } {
  const reader = new Reader();
  let statistics: ReadStatistics | undefined;
  try {
    statistics = reader.read(input);
  } catch {
    reader.problems.add('unreadable');
  }
  return given({ statistics, problems: reader.problems.list() });
}
