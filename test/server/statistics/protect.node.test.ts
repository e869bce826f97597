import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextPeriod } from '../../../src/model/index.js';
import { INTERVALS, protectSeries, type Cells } from '../../../demo/server/statistics/protect.js';
import { calendarSums, propagate, rangesOf } from './attacker.js';

/** Cells as one line of words, for example `<5 10 – 15`. */
const line = (cells: Cells, interval: (typeof INTERVALS)[number]): string =>
  [...cells[interval].values()].map(({ value, below }) => value ?? (below ? `<${below}` : '–')).join(' ');
const everything = (cells: Cells): string => INTERVALS.map((interval) => line(cells, interval)).join(' | ');

/** Random series tried for each promise. */
const RUNS = 400;

/** Random numbers that are the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const monthsFrom = (first: string, count: number): string[] => {
  const months: string[] = [];
  for (let month = first; months.length < count; month = nextPeriod(month, 'month')) months.push(month);
  return months;
};

/** A series as towns have them: rare, around the threshold, common, or of all kinds. */
function series(next: () => number, length: number): number[] {
  const around = [1, 3, 5, 8, 12, 40][Math.floor(next() * 6)]!;
  return Array.from({ length }, () => Math.floor(next() * 2 * around * (next() < 0.1 ? 3 : 1)));
}

describe('what is shown of a category', () => {
  it('a small month is hidden, zero too; the others are rounded to 5', () => {
    assert.equal(line(protectSeries([12, 4, 0], '2026-01-01', 5), 'month'), '10 <5 <5');
    assert.equal(line(protectSeries([9, 13], '2026-01-01', 10), 'month'), '<10 15');
  });

  it('one small month of a quarter: the last month hides with it, and the quarter can be shown', () => {
    const cells = protectSeries([12, 3, 20], '2026-01-01', 5);
    assert.equal(line(cells, 'month'), '10 <5 –');
    assert.equal(line(cells, 'quarter'), '35');
  });

  it('the last month of a quarter is the only small one: the quarter is hidden, and with it the year', () => {
    const cells = protectSeries([20, 20, 3, 30, 30, 30, 30, 30, 30, 30, 30, 30], '2026-01-01', 5);
    assert.equal(line(cells, 'quarter'), '– 90 90 90');
    assert.equal(line(cells, 'year'), '–');
  });

  it('a rare category has no month, but its quarters and year', () => {
    const cells = protectSeries([1, 2, 3, 0, 4, 3, 2, 2, 3, 4, 1, 3], '2026-01-01', 5);
    assert.match(line(cells, 'month'), /^(<5 ?){12}$/);
    assert.equal(line(cells, 'quarter'), '5 5 5 10');
    assert.equal(line(cells, 'year'), '30');
  });

  it('a quarter that is not over is not there, nor are months before the first', () => {
    const cells = protectSeries([10, 10, 10, 10, 10], '2026-02-01', 5);
    assert.deepEqual([...cells.month.keys()], monthsFrom('2026-02-01', 5));
    assert.deepEqual([...cells.quarter.keys()], ['2026-01-01', '2026-04-01']);
    assert.equal(cells.year.size, 0);
  });

  it('a shown total is near the true one', () => {
    const next = random(5);
    for (let run = 0; run < RUNS; run += 1) {
      const counts = series(next, 12);
      const cells = protectSeries(counts, '2026-01-01', 5);
      const { value } = cells.year.get('2026-01-01')!;
      const sum = counts.reduce((a, b) => a + b, 0);
      // the threshold less one for each of at most 4 quarters with hidden parts and for the year, and the rounding
      if (value !== null) assert.ok(Math.abs(value - sum) <= 5 * 4 + 2, `${counts.join(' ')}: ${value}`);
    }
  });
});

