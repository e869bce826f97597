import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { contact, newKey, post, provider, startTestServer, type TestServer } from './support/server.js';

/** Rows of a table, as one number. */
async function count({ pool }: TestServer, table = 'submission'): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
  return rows[0]!.n;
}

/** Runs `act` and tells how many submissions it added. */
async function added(server: TestServer, act: () => Promise<unknown>): Promise<number> {
  const before = await count(server);
  await act();
  return (await count(server)) - before;
}

const payloadOf = async ({ pool }: TestServer, id: unknown): Promise<Record<string, unknown>> => {
  const { rows } = await pool.query<{ payload: Record<string, unknown> }>(
    'SELECT payload FROM submission WHERE id = $1',
    [id],
  );
  return rows[0]!.payload;
};

let embedded: TestServer;
let own: TestServer;
before(async () => {
  embedded = await startTestServer();
  await embedded.pool.query('CREATE DATABASE own');
  const url = new URL(embedded.running.database.url);
  url.pathname = '/own';
  own = await startTestServer({ DATABASE_URL: url.href });
});
after(async () => {
  await own.stop();
  await embedded.stop();
});

for (const [name, get] of [
  ['the embedded database', () => embedded],
  ['a database at DATABASE_URL', () => own],
] as const)
  describe(`submissions, with ${name}`, () => {
    it('a message is stored, and the receipt says so', async () => {
      const server = get();
      const answer = await post(server.origin, 'contact', contact());
      assert.equal(answer.status, 201);
      assert.match(String(answer.json['reference']), /^CUS-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
      assert.equal(answer.json['reply_within_days'], 7);
      assert.ok(Math.abs(Date.parse(String(answer.json['received_at'])) - Date.now()) < 10_000);
      assert.equal(answer.headers.get('location'), `/api/submissions/contact/${String(answer.json['id'])}`);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      assert.deepEqual(await payloadOf(server, answer.json['id']), contact());
    });

    it('a registration with its services is stored', async () => {
      const server = get();
      const answer = await post(server.origin, 'provider', provider());
      assert.equal(answer.status, 201, JSON.stringify(answer.json));
      assert.deepEqual(await payloadOf(server, answer.json['id']), provider());
    });

    it('the same key and body again: the stored answer, nothing new', async () => {
      const server = get();
      const key = { 'idempotency-key': newKey() };
      const first = await post(server.origin, 'contact', contact(), key);
      const backwards = Object.fromEntries(Object.entries(contact()).reverse());
      assert.equal(
        await added(server, async () => {
          for (const body of [contact(), backwards]) {
            const again = await post(server.origin, 'contact', body, key);
            assert.equal(again.status, 201);
            assert.deepEqual(again.json, first.json);
            assert.equal(again.headers.get('location'), first.headers.get('location'));
            assert.equal(again.headers.get('idempotency-replayed'), 'true');
          }
        }),
        0,
      );
      assert.equal(first.headers.get('idempotency-replayed'), null);
    });

    it('the same key with another body or at the other address is refused', async () => {
      const server = get();
      const key = { 'idempotency-key': newKey() };
      await post(server.origin, 'contact', contact(), key);
      assert.equal(
        await added(server, async () => {
          const other = await post(server.origin, 'contact', contact({ message: 'Inne.' }), key);
          assert.deepEqual([other.status, other.json['type']], [422, 'idempotency-key-reused']);
          const elsewhere = await post(server.origin, 'provider', contact(), key);
          assert.deepEqual([elsewhere.status, elsewhere.json['type']], [422, 'idempotency-key-reused']);
        }),
        0,
      );
    });

    it('twenty at once with one key store one; asked again, all get the same answer', async () => {
      const server = get();
      const key = { 'idempotency-key': newKey() };
      const references = new Set<unknown>();
      assert.equal(
        await added(server, () =>
          Promise.all(
            Array.from({ length: 20 }, async () => {
              for (let tries = 0; tries < 100; tries++) {
                const answer = await post(server.origin, 'contact', contact(), key);
                if (answer.status === 201) return references.add(answer.json['reference']);
                assert.deepEqual([answer.status, answer.json['type']], [409, 'still-running']);
                assert.equal(answer.headers.get('retry-after'), '1');
              }
              return assert.fail('still running after 100 tries');
            }),
          ),
        ),
        1,
      );
      assert.equal(references.size, 1);
    });

    it('a refused one leaves its key free', async () => {
      const server = get();
      const key = { 'idempotency-key': newKey() };
      assert.equal((await post(server.origin, 'contact', contact({ message: '' }), key)).status, 422);
      assert.equal((await post(server.origin, 'contact', contact(), key)).status, 201);
    });

    it('hostile text is stored as it is', async () => {
      const server = get();
      const message = [
        `'); DROP TABLE submission; --`,
        '<script>alert(1)</script><img src=x onerror=alert(1)>',
        '{{constructor.constructor("return 1")()}} ${7*7} %s %n \\u0000 \\\\',
        'Zażółć gęślą jaźń 👩‍🦽 שלום Привіт',
        'Subject: x\r\nBcc: everybody@example.org'.replace('\r', ''),
      ].join('\n');
      const answer = await post(server.origin, 'contact', contact({ message, name: 'O\'Brien"; --' }));
      assert.equal(answer.status, 201, JSON.stringify(answer.json));
      const payload = await payloadOf(server, answer.json['id']);
      assert.equal(payload['message'], message);
      assert.equal(payload['name'], 'O\'Brien"; --');
      assert.ok((await count(server)) > 0);
    });

    it('what no database can hold is taken out, the rest is kept', async () => {
      const server = get();
      const body = JSON.stringify(contact()).replace('Kto', 'A\\u0000B \\ud800 C \\udfff 👍 Kto');
      const answer = await post(server.origin, 'contact', body);
      assert.equal(answer.status, 201);
      assert.match(
        String((await payloadOf(server, answer.json['id']))['message']),
        /^AB \ufffd C \ufffd 👍 Kto/,
      );
    });
  });

describe('what is refused, with nothing stored', () => {
  const deep = `${'['.repeat(21)}${']'.repeat(21)}`;
  const pesel = '44051401359';
  for (const [name, body, headers, status, type] of [
    ['no key', contact(), { 'idempotency-key': undefined }, 400, 'missing-idempotency-key'],
    ['a short key', contact(), { 'idempotency-key': 'short' }, 400, 'missing-idempotency-key'],
    ['a long key', contact(), { 'idempotency-key': 'a'.repeat(129) }, 400, 'missing-idempotency-key'],
    [
      'SQL for a key',
      contact(),
      { 'idempotency-key': "'; DROP TABLE submission; --" },
      400,
      'missing-idempotency-key',
    ],
    ['plain text', 'message', { 'content-type': 'text/plain' }, 415, 'wrong-content-type'],
    ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'wrong-content-type'],
    ['a packed body', contact(), { 'content-encoding': 'gzip' }, 415, 'wrong-content-type'],
    ['no JSON', '{"topic":', {}, 400, 'invalid-json'],
    ['an empty body', '', {}, 400, 'invalid-json'],
    ['no UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), {}, 400, 'invalid-json'],
    ['deep JSON', deep, {}, 400, 'invalid-json'],
    ['very deep JSON', '['.repeat(60_000), {}, 400, 'invalid-json'],
    ['a large body', JSON.stringify(contact({ message: 'a'.repeat(70_000) })), {}, 413, 'too-large'],
    ['null', 'null', {}, 422, 'invalid-submission'],
    ['a list', '[]', {}, 422, 'invalid-submission'],
    ['a number', '1e999', {}, 422, 'invalid-submission'],
    [
      'a prototype',
      JSON.stringify(contact()).replace('{', '{"__proto__":{"x":1},'),
      {},
      422,
      'invalid-submission',
    ],
    ['a constructor', { ...contact(), constructor: { prototype: {} } }, {}, 422, 'invalid-submission'],
    ['an unknown field', { ...contact(), admin: true }, {}, 422, 'invalid-submission'],
    ['the robots’ field', contact({ website: 'https://spam.example' }), {}, 422, 'invalid-submission'],
    ['a PESEL', contact({ message: `Mój PESEL to ${pesel}.` }), {}, 422, 'invalid-submission'],
  ] as const)
    it(`${name}: ${status} ${type}`, async () => {
      assert.equal(
        await added(embedded, async () => {
          const answer = await post(embedded.origin, 'contact', body, headers);
          assert.deepEqual([answer.status, answer.json['type']], [status, type]);
          assert.match(answer.headers.get('content-type')!, /^application\/problem\+json/);
          assert.equal(answer.json['status'], status);
          assert.equal(
            answer.headers.get('access-control-allow-origin'),
            '*',
            'a page of another origin can read why',
          );
          assert.doesNotMatch(JSON.stringify(answer.json), new RegExp(`${pesel}|DROP TABLE|spam`));
        }),
        0,
      );
      assert.equal(({} as Record<string, unknown>)['x'], undefined);
    });

  it('every wrong field is named', async () => {
    const { json } = await post(embedded.origin, 'contact', {
      ...contact({ website: 'x', message: `PESEL ${pesel}` }),
      topic: 'gossip',
      reply: { channel: 'email', email: 'nobody' },
      other: 1,
    });
    const errors = json['errors'] as { pointer: string; code: string }[];
    const found = new Map(errors.map(({ pointer, code }) => [pointer, code]));
    assert.equal(found.get('/website'), 'must-be-empty');
    assert.equal(found.get('/message'), 'pesel');
    assert.equal(found.get('/topic'), 'not-a-choice');
    assert.equal(found.get('/reply/email'), 'invalid-email');
    assert.equal(found.get('/other'), 'unknown-field');
  });

  it('a giant body is answered, not only cut off', async () => {
    const answer = await post(
      embedded.origin,
      'contact',
      JSON.stringify(contact({ message: 'a'.repeat(20_000_000) })),
    );
    assert.deepEqual([answer.status, answer.json['type']], [413, 'too-large']);
  });

  it('a giant body in pieces without a length, too', async () => {
    const { port } = new URL(embedded.origin);
    const sent = request({
      host: '127.0.0.1',
      port,
      path: '/api/submissions/contact',
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': newKey(),
        'transfer-encoding': 'chunked',
      },
    });
    const status = await new Promise((resolve, reject) => {
      sent.on('response', (answer) => resolve(answer.statusCode));
      sent.on('error', reject);
      for (let i = 0; i < 100; i++) sent.write('a'.repeat(10_000));
    });
    sent.destroy();
    assert.equal(status, 413);
  });

  for (const target of [
    '/api/submissions/contact/../../health/x',
    '/api/submissions/%2e%2e%2fcontact',
    '/api/submissions/contact%00',
    '/api//submissions/contact',
    '/api/submissions/contact/',
    '/api/submissions/Contact',
    '/api/submissions/__proto__',
    '/api/%ff',
    '/api/submissions/contact;admin=true',
  ])
    it(`POST ${target} is not found`, async () => {
      const { port } = new URL(embedded.origin);
      const sent = request({
        host: '127.0.0.1',
        port,
        path: target,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
      });
      sent.end(JSON.stringify(contact()));
      const status = await new Promise((resolve) =>
        sent.on('response', (answer) => resolve(answer.resume().statusCode)),
      );
      assert.equal(status, 404);
    });

  it('a line break in a header never reaches the server as one', async () => {
    await assert.rejects(
      post(embedded.origin, 'contact', contact(), { 'idempotency-key': 'a'.repeat(16) + '\r\nX-Admin: 1' }),
    );
  });

  it('a method that makes no sense is told so', async () => {
    const answer = await fetch(`${embedded.origin}/api/submissions/contact`, { method: 'PUT', body: '{' });
    assert.deepEqual([answer.status, answer.headers.get('allow')], [405, 'POST, OPTIONS']);
    assert.equal(((await answer.json()) as { type: string }).type, 'method-not-allowed');
  });

  it('pages of other origins may ask first what is allowed', async () => {
    const answer = await fetch(`${embedded.origin}/api/submissions/contact`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://partner.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key,altcha',
      },
    });
    assert.equal(answer.status, 204);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('access-control-allow-credentials'), null);
    for (const header of ['content-type', 'idempotency-key', 'altcha'])
      assert.ok(answer.headers.get('access-control-allow-headers')!.split(', ').includes(header));
    for (const header of ['ETag', 'Retry-After', 'Location'])
      assert.ok(answer.headers.get('access-control-expose-headers')!.split(', ').includes(header));
  });
});

