import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FastifyRequest } from 'fastify';
import { checkSchema } from '../../../demo/server/contract.js';
import { readSecret } from '../../../demo/server/database/secrets.js';
import { removeAccount, setAccount } from '../../../demo/server/desk/accounts.js';
import { Attempts, networkOf } from '../../../demo/server/desk/attempts.js';
import { audit } from '../../../demo/server/desk/audit.js';
import { refuseOtherOrigins } from '../../../demo/server/desk/origin.js';
import { COOKIE } from '../../../demo/server/desk/session.js';
import { sweepDesk } from '../../../demo/server/desk/sweep.js';
import { ProblemError } from '../../../demo/server/problem.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { PASSWORD, TestClock, ask, makeAccount, openCookie, randomId, sha256, type Got } from './support.js';

const clock = new TestClock();
let server: TestServer;
let anna: string;
before(async () => {
  server = await startTestServer({ TRUST_PROXY: '1' }, { clock: clock.now });
  anna = await makeAccount(server.pool, 'Anna Żak', clock.now());
});
after(() => server.stop());

/** Each test signs in from an address of its own, as behind a proxy. */
let address = 0;
const elsewhere = (): string => `198.51.100.${++address}`;

const session = (method: string, headers: Record<string, unknown> = {}): Promise<Got> =>
  ask(`${server.origin}/api/desk/session`, method, headers);
const signIn = (
  name: unknown,
  password: unknown,
  headers: Record<string, string> = {},
  from = elsewhere(),
): Promise<Got> => session('POST', { body: { name, password }, 'x-forwarded-for': from, ...headers });
const cookieOf = ({ headers }: Got): string => headers.get('set-cookie')!.split(';')[0]!;
const open = (): Promise<string> => openCookie(server.pool, anna, clock.now());

async function audited(): Promise<{ account: string | null; action: string; target: string | null }[]> {
  const { rows } = await server.pool.query<{ account: string | null; action: string; target: string | null }>(
    'SELECT account, action, target FROM desk_audit ORDER BY at, action',
  );
  return rows;
}

async function sessions(): Promise<number> {
  const { rows } = await server.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM desk_session');
  return rows[0]!.n;
}

describe('signing in', () => {
  it('gives a cookie that only this origin, no script and no plain connection has', async () => {
    const answer = await signIn('anna ŻAK ', PASSWORD);
    assert.equal(answer.status, 200);
    assert.deepEqual(checkSchema('DeskSession', answer.json), []);
    assert.deepEqual(answer.json, { name: 'Anna Żak', expires_at: '2026-03-02T16:00:00.000Z' });
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const [pair, ...attributes] = answer.headers.get('set-cookie')!.split('; ');
    assert.match(pair!, /^__Host-okienko-desk=[\w-]{43}$/);
    assert.deepEqual(attributes.sort(), ['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure']);

    const who = await session('GET', { cookie: `a=b; ${pair}; c=d` });
    assert.deepEqual([who.status, who.json], [200, answer.json]);
  });

  it('stores of session and password nothing that would open the door', async () => {
    const id = cookieOf(await signIn('Anna Żak', PASSWORD)).split('=')[1]!;
    const { rows } = await server.pool.query<{ hash: Buffer }>(
      'SELECT hash FROM desk_session WHERE hash = $1',
      [sha256(id)],
    );
    assert.equal(rows.length, 1);
    const dump: string[] = [];
    for (const table of ['desk_session', 'desk_account', 'desk_attempt', 'desk_audit'])
      dump.push(
        ...(await server.pool.query<{ t: string }>(`SELECT t::text FROM ${table} t`)).rows.map(({ t }) => t),
      );
    const all = `${dump.join('\n')}\n${server.log.join('\n')}`;
    for (const secret of [id, Buffer.from(id).toString('hex'), PASSWORD, '198.51.100'])
      assert.ok(!all.includes(secret));
    assert.match(all, /scrypt\$32768\$8\$3\$/);
  });

  it('two accounts with one password have hashes of their own', async () => {
    await makeAccount(server.pool, 'Basia', clock.now());
    const { rows } = await server.pool.query('SELECT DISTINCT password FROM desk_account');
    assert.equal(rows.length, 2);
  });

  it('a wrong password and an unknown name are the same from outside, also in time', async () => {
    const times = { known: Infinity, unknown: Infinity };
    for (let i = 0; i < 5; i++)
      for (const [kind, name] of [
        ['known', 'Anna Żak'],
        ['unknown', 'Korzenna Tajna'],
      ] as const) {
        const started = performance.now();
        const answer = await signIn(name, 'nie to hasło');
        times[kind] = Math.min(times[kind], performance.now() - started);
        assert.deepEqual(
          [answer.status, answer.json['type'], answer.json['detail'], answer.headers.get('set-cookie')],
          [401, 'unauthorized', 'Name or password is wrong.', null],
        );
      }
    // a hash takes a hundred times as long as everything else
    assert.ok(times.unknown > times.known * 0.2, JSON.stringify(times));
    const log = await audited();
    assert.ok(log.some(({ account, action }) => account === 'Anna Żak' && action === 'sign-in-refused'));
    assert.ok(log.some(({ account, action }) => account === null && action === 'sign-in-refused'));
    assert.ok(!JSON.stringify(log).includes('Korzenna'), 'it may be a password, typed into the wrong field');
  });

  it('a new session takes the place of the old one', async () => {
    const old = cookieOf(await signIn('Anna Żak', PASSWORD));
    const next = cookieOf(await signIn('Anna Żak', PASSWORD, { cookie: old }));
    assert.notEqual(next, old);
    assert.equal((await session('GET', { cookie: old })).status, 401);
    assert.equal((await session('GET', { cookie: next })).status, 200);
  });

  it('what is no sign-in is told so', async () => {
    const before = await sessions();
    const wrong: [unknown, number, string][] = [
      ['{', 400, 'invalid-json'],
      ['', 415, 'wrong-content-type'],
      [{}, 422, 'invalid-submission'],
      [[], 422, 'invalid-submission'],
      [{ name: 'Anna Żak', password: PASSWORD, admin: true }, 422, 'invalid-submission'],
      [{ name: { $ne: '' }, password: { $ne: '' } }, 422, 'invalid-submission'],
      [{ name: 'Anna Żak', password: 'x'.repeat(201) }, 422, 'invalid-submission'],
      [{ name: 'Anna Żak', password: 'x'.repeat(20_000) }, 413, 'too-large'],
    ];
    for (const [body, status, type] of wrong) {
      const answer = await session('POST', body === '' ? {} : { body });
      assert.deepEqual(
        [answer.status, answer.json['type']],
        [status, type],
        JSON.stringify(body).slice(0, 80),
      );
      assert.ok(!answer.text.includes(PASSWORD));
    }
    const form = await session('POST', {
      body: 'name=Anna+Żak&password=x',
      'content-type': 'application/x-www-form-urlencoded',
    });
    assert.equal(form.status, 415);
    assert.equal(await sessions(), before);
  });
});

