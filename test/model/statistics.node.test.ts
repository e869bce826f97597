import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from '../helpers/property.js';
import { isSensitive } from '../../src/model/profile/sensitive.js';
import { nextPeriod, parseStatistics, periodOf, type TaxonomySet } from '../../src/model/index.js';

const head = {
  interval: 'month',
  time_zone: 'Europe/Warsaw',
  hidden_below: 5,
  sensitive_below: 10,
  rounded_to: 5,
};
const read = (periods: unknown, values: unknown, rest: object = {}) =>
  parseStatistics({ ...head, periods, sought: { series: [{ code: 'all', values }] }, ...rest });
const codes = ({ problems }: ReturnType<typeof parseStatistics>): string[] =>
  problems.map(({ code, path }) => `${code} ${path}`);

describe('statistics from anywhere', () => {
  it('the sample file is right, and says that it is made up', () => {
    const file = readFileSync(new URL('../../demo/data/statistics-example.json', import.meta.url), 'utf8');
    const { statistics, problems } = parseStatistics(JSON.parse(file));
    assert.deepEqual(problems, []);
    assert.equal(statistics!.example, true);
    assert.equal(statistics!.periods.length, 24);
    const cells = statistics!.sought!.series.flatMap(({ values }) => values);
    assert.ok(cells.some((cell) => cell?.value === null && cell.below === 14));
    assert.ok(cells.some((cell) => cell?.value === null && cell.below === undefined));
  });

  it('a period that is left out is there without a value, which is no zero', () => {
    const result = read(['2026-01-01', '2026-04-01'], [{ value: 5 }, { value: null, below: 5 }]);
    assert.deepEqual(result.statistics!.periods, ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01']);
    assert.deepEqual(result.statistics!.sought!.series[0]!.values, [
      { value: 5 },
      undefined,
      undefined,
      { value: null, below: 5 },
    ]);
    assert.deepEqual(codes(result), ['missing-field /periods/1']);
  });

  it('what is no count is nothing, and said: negative, NaN, a fraction, a text, infinite', () => {
    for (const wrong of [-1, NaN, 1.5, '12', Infinity, 1e300, {}, true]) {
      const result = read(['2026-01-01'], [{ value: wrong }]);
      assert.deepEqual(result.statistics!.sought!.series[0]!.values, [undefined], String(wrong));
      assert.deepEqual(codes(result), ['wrong-type /sought/series/0/values/0/value']);
    }
  });

  it('periods in another order, twice or in the middle are put right with their values', () => {
    const result = read(
      ['2026-03-01', '2026-02-15', '2026-03-01', 'soon'],
      [{ value: 5 }, { value: 10 }, { value: 15 }, { value: 20 }],
    );
    assert.deepEqual(result.statistics!.periods, ['2026-02-01', '2026-03-01']);
    assert.deepEqual(result.statistics!.sought!.series[0]!.values, [{ value: 10 }, { value: 5 }]);
    assert.equal(result.problems.length, 2);
  });

  it('one value, too few and too many', () => {
    assert.deepEqual(read(['2026-01-01'], [{ value: 0 }]).problems, []);
    assert.deepEqual(codes(read(['2026-01-01', '2026-02-01'], [{ value: 5 }])), [
      'missing-field /sought/series/0/values',
    ]);
    assert.deepEqual(codes(read(['2026-01-01'], [{ value: 5 }, { value: 5 }])), [
      'too-many /sought/series/0/values',
    ]);
  });

  it('10,000 values are read at once', () => {
    const weeks = Array.from({ length: 10_000 }, (_, week) => nextPeriod('1991-01-07', 'week', week));
    const started = performance.now();
    const { statistics } = read(
      weeks,
      weeks.map((_, i) => ({ value: i })),
      { interval: 'week' },
    );
    assert.ok(performance.now() - started < 1_000);
    // days after 2100 are no days of statistics
    assert.ok(statistics!.periods.length > 5_000);
    assert.deepEqual(statistics!.sought!.series[0]!.values[99], { value: 99 });
  });

  it('weeks go on over changes to summer time and back, and over the end of a year', () => {
    const weeks = ['2026-03-23', '2026-03-30', '2026-10-19', '2026-10-26', '2026-12-28', '2027-01-04'];
    for (const week of weeks) assert.equal(periodOf(week, 'week'), week);
    assert.equal(nextPeriod('2026-03-23', 'week'), '2026-03-30');
    assert.equal(nextPeriod('2026-10-19', 'week'), '2026-10-26');
    assert.equal(periodOf('2027-01-03', 'week'), '2026-12-28');
    assert.equal(periodOf('2026-12-31', 'quarter'), '2026-10-01');
    assert.equal(nextPeriod('2026-10-01', 'quarter'), '2027-01-01');
    assert.equal(nextPeriod('2026-01-01', 'month', -1), '2025-12-01');
    const { statistics, problems } = read(weeks.slice(0, 2), [{ value: 5 }, { value: 10 }], {
      interval: 'week',
    });
    assert.deepEqual([statistics!.periods.length, problems.length], [2, 0]);
  });

  it('without an interval there is nothing to read', () => {
    for (const input of [null, [], 'x', {}, { ...head, interval: 'day' }]) {
      const { statistics, problems } = parseStatistics(input);
      assert.equal(statistics, undefined);
      assert.equal(problems.length, 1);
    }
  });

  it('indicators and providers: what cannot be is left out', () => {
    const indicator = { id: 'm1', name: 'Liczba osób', unit: 'osoba', planned: 80 };
    const result = read(['2026-01-01'], [{ value: 5 }], {
      indicators: [
        {
          ...indicator,
          achieved: [
            { year: 2025, value: 70 },
            { year: 2024, value: -1 },
            { year: 2025, value: 75 },
          ],
        },
        { ...indicator, id: 'm2', planned: NaN },
        { id: 'm3' },
      ],
      providers: { services: -3 },
    });
    assert.deepEqual(result.statistics!.indicators, [
      { ...indicator, achieved: [{ year: 2025, value: 75 }] },
      { ...indicator, id: 'm2', planned: null },
    ]);
    assert.equal(result.statistics!.providers, undefined);
    assert.equal(result.problems.length, 4);
  });

  it('never throws, whatever comes', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
    fc.assert(
      fc.property(anything, anything, anything, (periods, values, rest) => {
        const { problems, statistics } = read(periods, values, {
          urgent: rest,
          indicators: rest,
          providers: rest,
        });
        assert.ok(problems.length > 0 || statistics);
        for (const { values: all } of statistics?.sought?.series ?? [])
          assert.equal(all.length, statistics!.periods.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('sensitive categories', () => {
  it('are violence, addiction and mental health, with the terms below them', () => {
    for (const code of ['sytuacja:przemoc', 'sytuacja:uzaleznienie', 'urgent:suicide', 'urgent:overdose'])
      assert.ok(isSensitive(code), code);
    for (const code of ['all', 'obszar:zdrowie', 'sytuacja:samotnosc', 'urgent:shelter', 'constructor'])
      assert.ok(!isSensitive(code), code);
    const taxonomies = [
      {
        id: 't',
        name: 'Sytuacje',
        terms: [
          { id: '1', code: 'sytuacja:przemoc', name: 'Przemoc' },
          {
            id: '2',
            code: 'sytuacja:przemoc-wobec-starszych',
            name: 'Przemoc wobec starszych',
            parent_id: '1',
          },
        ],
      },
    ] as unknown as TaxonomySet[];
    assert.ok(isSensitive('sytuacja:przemoc-wobec-starszych', taxonomies));
  });
});
