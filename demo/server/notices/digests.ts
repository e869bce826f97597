import type { Pool } from 'pg';
import { BUNDLE, DAY, nextDigest } from './periods.js';
import { RENEWAL_DAYS, endSubscriptions } from './subscriptions.js';

/** Wishes that are seen to in one statement. */
const BATCH = 200;
/** Days for which an ended wish and an expired link are remembered, so that the link can say what happened. */
const REMEMBERED_DAYS = 60;
/** Days for which is kept that a mail went out: longer than three monthly ones. */
const MAIL_DAYS = 120;
/** So many refused mails one after the other end a wish: nobody reads that mailbox. */
const REFUSED = 3;

/** The next time for each frequency, as parameters $2 to $4 after `now`. */
const NEXT = `CASE frequency WHEN 'at-once' THEN $2::timestamptz WHEN 'weekly' THEN $3::timestamptz ELSE $4::timestamptz END`;
const nextTimes = (now: Date): Date[] =>
  (['at-once', 'weekly', 'monthly'] as const).map((frequency) => nextDigest(frequency, now));

/**
 * Queues one digest for each wish whose time has come and that has something to tell. One statement: the services are
 * told, the mail is in the queue and the next time is set, or nothing of it, however many servers do it at once.
 * Returns how many.
 */
export async function queueDigests(pool: Pool, now: Date): Promise<number> {
  let queued = 0;
  for (let count = BATCH; count === BATCH; queued += count) {
    const { rowCount } = await pool.query(
      `WITH due AS (
         SELECT id FROM subscription s
         WHERE state = 'active' AND channel = 'email' AND next_at <= $1 AND EXISTS (
           SELECT FROM subscription_service t WHERE t.subscription_id = s.id AND t.told_at IS NULL
             AND t.found_at <= CASE s.frequency WHEN 'at-once' THEN $5::timestamptz ELSE $1 END)
         ORDER BY next_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
       ), moved AS (
         UPDATE subscription s SET next_at = ${NEXT} FROM due WHERE s.id = due.id
       ), mail AS (
         INSERT INTO notice_mail (id, subscription_id, kind, made_at) SELECT gen_random_uuid(), id, 'digest', $1 FROM due
         RETURNING id, subscription_id
       ), told AS (
         UPDATE subscription_service t SET told_at = $1, mail_id = mail.id FROM mail
         WHERE t.subscription_id = mail.subscription_id AND t.told_at IS NULL
       )
       INSERT INTO delivery (channel, notice_id, bulk, queued_at, due_at) SELECT 'email', id, true, $1, $1 FROM mail`,
      [now, ...nextTimes(now), new Date(now.getTime() - BUNDLE)],
    );
    count = rowCount ?? 0;
  }
  // nothing new: no mail, and what comes tomorrow waits for the next period
  await pool.query(
    `UPDATE subscription s SET next_at = ${NEXT}
     WHERE state = 'active' AND channel = 'email' AND frequency <> 'at-once' AND next_at <= $1
       AND NOT EXISTS (SELECT FROM subscription_service t WHERE t.subscription_id = s.id AND t.told_at IS NULL)`,
    [now, ...nextTimes(now)],
  );
  return queued;
}

/** Asks those whose year ends soon whether to go on; they have the whole time to answer, also when they are asked late. */
export async function askRenewals(pool: Pool, now: Date): Promise<number> {
  const soon = new Date(now.getTime() + RENEWAL_DAYS * DAY);
  const { rowCount } = await pool.query(
    `WITH due AS (
       UPDATE subscription SET renewal_at = $1, expires_at = greatest(expires_at, $2)
       WHERE id IN (SELECT id FROM subscription
                    WHERE state = 'active' AND channel = 'email' AND renewal_at IS NULL AND expires_at <= $2
                    ORDER BY expires_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
       RETURNING id
     ), mail AS (
       INSERT INTO notice_mail (id, subscription_id, kind, made_at) SELECT gen_random_uuid(), id, 'renewal', $1 FROM due
       RETURNING id
     )
     INSERT INTO delivery (channel, notice_id, queued_at, due_at) SELECT 'email', id, $1, $1 FROM mail`,
    [now, soon],
  );
  return rowCount ?? 0;
}

/** Ends what has gone without an answer, and what a mailbox has refused again and again. */
export async function endSilent(
  pool: Pool,
  now: Date,
): Promise<Record<'unconfirmed' | 'expired' | 'refused', number>> {
  const ids = async (sql: string, values: unknown[] = [now]): Promise<string[]> =>
    (await pool.query<{ id: string }>(sql, values)).rows.map(({ id }) => id);
  const unconfirmed = await ids(`SELECT id FROM subscription WHERE state = 'pending' AND expires_at <= $1`);
  // one who could not be asked (no mail server for weeks) gets as long again, and no longer
  const expired = await ids(
    `SELECT id FROM subscription WHERE state = 'active' AND expires_at <= $1
       AND (channel <> 'email' OR renewal_at IS NOT NULL OR expires_at <= $2)`,
    [now, new Date(now.getTime() - RENEWAL_DAYS * DAY)],
  );
  const refused = await ids(
    `SELECT s.id FROM subscription s
     CROSS JOIN LATERAL (
       SELECT d.state, d.problem FROM notice_mail m JOIN delivery d ON d.notice_id = m.id
       WHERE m.subscription_id = s.id ORDER BY m.made_at DESC LIMIT ${REFUSED}
     ) last
     WHERE s.state = 'active' AND EXISTS (
       SELECT FROM notice_mail m JOIN delivery d ON d.notice_id = m.id
       WHERE m.subscription_id = s.id AND d.state = 'failed')
     GROUP BY s.id
     HAVING count(*) = ${REFUSED} AND bool_and(last.state = 'failed' AND last.problem LIKE 'smtp-5%')`,
    [],
  );
  return {
    unconfirmed: await endSubscriptions(pool, unconfirmed, 'unconfirmed', now),
    expired: await endSubscriptions(pool, expired, 'not-renewed', now),
    refused: await endSubscriptions(pool, refused, 'refused', now),
  };
}

/** Forgets ended wishes, links and mails that are of no more use. */
export async function forgetEnded(pool: Pool, now: Date): Promise<void> {
  const before = (days: number): Date => new Date(now.getTime() - days * DAY);
  await pool.query(`DELETE FROM subscription WHERE state = 'ended' AND ended_at <= $1`, [
    before(REMEMBERED_DAYS),
  ]);
  await pool.query('DELETE FROM notice_token WHERE expires_at <= $1', [before(REMEMBERED_DAYS)]);
  await pool.query(
    `DELETE FROM notice_mail m WHERE made_at <= $1
       AND NOT EXISTS (SELECT FROM delivery d WHERE d.notice_id = m.id AND d.state = 'waiting')`,
    [before(MAIL_DAYS)],
  );
}
