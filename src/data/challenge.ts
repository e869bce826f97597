import type { Challenge } from '../model/submissions/types.js';
import { CusError, CusFormatError, CusNetworkError, CusSubmissionError, failure, NO_CODE } from './errors.js';
import { parseJson } from './json.js';
import { request, type PostOptions, type Solve } from './outbox/request.js';
import { isChallenge, passes, readRefusal } from './outbox/answer.js';

/** More work than this is no proof but a mistake of the server: an old phone would be busy for a minute. */
const MOST_WORK = 5_000_000;
/** Challenges solved for one try. */
const MOST_CHALLENGES = 3;

/**
 * Sends something that needs a proof of work: solves a challenge, and another one when the server wants it, three at
 * most. The solved one stays in `to.proof` for a later try, since the server may not have seen it.
 * @throws what `send` throws, CusError of the challenge, or the reason of the signal
 */
export async function withProof<T>(
  to: { api: string; proof?: string },
  options: PostOptions,
  send: (proof: string | undefined) => Promise<T>,
): Promise<T> {
  for (let challenges = 0; ;) {
    if (to.proof === undefined && challenges < MOST_CHALLENGES) {
      challenges++;
      to.proof = await proveWork(to.api, options);
    }
    try {
      return await send(to.proof);
    } catch (error) {
      if (!(error instanceof CusError) || !isChallenge(error)) throw error;
      to.proof = undefined;
      if (challenges === MOST_CHALLENGES) throw error;
    }
  }
}

/**
 * Asks the server at `api` for a challenge and solves it.
 * @returns the value of the header `Altcha`; undefined when the server wants none (it has no such address)
 * @throws CusError, or the reason of the signal
 */
export async function proveWork(api: string, options: PostOptions = {}): Promise<string | undefined> {
  const url = `${api}/challenge`;
  const { status, body, retryAfter } = await request(url, { method: 'GET' }, options);
  if (status < 200 || status > 299) {
    const refusal = readRefusal(status, body, url, retryAfter);
    if (passes(refusal)) throw refusal;
    // None there, or not for us; the answer to the submission itself will say whether one is needed.
    return undefined;
  }
  const { algorithm, challenge, salt, signature, maxnumber } = readChallenge(body, url);
  const solve = options.solve ?? (await loadSolver(url));
  const number = await solve(salt, challenge, maxnumber, options.signal);
  if (number === undefined) {
    throw failure(CusSubmissionError, 'challenge-unsolved', url, `has no solution up to ${maxnumber}.`);
  }
  return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
}

async function loadSolver(url: string): Promise<Solve> {
  try {
    return (await import('./challenge-solve.js')).solve;
  } catch (cause) {
    throw failure(CusNetworkError, 'network', url, NO_CODE, { cause });
  }
}

function readChallenge(body: string, url: string): Challenge {
  const { algorithm, challenge, salt, signature, maxnumber } = parseJson(body, url) as Record<
    string,
    unknown
  >;
  if (typeof challenge !== 'string' || typeof salt !== 'string' || typeof signature !== 'string') {
    throw failure(CusFormatError, 'invalid-response', url, 'answered with JSON that is no challenge.');
  }
  // what goes into a header is plain ASCII
  const plain = [challenge, salt, signature].every((text) => /^[\x20-\x7e]{0,300}$/.test(text));
  if (algorithm !== 'SHA-256' || !plain || !(typeof maxnumber === 'number' && maxnumber <= MOST_WORK)) {
    throw failure(
      CusSubmissionError,
      'challenge-unsupported',
      url,
      `gave a challenge other than ALTCHA version 1, SHA-256, with maxnumber up to ${MOST_WORK}.`,
    );
  }
  return { algorithm, challenge, salt, signature, maxnumber };
}
