import { readAnswersCode } from '../model/index.js';
import type { SealedAnswers, SealedAnswersReceipt } from '../model/submissions/types.js';
import { withProof } from './challenge.js';
import { CusFormatError, failure } from './errors.js';
import { parseJson } from './json.js';
import { readRefusal } from './outbox/answer.js';
import { baseOf, bodyOf } from './outbox/post.js';
import { request, type PostOptions } from './outbox/request.js';

/**
 * Seals the answers of a match for the counter of the CUS: the server keeps them encrypted for 24 hours, and whoever
 * is signed in there opens them once with the code that the person says. Nothing is stored on the device. Solves the
 * server's proof of work. Calling it again seals them again, under another code.
 *
 * @param api base address of the API; absolute outside a page
 * @param value what `validateAnswers` of `okienko/model` finds right
 * @returns the code, for example `K7MX-2QPD`, and until when it opens them (ISO 8601, UTC)
 * @throws CusError: `CusSubmissionError` for an answer other than 2xx (`code` is the type of the problem, with
 * `status`, `errors`, `retryAfter`), `CusFormatError` for a 2xx answer that is no receipt, `CusNetworkError`,
 * `CusTimeoutError`, `CusSourceError` for an `api` that is no address; or the reason of the signal
 */
export async function sealAnswers(
  api: string | URL,
  value: SealedAnswers,
  options: PostOptions = {},
): Promise<SealedAnswersReceipt> {
  const base = baseOf(api);
  const url = `${base}/answers`;
  const body = bodyOf(value);
  return withProof({ api: base }, options, async (proof) => {
    const headers = {
      accept: 'application/json, application/problem+json',
      'content-type': 'application/json',
      ...(proof !== undefined && { altcha: proof }),
    };
    const answer = await request(url, { method: 'POST', headers, body }, options);
    if (answer.status >= 200 && answer.status <= 299) return readSealed(answer.body, url);
    throw readRefusal(answer.status, answer.body, url, answer.retryAfter);
  });
}

/** Only a readable receipt says that something is sealed: the login page of a Wi-Fi network answers 200 as well. */
function readSealed(body: string, url: string): SealedAnswersReceipt {
  const { code, expires_at } = parseJson(body, url) as Record<string, unknown>;
  const readable = typeof code === 'string' && code.length <= 40 ? readAnswersCode(code) : undefined;
  const until = typeof expires_at === 'string' && expires_at.length <= 40 ? Date.parse(expires_at) : NaN;
  if (readable === undefined || Number.isNaN(until)) {
    throw failure(CusFormatError, 'invalid-response', url, 'answered with JSON that is no code.');
  }
  return { code: readable, expires_at: new Date(until).toISOString() };
}