describe('limits of signing in', () => {
  it('an account: also from many addresses, and known or not', async () => {
    const attempts = new Attempts(server.pool, await readSecret(server.pool, 'desk-attempts'));
    for (const name of ['Basia', 'Nikt Taki']) {
      // as many as there may be but one, all at once
      const of = name.toLowerCase();
      await Promise.all(
        Array.from({ length: 19 }, () => attempts.take({ kind: 'account', of }, clock.now())),
      );
      assert.equal((await signIn(name, 'nie to hasło')).status, 401);
      const answer = await signIn(name, PASSWORD);
      assert.deepEqual([answer.status, answer.json['type']], [429, 'too-many-requests']);
      assert.equal(answer.headers.get('retry-after'), '900');
    }
    assert.equal((await signIn('Anna Żak', PASSWORD)).status, 200, 'others go on');
    clock.forward(15);
    assert.equal((await signIn('Basia', PASSWORD)).status, 200, 'and so does the account after a while');
  });

  it('an address: whichever accounts it tries; others can still sign in to those', async () => {
    const attempts = new Attempts(server.pool, await readSecret(server.pool, 'desk-attempts'));
    const taken = await Promise.allSettled(
      Array.from({ length: 60 }, () => attempts.take({ kind: 'address', of: '203.0.113.5' }, clock.now())),
    );
    assert.equal(taken.filter(({ status }) => status === 'fulfilled').length, 40, 'at once is no way round');
    assert.equal((await signIn('Anna Żak', PASSWORD, {}, '203.0.113.5')).status, 429);
    assert.equal((await signIn('Anna Żak', PASSWORD, {}, '203.0.113.6')).status, 200);
    clock.forward(15);
    assert.equal((await signIn('Anna Żak', PASSWORD, {}, '203.0.113.5')).status, 200);
  });

  it('who signs in rightly is not counted', async () => {
    const from = elsewhere();
    for (let i = 0; i < 2; i++) assert.equal((await signIn('Anna Żak', PASSWORD, {}, from)).status, 200);
    const { rows } = await server.pool.query<{ count: number }>(
      `SELECT DISTINCT count FROM desk_attempt WHERE resets_at > $1 AND count > 0`,
      [new Date(clock.now().getTime() + 14 * 60_000)],
    );
    assert.ok(
      rows.every(({ count }) => count >= 40),
      JSON.stringify(rows),
    );
  });

  it('a network of IPv6 is one address', () => {
    assert.equal(networkOf('2001:db8:1:2::5'), networkOf('2001:0DB8:0001:2:ffff::9'));
    assert.notEqual(networkOf('2001:db8:1:2::5'), networkOf('2001:db8:1:3::5'));
    assert.equal(networkOf('::ffff:192.0.2.7'), '192.0.2.7');
    assert.equal(networkOf('::1'), '0:0:0:0');
    assert.equal(networkOf('fe80::1%eth0'), 'fe80:0:0:0');
  });
});

