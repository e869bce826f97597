import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import type { Pool } from 'pg';
import { openDatabase } from '../../../demo/server/database/database.js';
import { LEASE } from '../../../demo/server/deliveries/backoff.js';
import { createEmailSender } from '../../../demo/server/deliveries/email.js';
import { queueDeliveries } from '../../../demo/server/deliveries/queue.js';
import { DeliveryWorker } from '../../../demo/server/deliveries/worker.js';
import { setLeader } from '../../../demo/server/freshness/leaders.js';
import { askLeaders } from '../../../demo/server/freshness/requests.js';
import { createMailer } from '../../../demo/server/mail/mailer.js';
import { contact, post, provider, startTestServer, type TestServer } from '../support/server.js';
import { MailServer, silent, storeSubmission } from './support.js';

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let waited = 0; !(await holds()); waited += 20) {
    if (waited > 30_000) throw new Error('it did not come true within thirty seconds');
    await sleep(20);
  }
};

describe('the whole way', () => {
  let mails: MailServer;
  let receiver: Server;
  let server: TestServer;
  let stopped = false;
  const told: string[] = [];
  before(async () => {
    mails = new MailServer();
    receiver = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => told.push(chunk.toString()));
      request.on('end', () => response.writeHead(204).end());
    }).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    server = await startTestServer({
      SMTP_URL: await mails.listen(),
      MAIL_FROM: 'CUS <okienko@cus.example>',
      MAIL_TO: 'koordynator@cus.example',
      WEBHOOK_URL: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`,
      PUBLIC_URL: 'https://cus.example/',
    });
  });
  after(async () => {
    if (!stopped) await server.running.stop();
    await rm(server.folder, { recursive: true, force: true });
    await mails.close();
    receiver.close();
  });
  const health = async (): Promise<unknown> =>
    ((await (await fetch(`${server.origin}/api/health`)).json()) as { deliveries: unknown }).deliveries;

  it('from a form to the coordinator, once, and nothing personal in the log', async () => {
    const key = 'one-key-of-one-message';
    const body = contact({ message: 'Sekretne zdanie.' });
    const [first] = [await post(server.origin, 'contact', body, { 'idempotency-key': key })];
    await post(server.origin, 'contact', body, { 'idempotency-key': key });
    const second = await post(server.origin, 'provider', provider());
    assert.deepEqual([first.status, second.status], [201, 201]);
    await until(async () => mails.mails.length === 2 && told.length === 2);
    await until(async () => JSON.stringify(await health()) === '{"waiting":0,"failed":0}');
    assert.ok(
      mails.mails.some(
        ({ text }) => text.includes(String(first.json['reference'])) && text.includes('> Sekretne zdanie.'),
      ),
    );
    assert.deepEqual(
      told.map((text) => Object.keys(JSON.parse(text) as object)),
      [
        ['id', 'reference', 'kind', 'received_at'],
        ['id', 'reference', 'kind', 'received_at'],
      ],
    );
    assert.doesNotMatch(server.log.join(''), /Sekretne|janina|Janina|koordynator/);
  });

  it('the form is answered while the mail server is away, and health tells what waits', async () => {
    mails.onMail = () => {
      throw Object.assign(new Error('later'), { responseCode: 451 });
    };
    assert.equal((await post(server.origin, 'contact', contact())).status, 201);
    await until(
      async () => (await server.pool.query(`SELECT FROM delivery WHERE problem = 'smtp-451'`)).rowCount === 1,
    );
    // what was sent before is off the queue a moment after it has arrived
    await until(async () => ((await health()) as { waiting: number }).waiting === 1);
    assert.equal(((await health()) as { failed: number }).failed, 0);
    mails.onMail = () => undefined;
    await server.pool.query('UPDATE delivery SET due_at = now() WHERE problem IS NOT NULL');
    await until(async () => mails.mails.length === 3);
  });

  it('from a mail to a leader to the date in the catalogue that everybody reads', async () => {
    const { rows } = await server.pool.query<{ id: string; organization_id: string }>(
      `SELECT id, organization_id FROM service WHERE organization_id IS NOT NULL LIMIT 1`,
    );
    const [service] = rows;
    assert.ok(service);
    await setLeader(server.pool, {
      organizationId: service.organization_id,
      name: 'Jan Lider',
      email: 'lider@example.org',
    });
    assert.equal(await askLeaders(server.pool, new Date()), 1);
    await until(() => mails.mails.some(({ to }) => to[0] === 'lider@example.org'));
    const text = mails.mails.find(({ to }) => to[0] === 'lider@example.org')!.text;
    const token = /^https:\/\/cus\.example\/api\/freshness\/([\w-]+)$/m.exec(text)?.[1] ?? '';
    const url = `${server.origin}/api/freshness/${token}`;

    const page = await fetch(url);
    assert.equal(page.status, 200);
    assert.match(
      page.headers.get('content-security-policy') ?? '',
      /^default-src 'none'; style-src 'sha256-/,
    );
    assert.equal(page.headers.get('cache-control'), 'no-store');
    const pressed = await fetch(url, { method: 'POST', body: new URLSearchParams(), redirect: 'follow' });
    assert.equal(pressed.status, 200);
    assert.match(await pressed.text(), /Dziękujemy/);
    const shown = (await (await fetch(`${server.origin}/api/services/${service.id}`)).json()) as {
      assured_date: string;
    };
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Warsaw' }).format();
    assert.equal(shown.assured_date, today);
    assert.equal((await fetch(url, { method: 'DELETE' })).status, 405);
    assert.equal((await fetch(url, { method: 'POST', body: 'x'.repeat(5_000) })).status, 413);
    assert.ok(!server.log.join('').includes(token), 'the secret of the link is in no log');
  });

  it('is backed up while it runs, and brought back when it has stopped', async () => {
    const run = async (command: string, ...args: string[]): Promise<{ failed: boolean; said: string }> =>
      new Promise((resolve) => {
        execFile(
          process.execPath,
          ['--import', 'tsx', `demo/server/commands/${command}.ts`, ...args],
          { env: { ...process.env, DATA_DIR: path.join(server.folder, 'data'), DATABASE_URL: '' } },
          (error, out, err) => resolve({ failed: error !== null, said: out + err }),
        );
      });
    const file = path.join(server.folder, 'whole.gz');
    const made = await run('backup', file);
    assert.equal(made.failed, false, made.said);
    const refused = await run('restore', file, '--replace');
    assert.equal(refused.failed, true);
    assert.match(refused.said, /in use by another server/);

    const held = async (pool: Pool): Promise<unknown[]> =>
      (await pool.query('SELECT id, payload, received_at FROM submission ORDER BY id')).rows;
    const expected = await held(server.pool);
    assert.equal(expected.length, 3);
    await server.pool.query('DELETE FROM submission');
    await server.running.stop();
    stopped = true;
    const restored = await run('restore', file, '--replace');
    assert.equal(restored.failed, false, restored.said);
    assert.match(restored.said, /^Restored \d+ rows/);
    const database = await openDatabase({ dataDir: path.join(server.folder, 'data') }, silent);
    assert.deepEqual(await held(database.pool), expected);
    await database.close();
  });
});

describe('a worker that is killed', () => {
  it('between the mail and the answer of the mail server: the mail comes again with the same Message-ID', async () => {
    const server = await startTestServer();
    const mails = new MailServer();
    const url = await mails.listen();
    const submission = await storeSubmission(server.pool);
    await queueDeliveries(server.pool, submission, ['email']);
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/server/office/worker-process.ts'], {
      env: { ...process.env, DATABASE_URL: server.running.database.url, SMTP_URL: url },
      stdio: 'inherit',
    });
    const exit = once(child, 'exit');
    mails.onMail = () => void child.kill('SIGKILL');
    await exit;
    await until(() => mails.mails.length === 1);
    const state = async (): Promise<unknown> => (await server.pool.query('SELECT state FROM delivery')).rows;
    assert.deepEqual(
      await state(),
      [{ state: 'waiting' }],
      'nothing is taken for sent that was not confirmed',
    );

    mails.onMail = () => undefined;
    const next = new DeliveryWorker({
      pool: server.pool,
      log: silent,
      clock: () => new Date(Date.now() + LEASE),
      senders: {
        email: createEmailSender(server.pool, {
          mailer: createMailer({ url, from: 'okienko@cus.example' }),
          to: 'koordynator@cus.example',
        }),
      },
    });
    await next.runOnce();
    const ids = mails.mails.map(({ headers }) => headers.get('message-id')?.[0]);
    assert.deepEqual(ids, [`<${submission.id}@cus.example>`, `<${submission.id}@cus.example>`]);
    assert.deepEqual(await state(), [{ state: 'sent' }]);
    await server.stop();
    await mails.close();
  });
});
