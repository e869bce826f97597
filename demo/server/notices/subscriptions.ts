import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { NoticeChannel } from '../../../src/model/index.js';
import type { NoticeCriteria, NotifySubmission } from '../../../src/model/submissions/types.js';
import { makeReference } from '../submissions/reference.js';
import { DAY, nextDigest, yearAfter, type Frequency } from './periods.js';

type Client = Pick<ClientBase, 'query'>;

/** How to reach the person; nothing more than the channel needs. */
export type Contact = Pick<NotifySubmission, 'email' | 'phone' | 'address' | 'name'>;

/** Why a wish has ended. `refused`: the mailbox takes no mail. */
export type EndReason = 'asked' | 'unconfirmed' | 'not-renewed' | 'refused';

/** A wish to be told of services, as it lies in the database. */
export interface Subscription {
  id: string;
  reference: string;
  state: 'pending' | 'active' | 'ended';
  channel: NoticeChannel;
  frequency: Frequency;
  /** `{}` when it has ended. */
  criteria: NoticeCriteria;
  language: 'pl' | 'uk' | 'en';
  /** Null when it has ended. */
  contact: Contact | null;
  confirmed_at: Date | null;
  expires_at: Date;
  renewal_at: Date | null;
  ended_because: EndReason | null;
}

/** Days for which a wish waits for the answer to the first mail. */
export const CONFIRM_DAYS = 7;
/** Days before the end of a year at which the person is asked whether to go on. */
export const RENEWAL_DAYS = 30;
/** First mails to one address within a day; whoever asks more often gets the next one a day later. */
const MAILS_A_DAY = 3;
/** Unanswered wishes for one address; more are taken and forgotten, so that nobody can flood a mailbox. */
const MOST_PENDING = 10;

/** Wishes for one telephone or one postal address: nobody answers there that they asked, so that others could do it. */
const MOST_CALLS = 5;

/** What the person is given. */
export interface Taken {
  id: string;
  reference: string;
  received_at: Date;
}

/**
 * Takes a wish in the transaction of its request. By e-mail it waits for an answer to the first mail, which is queued
 * here; by telephone and letter it begins at once. What is answered and how long it takes are the same whether the
 * address is known or not.
 */
export async function subscribe(client: Client, wish: NotifySubmission, now: Date): Promise<Taken> {
  const { channel, frequency = 'weekly', email, phone, address, name, criteria, language } = wish;
  const taken: Taken = { id: randomUUID(), reference: makeReference(), received_at: now };
  const contact: Contact = JSON.parse(JSON.stringify({ email, phone, address, name })) as Contact;
  const isMail = channel === 'email';
  const asked = email === undefined ? now : await firstMailAt(client, email, now);
  if (asked === undefined || !(isMail || (await hasRoom(client, contact)))) return taken;
  await client.query(
    `INSERT INTO subscription (id, reference, state, channel, frequency, criteria, language, contact,
       privacy_version, asked_at, confirmed_at, expires_at, next_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      taken.id,
      taken.reference,
      isMail ? 'pending' : 'active',
      channel,
      frequency,
      JSON.stringify(criteria),
      language,
      JSON.stringify(contact),
      wish.privacy_version,
      asked,
      isMail ? null : now,
      isMail ? new Date(asked.getTime() + CONFIRM_DAYS * DAY) : yearAfter(now),
      isMail ? asked : null,
    ],
  );
  if (isMail) await queueFirstMails(client, now, taken.id);
  else await replaceSame(client, taken.id);
  return taken;
}

/** When the first mail to this address may go out; undefined when too many are unanswered. */
async function firstMailAt(client: Client, email: string, now: Date): Promise<Date | undefined> {
  const address = email.toLowerCase();
  // two requests at once must not both find the last free place
  await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('notices ' || $1, 0))`, [address]);
  const { rows } = await client.query<{ asked_at: Date; state: string }>(
    `SELECT asked_at, state FROM subscription
     WHERE state <> 'ended' AND lower(contact->>'email') = $1 AND asked_at > $2
     ORDER BY asked_at DESC`,
    [address, new Date(now.getTime() - CONFIRM_DAYS * DAY)],
  );
  if (rows.filter(({ state }) => state === 'pending').length >= MOST_PENDING) return undefined;
  const third = rows[MAILS_A_DAY - 1]?.asked_at.getTime() ?? 0;
  return new Date(Math.max(now.getTime(), third + DAY));
}