describe('the log', () => {
  it('holds nothing of what people sent, neither of what was stored nor of what was refused', async () => {
    const secret = {
      name: 'Kunegunda Tajemnicka',
      phone: '85 715 22 33',
      email: 'kunegunda.tajemnicka@example.org',
      message: 'Zgubiłam klucze do piwnicy przy ulicy Sekretnej.',
      pesel: '44051401359',
      key: 'tajny-klucz-0123456789',
    };
    const key = { 'idempotency-key': secret.key };
    const letter = contact({
      name: secret.name,
      message: secret.message,
      reply: { channel: 'email', email: secret.email },
    });
    await post(embedded.origin, 'contact', letter, key);
    await post(embedded.origin, 'contact', letter, key);
    await post(embedded.origin, 'contact', { ...letter, message: secret.pesel });
    await post(embedded.origin, 'contact', JSON.stringify(letter).slice(0, -5));
    await post(embedded.origin, 'contact', { ...letter, name: 'Tajemnicka '.repeat(100) });
    await fetch(`${embedded.origin}/api/services?search=${encodeURIComponent(secret.name)}`);
    await fetch(`${embedded.origin}/api/services/${encodeURIComponent(secret.name)}`);
    await fetch(`${embedded.origin}/api/${encodeURIComponent(secret.name)}`);
    // and when the database itself refuses: its messages quote the row
    await embedded.pool.query(
      `ALTER TABLE submission ADD CONSTRAINT no_letters CHECK (payload->>'name' <> 'Kunegunda Tajemnicka') NOT VALID`,
    );
    try {
      assert.equal((await post(embedded.origin, 'contact', letter)).status, 500);
    } finally {
      await embedded.pool.query('ALTER TABLE submission DROP CONSTRAINT no_letters');
    }
    const log = embedded.log.join('');
    assert.ok(embedded.log.length > 10);
    for (const [what, value] of Object.entries(secret)) {
      assert.ok(!log.includes(value), what);
      assert.ok(!log.includes(encodeURIComponent(value)), what);
    }
    assert.doesNotMatch(log, /Tajemnick|Sekretn|piwnicy|127\.0\.0\.1.*"msg":"answered"/);
  });

  it('each answer is one line of JSON with method, pattern of the route, status and time', async () => {
    embedded.log.length = 0;
    await post(embedded.origin, 'contact', contact());
    await fetch(`${embedded.origin}/api/services/unknown?x=1`);
    const lines = embedded.log.map((line) => JSON.parse(line) as Record<string, unknown>);
    const answered = lines.filter(({ msg }) => msg === 'answered');
    assert.deepEqual(
      answered.map(({ method, route, status }) => [method, route, status]),
      [
        ['POST', '/api/submissions/contact', 201],
        ['GET', '/api/services/:id', 404],
      ],
    );
    for (const line of answered)
      assert.deepEqual(Object.keys(line).sort(), [
        'level',
        'method',
        'ms',
        'msg',
        'reqId',
        'route',
        'status',
        'time',
      ]);
  });
});

