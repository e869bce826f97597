import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Service, Statistics } from '../../../src/model/index.js';
import { shareOf } from '../../../demo/server/statistics/providers.js';
import { makeAccount, openCookie } from '../desk/support.js';
import { newKey, post, provider, startTestServer, type TestServer } from '../support/server.js';

const service = (code: string | undefined, change: object = {}): Service =>
  ({
    id: String(Math.random()),
    name: 'Usługa',
    status: 'active',
    ...(code && {
      attributes: [{ id: 'a', link_type: 'provider_kind', taxonomy_term: { id: code, code, name: code } }],
    }),
    ...change,
  }) as Service;

describe('share of services by kind of provider', () => {
  const now = new Date('2026-11-22T12:00:00Z');

  it('an NGO is what stands under the terms for them; inactive and planned services are left out', async () => {
    const share = await shareOf(
      [
        service('wykonawca:fundacja'),
        service('wykonawca:ngo'),
        service('wykonawca:centrum-uslug-spolecznych'),
        service('wykonawca:centrum-uslug-spolecznych'),
        service('wykonawca:grupa-nieformalna'),
        service('wykonawca:srodowisko-ngo'),
        service(undefined),
        service('wykonawca:ngo', { status: 'inactive' }),
        service('wykonawca:ngo', {
          attributes: [
            ...service('wykonawca:ngo').attributes!,
            { id: 'p', link_type: 'planned', value: '2030-01-01' },
          ],
        }),
      ],
      now,
    );
    assert.deepEqual(share, {
      services: 5,
      unknown: 2,
      kinds: [
        { code: 'wykonawca:centrum-uslug-spolecznych', services: 2 },
        { code: 'wykonawca:ngo', services: 1 },
        { code: 'wykonawca:fundacja', services: 1 },
        { code: 'wykonawca:grupa-nieformalna', services: 1 },
      ],
      ngo_share: 40,
    });
  });

  it('without services there is no share', async () => {
    assert.deepEqual(await shareOf([], now), { services: 0, unknown: 0, kinds: [], ngo_share: null });
  });
});

