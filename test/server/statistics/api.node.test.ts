import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parseStatistics, type Statistics } from '../../../src/model/index.js';
import { ALL_DAY, HOST_DAY, MOST_AT_ONCE, storeUsage } from '../../../demo/server/statistics/usage.js';
import { sweepUsage } from '../../../demo/server/statistics/counting.js';
import { StatisticsReader } from '../../../demo/server/statistics/read.js';
import { startTestServer, type TestServer } from '../support/server.js';

let server: TestServer;
/** The time of the server. */
let now = new Date('2026-11-22T12:00:00Z');
before(async () => {
  server = await startTestServer({}, { clock: () => now });
});
after(async () => server.stop());

const report = (counts: unknown, rest: object = {}): object => ({
  language: 'pl',
  host: 'gmina.example',
  counts,
  ...rest,
});
const one = (event = 'search', category = 'all', count = 1): object => ({ event, category, count });

async function send(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.origin}/api/usage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

const statistics = async (query = ''): Promise<Statistics> => {
  const answer = await fetch(`${server.origin}/api/statistics${query}`);
  assert.equal(answer.status, 200);
  const json: unknown = await answer.json();
  assert.deepEqual(parseStatistics(json).problems, []);
  return json as Statistics;
};

const rows = async <T = { day: string; event: string; category: string; host: string; count: number }>(
  what = 'day::text, event, category, host, count::int',
): Promise<T[]> =>
  (await server.pool.query(`SELECT ${what} FROM usage_count ORDER BY day, event, category, host`))
    .rows as T[];

const empty = async (): Promise<void> => {
  await server.pool.query('TRUNCATE usage_count, matched_person');
};

