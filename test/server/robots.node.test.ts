import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { Challenge } from '../../src/model/index.js';
import { checkSchema } from '../../demo/server/contract.js';
import { readSecret } from '../../demo/server/database/secrets.js';
import { contact, newKey, post, startTestServer, type TestServer } from './support/server.js';

let server: TestServer;
before(async () => {
  server = await startTestServer({ POW_COST: '500', RATE_LIMIT: '40', TRUST_PROXY: '1' });
});
after(() => server.stop());

/** Each test sends from an address of its own, as behind a proxy. */
let address = 0;
const elsewhere = (): Record<string, string> => ({ 'x-forwarded-for': `198.51.100.${++address}` });

async function challenge(): Promise<Challenge> {
  const answer = await fetch(`${server.origin}/api/challenge`);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  return (await answer.json()) as Challenge;
}

/** Tries one number after another, as the client does. */
function solve({ algorithm, challenge: wanted, salt, signature, maxnumber }: Challenge): string {
  for (let number = 0; number <= maxnumber; number++)
    if (createHash('sha256').update(`${salt}${number}`).digest('hex') === wanted)
      return btoa(JSON.stringify({ algorithm, challenge: wanted, number, salt, signature }));
  return assert.fail('no solution');
}

async function submissions(): Promise<number> {
  const { rows } = await server.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM submission');
  return rows[0]!.n;
}

describe('proof of work', () => {
  it('a challenge is as the contract says', async () => {
    const given = await challenge();
    assert.deepEqual(checkSchema('Challenge', given), []);
    assert.equal(given.maxnumber, 500);
    assert.notEqual((await challenge()).challenge, given.challenge);
  });

  it('a solved one opens the door once; a repeated request needs none', async () => {
    const altcha = solve(await challenge());
    const key = newKey();
    const first = await post(server.origin, 'contact', contact(), {
      altcha,
      'idempotency-key': key,
      ...elsewhere(),
    });
    assert.equal(first.status, 201);
    const other = await post(server.origin, 'contact', contact(), { altcha, ...elsewhere() });
    assert.deepEqual([other.status, other.json['type']], [403, 'challenge-expired']);
    const again = await post(server.origin, 'contact', contact(), { 'idempotency-key': key, ...elsewhere() });
    assert.deepEqual([again.status, again.json], [201, first.json]);
  });

  it('one proof for many requests at once stores one', async () => {
    const altcha = solve(await challenge());
    const from = elsewhere();
    const before = await submissions();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => post(server.origin, 'contact', contact(), { altcha, ...from })),
    );
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    assert.equal((await submissions()) - before, 1);
  });

  it('a wrong field does not spend it', async () => {
    const altcha = solve(await challenge());
    const from = elsewhere();
    assert.equal((await post(server.origin, 'contact', {}, { altcha, ...from })).status, 422);
    assert.equal((await post(server.origin, 'contact', contact(), { altcha, ...from })).status, 201);
  });

  it('an old one has expired: solve another', async () => {
    const secret = await readSecret(server.pool, 'challenge');
    const salt = `abc?expires=${Math.floor(Date.now() / 1000) - 1}&`;
    const hash = createHash('sha256').update(`${salt}7`).digest('hex');
    const signature = createHmac('sha256', secret).update(hash).digest('hex');
    const payload = { algorithm: 'SHA-256', challenge: hash, number: 7, salt, signature };
    const answer = await post(server.origin, 'contact', contact(), {
      altcha: btoa(JSON.stringify(payload)),
      ...elsewhere(),
    });
    assert.deepEqual([answer.status, answer.json['type']], [403, 'challenge-expired']);
  });

  it('without one nothing is stored, and nothing is told of the fields', async () => {
    const before = await submissions();
    const answer = await post(server.origin, 'contact', {}, elsewhere());
    assert.deepEqual([answer.status, answer.json['type']], [403, 'challenge-required']);
    assert.equal(await submissions(), before);
  });

  it('a forged one is refused', async () => {
    const given = await challenge();
    const right = JSON.parse(atob(solve(given))) as Record<string, unknown>;
    const later = String(right['salt']).replace(/expires=\d+/, 'expires=9999999999');
    const forged = [
      { ...right, number: Number(right['number']) + 1 },
      { ...right, signature: '0'.repeat(64) },
      { ...right, salt: later },
      { ...right, salt: `${String(right['salt'])}${String(right['number'])}`, number: '' },
      { ...right, algorithm: 'SHA-1' },
      { ...right, algorithm: 'none' },
      { ...right, salt: null },
      [],
      null,
      'x',
    ].map((payload) => btoa(JSON.stringify(payload)));
    const before = await submissions();
    const from = elsewhere();
    for (const altcha of [...forged, '%%%', 'a'.repeat(3_000), '{}']) {
      const answer = await post(server.origin, 'contact', contact(), { altcha, ...from });
      assert.deepEqual([answer.status, answer.json['type']], [403, 'challenge-invalid'], atobSafe(altcha));
    }
    assert.equal(await submissions(), before);
  });
});

function atobSafe(text: string): string {
  try {
    return atob(text).slice(0, 200);
  } catch {
    return text.slice(0, 200);
  }
}

describe('rate limit', () => {
  it('a course of thirty people in a library gets through; a flood is told when to come again', async () => {
    const from = elsewhere();
    const send = () => post(server.origin, 'contact', contact(), from);
    for (let person = 0; person < 40; person++)
      assert.equal((await send()).status, 403, 'looked at, not counted out');
    const answer = await send();
    assert.deepEqual([answer.status, answer.json['type']], [429, 'too-many-requests']);
    const wait = Number(answer.headers.get('retry-after'));
    assert.ok(wait >= 1 && wait <= 60, String(wait));
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('x-ratelimit-limit'), null);
    assert.equal(
      (await post(server.origin, 'contact', contact(), elsewhere())).status,
      403,
      'other addresses go on',
    );
    assert.equal((await fetch(`${server.origin}/api/services`)).status, 200, 'reading goes on');
  });

  it('an address of IPv6 counts by its network', async () => {
    let last = 0;
    for (let i = 0; i < 41; i++)
      last = (
        await post(server.origin, 'contact', contact(), {
          'x-forwarded-for': `2001:db8:1:2::${i.toString(16)}`,
        })
      ).status;
    assert.equal(last, 429);
  });

  it('nobody counts as somebody else by a header of their own', async () => {
    let last = 0;
    for (let i = 0; i < 41; i++)
      last = (
        await post(server.origin, 'contact', contact(), { 'x-forwarded-for': `10.9.8.${i}, 203.0.113.9` })
      ).status;
    assert.equal(last, 429, 'of several addresses the one counts that our proxy saw');

    const direct = await startTestServer({
      RATE_LIMIT: '3',
      DATABASE_URL: server.running.database.url,
    });
    try {
      const statuses: number[] = [];
      for (let i = 0; i < 4; i++)
        statuses.push(
          (await post(direct.origin, 'contact', contact(), { 'x-forwarded-for': `10.9.8.${i}` })).status,
        );
      assert.deepEqual(statuses, [201, 201, 201, 429], 'without a proxy the header says nothing');
    } finally {
      await direct.stop();
    }
  });
});
