import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextPeriod, periodOf } from '../../../src/model/index.js';
import { INTERVALS, protectSeries, type Cells } from '../../../demo/server/statistics/protect.js';
import { calendarSums, propagate, rangesOf } from './attacker.js';
import { random, series } from './random.js';

/** Cells as one line of words, for example `<5 10 – 15`. */
const line = (cells: Cells, interval: (typeof INTERVALS)[number]): string =>
  [...cells[interval].values()].map(({ value, below }) => value ?? (below ? `<${below}` : '–')).join(' ');
const everything = (cells: Cells): string => INTERVALS.map((interval) => line(cells, interval)).join(' | ');

/** Random series tried for each promise. */
const RUNS = 400;

const monthsFrom = (first: string, count: number): string[] => {
  const months: string[] = [];
  for (let month = first; months.length < count; month = nextPeriod(month, 'month')) months.push(month);
  return months;
};

/** Numbers disturbed by chance: what the server computes everything from. */
const disturbed = (next: () => number, counts: readonly number[]): number[] =>
  counts.map((count) => count + Math.floor(next() * 5) - 2);

describe('what is shown of a category, by its disturbed numbers', () => {
  it('a small month is hidden, zero too; the others are rounded to 5', () => {
    assert.equal(line(protectSeries([12, 6, -2, 7], '2026-01-01', 5), 'month'), '10 <9 <9 5');
    assert.equal(line(protectSeries([11, 12, 13], '2026-01-01', 10), 'month'), '<14 10 –');
  });

  it('one small month of a quarter: the last month hides with it, and the quarter can be shown', () => {
    const cells = protectSeries([12, 3, 20], '2026-01-01', 5);
    assert.equal(line(cells, 'month'), '10 <9 –');
    assert.equal(line(cells, 'quarter'), '35');
  });

  it('the last month of a quarter is the only small one: the quarter is hidden, and with it the year', () => {
    const cells = protectSeries([20, 20, 3, 30, 30, 30, 30, 30, 30, 30, 30, 30], '2026-01-01', 5);
    assert.equal(line(cells, 'quarter'), '– 90 90 90');
    assert.equal(line(cells, 'year'), '–');
  });

  it('a category without a month that can be shown has quarters and a year when they surely are enough', () => {
    const cells = protectSeries([4, 6, 2, 6, 5, 4, 1, 0, -2, 3, 4, 3], '2026-01-01', 5);
    assert.match(line(cells, 'month'), /^(<9 ?){12}$/);
    assert.equal(line(cells, 'quarter'), '10 15 <17 <17');
    assert.equal(line(cells, 'year'), '35');
    assert.equal(line(protectSeries(Array<number>(12).fill(2), '2026-01-01', 5), 'year'), '<53');
  });

  it('a quarter that is not over is not there, nor are months before the first', () => {
    const cells = protectSeries([10, 10, 10, 10, 10], '2026-02-01', 5);
    assert.deepEqual([...cells.month.keys()], monthsFrom('2026-02-01', 5));
    assert.deepEqual([...cells.quarter.keys()], ['2026-01-01', '2026-04-01']);
    assert.equal(cells.year.size, 0);
  });

  for (const threshold of [5, 10])
    it(`of true numbers none below ${threshold} is shown, a month is less than 5 off, and "below" is true`, () => {
      const next = random(threshold + 1);
      for (let run = 0; run < RUNS; run += 1) {
        const counts = series(next, 24);
        const numbers = disturbed(next, counts);
        const cells = protectSeries(numbers, '2024-05-01', threshold);
        const months = monthsFrom('2024-05-01', 24);
        for (const interval of INTERVALS)
          for (const [start, { value, below = Infinity }] of cells[interval]) {
            const own = counts.filter((_, i) => periodOf(months[i]!, interval) === start);
            const sum = own.reduce((a, b) => a + b, 0);
            const told = `${interval} ${start} of ${numbers.join(' ')}: ${value} for ${sum}`;
            if (value === null) {
              assert.ok(sum < below, told);
              if (interval === 'month' && below < Infinity) assert.ok(sum < threshold + 4, told);
              continue;
            }
            assert.ok(sum >= threshold && value >= threshold && value % 5 === 0, told);
            // by 2 for each month and for the rounding; with hidden parts by one of these at most
            const most = interval === 'month' ? 4 : 2 * own.length + 2 + threshold + 12;
            assert.ok(Math.abs(value - sum) <= most, told);
          }
      }
    });
});

