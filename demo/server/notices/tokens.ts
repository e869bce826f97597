import type { ClientBase } from 'pg';
import { hashOf, isToken, makeToken } from '../token.js';
import type { Subscription } from './subscriptions.js';

type Client = Pick<ClientBase, 'query'>;

/** What a link in a mail is for; with the body of a one-click unsubscription each of them ends the notices. */
export type Purpose = 'confirm' | 'renew' | 'end';

/** What a link leads to. */
export type NoticeLink =
  { state: 'unknown' } | { state: 'known'; purpose: Purpose; isExpired: boolean; subscription: Subscription };

/**
 * Makes the secret part of a link. Only its hash is kept.
 *
 * @param expires without it the link works as long as the wish is known
 */
export async function createToken(
  client: Client,
  subscriptionId: string,
  purpose: Purpose,
  expires?: Date,
): Promise<string> {
  const token = makeToken();
  await client.query(
    'INSERT INTO notice_token (hash, subscription_id, purpose, expires_at) VALUES ($1, $2, $3, $4)',
    [hashOf(token), subscriptionId, purpose, expires ?? null],
  );
  return token;
}

/**
 * Looks up what a link leads to; changes nothing.
 *
 * @param options `lock`: nobody else changes the wish until the end of the transaction
 */
export async function openLink(
  client: Client,
  token: string,
  now: Date,
  { lock = false } = {},
): Promise<NoticeLink> {
  if (!isToken(token)) return { state: 'unknown' };
  const { rows } = await client.query<Subscription & { purpose: Purpose; token_expires_at: Date | null }>(
    `SELECT s.*, t.purpose, t.expires_at AS token_expires_at
     FROM notice_token t JOIN subscription s ON s.id = t.subscription_id WHERE t.hash = $1
     ${lock ? 'FOR UPDATE OF s' : ''}`,
    [hashOf(token)],
  );
  const [found] = rows;
  if (!found) return { state: 'unknown' };
  const { purpose, token_expires_at, ...subscription } = found;
  return {
    state: 'known',
    purpose,
    isExpired: token_expires_at !== null && token_expires_at <= now,
    subscription,
  };
}
