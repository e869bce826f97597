import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { transaction } from '../../../demo/server/database/pool.js';
import { queueDeliveries } from '../../../demo/server/deliveries/queue.js';
import { createWebhookSender } from '../../../demo/server/deliveries/webhook.js';
import { DeliveryWorker, type WorkerOptions } from '../../../demo/server/deliveries/worker.js';
import { openTestDatabase, silent, storeSubmission, type TestDatabase } from './support.js';

const HOUR = 3_600_000;
let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

/** The time of the worker, moved by hand. */
let now = new Date();
const worker = (senders: WorkerOptions['senders']): DeliveryWorker =>
  new DeliveryWorker({ pool: db.pool, log: silent, senders, clock: () => now });
const rows = async (): Promise<{ state: string; problem: string | null }[]> =>
  (await db.pool.query('SELECT state, problem FROM delivery')).rows;
const store = async (): ReturnType<typeof storeSubmission> =>
  transaction(db.pool, async (client) => {
    const submission = await storeSubmission(client, { receivedAt: now });
    await queueDeliveries(client, submission, ['webhook']);
    return submission;
  });

beforeEach(async () => {
  await db.pool.query('TRUNCATE submission, delivery CASCADE');
  now = new Date();
});

describe('the webhook', () => {
  let receiver: Server;
  let url: string;
  let answer: { status: number; headers?: Record<string, string> };
  const taken: { headers: IncomingHttpHeaders; body: string }[] = [];
  before(async () => {
    receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        taken.push({ headers: request.headers, body });
        response.writeHead(answer.status, answer.headers).end();
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  });
  after(() => new Promise((resolve) => receiver.close(resolve)));
  beforeEach(() => {
    taken.length = 0;
    answer = { status: 204 };
  });

  it('says which submission arrived, signed, with nothing personal', async () => {
    const secret = `whsec_${Buffer.from('a key of this office').toString('base64')}`;
    const { id, reference, received_at } = await store();
    await worker({ webhook: createWebhookSender(db.pool, { url, secret, clock: () => now }) }).runOnce();
    const [{ headers, body } = { headers: {}, body: '' }] = taken;
    assert.deepEqual(JSON.parse(body), {
      id,
      reference,
      kind: 'contact',
      received_at: received_at.toISOString(),
    });
    const stamp = headers['webhook-timestamp'];
    assert.equal(stamp, String(Math.floor(now.getTime() / 1_000)));
    const signed = createHmac('sha256', 'a key of this office').update(
      `${String(headers['webhook-id'])}.${String(stamp)}.${body}`,
    );
    assert.equal(headers['webhook-signature'], `v1,${signed.digest('base64')}`);
    assert.equal((await rows())[0]?.state, 'sent');
  });

  it('is tried again with the same identifier, no sooner than asked, and ends at 410', async () => {
    await store();
    const sending = worker({ webhook: createWebhookSender(db.pool, { url }) });
    answer = { status: 503, headers: { 'retry-after': '7200' } };
    await sending.runOnce();
    assert.equal((await rows())[0]?.problem, 'http-503');
    now = new Date(now.getTime() + HOUR);
    assert.equal(await sending.runOnce(), 0);
    now = new Date(now.getTime() + HOUR + 1_000);
    answer = { status: 302, headers: { location: 'http://127.0.0.1:1/' } };
    assert.equal(await sending.runOnce(), 1);
    assert.equal((await rows())[0]?.problem, 'http-302', 'a redirect is not followed');
    now = new Date(now.getTime() + HOUR);
    answer = { status: 410 };
    await sending.runOnce();
    assert.equal((await rows())[0]?.state, 'failed');
    assert.equal(new Set(taken.map(({ headers }) => headers['webhook-id'])).size, 1);
  });

  it('waits for an address that is away', async () => {
    await store();
    await worker({ webhook: createWebhookSender(db.pool, { url: 'http://127.0.0.1:1/' }) }).runOnce();
    assert.deepEqual([(await rows())[0]?.state, (await rows())[0]?.problem], ['waiting', 'unreachable']);
  });
});
