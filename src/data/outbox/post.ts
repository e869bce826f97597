import type { Receipt } from '../../model/submissions/types.js';
import { resolveAddress } from '../address.js';
import { withProof } from '../challenge.js';
import { CusError } from '../errors.js';
import { readReceipt, readRefusal } from './answer.js';
import { request, type PostOptions } from './request.js';
import type { SubmissionKind, Submissions } from './types.js';

/** One thing on its way. */
export interface Job {
  api: string;
  kind: SubmissionKind;
  key: string;
  /** The text that is sent: the same at every try. */
  body: string;
  /** Solved challenge of the last try; kept, since the server may not have seen it. */
  proof?: string;
}

/**
 * Sends a submission once (solving the server's proof of work, three times at most), stores nothing.
 *
 * @param api base address of the API; absolute outside a page
 * @param options `key`: the idempotency key; give the same one at every try of the same value
 * @returns what the server says of the stored submission
 * @throws CusError: `CusSubmissionError` for an answer other than 2xx (`code` is the type of the problem, with
 * `status`, `errors`, `retryAfter`), `CusFormatError` for a 2xx answer that is no receipt, `CusNetworkError`,
 * `CusTimeoutError`; or the reason of the signal
 */
export async function postSubmission<K extends SubmissionKind>(
  api: string | URL,
  kind: K,
  value: Submissions[K],
  options: PostOptions & { key: string },
): Promise<Receipt> {
  const base = baseOf(api);
  return deliver({ api: base, kind, key: options.key, body: bodyOf(value) }, options);
}

/** The base address without the slash at its end. @throws CusError `missing-source`, `invalid-source` */
export function baseOf(api: string | URL, baseUrl?: string | URL): string {
  const { url, error } = resolveAddress(String(api), baseUrl);
  if (!url) throw error;
  return url.replace(/\?.*$/, '').replace(/\/+$/, '');
}

/** The JSON of a value. @throws CusError `invalid-value` */
export function bodyOf(value: unknown): string {
  try {
    const body: unknown = JSON.stringify(value);
    if (typeof body === 'string') return body;
  } catch (cause) {
    throw new CusError('invalid-value', 'The value is no JSON.', { cause });
  }
  throw new CusError('invalid-value', 'The value is no JSON.');
}

/** One try. */
export const deliver = (job: Job, options: PostOptions): Promise<Receipt> =>
  withProof(job, options, () => post(job, options));

async function post({ api, kind, key, body, proof }: Job, options: PostOptions): Promise<Receipt> {
  const url = `${api}/submissions/${kind}`;
  const headers = {
    accept: 'application/json, application/problem+json',
    'content-type': 'application/json',
    'idempotency-key': key,
    ...(proof !== undefined && { altcha: proof }),
  };
  const answer = await request(url, { method: 'POST', headers, body }, options);
  if (answer.status >= 200 && answer.status <= 299) return readReceipt(answer.body, url);
  throw readRefusal(answer.status, answer.body, url, answer.retryAfter);
}