describe('a session', () => {
  it('is known by its whole identifier only', async () => {
    const right = (await open()).split('=')[1]!;
    const forged = [
      randomId(),
      right.slice(0, -1),
      `${right}a`,
      right.toLowerCase(),
      sha256(right).toString('hex'),
      sha256(right).toString('base64url'),
      '',
      `' OR true --`,
      anna,
    ];
    for (const id of forged)
      assert.equal((await session('GET', { cookie: `${COOKIE}=${id}` })).status, 401, id);
    for (const cookie of [`okienko-desk=${right}`, `x${COOKIE}=${right}`, `__host-okienko-desk=${right}`])
      assert.equal((await session('GET', { cookie })).status, 401, cookie);
    assert.equal((await session('GET', { authorization: `Bearer ${right}` })).status, 401);
    assert.equal((await session('GET')).status, 401);
    assert.equal((await session('GET', { cookie: `${COOKIE}=${right}` })).status, 200);
  });

  it('ends after half an hour without a request', async () => {
    const cookie = await open();
    for (let i = 0; i < 3; i++) {
      clock.forward(29, 59);
      assert.equal((await session('GET', { cookie })).status, 200);
    }
    clock.forward(30);
    assert.equal((await session('GET', { cookie })).status, 401);
    clock.forward(-5);
    assert.equal((await session('GET', { cookie })).status, 200, 'only the time says so');
    clock.forward(5);
  });

  it('ends after eight hours in any case', async () => {
    const cookie = await open();
    for (let i = 0; i < 16; i++) {
      clock.forward(29, 50);
      assert.equal((await session('GET', { cookie })).status, 200);
    }
    clock.forward(2, 40);
    assert.equal((await session('GET', { cookie })).status, 401);
  });

  it('ends by signing out, whose cookie is cleared; asked again, nothing is wrong', async () => {
    const cookie = cookieOf(await signIn('Anna Żak', PASSWORD));
    const other = await open();
    for (let i = 0; i < 2; i++) {
      const answer = await session('DELETE', { cookie });
      assert.equal(answer.status, 204);
      assert.equal(
        answer.headers.get('set-cookie'),
        `${COOKIE}=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Strict`,
      );
    }
    assert.equal((await session('GET', { cookie })).status, 401);
    assert.equal((await session('GET', { cookie: other })).status, 200, 'a session elsewhere goes on');
    const out = (await audited()).filter(({ action }) => action === 'signed-out');
    assert.deepEqual(out, [{ account: 'Anna Żak', action: 'signed-out', target: null }]);
  });

  it('ends with a new password, and with the account', async () => {
    await makeAccount(server.pool, 'Celina', clock.now());
    const [first] = [cookieOf(await signIn('Celina', PASSWORD))];
    const { ended } = await setAccount(server.pool, {
      name: 'celina',
      password: 'zupełnie nowe hasło',
      now: clock.now(),
    });
    assert.equal(ended, 1);
    assert.equal((await session('GET', { cookie: first })).status, 401);
    assert.equal((await signIn('Celina', PASSWORD)).status, 401);
    const second = cookieOf(await signIn('Celina', 'zupełnie nowe hasło'));
    assert.equal(await removeAccount(server.pool, 'CELINA', clock.now()), true);
    assert.equal((await session('GET', { cookie: second })).status, 401);
    const actions = (await audited()).filter(({ account }) => account === 'Celina');
    assert.deepEqual(actions.map(({ action }) => action).sort(), [
      'account-added',
      'account-password-changed',
      'account-removed',
      'sign-in-refused',
      'signed-in',
      'signed-in',
    ]);
  });

  it('is there for the other methods too', async () => {
    const cookie = await open();
    const answer = await session('PUT', { cookie });
    assert.equal(answer.status, 405);
    assert.match(answer.headers.get('allow') ?? '', /GET, POST, DELETE/);
    assert.equal((await ask(`${server.origin}/api/desk/nothing`, 'GET', { cookie })).status, 404);
    assert.equal((await session('HEAD', { cookie })).status, 200);
  });
});

