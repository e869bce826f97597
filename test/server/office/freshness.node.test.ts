import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { createEmailSender } from '../../../demo/server/deliveries/email.js';
import { DeliveryWorker } from '../../../demo/server/deliveries/worker.js';
import { freshnessMail } from '../../../demo/server/freshness/freshness-mail.js';
import { listLeaders, removeLeader, setLeader } from '../../../demo/server/freshness/leaders.js';
import { askLeaders, sweepTokens } from '../../../demo/server/freshness/requests.js';
import { freshnessRoutes } from '../../../demo/server/freshness/routes.js';
import { createMailer } from '../../../demo/server/mail/mailer.js';
import {
  MailServer,
  headerText,
  openTestDatabase,
  silent,
  smtpAnswer,
  type TestDatabase,
} from './support.js';

const ORGANIZATION = '33333333-3333-4333-8333-333333333333';
const HOSTILE = '<img src=x onerror=alert(1)> & "Dom"';
const SITE = 'https://cus.example';
let db: TestDatabase;
let app: FastifyInstance;
let server: MailServer;
let worker: DeliveryWorker;
/** Moved by hand. */
let now: Date;

before(async () => {
  db = await openTestDatabase();
  app = fastify();
  await app.register(async (scope) => freshnessRoutes(scope, { pool: db.pool, clock: () => now }));
});
after(async () => {
  await app.close();
  await db.close();
});
beforeEach(async () => {
  await db.pool.query('TRUNCATE contact_leader, service, organization, delivery CASCADE');
  now = new Date('2026-03-01T23:30:00Z');
  server = new MailServer();
  const url = await server.listen();
  worker = new DeliveryWorker({
    pool: db.pool,
    log: silent,
    clock: () => now,
    senders: {
      email: createEmailSender(db.pool, {
        mailer: createMailer({ url, from: 'okienko@cus.example' }),
        freshness: (id) => freshnessMail(db.pool, id, SITE, now),
      }),
    },
  });
  await db.pool.query('INSERT INTO organization (id, name, doc) VALUES ($1, $2, $3)', [
    ORGANIZATION,
    HOSTILE,
    { id: ORGANIZATION, name: HOSTILE },
  ]);
  await service('a', 'Klub seniora', '2025-01-01');
  await service('b', '<b>Świetlica</b>');
  await service('c', 'Dawna usługa', undefined, 'inactive');
  await setLeader(db.pool, { organizationId: ORGANIZATION, name: 'Jan Lider', email: 'lider@example.org' });
});
afterEach(() => server.close());

async function service(id: string, name: string, assured?: string, status = 'active'): Promise<void> {
  await db.pool.query(
    'INSERT INTO service (id, name, organization_id, doc, modified_at) VALUES ($1, $2, $3, $4, $5)',
    [
      id,
      name,
      ORGANIZATION,
      { id, name, status, ...(assured && { assured_date: assured }) },
      new Date('2025-01-01'),
    ],
  );
}

const later = (days: number): void => {
  now = new Date(now.getTime() + days * 86_400_000);
};
const services = async (): Promise<Record<string, string | null>> =>
  Object.fromEntries(
    (
      await db.pool.query<{ id: string; day: string | null }>(
        `SELECT id, doc->>'assured_date' AS day FROM service ORDER BY id`,
      )
    ).rows.map(({ id, day }) => [id, day]),
  );
/** Asks, sends, and gives the path of the link in the last mail. */
const link = async (): Promise<string> => {
  await askLeaders(db.pool, now);
  await worker.runOnce();
  return linkOf(server.mails.at(-1)?.text ?? '');
};
const linkOf = (text: string): string =>
  /^https:\/\/cus\.example(\/api\/freshness\/[\w-]+)$/m.exec(text)?.[1] ??
  assert.fail('the mail has no link');

