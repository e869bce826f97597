import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { close, open, sealOf } from '../../../demo/server/answers/seal.js';
import { openAnswers, sealAnswers as seal, sweepAnswers } from '../../../demo/server/answers/store.js';
import { checkSchema } from '../../../demo/server/contract.js';
import { transaction } from '../../../demo/server/database/pool.js';
import { readSecret } from '../../../demo/server/database/secrets.js';
import { Attempts } from '../../../demo/server/desk/attempts.js';
import { sealAnswers } from '../../../src/data/index.js';
import { proveWork } from '../../../src/data/challenge.js';
import type { SealedAnswers } from '../../../src/model/index.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { TestClock, ask, makeAccount, openCookie, type Got } from './support.js';

const ANSWERS: SealedAnswers = {
  criteria: {
    age: 83,
    place: 'Wieś Tajemna',
    situations: ['sytuacja:przemoc'],
    recipients: ['odbiorca:osoby-starsze'],
    free_only: true,
    for: 'self',
  },
  services: ['usluga-pierwsza', 'usluga-druga'],
  language: 'uk',
};

const clock = new TestClock();
let server: TestServer;
let api: string;
let secret: string;
let anna: string;
before(async () => {
  server = await startTestServer(
    { POW_COST: '300', RATE_LIMIT: '12', TRUST_PROXY: '1' },
    { clock: clock.now },
  );
  api = `${server.origin}/api`;
  secret = await readSecret(server.pool, 'answers');
  anna = await makeAccount(server.pool, 'Anna', clock.now());
});
after(() => server.stop());

let address = 0;
const elsewhere = (): Record<string, string> => ({ 'x-forwarded-for': `198.51.100.${++address}` });
const cookie = (): Promise<string> => openCookie(server.pool, anna, clock.now());

/** Sealed past the proof of work. */
const sealed = (answers = ANSWERS): Promise<{ code: string; expires_at: string }> =>
  transaction(server.pool, (client) => seal(client, secret, answers, clock.now()));

const post = (body: unknown, headers: Record<string, string> = {}): Promise<Got> =>
  ask(`${api}/answers`, 'POST', { body, ...elsewhere(), ...headers });
const read = async (code: unknown, headers?: Record<string, string>): Promise<Got> =>
  ask(`${api}/desk/answers`, 'POST', { body: { code }, ...(headers ?? { cookie: await cookie() }) });

async function rows(): Promise<number> {
  const { rows } = await server.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM sealed_answers');
  return rows[0]!.n;
}
async function audited(action: string): Promise<{ account: string; target: string | null }[]> {
  const { rows } = await server.pool.query<{ account: string; target: string | null }>(
    'SELECT account, target FROM desk_audit WHERE action = $1',
    [action],
  );
  return rows;
}