describe('POST /api/usage', () => {
  it('counts by event, category, day, language and host, and keeps nothing else', async () => {
    await empty();
    const counts = [one(), one('search', 'obszar:zdrowie', 2), one('urgent', 'urgent:violence')];
    for (let i = 0; i < 2; i += 1) {
      const answer = await send(report(counts), { 'user-agent': 'Probe/1.0', cookie: 'a=b' });
      assert.equal(answer.status, 204);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.equal(answer.headers.get('set-cookie'), null);
    }
    const at = { day: '2026-11-22', host: 'gmina.example' };
    assert.deepEqual(await rows(), [
      { ...at, event: 'search', category: 'all', count: 2 },
      { ...at, event: 'search', category: 'obszar:zdrowie', count: 4 },
      { ...at, event: 'urgent', category: 'urgent:violence', count: 2 },
    ]);
    const { rows: columns } = await server.pool.query<{ name: string }>(
      "SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'usage_count' ORDER BY 1",
    );
    assert.deepEqual(
      columns.map(({ name }) => name),
      ['category', 'count', 'day', 'event', 'host', 'language'],
    );
    assert.ok(!server.log.join('').includes('Probe/1.0'));
    const told = server.log.filter((line) => line.includes('/api/usage'));
    assert.equal(told.length, 2);
    assert.ok(!/127\.0\.0\.1|gmina\.example|zdrowie/.test(told.join('')), told.join(''));
  });

  it('a category that nobody knows is left out', async () => {
    await empty();
    const unknown = ['jan:kowalski', 'obszar:nie-ma', 'urgent:nie-ma', 'wykonawca:ngo'].map((code) =>
      one('search', code),
    );
    assert.equal((await send(report([...unknown, one('opened', 'sytuacja:przemoc'), one()]))).status, 204);
    assert.deepEqual(await rows('event, category'), [{ event: 'search', category: 'all' }]);
  });

  it('who asks for Global Privacy Control or not to be tracked is not counted', async () => {
    await empty();
    for (const header of ['sec-gpc', 'dnt'])
      assert.equal((await send(report([one()]), { [header]: '1' })).status, 204);
    assert.deepEqual(await rows(), []);
  });

  it('what is wrong is refused and says where', async () => {
    await empty();
    for (const [body, status] of [
      ['{', 400],
      [report([]), 422],
      [report([one('shouted')]), 422],
      [report([one('search', 'mama złamała nogę')]), 422],
      [report([one('search', 'all', -1)]), 422],
      [report([one('search', 'all', 1.5)]), 422],
      [report([{ ...one(), query: 'mama' }]), 422],
      [report([one()], { host: 'gmina.example/strona' }), 422],
      [report([one()], { language: 'xx' }), 422],
      [report(Array.from({ length: 101 }, () => one())), 422],
      [report([one('search', 'x'.repeat(20_000))]), 413],
    ] as const) {
      const answer = await send(body);
      assert.equal(answer.status, status, JSON.stringify(body).slice(0, 200));
      assert.match(answer.headers.get('content-type')!, /^application\/problem\+json/);
    }
    assert.equal((await send('x', { 'content-type': 'text/plain' })).status, 415);
    assert.equal((await fetch(`${server.origin}/api/usage`)).status, 405);
    assert.deepEqual(await rows(), []);
  });

  it('the day is that of Poland, in summer and in winter time', async () => {
    for (const [time, day] of [
      ['2026-06-30T21:59:59Z', '2026-06-30'],
      ['2026-06-30T22:00:00Z', '2026-07-01'],
      ['2026-12-31T22:59:59Z', '2026-12-31'],
      ['2026-12-31T23:00:00Z', '2027-01-01'],
      // the hour that is skipped, and the one that comes twice
      ['2026-03-28T22:59:59Z', '2026-03-28'],
      ['2026-03-29T21:59:59Z', '2026-03-29'],
      ['2026-10-25T00:30:00Z', '2026-10-25'],
      ['2026-10-25T01:30:00Z', '2026-10-25'],
      ['2026-10-25T22:59:59Z', '2026-10-25'],
      ['2026-10-25T23:00:00Z', '2026-10-26'],
    ] as const) {
      await empty();
      now = new Date(time);
      await send(report([one()]));
      assert.equal((await rows())[0]!.day, day, time);
    }
    now = new Date('2026-11-22T12:00:00Z');
  });

  it('nobody inflates without end: a report, a host and a day have limits', async () => {
    await empty();
    const counts = [{ event: 'search', category: 'all', count: 1_000 }] as const;
    const usage = (host: string) => ({ language: 'pl' as const, host, counts: [...counts] });
    assert.equal(await storeUsage(server.pool, usage('a.example'), now), MOST_AT_ONCE);
    const fill = async (host: string, count: number): Promise<void> => {
      await server.pool.query(
        `INSERT INTO usage_count VALUES ('2026-11-22', 'search', 'all', 'uk', $1, $2)`,
        [host, count],
      );
    };
    await fill('a.example', HOST_DAY - MOST_AT_ONCE - 3);
    assert.equal(await storeUsage(server.pool, usage('a.example'), now), 3);
    assert.equal(await storeUsage(server.pool, usage('a.example'), now), 0);
    for (let host = 0; host < 200; host += 1) await fill(`host-${host}.example`, 1);
    await storeUsage(server.pool, usage('one-more.example'), now);
    assert.deepEqual(
      (await rows<{ host: string }>('host')).filter(({ host }) => /other|one-more/.test(host)),
      [{ host: 'other' }],
    );
    await fill('b.example', ALL_DAY);
    assert.equal(await storeUsage(server.pool, usage('c.example'), now), 0);
  });

  it('many at once are all counted', async () => {
    await empty();
    await Promise.all(
      Array.from({ length: 40 }, () => send(report([one(), one('search', 'obszar:zdrowie')]))),
    );
    assert.deepEqual(
      (await rows()).map(({ count }) => count),
      [40, 40],
    );
  });
});

/** Puts numbers of months into the tables: by months from the first, one event and category. */
async function fill(
  first: string,
  event: string,
  category: string,
  counts: readonly number[],
): Promise<void> {
  for (const [index, count] of counts.entries())
    if (count > 0)
      await server.pool.query(
        `INSERT INTO usage_count SELECT ($1::date + make_interval(months => $2) + make_interval(days => 14))::date, $3, $4, 'pl', 'gmina.example', $5`,
        [first, index, event, category, count],
      );
}
const since = async (day: string): Promise<void> => {
  await server.pool.query('UPDATE counting SET since = $1', [day]);
  // what is kept for a minute is forgotten
  now = new Date(now.getTime() + 120_000);
};
const valuesOf = (table: Statistics['sought'], code: string): unknown[] =>
  table!.series
    .find((each) => each.code === code)!
    .values.map(({ value, below }) => value ?? (below ? `<${below}` : '–'));