describe('the plan and the desk', () => {
  let server: TestServer;
  let headers: Record<string, string>;
  let now = new Date('2026-11-22T12:00:00Z');
  before(async () => {
    server = await startTestServer({}, { clock: () => now });
    headers = { cookie: await openCookie(server.pool, await makeAccount(server.pool, 'kipus', now), now) };
    await server.pool.query("UPDATE counting SET since = '2026-11-01'");
  });
  after(async () => server.stop());

  const ask = async (method: string, path: string, body: unknown, change: object = {}): Promise<Response> =>
    fetch(`${server.origin}/api/desk/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers, ...change } as Record<string, string>,
      body: JSON.stringify(body),
    });
  const key = () => ({ 'idempotency-key': newKey() });
  const typeOf = async (answer: Response): Promise<unknown> =>
    ((await answer.json()) as { type: unknown }).type;
  const statistics = async (): Promise<Statistics> =>
    (await (await fetch(`${server.origin}/api/statistics`)).json()) as Statistics;

  it('what was achieved of an indicator stands beside what was planned, the last value of a year', async () => {
    const [first] = (await statistics()).indicators!;
    for (const value of [
      { year: 2025, value: 4 },
      { year: 2024, value: 3.5 },
      { year: 2025, value: 5, evidence: 'Sprawozdanie' },
    ]) {
      const answer = await ask('PUT', `indicators/${first!.id}`, value);
      assert.equal(answer.status, 200, await answer.clone().text());
    }
    const achieved = [
      { year: 2024, value: 3.5 },
      { year: 2025, value: 5, evidence: 'Sprawozdanie' },
    ];
    assert.deepEqual((await statistics()).indicators![0], { ...first, achieved });
    const { rows } = await server.pool.query(
      `SELECT account, target FROM desk_audit WHERE action = 'indicator-set'`,
    );
    assert.equal(rows.length, 3);
    assert.equal((rows[0] as { target: string }).target, first!.id);
  });

  it('what is wrong is refused', async () => {
    const [first] = (await statistics()).indicators!;
    assert.equal((await ask('PUT', 'indicators/none', { year: 2025, value: 1 })).status, 404);
    for (const value of [
      { year: 1999, value: 1 },
      { year: 2025, value: -1 },
      { year: 2025 },
      { year: 2025, value: 1, by: 'x' },
    ])
      assert.equal((await ask('PUT', `indicators/${first!.id}`, value)).status, 422);
    for (const [method, path] of [
      ['PUT', `indicators/${first!.id}`],
      ['POST', 'matched-persons'],
    ] as const)
      assert.equal((await ask(method, path, {}, { cookie: '' })).status, 401);
  });

  it('persons whom the Centre matched are counted for the day and each area; a closed month takes none', async () => {
    const areas = ['obszar:zdrowie', 'obszar:pomoc-spoleczna'];
    for (const body of [
      { persons: 9, areas },
      { persons: 5, areas: [] },
      { persons: 1, areas, day: '2026-11-03' },
    ])
      assert.equal((await ask('POST', 'matched-persons', body, key())).status, 204);
    for (const body of [
      { persons: 1, areas, day: '2026-10-31' },
      { persons: 1, areas, day: '2026-11-23' },
      { persons: 1, areas: ['obszar:nie-ma'] },
      { persons: 1, areas: ['sytuacja:przemoc'] },
      { persons: 0, areas },
    ])
      assert.equal((await ask('POST', 'matched-persons', body, key())).status, 422, JSON.stringify(body));
    now = new Date('2026-12-08T00:00:00Z');
    const { periods, persons } = await statistics();
    assert.deepEqual(periods, ['2026-11-01', '2026-12-01']);
    const of = (code: string): unknown =>
      persons!.series.find((each) => each.code === code)!.values.slice(0, 1);
    // multiples of 5 are shown as they are
    assert.deepEqual(of('all'), [{ value: 15 }]);
    assert.deepEqual(of('obszar:zdrowie'), [{ value: 10 }]);
    assert.deepEqual(of('obszar:kultura'), [{ value: null, below: 9 }]);
  });

  it('a press that comes twice counts once, and never without a key', async () => {
    const at = now;
    now = new Date('2026-11-22T12:00:00Z');
    const body = { persons: 6, areas: ['obszar:kultura'] };
    const counted = async (): Promise<unknown> =>
      (await server.pool.query('SELECT day::text, category, persons FROM matched_person ORDER BY 1, 2')).rows;
    const before = await counted();
    for (const wrong of [{}, { 'idempotency-key': 'short' }]) {
      const refused = await ask('POST', 'matched-persons', body, wrong);
      assert.deepEqual([refused.status, await typeOf(refused)], [400, 'missing-idempotency-key']);
    }
    assert.deepEqual(await counted(), before);
    // what was refused does not use the key up
    const own = key();
    assert.equal((await ask('POST', 'matched-persons', { persons: 0, areas: [] }, own)).status, 422);
    const first = await ask('POST', 'matched-persons', body, own);
    assert.deepEqual([first.status, first.headers.get('idempotency-replayed')], [204, null]);
    const after = await counted();
    assert.notDeepEqual(after, before);
    // again later too, when that day would be refused
    now = new Date('2026-12-20T12:00:00Z');
    const cookie = await openCookie(server.pool, await makeAccount(server.pool, 'później', now), now);
    const again = await ask('POST', 'matched-persons', body, { ...own, cookie });
    assert.deepEqual([again.status, again.headers.get('idempotency-replayed')], [204, 'true']);
    now = new Date('2026-11-22T12:00:00Z');
    const other = await ask('POST', 'matched-persons', { ...body, persons: 7 }, own);
    assert.deepEqual([other.status, await typeOf(other)], [422, 'idempotency-key-reused']);
    assert.deepEqual(await counted(), after);
    // at once: one counts, the others are told so or to try again
    const both = key();
    const answers = await Promise.all(
      Array.from({ length: 6 }, async () => ask('POST', 'matched-persons', body, both)),
    );
    assert.ok(answers.every(({ status }) => status === 204 || status === 409));
    assert.equal(
      answers.filter(({ status, headers: of }) => status === 204 && !of.has('idempotency-replayed')).length,
      1,
    );
    const { rows } = await server.pool.query(`SELECT FROM desk_audit WHERE action = 'persons-matched'`);
    assert.equal(rows.length, 3 + 2);
    now = at;
  });

  it('attributes cards, leaders and portfolios count once for each organisation', async () => {
    const before = (await statistics()).providers!;
    for (let i = 0; i < 2; i += 1)
      assert.equal((await post(server.origin, 'provider', provider())).status, 201);
    const { providers } = await statistics();
    assert.equal(providers!.leaders, before.leaders + 1);
    assert.deepEqual(
      [providers!.attributes_cards, providers!.portfolios],
      [before.attributes_cards, before.portfolios],
    );
    assert.ok(providers!.services > 80);
    assert.ok(providers!.ngo_share! > 0 && providers!.ngo_share! < 100);
  });
});
