import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';
import { DeliveryProblem } from './problem.js';
import type { Send } from './worker.js';

export interface WebhookOptions {
  /** Where to post. Redirects are not followed. */
  url: string;
  /** Signs the message. With the prefix `whsec_` it is base64, otherwise it is taken as it is. */
  secret?: string;
  /** Milliseconds until an answer must be there. Default 15,000. */
  timeout?: number;
  /** The time. Default: of this machine. */
  clock?: () => Date;
}

/**
 * The signature of Standard Webhooks: `v1,` and the base64 of the HMAC-SHA-256 of `id.timestamp.body`.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signWebhook(secret: string, id: string, timestamp: number, body: string): string {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret);
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

function secondsOf(retryAfter: string | null): number | undefined {
  return retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) * 1_000 : undefined;
}

/**
 * Tells an address that a submission arrived: `{ id, reference, kind, received_at }`, nothing personal. Any answer
 * of 2xx is success; 410 Gone ends it; everything else is tried again.
 */
export function createWebhookSender(pool: Pick<Pool, 'query'>, options: WebhookOptions): Send {
  const { secret, timeout = 15_000, clock = () => new Date() } = options;
  // fetch takes no name and password inside an address
  const url = new URL(options.url);
  const account = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = url.password = '';
  return async (delivery) => {
    const { rows } = await pool.query<{ id: string; reference: string; kind: string; received_at: Date }>(
      'SELECT id, reference, kind, received_at FROM submission WHERE id = $1',
      [delivery.submission_id],
    );
    const [submission] = rows;
    if (!submission) throw new DeliveryProblem('gone', true);
    const body = JSON.stringify(submission);
    const timestamp = Math.floor(clock().getTime() / 1_000);

    let response: Response;
    try {
      response = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
        headers: {
          'content-type': 'application/json',
          'user-agent': 'okienko',
          // the same at each try, so that the receiver knows a repetition
          'webhook-id': delivery.id,
          'webhook-timestamp': String(timestamp),
          ...(account !== ':' && { authorization: `Basic ${Buffer.from(account).toString('base64')}` }),
          ...(secret && { 'webhook-signature': signWebhook(secret, delivery.id, timestamp, body) }),
        },
        body,
      });
    } catch (error) {
      const timedOut = error instanceof Error && error.name === 'TimeoutError';
      throw new DeliveryProblem(timedOut ? 'timeout' : 'unreachable');
    }
    await response.body?.cancel();
    if (response.ok) return;
    throw new DeliveryProblem(
      `http-${response.status}`,
      response.status === 410,
      secondsOf(response.headers.get('retry-after')),
    );
  };
}
