import { format, plural } from '../../i18n/format.js';
import {
  STATISTICS_KINDS,
  type CategorySeries,
  type Indicator,
  type ReadStatistics,
  type StatisticsKind,
} from '../../model/index.js';
import { periodName } from './periods.js';
import type { Speaker } from './view.js';

/** What a chart can show. */
export type ChartKind = StatisticsKind | 'indicators' | 'providers';
/** All kinds, in the order of the choice. */
export const CHART_KINDS: readonly ChartKind[] = [
  'sought',
  'matched',
  'persons',
  'unanswered',
  'urgent',
  'opened',
  'indicators',
  'providers',
];

/** The code of a whole table: events, not categories. */
export const ALL = 'all';

/** One number of a chart, as it is drawn, spoken, written in the table and told to the page. */
export interface Point {
  /** Category, indicator, or `all`. */
  code: string;
  name: string;
  /** First day of the period, where the number has one. */
  period?: string | undefined;
  /** Null where it is hidden or not known. */
  value: number | null;
  /** Hidden, because it is smaller than this. */
  below?: number | undefined;
  hidden: boolean;
  /** The number as it stands beside its bar. */
  text: string;
  /** What stands before the number: the category, or in a course the period. */
  label: string;
  /** Place on the axis; undefined where there is nothing to draw. */
  length?: number | undefined;
  /** Place of the plan on the axis. */
  mark?: number | undefined;
  planned?: number | null | undefined;
  share?: number | undefined;
  indicator?: Indicator | undefined;
  /** Drawn with more weight: what the chart is about. */
  strong?: boolean;
}

export const isTable = (kind: ChartKind): kind is StatisticsKind =>
  (STATISTICS_KINDS as readonly string[]).includes(kind);

export const seriesOf = (statistics: ReadStatistics, kind: ChartKind): readonly CategorySeries[] =>
  (isTable(kind) && statistics[kind]?.series) || [];

/** The kinds that these statistics hold. */
export const kindsOf = (statistics: ReadStatistics): ChartKind[] =>
  CHART_KINDS.filter((kind) =>
    kind === 'indicators'
      ? statistics.indicators?.length
      : kind === 'providers'
        ? statistics.providers
        : seriesOf(statistics, kind).length,
  );

/** What a code belongs to: `obszar`, `sytuacja`, `urgent`; categories of different groups are not compared. */
export const groupOf = (code: string): string => /^(\w+):/.exec(code)?.[1] ?? 'other';

/** The groups of a table, in the order in which they come. */
export const groupsOf = (series: readonly CategorySeries[]): string[] => [
  ...new Set(series.filter(({ code }) => code !== ALL).map(({ code }) => groupOf(code))),
];

const numbers = new Map<string, Intl.NumberFormat>();

/** A number as the locale writes it. */
export function numberText(
  { locale }: Pick<Speaker, 'locale'>,
  n: number,
  style: 'decimal' | 'percent' = 'decimal',
): string {
  const key = `${locale} ${style}`;
  let made = numbers.get(key);
  if (!made)
    numbers.set(
      key,
      (made = new Intl.NumberFormat(locale, { style, maximumFractionDigits: style === 'percent' ? 1 : 2 })),
    );
  return made.format(n);
}

const percent = (speaker: Speaker, share: number): string => numberText(speaker, share / 100, 'percent');

/** A number with its noun: "25 wyszukań". */
export const countText = (speaker: Speaker, kind: ChartKind, n: number): string =>
  kind === 'indicators' ? numberText(speaker, n) : plural(speaker.locale, n, speaker.words.counts[kind]);