describe('somebody who reads every answer', () => {
  it('what was once said stays so: each month adds, and changes nothing', () => {
    const next = random(1);
    for (let run = 0; run < 60; run += 1) {
      const counts = series(next, 30);
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
      it(`cannot bound a number below ${threshold} more than "below ${threshold}" says${insider ? ', even knowing all shown months exactly' : ''}`, () => {
        const next = random(threshold);
        for (let run = 0; run < RUNS; run += 1) {
          const counts = series(next, 14 + Math.floor(next() * 16));
          const first = `2024-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-01`;
          const months = monthsFrom(first, counts.length);
          const cells = protectSeries(counts, first, threshold);
          const truth = new Map(months.map((month, index) => [`month ${month}`, counts[index]!]));
          const ranges = rangesOf(cells, threshold, insider ? (name) => truth.get(name)! : undefined);
          for (const [name, cell] of INTERVALS.flatMap((i) =>
            [...cells[i]].map(([s, c]) => [`${i} ${s}`, c] as const),
          ))
            if (cell.value === null && cell.below === undefined && name.startsWith('month'))
              ranges.get(name)!.low = threshold;
          const before = structuredClone(ranges);
          // a total with hidden parts may be off: this attacker takes it at its word, as most would
          propagate(ranges, calendarSums(months), []);
          for (const [name, { high }] of before)
            if (high === threshold - 1)
              assert.deepEqual(
                ranges.get(name),
                { low: 0, high },
                `${first} ${counts.join(' ')}: ${name} of ${everything(cells)}`,
              );
        }
      });

  it('and knowing how it is done and all shown numbers exactly, can exclude no small number', () => {
    // every table of half a year with numbers to 6: those that look the same are told apart by nobody
    const threshold = 3;
    const [most, length] = [6, 6];
    const classes = new Map<string, { tables: number; seen: Set<number>[]; counts: number[] }>();
    for (let number = 0; number < (most + 1) ** length; number += 1) {
      const counts = Array.from({ length }, (_, i) => Math.floor(number / (most + 1) ** i) % (most + 1));
      const cells = protectSeries(counts, '2026-07-01', threshold);
      const months = [...cells.month.values()];
      const key = `${everything(cells)} ${months.map(({ value }, i) => (value === null ? '' : counts[i])).join(',')}`;
      const found = classes.get(key) ?? { tables: 0, seen: counts.map(() => new Set<number>()), counts };
      classes.set(key, found);
      found.tables += 1;
      counts.forEach((count, i) => found.seen[i]!.add(count));
    }
    let checked = 0;
    for (const [key, { seen, counts }] of classes) {
      const months = [...protectSeries(counts, '2026-07-01', threshold).month.values()];
      // hidden beside a small one: the tables here end at 6, where a true one could go on
      if (months.some(({ value, below }) => value === null && below === undefined)) continue;
      months.forEach(({ below }, i) => {
        if (below === undefined) return;
        checked += 1;
        assert.deepEqual([...seen[i]!].sort(), [0, 1, 2], `month ${i} of ${key}`);
      });
    }
    assert.ok(checked > 1_000, String(checked));
  });

  it('the same for a month that hides beside a small one', () => {
    // a quarter: the small month's number can be any, whatever the hidden third one is
    const threshold = 5;
    for (let shown = 5; shown < 12; shown += 1) {
      const classes = new Map<string, Set<number>>();
      for (let hidden = 0; hidden < threshold; hidden += 1)
        for (let last = threshold; last < 60; last += 1) {
          const cells = protectSeries([shown, hidden, last], '2026-01-01', threshold);
          const key = everything(cells);
          classes.set(key, (classes.get(key) ?? new Set()).add(hidden));
        }
      // the greatest totals are of tables that this test leaves out
      const whole = [...classes].filter(([key]) => Number(/\| (\d+) \|/.exec(key)![1]) < 60);
      assert.ok(whole.length > 5);
      for (const [key, seen] of whole) assert.deepEqual([...seen].sort(), [0, 1, 2, 3, 4], key);
    }
  });
});
