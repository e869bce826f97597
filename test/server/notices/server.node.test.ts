import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { transaction } from '../../../demo/server/database/pool.js';
import { NEWS_LOCK } from '../../../demo/server/notices/news.js';
import { noticeRound } from '../../../demo/server/notices/round.js';
import type { NotifySubmission } from '../../../src/model/submissions/types.js';
import { ask, makeAccount, openCookie } from '../desk/support.js';
import { MailServer } from '../office/support.js';
import { CENTRE, newKey, post, startTestServer, type TestServer } from '../support/server.js';
import { DAY, linkIn, service, wish } from './support.js';

let server: TestServer;
let mails: MailServer;
let now = new Date('2026-11-24T10:00:00Z');
before(async () => {
  mails = new MailServer();
  server = await startTestServer(
    { SMTP_URL: await mails.listen(), MAIL_FROM: 'okienko@cus.example', PUBLIC_URL: 'https://cus.example' },
    { clock: () => now },
  );
});
after(async () => {
  await server.stop();
  await mails.close();
});

const phone = (change: Partial<NotifySubmission> = {}): NotifySubmission => ({
  channel: 'phone',
  name: 'Janina Testowa',
  phone: '601 234 567',
  criteria: {},
  language: 'pl',
  privacy_version: '2026-1',
  ...change,
});
/** A round of the test's own: not one that is left out because the server's own is under way. */
async function round(): Promise<void> {
  await transaction(server.pool, (client) => client.query('SELECT pg_advisory_xact_lock($1)', [NEWS_LOCK]));
  await noticeRound({ pool: server.pool, mails: true }, now);
}
const put = async (id: string): Promise<void> => {
  const doc = service(id);
  await server.pool.query('INSERT INTO service (id, doc, name) VALUES ($1, $2, $3)', [id, doc, doc.name]);
};
const channels = async (): Promise<unknown> =>
  ((await (await fetch(`${server.origin}/api/centre`)).json()) as { notices?: { channels?: unknown } })
    .notices?.channels;

describe('POST /api/submissions/notify', () => {
  it('takes a wish once for its key; no submission, and nothing personal in the log', async () => {
    const key = newKey();
    const first = await post(server.origin, 'notify', wish(), { 'idempotency-key': key });
    const again = await post(server.origin, 'notify', wish(), { 'idempotency-key': key });
    assert.deepEqual([first.status, again.status], [201, 201]);
    assert.deepEqual(again.json, first.json);
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
    assert.match(String(first.json['reference']), /^CUS-/);
    assert.equal(first.headers.get('location'), `/api/submissions/notify/${String(first.json['id'])}`);
    const count = async (table: string): Promise<unknown> =>
      (await server.pool.query(`SELECT FROM ${table}`)).rowCount;
    assert.deepEqual([await count('subscription'), await count('submission')], [1, 0]);

    for (let waited = 0; mails.mails.length === 0 && waited < 5_000; waited += 20) await pause(20);
    assert.equal(mails.mails.length, 1, 'the first mail goes out at once');
    const path = linkIn(mails.mails[0]);
    const asked = await (await fetch(`${server.origin}${path}`)).text();
    assert.match(asked, /<header lang="pl">\s*<p>Centrum na próbę<\/p>/, 'who asks');
    const pressed = await fetch(`${server.origin}${path}`, { method: 'POST' });
    assert.equal(pressed.status, 200);
    assert.match(await pressed.text(), /Powiadomienia są włączone/);
    assert.equal((await fetch(`${server.origin}${path}`, { method: 'DELETE' })).status, 405);
    assert.equal(
      (await fetch(`${server.origin}${path}`, { method: 'POST', body: 'x'.repeat(5_000) })).status,
      413,
    );
    const log = server.log.join('');
    assert.doesNotMatch(log, /janina|example\.org/);
    assert.ok(!log.includes(path.split('/').at(-1)!), 'the secret of the link is in no log');
  });

  it('answers the same for a known address and an unknown one', async () => {
    const answers = [];
    for (const email of ['janina@example.org', 'nobody@example.org']) {
      const { status, json } = await post(server.origin, 'notify', wish({ email }));
      answers.push([status, Object.keys(json)]);
    }
    assert.deepEqual(answers[0], answers[1]);
  });

  it('refuses what is wrong by field, without storing it', async () => {
    const { status, json } = await post(server.origin, 'notify', wish({ email: 'nobody', name: 'Jan' }));
    assert.equal(status, 422);
    assert.deepEqual(
      (json['errors'] as { pointer: string; code: string }[]).map(
        ({ pointer, code }) => `${pointer} ${code}`,
      ),
      ['/email invalid-email', '/name unknown-field'],
    );
  });

  it('is told before by the centre, and refuses a way that the centre does not offer', async () => {
    assert.deepEqual(await channels(), ['email', 'phone', 'letter']);
    const file = path.join(server.folder, 'centre.json');
    await writeFile(file, JSON.stringify({ ...CENTRE, notices: { channels: ['phone', 'pigeon'] } }));
    assert.deepEqual(await channels(), ['phone']);
    const { status, json } = await post(server.origin, 'notify', wish());
    assert.equal(status, 422);
    assert.deepEqual(json['errors'], [{ pointer: '/channel', code: 'not-a-choice' }]);
    await writeFile(file, JSON.stringify(CENTRE));
    assert.deepEqual(await channels(), ['email', 'phone', 'letter']);
  });
});

