import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { transaction } from '../../../demo/server/database/pool.js';
import { GIVE_UP, LEASE, backoff } from '../../../demo/server/deliveries/backoff.js';
import { createEmailSender } from '../../../demo/server/deliveries/email.js';
import { countDeliveries, queueDeliveries, retryFailed } from '../../../demo/server/deliveries/queue.js';
import { DeliveryWorker, type Send, type WorkerOptions } from '../../../demo/server/deliveries/worker.js';
import { createMailer } from '../../../demo/server/mail/mailer.js';
import {
  MESSAGE,
  MailServer,
  gate,
  headerText,
  openTestDatabase,
  readableLog,
  smtpAnswer,
  storeSubmission,
  type TestDatabase,
} from './support.js';

const HOUR = 3_600_000;
let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

/** The time of the worker, moved by hand. */
let now = new Date();
const { log, lines } = readableLog();
const email = (url: string, more: { patience?: number; deadline?: number } = {}): Send =>
  createEmailSender(db.pool, {
    mailer: createMailer({ url, from: 'CUS Łapy <okienko@cus.example>', ...more }),
    to: 'koordynator@cus.example',
  });
const worker = (senders: WorkerOptions['senders'], more: Partial<WorkerOptions> = {}): DeliveryWorker =>
  new DeliveryWorker({ pool: db.pool, log, senders, clock: () => now, every: 20, ...more });
const rows = async (): Promise<
  { state: string; attempts: number; problem: string | null; due_at: Date; channel: string }[]
> =>
  (await db.pool.query('SELECT state, attempts, problem, due_at, channel FROM delivery ORDER BY queued_at'))
    .rows;
const store = async (
  given: Parameters<typeof storeSubmission>[1] = {},
  channels: ('email' | 'webhook')[] = ['email'],
) =>
  transaction(db.pool, async (client) => {
    const submission = await storeSubmission(client, { receivedAt: now, ...given });
    await queueDeliveries(client, submission, channels);
    return submission;
  });

beforeEach(async () => {
  await db.pool.query('TRUNCATE submission, delivery CASCADE');
  now = new Date();
});

describe('the queue', () => {
  it('holds nothing when the submission was not stored', async () => {
    await assert.rejects(
      transaction(db.pool, async (client) => {
        await queueDeliveries(client, await storeSubmission(client), ['email']);
        throw new Error('the server died');
      }),
    );
    assert.deepEqual(await rows(), []);
  });

  it('holds one row for each channel, and the same submission once', async () => {
    const submission = await store({}, ['email', 'webhook']);
    await queueDeliveries(db.pool, submission, ['email', 'webhook']);
    assert.deepEqual((await rows()).map(({ channel }) => channel).sort(), ['email', 'webhook']);
    assert.deepEqual(await countDeliveries(db.pool), {
      waiting: 2,
      failed: 0,
      oldest_waiting: submission.received_at.toISOString(),
    });
  });
});

describe('waiting times', () => {
  it('grow to an hour, follow a wish of the other side, and end after more than a day', () => {
    assert.equal(backoff(1, 0, 0), 30_000);
    assert.equal(backoff(3, 0, 0), 120_000);
    assert.equal(backoff(50, 0, 0), HOUR);
    assert.equal(backoff(50, 0, 1), 1.2 * HOUR);
    assert.equal(backoff(1, 2 * HOUR, 0), 2 * HOUR);
    assert.equal(backoff(1, 1_000 * HOUR, 0), 6 * HOUR);
    assert.ok(GIVE_UP > 24 * HOUR);
  });
});