describe('answers for the counter', () => {
  it('go from the page to the counter, once', async () => {
    const receipt = await sealAnswers(api, ANSWERS);
    assert.deepEqual(checkSchema('SealedAnswersReceipt', receipt), []);
    assert.equal(receipt.expires_at, '2026-03-03T08:00:00.000Z');

    const first = await read(receipt.code);
    assert.equal(first.status, 200);
    assert.deepEqual(first.json, { ...ANSWERS, sealed_at: '2026-03-02T08:00:00.000Z' });
    assert.deepEqual(checkSchema('OpenedAnswers', first.json), []);
    assert.equal(first.headers.get('cache-control'), 'no-store');

    const second = await read(receipt.code);
    assert.deepEqual([second.status, second.json['type']], [404, 'not-found']);
    assert.equal(await rows(), 0);

    const [opened] = await audited('answers-opened');
    assert.equal(opened?.account, 'Anna');
    assert.match(opened?.target ?? '', /^[0-9a-f]{16}$/);
    assert.equal((await audited('answers-not-found')).length, 1);
  });

  it('any page may seal them; the answer is kept by no cache', async () => {
    const altcha = (await proveWork(api))!;
    const answer = await post(ANSWERS, { altcha, origin: 'https://partner.example' });
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.equal((await read(answer.json['code'])).status, 200);
  });

  it('a code is understood as it is said', async () => {
    // one that has a zero and a one
    const code = '01AB-CD23';
    await server.pool.query('INSERT INTO sealed_answers (hash, box, expires_at) VALUES ($1, $2, $3)', [
      (await sealOf(code, secret)).hash,
      close(await sealOf(code, secret), { ...ANSWERS, sealed_at: clock.now().toISOString() }),
      new Date(clock.now().getTime() + 3_600_000),
    ]);
    assert.equal((await read(' oi ab–cd 23')).status, 200);
  });

  it('what is no code is told so, and is not counted as a wrong one', async () => {
    const mine = { cookie: await cookie() };
    for (const code of ['K7MX', 'K7MX-2QPDA', 'K7MU-2QPD', '%', 5, null, { $ne: '' }]) {
      const answer = await read(code, mine);
      assert.deepEqual([answer.status, answer.json['type']], [422, 'invalid-submission'], String(code));
    }
    assert.equal((await ask(`${api}/desk/answers`, 'POST', { body: '{', ...mine })).status, 400);
    assert.equal((await ask(`${api}/desk/answers`, 'GET', mine)).status, 405);
  });

  it('of readers at once exactly one gets them', async () => {
    const { code } = await sealed();
    const cookies = await Promise.all(Array.from({ length: 6 }, cookie));
    const answers = await Promise.all(cookies.map((each) => read(code, { cookie: each })));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 404, 404, 404, 404, 404]);
  });

  it('nobody reads them who is not signed in, or from another page', async () => {
    const { code } = await sealed();
    assert.equal((await read(code, {})).status, 401);
    assert.equal((await read(code, { cookie: '__Host-okienko-desk=x' })).status, 401);
    const mine = await cookie();
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) assert.equal((await read(code, { cookie: mine, ...headers })).status, 403);
    assert.equal((await read(code, { cookie: mine })).status, 200, 'they are still there');
  });

  it('nobody reads them after 24 hours, swept or not', async () => {
    const [first, second, moved] = [await sealed(), await sealed(), await sealed()];
    const { hash } = await sealOf(moved.code, secret);
    await server.pool.query(`UPDATE sealed_answers SET expires_at = 'infinity' WHERE hash = $1`, [hash]);
    clock.forward(24 * 60 - 1);
    assert.equal((await read(first.code)).status, 200);
    assert.equal(await sweepAnswers(server.pool, clock.now()), undefined, 'nothing goes too early');
    clock.forward(1);
    assert.equal((await read(second.code)).status, 404);
    assert.equal((await read(moved.code)).status, 404, 'a row that was lengthened by hand');
    assert.equal(await rows(), 1);
    assert.deepEqual(await sweepAnswers(server.pool, clock.now()), { deleted: 1 });
  });

  it('reading, deleting and noting it are one: when one fails nothing has happened', async () => {
    const { code } = await sealed();
    await server.pool.query('ALTER TABLE desk_audit RENAME TO desk_audit_away');
    try {
      assert.equal((await read(code)).status, 500);
    } finally {
      await server.pool.query('ALTER TABLE desk_audit_away RENAME TO desk_audit');
    }
    assert.equal((await read(code)).status, 200);
  });
});

describe('a stolen table', () => {
  it('says nothing of the answers, not even how many there are', async () => {
    const { code } = await sealed();
    const little = await sealed({ criteria: {}, language: 'pl' });
    const { rows } = await server.pool.query<{ box: Buffer; line: string }>(
      'SELECT box, t::text AS line FROM sealed_answers t',
    );
    assert.equal(rows.length, 2);
    assert.equal(rows[0]!.box.length, rows[1]!.box.length);
    for (const word of [
      'Tajemna',
      'przemoc',
      'odbiorca',
      'usluga',
      '"age":83',
      'criteria',
      code,
      code.replace('-', ''),
    ])
      for (const { box, line } of rows) {
        assert.ok(!box.includes(word), word);
        assert.ok(!line.includes(Buffer.from(word).toString('hex')), word);
      }
    const log = server.log.join('\n');
    for (const secretOf of [code, little.code, 'Tajemna']) assert.ok(!log.includes(secretOf));
    await transaction(server.pool, async (client) => {
      for (const each of [code, little.code]) assert.ok(await openAnswers(client, secret, each, clock.now()));
    });
  });

  it('is opened by no other code, no other secret, and not after a change', async () => {
    const seal = await sealOf('K7MX-2QPD', secret);
    const box = close(seal, ANSWERS);
    assert.deepEqual(open(seal, box), ANSWERS);
    const other = await sealOf('K7MX-2QPE', secret);
    const elsewhere = await sealOf('K7MX-2QPD', '00'.repeat(32));
    assert.notDeepEqual(elsewhere.hash, seal.hash);
    assert.throws(() => open({ hash: seal.hash, key: other.key }, box));
    assert.throws(() => open({ hash: seal.hash, key: elsewhere.key }, box));
    assert.throws(() => open({ hash: other.hash, key: seal.key }, box), 'moved to another row');
    for (const at of [0, 13, 40, box.length - 1]) {
      const changed = Buffer.from(box);
      changed[at]! ^= 1;
      assert.throws(() => open(seal, changed), `byte ${at}`);
    }
    assert.throws(() => open(seal, box.subarray(0, 20)), 'a short tag is no tag');
    assert.ok(!close(seal, ANSWERS).equals(box), 'never the same twice');
  });
});