describe('other origins', () => {
  it('are refused before anything is read or done', async () => {
    const cookie = await open();
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `${server.origin}.evil.example` },
      { origin: `${server.origin}/` },
      { origin: server.origin, 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    ];
    for (const headers of foreign)
      for (const [method, path] of [
        ['GET', 'session'],
        ['DELETE', 'session'],
        ['POST', 'session'],
        ['POST', 'answers'],
        ['GET', 'nothing'],
        ['DELETE', '../%64esk/session'],
      ] as const) {
        const answer = await ask(`${server.origin}/api/desk/${path}`, method, {
          cookie,
          ...headers,
          ...(method === 'POST' && { body: 'no JSON, which is never seen' }),
        });
        const where = `${method} ${path} ${JSON.stringify(headers)}`;
        assert.deepEqual([answer.status, answer.json['type']], [403, 'forbidden'], where);
        assert.equal(answer.headers.get('set-cookie'), null, where);
      }
    assert.equal((await session('GET', { cookie })).status, 200, 'nobody was signed out');
  });

  it('our own is let in', async () => {
    const cookie = await open();
    for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { origin: server.origin }])
      assert.equal((await session('GET', { cookie, ...headers })).status, 200);
    assert.equal(
      (await signIn('Anna Żak', PASSWORD, { origin: server.origin, 'sec-fetch-site': 'same-origin' })).status,
      200,
    );
  });

  it('behind a proxy our own is the one of PUBLIC_URL, or of Host', () => {
    const isLetIn = (origin: string, host?: string, publicUrl?: string): boolean => {
      try {
        refuseOtherOrigins({ headers: { origin, host } } as FastifyRequest, publicUrl);
        return true;
      } catch (error) {
        assert.ok(error instanceof ProblemError);
        return false;
      }
    };
    assert.ok(isLetIn('https://cus.example.pl', '10.0.0.3:8080', 'https://cus.example.pl/okienko'));
    assert.ok(isLetIn('https://cus.example.pl', 'CUS.example.pl:443'));
    assert.ok(isLetIn('http://[::1]:8080', '[::1]:8080'));
    assert.ok(!isLetIn('http://cus.example.pl', '10.0.0.3:8080', 'https://cus.example.pl'));
    assert.ok(!isLetIn('https://cus.example.pl:444', 'cus.example.pl'));
    assert.ok(!isLetIn('https://cus.example.pl', 'x@cus.example.pl'));
    assert.ok(!isLetIn('https://cus.example.pl', undefined));
    assert.ok(!isLetIn('file://', 'cus.example.pl'));
  });

  it('get no CORS header from the desk, whatever it answers; the open API keeps its own', async () => {
    const cookie = await open();
    for (const [method, path] of [
      ['GET', 'desk/session'],
      ['GET', 'desk/nothing'],
      ['POST', 'desk/answers'],
      ['OPTIONS', 'desk/session'],
      ['OPTIONS', 'desk/answers'],
      ['PATCH', 'desk/session'],
    ] as const)
      for (const asked of [{ cookie }, { origin: 'https://partner.example' }]) {
        const { headers } = await ask(`${server.origin}/api/${path}`, method, {
          ...asked,
          'access-control-request-method': 'POST',
        });
        assert.deepEqual(
          [...headers.keys()].filter((name) => name.startsWith('access-control')),
          [],
          `${method} ${path}`,
        );
        assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
        assert.equal(headers.get('cache-control'), 'no-store');
      }
    for (const [method, path] of [
      ['GET', 'services'],
      ['GET', 'nothing'],
      ['OPTIONS', 'submissions/contact'],
      ['OPTIONS', 'answers'],
      ['POST', 'answers'],
    ] as const) {
      const { headers } = await ask(`${server.origin}/api/${path}`, method, {
        origin: 'https://partner.example',
        'access-control-request-method': 'POST',
      });
      assert.equal(headers.get('access-control-allow-origin'), '*', `${method} ${path}`);
      assert.equal(headers.get('access-control-allow-credentials'), null);
    }
  });
});

describe('the daily chore', () => {
  it('deletes what is over, and nothing else', async () => {
    const cookie = await open();
    await openCookie(server.pool, anna, new Date(clock.now().getTime() - 31 * 60_000));
    await audit(server.pool, new Date('2024-03-01T00:00:00Z'), { action: 'long-ago' });
    await audit(server.pool, new Date('2024-03-03T00:00:00Z'), { action: 'two-years-less-a-day' });
    const done = await sweepDesk(server.pool, clock.now());
    assert.ok(done!['sessions']! >= 1);
    assert.equal(done!['audited'], 1);
    assert.equal((await session('GET', { cookie })).status, 200);
    const actions = (await audited()).map(({ action }) => action);
    assert.ok(!actions.includes('long-ago') && actions.includes('two-years-less-a-day'));
    const { rowCount } = await server.pool.query('SELECT FROM desk_attempt WHERE resets_at <= $1', [
      clock.now(),
    ]);
    assert.equal(rowCount, 0);
    assert.equal(await sweepDesk(server.pool, clock.now()), undefined);
  });
});
