import { format, plural } from '../../i18n/format.js';
import type { ReadStatistics } from '../../model/index.js';
import {
  ALL,
  barsOf,
  categoryName,
  countText,
  courseOf,
  groupOf,
  groupsOf,
  indicatorPoints,
  isTable,
  numberText,
  pointOf,
  providerPoints,
  seriesOf,
  yearsOf,
  type ChartKind,
  type Point,
} from './points.js';
import { periodName, periodWhen } from './periods.js';
import type { Speaker } from './view.js';

/** What a person, or the page, wants to see. */
export interface Choice {
  kind: ChartKind;
  /** True: one category over time; false: the categories of a period. */
  course: boolean;
  /** First day of the period. */
  start?: string | undefined;
  group?: string | undefined;
  category?: string | undefined;
}

/** One thing that can be chosen. */
export interface Option {
  value: string;
  name: string;
  group?: string;
}

/** A chart, ready to be drawn, told, and written as a table. */
export interface Chart {
  kind: ChartKind;
  course: boolean;
  points: readonly Point[];
  /** The choice as it was taken: what is not there is replaced. */
  choice: Choice;
  /** The wanted period is not there. */
  otherPeriod: boolean;
  /** The period in words; empty for a course. */
  when: string;
  /** Name of the category of a course. */
  of: string;
  /** One or more sentences that say the most important. */
  summary: string;
  /** The total, and why the parts do not give it. */
  total: string;
  periods: readonly Option[];
  groups: readonly Option[];
  categories: readonly Option[];
}

const upper = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const hasNumbers = (points: readonly Point[]): boolean => points.some(({ value }) => value !== null);

/** The index of the period wanted; else the newest with numbers, else with anything, else the newest. */
function periodIndex(
  statistics: ReadStatistics,
  kind: ChartKind,
  start: string | undefined,
  group: string,
): number {
  const { periods } = statistics;
  const wanted = start === undefined ? -1 : periods.indexOf(start);
  if (wanted >= 0) return wanted;
  const series = seriesOf(statistics, kind).filter(({ code }) => code !== ALL && groupOf(code) === group);
  const newest = (found: (index: number) => boolean): number => {
    let index = periods.length - 1;
    while (index >= 0 && !found(index)) index--;
    return index;
  };
  const told = newest((i) => series.some(({ values }) => typeof values[i]?.value === 'number'));
  if (told >= 0) return told;
  const given = newest((i) => series.some(({ values }) => values[i] !== undefined));
  return given >= 0 ? given : periods.length - 1;
}

/** The first three, in one sentence: "W maju 2026 najczęściej szukano: …". */
function barsSummary(speaker: Speaker, kind: ChartKind, points: readonly Point[], when: string): string {
  const { words, locale } = speaker;
  const most = points.filter(({ value }) => value !== null && value > 0).slice(0, 3);
  if (most.length === 0 || !isTable(kind))
    return format(points.some(({ hidden }) => hidden) ? words.allHidden : words.noNumbers, {
      when: upper(when),
    });
  const items = most.map(({ name, value }, i) =>
    format(words.item, {
      name: name.charAt(0).toLocaleLowerCase() + name.slice(1),
      count: i === 0 ? countText(speaker, kind, value as number) : numberText(speaker, value as number),
    }),
  );
  return format(words.most[kind], { when: upper(when), list: new Intl.ListFormat(locale).format(items) });
}

function courseSummary(
  speaker: Speaker,
  kind: ChartKind,
  points: readonly Point[],
  { interval }: ReadStatistics,
): string {
  const { words } = speaker;
  const told = points.filter(({ value }) => value !== null);
  const highest = told.reduce<Point | undefined>(
    (best, point) => (best && (best.value ?? 0) >= (point.value ?? 0) ? best : point),
    undefined,
  );
  const last = told.at(-1);
  const when = ({ period = '' }: Point) => periodWhen(speaker, period, interval);
  if (!highest || !last) {
    const [first] = points;
    if (!first) return '';
    const about = upper(when(points.at(-1) ?? first));
    return format(points.some(({ hidden }) => hidden) ? words.allHidden : words.noNumbers, { when: about });
  }
  const say = (text: string, point: Point) =>
    format(text, { when: when(point), count: countText(speaker, kind, point.value ?? 0) });
  return `${say(words.highest, highest)}${last === highest ? '' : ` ${say(words.latest, last)}`}`;
}

