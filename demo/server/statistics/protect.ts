/**
 * Which numbers of one category are shown, so that small ones cannot be computed from the others; `protectSeries`
 * says what holds and why.
 */
import { nextPeriod, periodOf } from '../../../src/model/index.js';

/** Intervals that the server gives; each is whole months and nests in the next. */
export const INTERVALS = ['month', 'quarter', 'year'] as const;
export type Interval = (typeof INTERVALS)[number];

/** Numbers are rounded to a multiple of this. */
export const ROUNDED_TO = 5;
/** How far a number may be from what is shown of it. */
const HALF = (ROUNDED_TO - 1) / 2;

/** What is said of one period. */
export interface Cell {
  /** Rounded; null is hidden. */
  value: number | null;
  /** Hidden because it is smaller than this; without it, so that a smaller one cannot be computed. */
  below?: number;
}

/** The cells of one category, by the first day of their period. */
export type Cells = Record<Interval, Map<string, Cell>>;

/** A part of a total as somebody sees it: the range in which its number must be. */
interface Unit {
  low: number;
  high: number;
  /** Whether the range must not become narrower. */
  guarded: boolean;
}

/** A period while it is put together. */
interface Period {
  cell: Cell;
  /** True number. */
  sum: number;
  /** How much of it is in `hidden`. */
  unknown: number;
  /** The hidden parts, for who knows the shown ones exactly. */
  hidden: readonly Unit[];
  /** All parts, for who knows shown parts exactly but takes totals with hidden parts for the true ones rounded. */
  plain: readonly Unit[];
}

const rounded = (value: number): number => Math.round(value / ROUNDED_TO) * ROUNDED_TO;
const add = <T>(list: readonly T[], of: (item: T) => number): number =>
  list.reduce((sum, item) => sum + of(item), 0);

/**
 * Decides what is shown of the months of a category, and of the quarters and years that they make.
 *
 * - A number below the threshold is hidden, zero too; the others are rounded to a multiple of 5.
 * - A total with hidden parts is shown only if each of them could still be anything for somebody who knows the shown
 *   parts exactly. Of the sum S of the hidden parts the total then tells what is within ΣL + w and ΣU − w, with L and
 *   U the ends of their ranges and w the widest range. Where these bounds cross (one small part alone) more is hidden:
 *   the last month of the quarter, or, where that is the small one, the quarter; then the year.
 * - The same bounds hold for somebody who takes such totals for the true ones rounded.
 * - Decisions run forward in time and touch only what is new: with a month, the quarter and the year that it ends.
 *   What was shown stays so: answers that somebody kept tell nothing more.
 *
 * What holds: who knows every answer ever given, all shown months without rounding, and this procedure, can exclude
 * no number from 0 to threshold − 1 for a cell marked `below`. When S is known to be within lo and hi, a part can be
 * v if lo − ΣU ≤ v ≤ hi − ΣL (sums over the other parts), and by the bounds above these are all v from L to U.
 * A part is in one total only (a quarter is one part of its year), so that totals do not add up what they tell. What
 * is hidden depends on which parts are small and on what is shown, never on how small: the choice tells nothing.
 *
 * The price: a shown total with hidden parts may be off by more than the rounding, about the threshold for each group
 * of hidden parts.
 *
 * @param counts true numbers of consecutive whole months, from the first that was counted
 * @param first first day of that month, `YYYY-MM-01`; what was before it is known to be nothing
 */
export function protectSeries(counts: readonly number[], first: string, threshold: number): Cells {
  const cells: Cells = { month: new Map(), quarter: new Map(), year: new Map() };
  let months: Period[] = [];
  let quarters: Period[] = [];
  let start = first;
  for (const sum of counts) {
    const after = nextPeriod(start, 'month');
    const [quarter, year] = [periodOf(start, 'quarter'), periodOf(start, 'year')];
    const ends = periodOf(after, 'quarter') !== quarter;
    const month = monthly(sum, threshold, ends && months.filter(({ hidden }) => hidden.length).length === 1);
    months.push(month);
    cells.month.set(start, month.cell);
    if (ends) {
      const whole = total(months, threshold);
      cells.quarter.set(quarter, whole.cell);
      quarters.push(whole);
      months = [];
    }
    if (periodOf(after, 'year') !== year) {
      cells.year.set(year, total(quarters, threshold).cell);
      quarters = [];
    }
    start = after;
  }
  return cells;
}

/** @param alone whether one earlier month of the quarter is hidden, which this one has to hide with */
function monthly(sum: number, threshold: number, alone: boolean): Period {
  if (sum < threshold) return small(sum, threshold);
  if (!alone) return { cell: { value: rounded(sum) }, sum, unknown: 0, hidden: [], plain: [exactly(sum)] };
  const units = [{ low: threshold, high: Infinity, guarded: false }];
  return { cell: { value: null }, sum, unknown: sum, hidden: units, plain: units };
}

function small(sum: number, threshold: number): Period {
  const units = [{ low: 0, high: threshold - 1, guarded: true }];
  return { cell: { value: null, below: threshold }, sum, unknown: sum, hidden: units, plain: units };
}

const exactly = (sum: number): Unit => ({ low: sum, high: sum, guarded: false });

/** Ends of a sum, and the bounds within which knowing it narrows no guarded part. */
function boundsOf(units: readonly Unit[]): { low: number; high: number; floor: number; roof: number } {
  const [low, high] = [add(units, (unit) => unit.low), add(units, (unit) => unit.high)];
  const width = Math.max(0, ...units.filter(({ guarded }) => guarded).map((unit) => unit.high - unit.low));
  return { low, high, floor: low + width, roof: high - width };
}

/** The sum of parts. */
function total(parts: readonly Period[], threshold: number): Period {
  const sum = add(parts, (part) => part.sum);
  const unknown = add(parts, (part) => part.unknown);
  const hidden = parts.flatMap((part) => part.hidden);
  const plain = parts.flatMap((part) => part.plain);
  const shown = sum - unknown;
  const withheld: Period = { cell: { value: null }, sum, unknown, hidden, plain };
  if (hidden.length === 0)
    return { cell: { value: rounded(sum) }, sum, unknown, hidden, plain: [exactly(sum)] };

  const { low, high, floor, roof } = boundsOf(hidden);
  if (shown + low < threshold) {
    // perhaps small itself; of two small parts alone not even that may be said
    if (shown + high >= threshold && shown + roof < threshold) return withheld;
    if (sum < threshold) return small(sum, threshold);
  }
  const seen = boundsOf(plain);
  const least = Math.max(rounded(shown + floor), ROUNDED_TO * Math.ceil((seen.floor - HALF) / ROUNDED_TO));
  const most = Math.min(rounded(shown + roof), ROUNDED_TO * Math.floor((seen.roof + HALF) / ROUNDED_TO));
  if (floor > roof || least > most) return withheld;

  const value = Math.min(Math.max(rounded(sum), least), most);
  // what can be known of the hidden parts now: all sums that are shown as this number
  const unit: Unit = {
    low: Math.max(low, threshold - shown, value > least ? value - HALF - shown : low),
    high: value < most ? value + HALF - shown : high,
    guarded: true,
  };
  const taken: Unit = {
    low: Math.max(seen.low, threshold, value - HALF),
    high: Math.min(seen.high, value + HALF),
    guarded: true,
  };
  return { cell: { value }, sum, unknown, hidden: [unit], plain: [taken] };
}