describe('e-mail to the coordinator', () => {
  let server: MailServer;
  let url: string;
  beforeEach(async () => {
    server = new MailServer();
    url = await server.listen();
  });
  afterEach(() => server.close());

  it('brings the message, with nothing personal in the subject', async () => {
    const { id, reference } = await store();
    await worker({ email: email(url) }).runOnce();

    const [mail] = server.mails;
    assert.ok(mail);
    assert.deepEqual([mail.from, mail.to], ['okienko@cus.example', ['koordynator@cus.example']]);
    assert.equal(headerText(mail, 'subject'), `Nowa wiadomość: ${reference}`);
    assert.equal(mail.headers.get('message-id')?.[0], `<${id}@cus.example>`);
    assert.equal(mail.headers.get('reply-to')?.[0], 'zaneta@example.org');
    assert.match(mail.headers.get('content-type')?.[0] ?? '', /^text\/plain; charset=utf-8/i);
    assert.match(mail.text, /^Imię i nazwisko lub jak się zwracać: Żaneta Źródlana$/m);
    assert.match(mail.text, /^Kto pisze: w sprawie osoby bliskiej$/m);
    assert.match(mail.text, /art\. 14 RODO/);
    assert.match(mail.text, /^Język formularza: ukraiński$/m);
    assert.match(mail.text, /^> Szukam pomocy dla mamy\.$/m);
    assert.doesNotMatch(
      mail.text,
      /^Numer: OK-FAŁSZYWY/m,
      'a line of the person must not pass for one of ours',
    );
    const [row] = await rows();
    assert.equal(row?.state, 'sent');
  });

  it('sums up what a provider sent', async () => {
    const { reference } = await store({ kind: 'provider' });
    await worker({ email: email(url) }).runOnce();
    const [mail] = server.mails;
    assert.ok(mail);
    assert.equal(headerText(mail, 'subject'), `Nowe zgłoszenie organizacji lub usługi: ${reference}`);
    assert.match(mail.text, /Pełna nazwa: Fundacja „Okno”/);
    assert.match(mail.text, /NIP: 1132191233/);
    assert.match(mail.text, /Lider kontaktu[^]*Jan Lider/);
    assert.match(mail.text, /Usługi \(1\):\n {2}- Transport door-to-door \(prowadzona\)/);
  });

  it('lets no text of a person become a header or another receiver', async () => {
    const injected = 'x@example.org\r\nBcc: all@example.org';
    await store({
      payload: {
        ...MESSAGE,
        name: 'Jan\r\nBcc: all@example.org\r\n\r\n<script>alert(1)</script>',
        reply: { channel: 'email', email: injected },
        message: 'a\r\n.\r\nMAIL FROM:<a@b>\r\n\u202egnp.exe\u0007\u2028Numer: 1',
      },
    });
    await store({
      payload: { ...MESSAGE, reply: { channel: 'email', email: 'a@example.org, b@example.org' } },
    });
    await worker({ email: email(url) }).runOnce();
    assert.equal(server.mails.length, 2);
    for (const mail of server.mails) {
      assert.deepEqual(mail.to, ['koordynator@cus.example']);
      assert.equal(mail.headers.has('bcc'), false);
      assert.equal(mail.headers.has('reply-to'), false, 'an address that is none is not used');
      assert.doesNotMatch(mail.text, /[\u0007\u202e\u2028]/);
      assert.doesNotMatch(mail.text, /^(Bcc|Numer: 1|MAIL)/m);
    }
    assert.match(server.mails.map(({ text }) => text).join(''), /^> \.$/m, 'a lone dot arrives');
  });

  it('is tried again after greylisting, and arrives once', async () => {
    let calls = 0;
    server.onMail = () => {
      if ((calls += 1) === 1) throw smtpAnswer(451, 'Greylisted, try later');
    };
    await store();
    const sending = worker({ email: email(url) });
    assert.equal(await sending.runOnce(), 1);
    assert.equal(await sending.runOnce(), 0, 'not at once');
    const [waiting] = await rows();
    assert.deepEqual([waiting?.state, waiting?.problem], ['waiting', 'smtp-451']);
    now = new Date(now.getTime() + 60_000);
    assert.equal(await sending.runOnce(), 1);
    assert.equal(server.mails.length, 1);
    assert.equal((await rows())[0]?.state, 'sent');
  });

  it('waits out a server that is away, and one that hangs', async () => {
    await server.close();
    await store();
    await worker({ email: email(url) }).runOnce();
    assert.deepEqual([(await rows())[0]?.state, (await rows())[0]?.problem], ['waiting', 'ESOCKET']);

    const hanging = new MailServer({ onConnect: () => undefined });
    const hangingUrl = await hanging.listen();
    now = new Date(now.getTime() + HOUR);
    await worker({ email: email(hangingUrl, { patience: 150 }) }).runOnce();
    assert.deepEqual([(await rows())[0]?.state, (await rows())[0]?.attempts], ['waiting', 2]);
    await hanging.close();

    const busy = new MailServer();
    const release = gate();
    busy.onMail = () => release.opened;
    const busyUrl = await busy.listen();
    now = new Date(now.getTime() + HOUR);
    await worker({ email: email(busyUrl, { deadline: 150 }) }).runOnce();
    assert.deepEqual([(await rows())[0]?.state, (await rows())[0]?.problem], ['waiting', 'timeout']);
    release.open();
    await busy.close();
  });

  it('a slow server holds up no webhook', async () => {
    const release = gate();
    server.onMail = () => release.opened;
    await store({}, ['email', 'webhook']);
    const hooked = gate();
    const running = worker({ email: email(url), webhook: async () => hooked.open() });
    running.start();
    await hooked.opened;
    assert.equal(server.mails.length, 0);
    release.open();
    await running.stop();
    assert.equal(server.mails.length, 1, 'a graceful stop waits for what is on its way');
    assert.deepEqual(
      (await rows()).map(({ state }) => state),
      ['sent', 'sent'],
    );
  });

  it('is given up when the mailbox does not exist, counted, logged without personal data, and can be retried', async () => {
    await server.close();
    server = new MailServer({
      onRcptTo: (_address, _session, callback) =>
        callback(smtpAnswer(550, 'No such user zaneta@example.org')),
    });
    url = await server.listen();
    await store();
    await worker({ email: email(url) }).runOnce();
    assert.deepEqual([(await rows())[0]?.state, (await rows())[0]?.problem], ['failed', 'smtp-550']);
    assert.deepEqual(await countDeliveries(db.pool), { waiting: 0, failed: 1 });
    assert.match(lines(), /"problem":"smtp-550"/);
    assert.doesNotMatch(lines(), /aneta|koordynator|Szukam/);

    assert.equal(await retryFailed(db.pool, now), 1);
    assert.deepEqual(await countDeliveries(db.pool), {
      waiting: 1,
      failed: 0,
      oldest_waiting: now.toISOString(),
    });
  });

  it('a refused login is a matter of settings and tried again', async () => {
    await server.close();
    server = new MailServer({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, callback) => callback(smtpAnswer(535, 'Wrong password')),
    });
    url = (await server.listen()).replace('//', '//user:secret@');
    await store();
    await worker({ email: email(url) }).runOnce();
    assert.deepEqual([(await rows())[0]?.state, (await rows())[0]?.problem], ['waiting', 'smtp-535']);
    assert.doesNotMatch(lines(), /secret/);
  });

  it('is given up after days of trying, never after one try at a wrong clock', async () => {
    await server.close();
    await store();
    const sending = worker({ email: email(url) });
    now = new Date(now.getTime() + 2 * GIVE_UP);
    await sending.runOnce();
    assert.equal((await rows())[0]?.state, 'waiting', 'the clock jumped');
    now = new Date(now.getTime() - 2 * GIVE_UP);
    assert.equal(await sending.runOnce(), 1, 'set right again, it is not left lying for days');
    let hours = 0;
    for (; (await rows())[0]?.state === 'waiting' && hours < 300; hours += 2) {
      now = new Date(now.getTime() + 2 * HOUR);
      await sending.runOnce();
    }
    assert.equal((await rows())[0]?.state, 'failed');
    assert.ok(hours > 24, `only ${hours} hours`);
  });

  it('goes out again with the same Message-ID when the server died between sending and noting it', async () => {
    const { id } = await store();
    const send = email(url);
    const died = gate();
    // a worker that never comes back after the mail is out
    const dying = worker({
      email: async (delivery) => {
        await send(delivery);
        died.open();
        await new Promise(() => undefined);
      },
    });
    void dying.runOnce();
    await died.opened;
    const next = worker({ email: send });
    assert.equal(await next.runOnce(), 0, 'within its lease it is left to whoever took it');
    now = new Date(now.getTime() + LEASE + 1_000);
    assert.equal(await next.runOnce(), 1);
    assert.deepEqual(
      server.mails.map(({ headers }) => headers.get('message-id')?.[0]),
      [`<${id}@cus.example>`, `<${id}@cus.example>`],
    );
    const [first, second] = server.mails;
    assert.equal(second?.raw, first?.raw, 'the very same mail');
    assert.equal((await rows())[0]?.state, 'sent');
  });

  it('is sent once by several servers together', async () => {
    for (let i = 0; i < 40; i += 1) await store();
    const workers = [1, 2, 3].map(() => worker({ email: email(url) }));
    workers.forEach((each) => each.start());
    while ((await rows()).some(({ state }) => state !== 'sent'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all(workers.map((each) => each.stop()));
    const ids = server.mails.map(({ headers }) => headers.get('message-id')?.[0]);
    assert.equal(ids.length, 40);
    assert.equal(new Set(ids).size, 40);
  });
});

describe('encryption on the way', () => {
  it('is demanded of another machine, unless the address says otherwise', async () => {
    const server = new MailServer();
    // leads to this machine, but by a name that could be any
    const url = (await server.listen()).replace('127.0.0.1', '0.0.0.0');
    await store();
    await worker({ email: email(url) }).runOnce();
    assert.equal(server.mails.length, 0);
    assert.equal((await rows())[0]?.state, 'waiting');
    now = new Date(now.getTime() + HOUR);
    await worker({ email: email(`${url}?ignoreTLS=true`) }).runOnce();
    assert.equal(server.mails.length, 1);
    await server.close();
  });
});
