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
/** How far a number may be from the disturbed one, and a disturbed one from what is shown of it. */
export const HALF = (ROUNDED_TO - 1) / 2;

/** What is said of one period. */
export interface Cell {
  /** Rounded; null is hidden. */
  value: number | null;
  /** Hidden because it is small, the true number smaller than this; without it, so that a small one cannot be computed. */
  below?: number;
}

/** The cells of one category, by the first day of their period. */
export type Cells = Record<Interval, Map<string, Cell>>;

/** A part of a total as somebody sees it: the range in which its number must be. */
interface Unit {
  low: number;
  high: number;
  /** All numbers from here to `high` must remain possible; without it none must. */
  keep?: number;
}

/** A period while it is put together. All its numbers are disturbed ones. */
interface Period {
  cell: Cell;
  sum: number;
  /** How many months it has. */
  months: number;
  /** Whether one of them alone makes it large enough to be shown, and everybody can see that. */
  isEnough: boolean;
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
 * It is given disturbed numbers c = n + d, with n the true number and d secret, from -2 to 2, its own for each month
 * (`disturbanceOf`), and sees no true number. So with T the threshold:
 *
 * - A month is shown when c ≥ T + 2: never when n < T, always when n ≥ T + 4. What is shown is c rounded to a multiple
 *   of 5, at most 4 from n. Of the others it is said that they are below T + 4, zero too.
 * - A quarter and a year are sums of the c, so that they may be off by 2 for each month. They are small unless some
 *   month is enough alone or the sum is at least T and 2 more for each month; then the true sum surely is at least T.
 * - A total with hidden parts is shown only if each of them could still be anything for somebody who knows the shown
 *   parts exactly. Each part has a range from l to u, of which what lies from k to u must remain possible. So the total
 *   may tell that the sum S of its hidden parts is at least lo and at most hi only with lo ≤ Σu − w, w the widest
 *   u − k, and hi ≥ Σl + W, W the widest u − l. Where these bounds cross (one small part alone) more is hidden: the
 *   last month of the quarter, or, where that is the small one, the quarter; then the year.
 * - The same bounds hold for somebody who takes such totals for the true ones rounded.
 * - Decisions run forward in time and touch only what is new: with a month, the quarter and the year that it ends.
 *   What was shown stays so: answers that somebody kept tell nothing more.
 *
 * What holds against a reader: who knows every answer ever given, the c of all shown months exactly, and this
 * procedure, can exclude no number from 0 to `below` − 1 for a cell marked so. When S is known to be within lo and hi,
 * a part can be v if lo − Σu ≤ v ≤ hi − Σl (sums over the other parts), and by the bounds above these are all v that
 * must be kept. For a small month these are c from 2 to T + 1, which are the n from 0 to T + 3, as c = 2 may be
 * any n from 0 to 4. A part is in one total only (a quarter is one part of its year), so that totals do not add up
 * what they tell. What is hidden depends on which parts are small and on what is shown, never on how small: the choice
 * tells nothing.
 *
 * What holds against somebody who also adds counts of his own, as many as he likes, and reads after each: he sees at
 * which count a month appears or jumps, and so may learn its c, and that of every month. As everything shown is
 * computed from the c, nothing that he does tells him more than all c: n = c − d, and each d is as likely. So any n
 * from c − 2 to c + 2 is possible, five numbers, and what he learns makes none of them likelier than another. Only no
 * n is below 0: where c < 2 the n from 0 to c + 2 remain, which are fewer, and 0 among them. Where anybody was there,
 * two remain at least; of one month in five in which nobody was he may learn just that.
 *
 * Not in it: what somebody knows besides of how two numbers hang together (that of an area is not greater than that of
 * all searches).
 *
 * The price: a shown total may be off by 2 for each month, and with hidden parts by about the threshold more for each
 * group of them.
 *
 * @param counts disturbed numbers of consecutive whole months, from the first that was counted
 * @param first first day of that month, `YYYY-MM-01`; what was before it is known to be nothing
 * @param threshold true numbers below it are never shown
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
  const least = threshold + HALF;
  if (sum < least) return small(sum, 1, threshold);
  const period = { sum, months: 1, isEnough: true };
  if (!alone)
    return { ...period, cell: { value: rounded(sum) }, unknown: 0, hidden: [], plain: [exactly(sum)] };
  const units = [{ low: least, high: Infinity }];
  return { ...period, cell: { value: null }, unknown: sum, hidden: units, plain: units };
}

/** Where nothing else is known, the true number may be anything from 0 on, and the disturbed one less by 2 a month. */
function small(sum: number, months: number, threshold: number): Period {
  const most = HALF * months;
  const units = [{ low: -most, high: threshold + most - 1, keep: most }];
  const cell: Cell = { value: null, below: threshold + 2 * most };
  return { cell, sum, months, isEnough: false, unknown: sum, hidden: units, plain: units };
}

const exactly = (sum: number): Unit => ({ low: sum, high: sum });

/** Ends of a sum, and the bounds within which knowing it takes nothing from a part that must be kept. */
function boundsOf(units: readonly Unit[]): { low: number; high: number; floor: number; roof: number } {
  const [low, high] = [add(units, (unit) => unit.low), add(units, (unit) => unit.high)];
  const kept = units.filter(({ keep }) => keep !== undefined);
  const floor = low + Math.max(0, ...kept.map((unit) => unit.high - unit.low));
  const roof = high - Math.max(0, ...kept.map((unit) => unit.high - unit.keep!));
  return { low, high, floor, roof };
}

/** The sum of parts. */
function total(parts: readonly Period[], threshold: number): Period {
  const sum = add(parts, (part) => part.sum);
  const months = add(parts, (part) => part.months);
  const isEnough = parts.some((part) => part.isEnough);
  const unknown = add(parts, (part) => part.unknown);
  const hidden = parts.flatMap((part) => part.hidden);
  const plain = parts.flatMap((part) => part.plain);
  const shown = sum - unknown;
  const withheld: Period = { cell: { value: null }, sum, months, isEnough, unknown, hidden, plain };
  if (hidden.length === 0) return { ...withheld, cell: { value: rounded(sum) }, plain: [exactly(sum)] };

  const { low, high, floor, roof } = boundsOf(hidden);
  // perhaps small itself, which may always be said; that it is not, not of two small parts alone
  const enough = isEnough ? -Infinity : threshold + HALF * months;
  if (high >= enough && roof < enough) return withheld;
  if (sum < enough) return small(sum, months, threshold);

  const seen = boundsOf(plain);
  const up = (value: number): number => ROUNDED_TO * Math.ceil(value / ROUNDED_TO);
  const least = Math.max(rounded(shown + floor), up(seen.floor - HALF), up(threshold));
  const most = Math.min(rounded(shown + roof), ROUNDED_TO * Math.floor((seen.roof + HALF) / ROUNDED_TO));
  if (floor > roof || least > most) return withheld;

  const value = Math.min(Math.max(rounded(sum), least), most);
  // what can be known of the hidden parts now: all sums that are shown as this number
  const from = Math.max(low, enough - shown, value > least ? value - HALF - shown : low);
  const unit: Unit = { low: from, high: value < most ? value + HALF - shown : high, keep: from };
  const start = Math.max(seen.low, enough, value - HALF);
  const taken: Unit = { low: start, high: Math.min(seen.high, value + HALF), keep: start };
  return { ...withheld, cell: { value }, isEnough: true, hidden: [unit], plain: [taken] };
}
