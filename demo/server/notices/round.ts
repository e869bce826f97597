import type { Pool } from 'pg';
import { askRenewals, endSilent, forgetEnded, queueDigests } from './digests.js';
import { matchNews } from './matching.js';
import { findNews } from './news.js';
import { queueFirstMails } from './subscriptions.js';

export interface RoundOptions {
  pool: Pool;
  /** Whether mails can be sent; without them nothing is queued that nobody would send. */
  mails: boolean;
}

/**
 * One round of the notices: looks for news, holds them against the wishes, queues what is due, ends what is over. Safe
 * to run at any time, again, and on several servers at once. Returns what it did, or nothing when there was nothing.
 */
export async function noticeRound(
  { pool, mails }: RoundOptions,
  now: Date,
): Promise<Record<string, number> | undefined> {
  const news = await findNews(pool, now);
  const noted = await matchNews(pool, now);
  const [first, digests, renewals] = mails
    ? [await queueFirstMails(pool, now), await queueDigests(pool, now), await askRenewals(pool, now)]
    : [0, 0, 0];
  const ended = await endSilent(pool, now);
  await forgetEnded(pool, now);
  const done = { news, noted, first, digests, renewals, ...ended };
  return Object.values(done).some((count) => count > 0) ? done : undefined;
}
