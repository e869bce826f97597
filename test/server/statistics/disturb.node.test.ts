import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextPeriod } from '../../../src/model/index.js';
import { disturbanceOf, type Disturbance } from '../../../demo/server/statistics/disturb.js';
import { INTERVALS, type Cell } from '../../../demo/server/statistics/protect.js';
import { HIDDEN_BELOW, publish, SENSITIVE_BELOW } from '../../../demo/server/statistics/read.js';
import { random, series } from './random.js';

const SINCE = '2025-11-01';
const monthsFrom = (first: string, count: number): string[] => {
  const months: string[] = [];
  for (let month = first; months.length < count; month = nextPeriod(month, 'month')) months.push(month);
  return months;
};

/** What stands behind one series: true numbers of its months, and how each is disturbed. */
interface World {
  counts: readonly number[];
  shifts: readonly number[];
}
const KIND = { ordinary: 'all', sensitive: 'urgent:violence' } as const;
type Sort = keyof typeof KIND;

/**
 * Everything that is published of a series while its last month runs.
 *
 * @param added counts that somebody sent himself
 */
function read({ counts, shifts }: World, added: readonly number[], sort: Sort = 'ordinary'): Cell[][] {
  const months = monthsFrom(SINCE, added.length);
  const code = KIND[sort];
  const at = (month: string): number => months.indexOf(month);
  const tables = publish(
    {
      since: SINCE,
      until: months.at(-1)!,
      open: months.at(-1)!,
      of: (_, category, month) => (category === code ? counts[at(month)]! + added[at(month)]! : 0),
    },
    [],
    (_, category, month) => (category === code ? shifts[at(month)]! : 0),
  );
  const cells = tables
    .get(sort === 'sensitive' ? 'urgent' : 'sought')!
    .find((each) => each.code === code)!.cells;
  return INTERVALS.map((interval) => [...cells[interval].values()]);
}

/** True numbers that leave a disturbed one as it is: what is left to who knows it. */
const candidates = (disturbed: number): number[] =>
  [-2, -1, 0, 1, 2].map((shift) => disturbed - shift).filter((count) => count >= 0);

describe('the disturbance', () => {
  const key = (digit: string): string => digit.repeat(64);
  const cells = monthsFrom('2000-01-01', 500).flatMap((month) =>
    ['all', 'sytuacja:przemoc'].map((category) => [category, month] as const),
  );
  const drawn = (disturbance: Disturbance): number[] =>
    cells.map(([category, month]) => disturbance('sought', category, month));

  it('is the same for the same cell and secret, and another for another', () => {
    const [one, again, other] = [key('1'), key('1'), key('2')].map((secret) => drawn(disturbanceOf(secret)));
    assert.deepEqual(one, again);
    const same = (a: readonly number[], b: readonly number[]): number =>
      a.filter((shift, i) => shift === b[i]).length / a.length;
    const urgent = cells.map(([category, month]) => disturbanceOf(key('1'))('urgent', category, month));
    const [categories, neighbours] = [0, 1].map((of) => one!.filter((_, i) => i % 2 === of));
    // one in five by chance
    for (const share of [
      same(one!, other!),
      same(one!, urgent),
      same(categories!, neighbours!),
      same(one!.slice(2), one!),
    ])
      assert.ok(share > 0.15 && share < 0.25, String(share));
  });

  it('takes -2 to 2 as often, so that what is shown is right on average', () => {
    const shifts = drawn(disturbanceOf(key('3')));
    for (const shift of [-2, -1, 0, 1, 2]) {
      const share = shifts.filter((each) => each === shift).length / shifts.length;
      assert.ok(share > 0.16 && share < 0.24, `${shift}: ${share}`);
    }
    assert.deepEqual(
      [...new Set(shifts)].sort((a, b) => a - b),
      [-2, -1, 0, 1, 2],
    );
    for (let count = 9; count < 30; count += 1) {
      const shown = [-2, -1, 0, 1, 2].map(
        (shift) => read({ counts: [count], shifts: [shift] }, [0])[0]![0]!.value!,
      );
      assert.equal(
        shown.reduce((a, b) => a + b, 0),
        5 * count,
      );
    }
  });
});

describe('somebody who adds counts to a running month and reads after each', () => {
  for (const [sort, threshold] of [
    ['ordinary', HIDDEN_BELOW],
    ['sensitive', SENSITIVE_BELOW],
  ] as const)
    it(`sees when it becomes large enough, and knows it no better than to five numbers (${sort})`, () => {
      // every true number to 14, however it is disturbed; counts are added one by one until the value has jumped often
      const seen = new Map<string, Set<number>>();
      for (let count = 0; count < 15; count += 1)
        for (const shift of [-2, -1, 0, 1, 2]) {
          const answers = Array.from({ length: 30 }, (_, added) =>
            read({ counts: [count], shifts: [shift] }, [added], sort),
          );
          const first = answers.findIndex(([month]) => month![0]!.value !== null);
          // those that he added himself included
          assert.ok(first + count >= threshold && (first === 0 || first + count <= threshold + 4));
          const key = JSON.stringify(answers);
          seen.set(key, (seen.get(key) ?? new Set()).add(count));
        }
      const left = [...seen.values()].map((counts) => [...counts].sort((a, b) => a - b).join());
      // the greatest ones would go on beyond 14
      assert.deepEqual(
        left.slice().sort(),
        Array.from({ length: 19 }, (_, i) => i - 2)
          .map((c) =>
            candidates(c)
              .filter((count) => count < 15)
              .sort((a, b) => a - b)
              .join(),
          )
          .sort(),
      );
      for (const counts of left)
        assert.ok(counts.startsWith('0') || counts.includes('14') || counts.split(',').length === 5);
    });

  it('knows no month better from quarters, years and what is hidden beside it, whatever he adds where', () => {
    const next = random(7);
    let worlds = 0;
    for (let run = 0; run < 12; run += 1) {
      const length = 15;
      const sort = next() < 0.5 ? 'ordinary' : 'sensitive';
      const counts = series(next, length);
      const shifts = counts.map(() => Math.floor(next() * 5) - 2);
      // he adds one by one, to some months, until they can be seen and further
      const steps: number[][] = [];
      const added: number[] = [];
      for (let month = 0; month < length; month += 1) {
        added.push(0);
        steps.push([...added]);
        for (let sent = next() < 0.6 ? Math.floor(next() * 8) : 0; sent > 0; sent -= 1) {
          added[month]! += 1 + Math.floor(next() * 3);
          steps.push([...added]);
        }
      }
      const transcript = (world: World): string =>
        JSON.stringify(steps.map((step) => read(world, step, sort)));
      const answers = transcript({ counts, shifts });
      // all months at once otherwise, as far as each can be; every number of each month comes up
      const other = counts.map((count, month) => candidates(count + shifts[month]!));
      for (let turn = 0; turn < 5; turn += 1) {
        const world = other.map((numbers) => numbers[turn % numbers.length]!);
        worlds += 1;
        assert.equal(
          transcript({ counts: world, shifts: world.map((count, i) => counts[i]! + shifts[i]! - count) }),
          answers,
        );
      }
    }
    assert.equal(worlds, 60);
  });
});
