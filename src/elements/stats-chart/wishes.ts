import type { ReadStatistics, StatisticsInterval } from '../../model/index.js';
import { warnOnce } from '../shared/warn.js';
import type { Choice } from './chart.js';
import { API_INTERVALS, type Picked } from './controls.js';
import { readPeriod, type WantedPeriod } from './periods.js';
import { CHART_KINDS, kindsOf, type ChartKind } from './points.js';

/** What the attributes of the element say. */
export interface Attributes {
  kind: string | undefined;
  period: string | undefined;
  category: string | undefined;
}

/** What the page wants to show, as far as it can be understood; the rest is told to the webmaster. */
export interface Wishes {
  kind?: ChartKind | undefined;
  /** Empty where a person chooses the time. */
  period: WantedPeriod;
  /** The page has chosen the time. */
  periodFixed: boolean;
  category?: string | undefined;
}

/** Reads the attributes. */
export function wishesOf({ kind, period, category }: Attributes): Wishes {
  const kindText = kind?.trim();
  const known = CHART_KINDS.find((each) => each === kindText);
  if (kindText && !known)
    warnOnce(
      `chart-kind-${kindText}`,
      `kind="${kindText}" of cus-stats-chart is none of ${CHART_KINDS.join(', ')}.`,
    );
  const periodText = period?.trim();
  const wanted = periodText ? readPeriod(periodText) : undefined;
  if (periodText && !wanted)
    warnOnce(
      `chart-period-${periodText}`,
      `period="${periodText}" of cus-stats-chart is no year, quarter, month or day; see its documentation.`,
    );
  return {
    kind: known,
    period: wanted ?? {},
    periodFixed: wanted !== undefined,
    category: category?.trim() || undefined,
  };
}

/** What the page wants, and in its place what a person has picked. */
export function choiceOf(statistics: ReadStatistics, wishes: Wishes, picked: Picked): Choice {
  const { period } = wishes;
  const course = picked.period === undefined ? (period.course ?? false) : picked.period === 'all';
  return {
    kind: wishes.kind ?? picked.kind ?? kindsOf(statistics)[0] ?? 'sought',
    course,
    start: picked.period === undefined ? period.start : course ? undefined : picked.period,
    group: picked.group,
    category: picked.category ?? wishes.category,
  };
}

/** The length of the periods to ask the API for. */
export function intervalOf({ period }: Wishes, picked: StatisticsInterval | undefined): StatisticsInterval {
  const wanted = picked ?? period.interval ?? 'month';
  return API_INTERVALS.includes(wanted) ? wanted : 'month';
}