describe('the call list', () => {
  let cookie: string;
  before(async () => {
    cookie = await openCookie(server.pool, await makeAccount(server.pool, 'kipus', now), now);
    await round();
  });
  type Item = Record<string, unknown> & { id: string; services: { id: string; changed?: boolean }[] };
  const list = async (): Promise<Item[]> => {
    const { status, json } = await ask(`${server.origin}/api/desk/call-list`, 'GET', { cookie });
    assert.equal(status, 200);
    return json['items'] as Item[];
  };
  const done = async (id: string, body?: object): Promise<number> =>
    (await ask(`${server.origin}/api/desk/call-list/${id}/done`, 'POST', { cookie, body })).status;
  const names = async (): Promise<string[]> =>
    (await list()).map(({ services }) => services.map(({ id }) => id).join());

  it('is for nobody who is not signed in', async () => {
    assert.equal((await ask(`${server.origin}/api/desk/call-list`, 'GET')).status, 401);
    assert.equal((await ask(`${server.origin}/api/desk/call-list/x/done`, 'POST')).status, 401);
    assert.equal(await done('x'), 404);
    assert.equal(await done('11111111-1111-4111-8111-111111111111'), 404);
  });

  it('has somebody only when there is something new, and keeps what came after the call', async () => {
    const { json } = await post(server.origin, 'notify', phone());
    await post(server.origin, 'notify', phone());
    assert.deepEqual(await list(), [], 'nothing to tell yet');
    await put('one');
    await round();
    const [item, ...others] = await list();
    assert.equal(others.length, 0, 'the same wish twice is one');
    assert.deepEqual(
      { ...item, id: '', reference: '' },
      {
        id: '',
        reference: '',
        channel: 'phone',
        name: 'Janina Testowa',
        phone: '601 234 567',
        language: 'pl',
        criteria: {},
        since: now.toISOString(),
        services: [{ id: 'one', name: 'Usługa one' }],
      },
    );
    assert.notEqual(item!.id, json['id']);
    await put('two');
    await round();
    assert.equal(await done(item!.id, { services: ['one'] }), 204);
    assert.deepEqual(await names(), ['two']);
    assert.equal(await done(item!.id), 204);
    assert.deepEqual(await list(), []);
    assert.equal(await done(item!.id, { outcome: 'maybe' }), 422);
    const { rows } = await server.pool.query<{ target: string }>(
      `SELECT target FROM desk_audit WHERE account = 'kipus' AND action = 'call-told'`,
    );
    assert.deepEqual(
      rows.map(({ target }) => target),
      [item!.id, item!.id],
    );
  });

  it('takes five different wishes for one telephone; nobody can have somebody called without end', async () => {
    const wishes = async (): Promise<number> => {
      const { rows } = await server.pool.query<{ n: string }>(
        `SELECT count(*) AS n FROM subscription WHERE state = 'active' AND contact->>'phone' = '601 999 999'`,
      );
      return Number(rows[0]!.n);
    };
    for (const age of [1, 2, 3, 4, 5, 6, 7]) {
      const { status } = await post(
        server.origin,
        'notify',
        phone({ phone: '601 999 999', criteria: { age } }),
      );
      assert.equal(status, 201, 'what is known is told to nobody');
    }
    assert.equal(await wishes(), 5);
    await server.pool.query(`DELETE FROM subscription WHERE contact->>'phone' = '601 999 999'`);
  });

  it('asks before the year ends; "keep" goes on, "end" deletes, silence ends', async () => {
    now = new Date(now.getTime() + DAY);
    await post(server.origin, 'notify', phone({ name: 'Zostaje', phone: '601 000 001' }));
    await post(server.origin, 'notify', phone({ name: 'Odchodzi', phone: '601 000 002' }));
    const address = { address_1: 'Polna 3', city: 'Łapy', postal_code: '18-100' };
    const letter = { ...phone({ channel: 'letter', name: 'Milczy', address }), phone: undefined };
    assert.equal((await post(server.origin, 'notify', letter)).status, 201);
    now = new Date('2027-10-26T10:01:00Z');
    cookie = await openCookie(server.pool, await makeAccount(server.pool, 'osl', now), now);
    await round();
    const asked = (await list()).filter(({ name }) => name !== 'Janina Testowa');
    assert.deepEqual(
      asked.map(({ name, services, expires_at }) => [name, services, expires_at]).sort(),
      ['Milczy', 'Odchodzi', 'Zostaje'].map((name) => [name, [], '2027-11-25T10:00:00.000Z']),
    );
    const idOf = (who: string): string => asked.find(({ name }) => name === who)!.id;
    assert.equal(await done(idOf('Zostaje'), { outcome: 'keep' }), 204);
    assert.equal(await done(idOf('Odchodzi'), { outcome: 'end' }), 204);
    now = new Date('2027-11-26T10:00:00Z');
    await round();
    const { rows } = await server.pool.query<{ contact: { name?: string } | null }>(
      `SELECT contact FROM subscription WHERE channel <> 'email'`,
    );
    assert.deepEqual(
      rows.flatMap(({ contact }) => contact?.name ?? []),
      ['Zostaje'],
    );
  });
});

describe('a server that cannot send', () => {
  it('says so before, refuses e-mail, and keeps the call list', async () => {
    const silent = await startTestServer({
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'okienko@cus.example',
    });
    try {
      const centre = (await (await fetch(`${silent.origin}/api/centre`)).json()) as { notices: unknown };
      assert.deepEqual(centre.notices, { channels: ['phone', 'letter'] });
      const { status, json } = await post(silent.origin, 'notify', wish());
      assert.deepEqual([status, json['errors']], [422, [{ pointer: '/channel', code: 'not-a-choice' }]]);
      assert.equal((await post(silent.origin, 'notify', phone())).status, 201);
    } finally {
      await silent.stop();
    }
  });
});
