import { nextPeriod, periodOf } from '../../../src/model/index.js';
import { INTERVALS, type Cells } from '../../../demo/server/statistics/protect.js';

/** What an attacker holds for possible of a number. */
export interface Range {
  low: number;
  high: number;
}

/** A sum of parts that is a part itself, or a number that is not greater than another. */
interface Constraint {
  whole: string;
  parts: readonly string[];
}

/** Narrows ranges by sums until nothing moves: what linear reasoning over intervals can learn. */
export function propagate(
  ranges: Map<string, Range>,
  sums: readonly Constraint[],
  least: readonly [string, string][],
) {
  const narrow = (name: string, low: number, high: number): boolean => {
    const range = ranges.get(name)!;
    const before = { ...range };
    range.low = Math.max(range.low, low);
    range.high = Math.min(range.high, high);
    return range.low !== before.low || range.high !== before.high;
  };
  for (let moved = true, rounds = 0; moved && rounds < 500; rounds += 1) {
    moved = false;
    for (const { whole, parts } of sums) {
      const of = (end: keyof Range): number => parts.reduce((sum, part) => sum + ranges.get(part)![end], 0);
      moved = narrow(whole, of('low'), of('high')) || moved;
      const { low, high } = ranges.get(whole)!;
      for (const part of parts) {
        const own = { ...ranges.get(part)! };
        const others = (end: keyof Range): number =>
          parts.reduce((sum, each) => (each === part ? sum : sum + ranges.get(each)![end]), 0);
        moved = narrow(part, low - others('high'), Math.min(own.high, high - others('low'))) || moved;
      }
    }
    for (const [smaller, greater] of least) {
      moved = narrow(smaller, -Infinity, ranges.get(greater)!.high) || moved;
      moved = narrow(greater, ranges.get(smaller)!.low, Infinity) || moved;
    }
  }
}

/** Sums of the calendar: months in quarters, quarters in years, for the periods that are whole. */
export function calendarSums(months: readonly string[], name = (period: string) => period): Constraint[] {
  const sums: Constraint[] = [];
  const [first = '', last = ''] = [months[0], months.at(-1)];
  for (const [whole, part] of [
    ['quarter', 'month'],
    ['year', 'quarter'],
  ] as const) {
    const parts = new Set(months.map((month) => periodOf(month, part)));
    for (const start of new Set(months.map((month) => periodOf(month, whole)))) {
      if (nextPeriod(start, whole) > nextPeriod(last, 'month')) continue;
      const own = [...parts].filter(
        (each) => periodOf(each, whole) === start && nextPeriod(each, part) > first,
      );
      sums.push({ whole: name(`${whole} ${start}`), parts: own.map((each) => name(`${part} ${each}`)) });
    }
  }
  return sums;
}

/**
 * The ranges that the published cells leave for the disturbed numbers, when every shown one is taken for the disturbed
 * number rounded to 5.
 *
 * @param exact disturbed numbers that the attacker knows besides, by name (`month 2026-01-01`)
 */
export function rangesOf(
  cells: Cells,
  threshold: number,
  exact?: (name: string) => number,
): Map<string, Range> {
  const ranges = new Map<string, Range>();
  for (const interval of INTERVALS)
    for (const [start, { value, below }] of cells[interval]) {
      const name = `${interval} ${start}`;
      const known = value === null ? undefined : exact?.(name);
      if (known !== undefined) ranges.set(name, { low: known, high: known });
      else if (value !== null) ranges.set(name, { low: value - 2, high: value + 2 });
      else if (below !== undefined) {
        const spread = (below - threshold) / 2;
        ranges.set(name, { low: -spread, high: below - 1 - spread });
      } else ranges.set(name, { low: interval === 'month' ? threshold + 2 : -Infinity, high: Infinity });
    }
  return ranges;
}