function indicatorChart(speaker: Speaker, statistics: ReadStatistics, choice: Choice): Chart {
  const { words, locale } = speaker;
  const years = yearsOf(statistics);
  const wanted = Number(choice.start?.slice(0, 4));
  const year = years.includes(wanted) ? wanted : years.at(-1);
  const points = indicatorPoints(speaker, statistics, year);
  const judged = points.filter(({ share }) => share !== undefined);
  const done = judged.filter(({ share = 0 }) => share >= 100).length;
  const start = year === undefined ? undefined : `${year}-01-01`;
  return {
    kind: 'indicators',
    course: false,
    points,
    choice: { ...choice, course: false, start },
    otherPeriod: choice.start !== undefined && choice.start !== start,
    when: year === undefined ? '' : format(words.year, { year }),
    of: '',
    summary:
      judged.length === 0
        ? words.indicatorsPlan
        : format(plural(locale, judged.length, words.indicatorsDone), { done, year: year ?? '' }),
    total: '',
    periods: years
      .toReversed()
      .map((each) => ({ value: `${each}-01-01`, name: format(words.year, { year: each }) })),
    groups: [],
    categories: [],
  };
}

function providerChart(speaker: Speaker, statistics: ReadStatistics, choice: Choice): Chart {
  const { words } = speaker;
  const { ngo_share: ngo, plan_share: plan } = statistics.providers ?? { ngo_share: null, plan_share: 0 };
  const share = (n: number) => numberText(speaker, n / 100, 'percent');
  return {
    kind: 'providers',
    course: false,
    points: providerPoints(speaker, statistics),
    choice: { ...choice, course: false, start: undefined },
    otherPeriod: false,
    when: '',
    of: '',
    summary:
      ngo === null
        ? format(words.ngoUnknown, { plan: share(plan) })
        : format(words.ngoSummary, { share: share(ngo), plan: share(plan) }),
    total: '',
    periods: [],
    groups: [],
    categories: [],
  };
}

/** Makes the chart that is wanted of these statistics; what they do not hold is replaced by the nearest that they do. */
export function chartOf(speaker: Speaker, statistics: ReadStatistics, choice: Choice): Chart {
  const { kind } = choice;
  if (kind === 'indicators') return indicatorChart(speaker, statistics, choice);
  if (kind === 'providers') return providerChart(speaker, statistics, choice);
  const { words } = speaker;
  const { periods, interval } = statistics;
  const series = seriesOf(statistics, kind);
  const groups = groupsOf(series);
  const group = groups.find((each) => each === choice.group) ?? groups[0] ?? 'other';
  // a table that only knows the whole has no categories to compare
  const course = choice.course || groups.length === 0;
  const index = periodIndex(statistics, kind, choice.start, group);
  const start = periods[index];
  const category =
    series.find(({ code }) => code === choice.category) ??
    series.find(({ code }) => code === ALL) ??
    series[0];
  const all = series.find(({ code }) => code === ALL);
  const points = course
    ? category
      ? courseOf(speaker, statistics, category)
      : []
    : start === undefined
      ? []
      : barsOf(speaker, statistics, kind, index, group);
  const total = all && !course && index >= 0 ? pointOf(speaker, statistics, all, index, false) : undefined;
  const when = start === undefined || course ? '' : periodWhen(speaker, start, interval);
  const groupName = (name: string) =>
    words.groups[(Object.hasOwn(words.groups, name) ? name : 'rest') as keyof typeof words.groups];
  return {
    kind,
    course,
    points,
    choice: { kind, course, start, group, category: category?.code },
    otherPeriod: !course && choice.start !== undefined && choice.start !== start,
    when: start === undefined || course ? '' : periodName(speaker, start, interval),
    of: course && category ? categoryName(speaker, category) : '',
    summary: course
      ? courseSummary(speaker, kind, points, statistics)
      : start === undefined
        ? ''
        : barsSummary(speaker, kind, points, when),
    total:
      total?.value === undefined || total.value === null || !hasNumbers(points)
        ? ''
        : `${format(words.total, { count: countText(speaker, kind, total.value) })} ${words.totalApart}`,
    periods: [
      { value: 'all', name: words.course },
      ...periods.map((each) => ({ value: each, name: periodName(speaker, each, interval) })).reverse(),
    ],
    groups: groups.map((value) => ({ value, name: groupName(value) })),
    categories: series.map((one) => ({
      value: one.code,
      name: categoryName(speaker, one),
      group: one.code === ALL ? '' : groupName(groupOf(one.code)),
    })),
  };
}