describe('when the database cannot', () => {
  it('a full disk: 503 with Retry-After, nothing stored, and the key is free', async () => {
    const key = { 'idempotency-key': newKey() };
    // what PostgreSQL raises when the disk is full, at the last statement of the transaction
    await embedded.pool.query(`
      CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;
      CREATE TRIGGER full_disk BEFORE INSERT ON idempotency_key EXECUTE FUNCTION full_disk()`);
    assert.equal(
      await added(embedded, async () => {
        const answer = await post(embedded.origin, 'contact', contact(), key);
        assert.deepEqual([answer.status, answer.json['type']], [503, 'unavailable']);
        assert.ok(Number(answer.headers.get('retry-after')) > 0);
      }),
      0,
    );
    await embedded.pool.query('DROP FUNCTION full_disk CASCADE');
    const answer = await post(embedded.origin, 'contact', contact(), key);
    assert.deepEqual([answer.status, answer.headers.get('idempotency-replayed')], [201, null]);
  });

  it('connections cut in the middle: 503 or stored, and once in the end', async () => {
    const killer = new pg.Client({ connectionString: own.running.database.url });
    await killer.connect();
    const keys = Array.from({ length: 30 }, () => newKey());
    let cutting = true;
    const stored = async (): Promise<number> => {
      const { rows } = await killer.query<{ n: number }>('SELECT count(*)::int AS n FROM submission');
      return rows[0]!.n;
    };
    const before = await stored();
    const cuts = (async () => {
      while (cutting) {
        await killer.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'own' AND pid <> pg_backend_pid()`,
        );
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    })();
    const send = (key: string) => post(own.origin, 'contact', contact(), { 'idempotency-key': key });
    try {
      const first = await Promise.all(keys.map(send));
      for (const { status } of first) assert.ok([201, 409, 503].includes(status), String(status));
      assert.ok(
        first.some(({ status }) => status === 503),
        'some were cut',
      );
      cutting = false;
      await cuts;
      for (const key of keys) {
        let status = 0;
        for (let tries = 0; status !== 201 && tries < 20; tries++) ({ status } = await send(key));
        assert.equal(status, 201);
      }
      assert.equal((await stored()) - before, keys.length);
    } finally {
      cutting = false;
      await cuts;
      await killer.end();
    }
  });
});