describe('the mail', () => {
  it('asks the contact leader about the services of the organisation', async () => {
    await link();
    const [mail] = server.mails;
    assert.ok(mail);
    assert.deepEqual(mail.to, ['lider@example.org']);
    assert.equal(headerText(mail, 'subject'), 'Czy informacje o Państwa usługach są nadal aktualne?');
    assert.match(mail.text, /^ {2}- Klub seniora \(sprawdzono 1 stycznia 2025\)$/m);
    assert.match(mail.text, /^ {2}- <b>Świetlica<\/b> \(data sprawdzenia nieznana\)$/m);
    assert.doesNotMatch(mail.text, /Dawna usługa/);
    assert.match(
      mail.text,
      new RegExp(`^https://cus\\.example/announce\\?organization=${ORGANIZATION}$`, 'm'),
    );
  });

  it('goes out once in six months, however many servers ask and however often', async () => {
    const asked = await Promise.all([1, 2, 3, 4].map(() => askLeaders(db.pool, now)));
    assert.equal(
      asked.reduce((sum, count) => sum + count, 0),
      1,
    );
    for (let day = 0; day < 150; day += 15) {
      later(15);
      assert.equal(await askLeaders(db.pool, now), 0);
    }
    await worker.runOnce();
    assert.equal(server.mails.length, 1);
    later(40);
    assert.equal(await askLeaders(db.pool, now), 1, 'unanswered: again after six months');
    // another person in between is no reason to ask again
    await setLeader(db.pool, { organizationId: ORGANIZATION, name: 'Ewa Nowa', email: 'ewa@example.org' });
    assert.equal(await askLeaders(db.pool, now), 0);
    await worker.runOnce();
    assert.deepEqual(server.mails.at(-1)?.to, ['ewa@example.org']);
  });

  it('is not sent while everything was checked less than six months ago', async () => {
    await db.pool.query(`UPDATE service SET doc = doc || '{"assured_date":"2026-01-10"}'`);
    assert.equal(await askLeaders(db.pool, now), 0);
    later(140);
    assert.equal(await askLeaders(db.pool, now), 1);
  });

  it('is never sent without a registered address, or about nothing', async () => {
    await removeLeader(db.pool, ORGANIZATION);
    assert.equal(await askLeaders(db.pool, now), 0);
    await setLeader(db.pool, { organizationId: 'nobody', name: 'Jan Lider', email: 'lider@example.org' });
    assert.equal(await askLeaders(db.pool, now), 0);
  });

  it('sent again after a failure works by each of its links', async () => {
    let calls = 0;
    // the server has the mail, and its answer is lost
    server.onMail = (mail) => {
      if ((calls += 1) > 1) return;
      server.mails.push(mail);
      throw smtpAnswer(451, 'try later');
    };
    await askLeaders(db.pool, now);
    await worker.runOnce();
    later(1);
    await worker.runOnce();
    assert.equal(server.mails.length, 2);
    const [first, second] = server.mails.map(({ text }) => linkOf(text));
    assert.notEqual(first, second);
    assert.equal(
      server.mails[0]?.headers.get('message-id')?.[0],
      server.mails[1]?.headers.get('message-id')?.[0],
      'so that a mail program may show one',
    );
    assert.match((await app.inject(first!)).body, /<button>Nadal aktualne<\/button>/);
    assert.equal((await app.inject({ method: 'POST', url: second! })).statusCode, 303);
    assert.match((await app.inject(first!)).body, /Dziękujemy/, 'one answer closes both');
  });

  it('is dropped when there is nobody to ask any more', async () => {
    await askLeaders(db.pool, now);
    await removeLeader(db.pool, ORGANIZATION);
    await worker.runOnce();
    assert.equal(server.mails.length, 0);
    assert.equal((await db.pool.query('SELECT FROM delivery')).rowCount, 0);
  });
});