/** Values as `valuesOf` gives them: the same words, and numbers that are multiples of 5 near the true ones. */
function near(values: readonly unknown[], expected: readonly (number | string)[], most: number): void {
  assert.equal(values.length, expected.length);
  values.forEach((value, i) => {
    const told = `${i}: ${String(value)} for ${expected[i]}`;
    if (typeof value !== 'number') return assert.equal(value, expected[i], told);
    assert.ok(value % 5 === 0 && Math.abs(value - Number(expected[i])) <= most, told);
  });
}

describe('GET /api/statistics', () => {
  it('hides small numbers and more so that none can be computed, and rounds the others', async () => {
    await empty();
    await fill('2026-01-01', 'search', 'obszar:zdrowie', [12, 3, 20, 0, 1, 2, 33, 41, 18, 22]);
    await fill('2026-01-01', 'search', 'sytuacja:przemoc', [16, 9, 20, 0, 4, 2, 9, 9, 9, 30]);
    await since('2026-01-01');
    const months = await statistics();
    near(
      valuesOf(months.sought, 'obszar:zdrowie'),
      [12, '<9', '–', '<9', '<9', '<9', 33, 41, 18, 22, '<9'],
      4,
    );
    near(
      valuesOf(months.sought, 'sytuacja:przemoc'),
      [16, '<14', '–', '<14', '<14', '<14', '<14', '<14', '<14', 30, '<14'],
      4,
    );
    assert.equal(months.periods.at(0), '2026-01-01');
    assert.equal(months.periods.at(-1), '2026-11-01');
    assert.equal(months.open_from, '2026-11-01');
    const quarters = await statistics('?interval=quarter');
    near(valuesOf(quarters.sought, 'obszar:zdrowie'), [35, '<17', 92], 16);
    assert.deepEqual(quarters.periods, ['2026-01-01', '2026-04-01', '2026-07-01']);
    assert.deepEqual((await statistics('?interval=year')).periods, []);
    assert.deepEqual(
      [months.hidden_below, months.sensitive_below, months.rounded_to, months.time_zone],
      [5, 10, 5, 'Europe/Warsaw'],
    );
  });

  it('has all series whether anything was counted or not, and no totals where they would tell', async () => {
    const { sought, urgent, opened, matched, persons } = await statistics();
    assert.equal(sought!.series.filter(({ code }) => /^sytuacja:/.test(code)).length, 34);
    assert.ok(sought!.series.some(({ code }) => code === 'all'));
    assert.ok(persons!.series.some(({ code }) => code === 'all'));
    for (const table of [urgent, opened, matched])
      assert.ok(!table!.series.some(({ code }) => code === 'all'));
  });

  it('tells nothing of languages and hosts; a month that still runs is in no quarter', async () => {
    await fill('2026-12-01', 'search', 'all', [500]);
    now = new Date('2027-01-07T22:59:00Z');
    const before = await statistics();
    assert.deepEqual([before.periods.at(-1), before.open_from], ['2027-01-01', '2026-12-01']);
    assert.equal(valuesOf(before.sought, 'all').at(-2), 500);
    assert.ok(!JSON.stringify(before).includes('gmina.example'));
    assert.equal((await statistics('?interval=quarter')).periods.at(-1), '2026-07-01');
    now = new Date('2027-01-07T23:00:00Z');
    const after = await statistics();
    assert.deepEqual([after.periods.at(-1), after.open_from], ['2027-01-01', '2027-01-01']);
    assert.equal((await statistics('?interval=quarter')).periods.at(-1), '2026-10-01');
    now = new Date('2026-11-22T12:10:00Z');
  });

  it('what was counted just now is there as soon as it is enough', async () => {
    const at = now;
    const seen = async (): Promise<unknown> => {
      now = new Date(now.getTime() + 1_000);
      return valuesOf((await statistics()).sought, 'obszar:kultura').at(-1);
    };
    await fill('2026-11-01', 'search', 'obszar:kultura', [4]);
    assert.equal(await seen(), '<9');
    await server.pool.query(`UPDATE usage_count SET count = 10 WHERE category = 'obszar:kultura'`);
    assert.equal(await seen(), 10);
    now = at;
  });

  it('how it rounds is a secret of the database: another server on it says the same, another secret does not', async () => {
    await empty();
    const counts = [11, 12, 13, 14, 16, 17, 18, 19, 21, 22, 23];
    for (const category of ['all', 'obszar:zdrowie', 'obszar:kultura', 'obszar:nauka'])
      await fill('2026-01-01', 'search', category, counts);
    await since('2026-01-01');
    const read = async (): Promise<Statistics['sought']> =>
      (await new StatisticsReader(server.pool).read({ interval: 'month' }, now)).sought;
    const first = (await statistics()).sought;
    assert.deepEqual(await read(), first);
    await server.pool.query("UPDATE secret SET value = repeat('7', 64) WHERE name = 'statistics'");
    assert.notDeepEqual(await read(), first);
    near(valuesOf(await read(), 'obszar:zdrowie'), counts, 4);
  });

  it('the same cell is the same in every answer', async () => {
    await empty();
    await fill(
      '2024-06-01',
      'search',
      'obszar:zdrowie',
      [3, 8, 2, 14, 7, 1, 30, 4, 4, 4, 18, 2, 9, 6, 5, 3, 41, 2, 0, 8],
    );
    await since('2024-06-01');
    const seen = new Map<string, string>();
    for (const interval of ['month', 'quarter', 'year'])
      for (const from of ['', '2024-06-15', '2025-03-31', '2026-01-01'])
        for (const to of ['', '2025-02-28', '2026-01-01', '2030-01-01']) {
          if (from && to && from > to) continue;
          const { periods, sought } = await statistics(`?interval=${interval}&from=${from}&to=${to}`);
          if (from) assert.ok(periods.every((start) => start >= `${from.slice(0, 4)}-01-01`));
          periods.forEach((start, index) => {
            const cell = JSON.stringify(sought!.series.map(({ values }) => values[index]));
            assert.equal(seen.get(`${interval} ${start}`) ?? cell, cell);
            seen.set(`${interval} ${start}`, cell);
          });
        }
    assert.ok(seen.size > 30);
  });

  it('a wrong parameter is said; an answer that is known is not sent again', async () => {
    for (const query of [
      'interval=week',
      'interval=day',
      'from=2026-02-30',
      'from=x',
      'to=1',
      'from=2026-02-01&to=2026-01-01',
      'from=2026-01-01&from=2026-01-02',
    ])
      assert.equal((await fetch(`${server.origin}/api/statistics?${query}`)).status, 400, query);
    const first = await fetch(`${server.origin}/api/statistics`);
    const etag = first.headers.get('etag')!;
    const again = await fetch(`${server.origin}/api/statistics`, { headers: { 'if-none-match': etag } });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
  });

  it('days become months after 13 months, and the statistics stay the same', async () => {
    await empty();
    await fill(
      '2025-01-01',
      'search',
      'all',
      Array.from({ length: 22 }, (_, month) => 10 + month),
    );
    await server.pool.query(
      `INSERT INTO usage_count VALUES ('2025-01-01', 'search', 'all', 'pl', 'gmina.example', 7)`,
    );
    await server.pool.query(
      `INSERT INTO matched_person VALUES ('2025-01-09', 'all', 4), ('2025-01-20', 'all', 9)`,
    );
    await since('2025-01-01');
    const before = await statistics();
    assert.ok(await sweepUsage(server.pool, now));
    assert.equal(await sweepUsage(server.pool, now), undefined);
    await since('2025-01-01');
    assert.deepEqual(
      { ...(await statistics()), updated_at: undefined },
      { ...before, updated_at: undefined },
    );
    const days = (await rows()).map(({ day }) => day);
    assert.ok(
      days.filter((day) => day < '2025-10-01').every((day) => day.endsWith('-01')),
      days.join(' '),
    );
    assert.ok(days.includes('2025-10-15'));
    assert.equal((await rows())[0]!.count, 17);
  });

  it('before anything is counted there is the plan, and a month that tells nothing', async () => {
    await empty();
    await since('2026-11-01');
    const { periods, indicators, providers, sought } = await statistics();
    assert.deepEqual(periods, ['2026-11-01']);
    assert.ok(sought!.series.every(({ values }) => values.every(({ value }) => value === null)));
    assert.equal(indicators!.length, 8);
    assert.equal(indicators![0]!.planned, 6);
    assert.equal(providers!.plan_share, 30);
  });
});
