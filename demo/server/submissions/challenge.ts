import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1';
import type { PoolClient } from 'pg';
import type { Challenge } from '../../../src/model/submissions/types.js';
import { ProblemError } from '../problem.js';

/** How long a challenge may be used, in minutes: a slow telephone solves it in seconds, and the connection may be gone for a while. */
const VALID_MINUTES = 20;

/** A new challenge. */
export async function makeChallenge(key: string, cost: number, now = Date.now()): Promise<Challenge> {
  const challenge = await createChallenge({
    algorithm: 'SHA-256',
    hmacKey: key,
    maxnumber: cost,
    expires: new Date(now + VALID_MINUTES * 60_000),
  });
  return challenge as Challenge;
}

/**
 * Checks the header `Altcha` and spends its challenge in the transaction of the submission: when nothing is stored,
 * nothing is spent.
 *
 * @throws ProblemError `challenge-required`, `challenge-invalid`, `challenge-expired` (also one that was spent: the
 * client solves another)
 */
export async function spendChallenge(
  client: PoolClient,
  key: string,
  header: string | undefined,
): Promise<void> {
  if (header === undefined || header.trim() === '') throw new ProblemError('challenge-required');
  let signature: string;
  let expires: number;
  try {
    if (header.length > 2_000 || !(await verifySolution(header, key, false))) throw new Error('wrong');
    const payload = JSON.parse(atob(header)) as { signature: string };
    signature = payload.signature;
    expires = Number(extractParams(header)['expires']) * 1_000;
    if (!Number.isFinite(expires)) throw new Error('no date');
  } catch {
    throw new ProblemError('challenge-invalid');
  }
  if (expires < Date.now()) throw new ProblemError('challenge-expired');
  const { rowCount } = await client.query(
    'INSERT INTO used_challenge (signature, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [signature, new Date(expires)],
  );
  if (rowCount === 0) throw new ProblemError('challenge-expired');
}