describe('the link', () => {
  it('is in the database as a hash only', async () => {
    const token = (await link()).split('/').at(-1)!;
    const { rows } = await db.pool.query(
      `SELECT t::text AS text FROM freshness_token t UNION ALL SELECT d::text FROM delivery d`,
    );
    assert.ok(rows.length >= 2);
    for (const { text } of rows as { text: string }[])
      assert.ok(!text.includes(token) && !text.includes(Buffer.from(token).toString('hex')));
  });

  it('changes nothing when it is opened, however often: scanners of mail open every link', async () => {
    const url = await link();
    for (const method of ['GET', 'HEAD', 'GET'] as const)
      assert.equal((await app.inject({ method, url })).statusCode, 200);
    assert.deepEqual(await services(), { a: '2025-01-01', b: null, c: null });
  });

  it('shows a page that runs nothing and tells nobody', async () => {
    const { body, headers } = await app.inject(await link());
    const policy = String(headers['content-security-policy']);
    assert.match(
      policy,
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(body) ?? [];
    assert.ok(
      policy.includes(`'sha256-${createHash('sha256').update(style).digest('base64')}'`),
      'its style is applied',
    );
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['cache-control'], 'no-store');
    assert.match(String(headers['content-type']), /^text\/html; charset=utf-8/);
    assert.match(body, /<html lang="pl">/);
    assert.doesNotMatch(body, /<script|<img|<b>|style=|<[^>]*\son\w+=/);
    assert.ok(body.includes('&lt;b&gt;Świetlica&lt;/b&gt;'));
    assert.ok(body.includes('„&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Dom&quot;”'));
    assert.ok(body.includes(`href="/announce?organization=${ORGANIZATION}"`));
  });

  it('assures the services of the organisation when the button is pressed: the day in Poland', async () => {
    await db.pool.query(
      `INSERT INTO service (id, name, organization_id, doc) VALUES ('other', 'Cudza', 'other', '{"id":"other"}')`,
    );
    const url = await link();
    const answer = await app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: '',
    });
    assert.equal(answer.statusCode, 303);
    assert.equal(new URL(String(answer.headers.location), SITE + url).pathname, url);
    // 23:30 UTC is the next day there
    assert.deepEqual(await services(), { a: '2026-03-02', b: '2026-03-02', c: null, other: null });
    const { rows } = await db.pool.query(`SELECT DISTINCT modified_at FROM service WHERE id IN ('a', 'b')`);
    assert.deepEqual(rows, [{ modified_at: now }]);
    const shown = await app.inject(url);
    assert.equal(shown.statusCode, 200);
    assert.match(shown.body, /Dziękujemy, dane są potwierdzone/);
    assert.match(shown.body, /2 marca 2026/);
  });

  it('serves once: pressed again, or twice at once, it changes nothing more', async () => {
    const url = await link();
    const statuses = (await Promise.all([1, 2, 3].map(() => app.inject({ method: 'POST', url })))).map(
      ({ statusCode }) => statusCode,
    );
    assert.deepEqual(statuses.sort(), [200, 200, 303]);
    later(10);
    assert.equal((await app.inject({ method: 'POST', url })).statusCode, 200);
    assert.equal((await services())['a'], '2026-03-02');
  });

  it('expires after 60 days with friendly words, and is forgotten later', async () => {
    const url = await link();
    later(60);
    for (const method of ['GET', 'POST'] as const) {
      const { statusCode, body } = await app.inject({ method, url });
      assert.equal(statusCode, 410);
      assert.match(body, /Ten odnośnik już wygasł/);
    }
    assert.deepEqual(await services(), { a: '2025-01-01', b: null, c: null });
    assert.equal(await sweepTokens(db.pool, now), 0);
    later(61);
    assert.equal(await sweepTokens(db.pool, now), 1);
    assert.equal((await app.inject(url)).statusCode, 404);
  });

  for (const [what, token] of [
    ['a guess', 'A'.repeat(43)],
    ['a broken one', 'abc'],
    ['SQL', `${encodeURIComponent("' OR 1=1 --")}`],
    ['markup', encodeURIComponent('<script>alert(1)</script>')],
  ] as const)
    it(`is unknown for ${what}, and repeats nothing of it`, async () => {
      await link();
      for (const method of ['GET', 'POST'] as const) {
        const { statusCode, body } = await app.inject({ method, url: `/api/freshness/${token}` });
        assert.equal(statusCode, 404);
        assert.match(body, /Nie znamy tego odnośnika/);
        assert.doesNotMatch(body, /alert|OR 1=1/);
      }
    });

  it('is answered once more in time: the next question comes six months after the answer', async () => {
    const url = await link();
    later(30);
    await app.inject({ method: 'POST', url });
    later(160);
    assert.equal(await askLeaders(db.pool, now), 0, 'six months after the question, five after the answer');
    later(25);
    assert.equal(await askLeaders(db.pool, now), 1);
  });
});

describe('contact leaders', () => {
  it('are set, changed, listed and forgotten with everything asked', async () => {
    await link();
    const [leader] = await listLeaders(db.pool);
    assert.deepEqual(leader, {
      organizationId: ORGANIZATION,
      organization: HOSTILE,
      name: 'Jan Lider',
      email: 'lider@example.org',
      askedAt: now,
    });
    assert.equal(await removeLeader(db.pool, ORGANIZATION), true);
    assert.equal(await removeLeader(db.pool, ORGANIZATION), false);
    for (const table of ['freshness_request', 'freshness_token', 'delivery'])
      assert.equal((await db.pool.query(`SELECT FROM ${table}`)).rowCount, 0, table);
  });

  for (const email of ['', 'lider', 'a@b\r\nBcc: c@d', 'a@example.org, b@example.org', 'Jan <a@example.org>'])
    it(`are refused with the address ${JSON.stringify(email)}`, async () => {
      await assert.rejects(
        setLeader(db.pool, { organizationId: ORGANIZATION, name: 'Jan', email }),
        RangeError,
      );
    });
});