/** Whether the call list takes one more wish for this telephone or postal address; more are taken and forgotten. */
async function hasRoom(client: Client, { phone, address }: Contact): Promise<boolean> {
  const reach = phone === undefined ? { address } : { phone };
  await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('notices ' || $1, 0))`, [
    JSON.stringify(reach),
  ]);
  const { rows } = await client.query<{ wishes: string }>(
    `SELECT count(*) AS wishes FROM subscription WHERE state = 'active' AND contact @> $1::jsonb`,
    [JSON.stringify(reach)],
  );
  return Number(rows[0]?.wishes) < MOST_CALLS;
}

/**
 * Queues the first mails that are due. Returns how many.
 *
 * @param id only that of one wish
 */
export async function queueFirstMails(client: Client, now: Date, id: string | null = null): Promise<number> {
  const { rowCount } = await client.query(
    `WITH due AS (
       UPDATE subscription SET next_at = NULL
       WHERE id IN (SELECT id FROM subscription WHERE state = 'pending' AND next_at <= $1 AND ($2::uuid IS NULL OR id = $2)
                    FOR UPDATE SKIP LOCKED)
       RETURNING id
     ), mail AS (
       INSERT INTO notice_mail (id, subscription_id, kind, made_at) SELECT gen_random_uuid(), id, 'confirm', $1 FROM due
       RETURNING id
     )
     INSERT INTO delivery (channel, notice_id, queued_at, due_at) SELECT 'email', id, $1, $1 FROM mail`,
    [now, id],
  );
  return rowCount ?? 0;
}

/** Begins to tell somebody who answered the first mail. Somebody who wished the same before is told once only. */
export async function confirm(client: Client, { id, frequency }: Subscription, now: Date): Promise<void> {
  await client.query(
    `UPDATE subscription SET state = 'active', confirmed_at = $2, expires_at = $3, next_at = $4
     WHERE id = $1 AND state = 'pending'`,
    [id, now, yearAfter(now), frequency === 'at-once' ? now : nextDigest(frequency, now)],
  );
  await replaceSame(client, id);
}

/** Goes on for another year. */
export async function renew(client: Client, id: string, now: Date): Promise<void> {
  await client.query(
    `UPDATE subscription SET expires_at = $2, renewal_at = NULL WHERE id = $1 AND state = 'active'`,
    [id, yearAfter(now)],
  );
}

/**
 * Puts a wish in the place of older ones of the same person for the same: what they were and are to be told goes over,
 * and their links lead to it, so that whoever ends an old mail's notices ends these.
 */
async function replaceSame(client: Client, id: string): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT old.id FROM subscription old JOIN subscription own ON own.id = $1
     WHERE old.id <> own.id AND old.state <> 'ended' AND old.channel = own.channel AND old.criteria = own.criteria
       AND CASE own.channel WHEN 'email' THEN lower(old.contact->>'email') = lower(own.contact->>'email')
           ELSE old.contact = own.contact END
     ORDER BY old.confirmed_at DESC NULLS LAST FOR UPDATE OF old`,
    [id],
  );
  for (const old of rows) {
    await client.query(
      `INSERT INTO subscription_service (subscription_id, service_id, number, is_new, found_at, told_at)
       SELECT $1, service_id, number, is_new, found_at, told_at FROM subscription_service WHERE subscription_id = $2
       ON CONFLICT DO NOTHING`,
      [id, old.id],
    );
    await client.query('UPDATE notice_token SET subscription_id = $1 WHERE subscription_id = $2', [
      id,
      old.id,
    ]);
    await client.query('DELETE FROM subscription WHERE id = $1', [old.id]);
  }
}

/** Ends wishes and deletes all that is personal about them, also mails that have not gone out. Returns how many. */
export async function endSubscriptions(
  client: Client,
  ids: readonly string[],
  because: EndReason,
  now: Date,
): Promise<number> {
  const { rowCount } = await client.query(
    `WITH ended AS (
       UPDATE subscription SET state = 'ended', contact = NULL, criteria = '{}', next_at = NULL, renewal_at = NULL,
         ended_at = $2, ended_because = $3
       WHERE id = ANY($1::uuid[]) AND state <> 'ended' RETURNING id
     ), services AS (
       DELETE FROM subscription_service USING ended WHERE subscription_id = ended.id
     ), mails AS (
       DELETE FROM notice_mail USING ended WHERE subscription_id = ended.id
     )
     SELECT FROM ended`,
    [ids, now, because],
  );
  return rowCount ?? 0;
}