describe('somebody who reads every answer', () => {
  it('what was once said stays so: each month adds, and changes nothing', () => {
    const next = random(1);
    for (let run = 0; run < 60; run += 1) {
      const counts = disturbed(next, series(next, 30));
      const all = protectSeries(counts, '2024-05-01', 5);
      for (let months = 1; months < counts.length; months += 1) {
        const then = protectSeries(counts.slice(0, months), '2024-05-01', 5);
        for (const interval of INTERVALS)
          for (const [start, cell] of then[interval]) assert.deepEqual(cell, all[interval].get(start));
      }
    }
  });

  for (const threshold of [5, 10])
    for (const insider of [false, true])
      it(`cannot bound a number more than "below ${threshold + 4}" says${insider ? ', even knowing all shown months exactly' : ''}`, () => {
        const next = random(threshold);
        for (let run = 0; run < RUNS; run += 1) {
          const counts = disturbed(next, series(next, 14 + Math.floor(next() * 16)));
          const first = `2024-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-01`;
          const months = monthsFrom(first, counts.length);
          const cells = protectSeries(counts, first, threshold);
          const truth = new Map(months.map((month, index) => [`month ${month}`, counts[index]!]));
          const ranges = rangesOf(cells, threshold, insider ? (name) => truth.get(name)! : undefined);
          const before = structuredClone(ranges);
          // a total with hidden parts may be off: this attacker takes it at its word, as most would
          propagate(ranges, calendarSums(months), []);
          for (const interval of INTERVALS)
            for (const [start, { below }] of cells[interval]) {
              if (below === undefined) continue;
              const name = `${interval} ${start}`;
              const [{ low, high }, then] = [ranges.get(name)!, before.get(name)!];
              // from this disturbed number on everything from 0 may be the true one
              assert.ok(
                low <= -then.low && high === then.high,
                `${first} ${counts.join(' ')}: ${name} of ${everything(cells)} is from ${low} to ${high}`,
              );
            }
        }
      });

  it('and knowing how it is done and all shown numbers exactly, can exclude no small number', () => {
    // every table of half a year with few numbers: those that look the same are told apart by nobody
    const threshold = 2;
    const [least, kinds, length] = [-2, 7, 6];
    const classes = new Map<string, { seen: Set<number>[]; sums: Set<number>[]; cells: Cells }>();
    for (let number = 0; number < kinds ** length; number += 1) {
      const counts = Array.from({ length }, (_, i) => least + (Math.floor(number / kinds ** i) % kinds));
      const cells = protectSeries(counts, '2026-07-01', threshold);
      const months = [...cells.month.values()];
      // hidden beside a small one: the tables here end at 4, where a disturbed one could go on
      if (months.some(({ value, below }) => value === null && below === undefined)) continue;
      const key = `${everything(cells)} ${months.map(({ value }, i) => (value === null ? '' : counts[i])).join(',')}`;
      const found = classes.get(key) ?? {
        seen: counts.map(() => new Set<number>()),
        sums: [new Set<number>(), new Set<number>()],
        cells,
      };
      classes.set(key, found);
      counts.forEach((count, i) => found.seen[i]!.add(count));
      for (const q of [0, 1]) found.sums[q]!.add(counts.slice(3 * q, 3 * q + 3).reduce((a, b) => a + b, 0));
    }
    /** True numbers that may stand behind disturbed ones, up to a limit. */
    const behind = (numbers: ReadonlySet<number>, spread: number, below: number): number =>
      Array.from({ length: below }, (_, n) => n).filter((n) =>
        [...numbers].some((c) => Math.abs(n - c) <= spread),
      ).length;
    let checked = 0;
    for (const [key, { seen, sums, cells }] of classes) {
      [...cells.month.values()].forEach(({ below }, i) => {
        if (below === undefined) return;
        checked += 1;
        assert.equal(below, threshold + 4);
        assert.equal(behind(seen[i]!, 2, below), below, `month ${i} of ${key}`);
      });
      [...cells.quarter.values()].forEach(({ below }, q) => {
        if (below === undefined) return;
        checked += 1;
        assert.equal(behind(sums[q]!, 6, below), below, `quarter ${q} of ${key}`);
      });
    }
    assert.ok(checked > 200, String(checked));
  });

  it('the same for a month that hides beside a small one', () => {
    // a quarter: the small month's number can be any, whatever the hidden third one is
    const threshold = 5;
    for (let shown = 7; shown < 14; shown += 1) {
      const classes = new Map<string, Set<number>>();
      for (let hidden = -2; hidden < threshold + 2; hidden += 1)
        for (let last = threshold + 2; last < 60; last += 1) {
          const cells = protectSeries([shown, hidden, last], '2026-01-01', threshold);
          const key = everything(cells);
          classes.set(key, (classes.get(key) ?? new Set()).add(hidden));
        }
      // the greatest totals are of tables that this test leaves out
      const whole = [...classes].filter(([key]) => Number(/\| (\d+) \|/.exec(key)![1]) < 60);
      assert.ok(whole.length > 5);
      for (const [key, seen] of whole)
        assert.deepEqual([...seen].filter((c) => c >= 2).sort(), [2, 3, 4, 5, 6], key);
    }
  });
});
