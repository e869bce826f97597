import type { ClientBase, Pool } from 'pg';
import type { Config } from '../config.js';

/** Where a submission is told besides the database. */
export type Channel = 'email' | 'webhook';

/** What is known of a submission where it is stored. */
export interface QueuedSubmission {
  id: string;
  received_at: Date | string;
}

/** The channels that the settings name: `email` with SMTP_URL, MAIL_FROM and MAIL_TO; `webhook` with WEBHOOK_URL. */
export function configuredChannels(config: Config): Channel[] {
  const channels: Channel[] = [];
  if (config.smtpUrl && config.mailFrom && config.mailTo) channels.push('email');
  if (config.webhookUrl) channels.push('webhook');
  return channels;
}

/**
 * Notes that a submission has to go out by each channel. Belongs into the transaction that stores the submission:
 * both are there, or neither is. Nothing is sent here.
 */
export async function queueDeliveries(
  client: Pick<ClientBase, 'query'>,
  submission: QueuedSubmission,
  channels: readonly Channel[],
): Promise<void> {
  if (channels.length === 0) return;
  await client.query(
    `INSERT INTO delivery (channel, submission_id, queued_at, due_at)
     SELECT channel, $1, $2, $2 FROM unnest($3::text[]) AS channel
     ON CONFLICT (submission_id, channel) DO NOTHING`,
    [submission.id, submission.received_at, channels],
  );
}

/** Numbers for the health answer: what waits, what was given up, and since when the oldest waits. */
export interface DeliveryCounts {
  waiting: number;
  failed: number;
  oldest_waiting?: string;
}

/** Counts what has not gone out yet. */
export async function countDeliveries(pool: Pick<Pool, 'query'>): Promise<DeliveryCounts> {
  const { rows } = await pool.query<{ waiting: string; failed: string; oldest: Date | null }>(
    `SELECT count(*) FILTER (WHERE state = 'waiting') AS waiting, count(*) FILTER (WHERE state = 'failed') AS failed,
            min(queued_at) FILTER (WHERE state = 'waiting') AS oldest
     FROM delivery WHERE state <> 'sent'`,
  );
  const [row] = rows;
  return {
    waiting: Number(row?.waiting ?? 0),
    failed: Number(row?.failed ?? 0),
    ...(row?.oldest && { oldest_waiting: row.oldest.toISOString() }),
  };
}

/** Puts everything that was given up back into the queue, after the reason is gone. Returns how many. */
export async function retryFailed(pool: Pick<Pool, 'query'>, now = new Date()): Promise<number> {
  const { rowCount } = await pool.query(
    `UPDATE delivery SET state = 'waiting', attempts = 0, queued_at = $1, due_at = $1, problem = NULL
     WHERE state = 'failed'`,
    [now],
  );
  return rowCount ?? 0;
}