describe('limits of answers', () => {
  it('wrong codes of an account are counted, right ones are not', async () => {
    const attempts = new Attempts(server.pool, await readSecret(server.pool, 'desk-attempts'));
    const basia = await makeAccount(server.pool, 'Basia', clock.now());
    const mine = { cookie: await openCookie(server.pool, basia, clock.now()) };
    const { code } = await sealed();
    await Promise.all(
      Array.from({ length: 29 }, () => attempts.take({ kind: 'code', of: basia }, clock.now())),
    );
    assert.equal((await read(code, mine)).status, 200);
    assert.equal((await read(code, mine)).status, 404);
    const next = await sealed();
    const answer = await read(next.code, mine);
    assert.deepEqual([answer.status, answer.json['type']], [429, 'too-many-requests']);
    assert.equal(answer.headers.get('retry-after'), '900');
    clock.forward(15);
    assert.equal((await read(next.code, mine)).status, 200);
  });

  it('a proof of work opens the door once, and is not spent by a wrong field', async () => {
    const before = await rows();
    assert.equal((await post({})).json['type'], 'challenge-required');
    assert.equal((await post(ANSWERS, { altcha: btoa('{}') })).json['type'], 'challenge-invalid');
    const altcha = (await proveWork(api))!;
    for (const wrong of [
      { ...ANSWERS, name: 'Janina' },
      { ...ANSWERS, criteria: { age: 131 } },
      { ...ANSWERS, criteria: { place: 'PESEL 44051401359' } },
      { ...ANSWERS, language: 'de' },
      { ...ANSWERS, services: Array.from({ length: 31 }, (_, i) => `s${i}`) },
      [],
    ]) {
      const answer = await post(wrong, { altcha });
      assert.deepEqual(
        [answer.status, answer.json['type']],
        [422, 'invalid-submission'],
        JSON.stringify(wrong),
      );
    }
    const answers = await Promise.all(Array.from({ length: 4 }, () => post(ANSWERS, { altcha })));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 403, 403, 403]);
    assert.equal((await rows()) - before, 1);
  });

  it('one address gets no more than its share; too much at once is refused', async () => {
    const from = elsewhere();
    const statuses = [];
    for (let i = 0; i < 13; i++) statuses.push((await post({}, from)).status);
    assert.deepEqual([statuses[11], statuses[12]], [403, 429]);
    assert.equal((await post(`{"criteria":"${'x'.repeat(66_000)}"}`)).status, 413);
    assert.equal((await post('{')).status, 400);
    assert.equal((await ask(`${api}/answers`, 'GET')).status, 405);
  });
});

describe('sealAnswers of okienko/data', () => {
  const fails = (about: Promise<unknown>, expected: object): Promise<void> =>
    assert.rejects(about, (error) => {
      for (const [name, value] of Object.entries(expected))
        assert.deepEqual((error as Record<string, unknown>)[name], value, name);
      return true;
    });
  const answering = (status: number, body: string): typeof fetch =>
    (async (url: string) =>
      String(url).endsWith('/challenge')
        ? new Response('', { status: 404 })
        : new Response(body, { status })) as unknown as typeof fetch;

  it('says by the class and the code of its error what went wrong', async () => {
    await fails(sealAnswers(api, { ...ANSWERS, criteria: { age: -1 } }), {
      name: 'CusSubmissionError',
      code: 'invalid-submission',
      status: 422,
      errors: [{ pointer: '/criteria/age', code: 'invalid-number', params: { min: 0, max: 130 } }],
    });
    await fails(sealAnswers(api, ANSWERS, { fetch: answering(200, '<html>Wi-Fi</html>') }), {
      name: 'CusFormatError',
      code: 'html-instead-of-json',
    });
    for (const body of ['{}', '{"code":"<b>","expires_at":"2026-03-03T08:00:00Z"}', '{"code":"K7MX-2QPD"}'])
      await fails(sealAnswers(api, ANSWERS, { fetch: answering(201, body) }), { code: 'invalid-response' });
    await fails(sealAnswers(api, ANSWERS, { fetch: answering(404, 'none') }), {
      name: 'CusSubmissionError',
      code: 'http-status',
      status: 404,
    });
    await fails(sealAnswers('http://127.0.0.1:9/api', ANSWERS), { name: 'CusNetworkError', code: 'network' });
    await fails(sealAnswers('', ANSWERS), { name: 'CusSourceError' });
    const given = new Error('gone');
    await assert.rejects(sealAnswers(api, ANSWERS, { signal: AbortSignal.abort(given) }), given);
  });
});
