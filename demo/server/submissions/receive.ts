import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { NotifySubmission, Receipt } from '../../../src/model/submissions/types.js';
import type { AfterStore, StoredSubmission } from '../app.js';
import type { ServedCentre } from '../catalogue/centre.js';
import { transaction } from '../database/pool.js';
import { once, type KeptAnswer } from '../idempotency.js';
import { subscribe, type Taken } from '../notices/subscriptions.js';
import { ProblemError } from '../problem.js';
import { spendChallenge } from './challenge.js';
import { fingerprint } from './json.js';
import { makeReference } from './reference.js';
import { validate, type Kind, type Valid } from './validate.js';

/** Where submissions go. */
export interface Receiver {
  pool: Pool;
  centre: ServedCentre;
  afterStore: AfterStore;
  /** The time of wishes for notices. */
  clock: () => Date;
  /** Signs challenges; undefined: no proof of work is asked for. */
  challengeKey?: string;
}

/** A request whose form is right; nothing is known yet of its meaning. */
export interface Incoming {
  kind: Kind;
  key: string;
  body: unknown;
  /** The header `Altcha`. */
  proof?: string;
}

/**
 * Stores a submission exactly once for its key. Key, proof, submission, its deliveries and the answer are written in
 * one transaction, and the answer goes out after its end: whatever dies when, the client may ask again with the same
 * key and gets the same answer.
 *
 * @throws ProblemError
 */
export async function receive(
  receiver: Receiver,
  { kind, key, body, proof }: Incoming,
): Promise<KeptAnswer<Receipt> & { replayed: boolean }> {
  return transaction(receiver.pool, async (client) =>
    once(client, key, fingerprint(kind, body), async () => {
      // the proof before the fields: whoever did not pay learns nothing
      if (receiver.challengeKey !== undefined) await spendChallenge(client, receiver.challengeKey, proof);
      const value = validate(kind, body);
      if (!receiver.centre.hasPrivacy) throw new ProblemError('privacy-missing', { retryAfter: 3_600 });

      const { id, reference, received_at } =
        kind === 'notify'
          ? await takeWish(receiver, client, value as unknown as NotifySubmission)
          : await takeSubmission(receiver, client, kind, value);
      const days = receiver.centre.replyWithinDays;
      const receipt: Receipt = {
        id,
        reference,
        received_at: received_at.toISOString(),
        ...(kind === 'contact' && days !== undefined && { reply_within_days: days }),
      };
      return { status: 201, location: `/api/submissions/${kind}/${id}`, body: receipt };
    }),
  );
}

/** A wish for notices becomes a subscription and no submission: what is personal is kept once, as long as it lasts. */
async function takeWish(
  { centre, clock }: Receiver,
  client: PoolClient,
  wish: NotifySubmission,
): Promise<Taken> {
  if (!centre.noticeChannels.includes(wish.channel))
    throw new ProblemError('invalid-submission', { errors: [{ pointer: '/channel', code: 'not-a-choice' }] });
  return subscribe(client, wish, clock());
}

async function takeSubmission(
  { afterStore }: Receiver,
  client: PoolClient,
  kind: StoredSubmission['kind'],
  value: Valid,
): Promise<StoredSubmission> {
  const submission = await store(client, kind, value);
  await afterStore(client, submission);
  return submission;
}

async function store(
  client: PoolClient,
  kind: StoredSubmission['kind'],
  value: Valid,
): Promise<StoredSubmission> {
  const { language, privacy_version } = value;
  for (;;) {
    const submission: StoredSubmission = {
      id: randomUUID(),
      reference: makeReference(),
      kind,
      payload: value,
      language,
      received_at: new Date(),
    };
    const { rowCount } = await client.query(
      `INSERT INTO submission (id, reference, kind, payload, language, privacy_version, received_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (reference) DO NOTHING`,
      [
        submission.id,
        submission.reference,
        kind,
        JSON.stringify(value),
        language,
        privacy_version,
        submission.received_at,
      ],
    );
    if (rowCount === 1) return submission;
  }
}