/** What cannot be shown, in words: "mniej niż {below}" with the limit that the source tells, "ukryte", "brak danych". */
export function absentText({ words }: Speaker, hidden: boolean, below?: number): string {
  if (!hidden) return words.missing;
  return below === undefined ? words.hidden : format(words.below, { n: below });
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The name of a category: a term, an urgent need, everything together. */
export function categoryName(
  speaker: Speaker,
  { code, name }: Pick<CategorySeries, 'code' | 'name'>,
): string {
  const { words } = speaker;
  if (code === ALL) return words.all;
  const [, urgent = ''] = /^urgent:(\w+)$/.exec(code) ?? [];
  if (Object.hasOwn(words.urgentKinds, urgent))
    return capital(words.urgentKinds[urgent as keyof typeof words.urgentKinds]);
  return capital(speaker.name(code, name));
}

/** A number of a table at a period. */
export function pointOf(
  speaker: Speaker,
  { periods, interval }: ReadStatistics,
  series: CategorySeries,
  index: number,
  course: boolean,
): Point {
  const { code } = series;
  const given = series.values[index];
  const period = periods[index];
  const name = categoryName(speaker, series);
  const value = given?.value ?? null;
  const hidden = given !== undefined && value === null;
  return {
    code,
    name,
    period,
    value,
    below: given?.below,
    hidden,
    text: value === null ? absentText(speaker, hidden, given?.below) : numberText(speaker, value),
    label: course && period ? periodName(speaker, period, interval) : name,
    length: value ?? undefined,
  };
}

const rank = ({ value, below, hidden }: Point): number => value ?? (hidden ? -1 / (below ?? 1) : -2);

/** The categories of a period, the largest first; then what is hidden, then what is not known. */
export const barsOf = (
  speaker: Speaker,
  statistics: ReadStatistics,
  kind: ChartKind,
  index: number,
  group: string,
): Point[] =>
  seriesOf(statistics, kind)
    .filter(({ code }) => code !== ALL && groupOf(code) === group)
    .map((series) => pointOf(speaker, statistics, series, index, false))
    .sort((a, b) => rank(b) - rank(a));

/** One category over all periods. */
export const courseOf = (speaker: Speaker, statistics: ReadStatistics, series: CategorySeries): Point[] =>
  statistics.periods.map((_, index) => pointOf(speaker, statistics, series, index, true));

/** The years for which something achieved is known, the newest last. */
export const yearsOf = ({ indicators = [] }: ReadStatistics): number[] =>
  [...new Set(indicators.flatMap(({ achieved = [] }) => achieved.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );

/** Planned beside achieved; on the axis per cent of the plan, because each is counted in something else. */
export function indicatorPoints(
  speaker: Speaker,
  { indicators = [] }: ReadStatistics,
  year: number | undefined,
): Point[] {
  const { words } = speaker;
  return indicators.map((indicator): Point => {
    const { planned, id } = indicator;
    const value = indicator.achieved?.find((one) => one.year === year)?.value ?? null;
    const share = value !== null && planned ? (value / planned) * 100 : undefined;
    const n = {
      planned: planned === null ? '' : numberText(speaker, planned),
      value: value === null ? '' : numberText(speaker, value),
    };
    const text =
      value === null
        ? planned === null
          ? words.missing
          : format(words.planOnly, n)
        : share === undefined
          ? planned === null
            ? format(words.noPlan, n)
            : n.value
          : format(words.ofPlan, { ...n, share: percent(speaker, Math.round(share)) });
    const name = capital(indicator.name);
    return {
      code: id,
      name,
      label: name,
      ...(year !== undefined && { period: `${year}-01-01` }),
      value,
      hidden: false,
      text,
      length: share,
      mark: planned ? 100 : undefined,
      planned,
      share,
      indicator,
    };
  });
}

/** The share of non-governmental organisations against the plan, then every kind of provider. */
export function providerPoints(speaker: Speaker, { providers }: ReadStatistics): Point[] {
  if (!providers) return [];
  const { words } = speaker;
  const { services, ngo_share: ngo, plan_share: plan, kinds } = providers;
  const first: Point = {
    code: 'ngo_share',
    name: words.ngoAll,
    label: words.ngoAll,
    value: ngo,
    hidden: false,
    text: ngo === null ? words.missing : percent(speaker, ngo),
    length: ngo ?? undefined,
    share: ngo ?? undefined,
    mark: plan,
    planned: plan,
    strong: true,
  };
  const rest = kinds.map(({ code, services: own }): Point => {
    const name = categoryName(speaker, { code });
    const share = services > 0 ? (own / services) * 100 : undefined;
    const count = countText(speaker, 'providers', own);
    return {
      code,
      name,
      label: name,
      value: own,
      hidden: false,
      text: share === undefined ? count : format(words.shareOf, { share: percent(speaker, share), count }),
      length: share === undefined ? undefined : Math.min(share, 100),
      share,
    };
  });
  return [first, ...rest.sort((a, b) => (b.value ?? 0) - (a.value ?? 0))];
}

/** What a screen reader says at a point. */
export function spoken(speaker: Speaker, kind: ChartKind, { label, value, text }: Point): string {
  const said = isTable(kind) && value !== null ? countText(speaker, kind, value) : text;
  return `${label}: ${said}`;
}
