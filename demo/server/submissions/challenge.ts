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

/** A challenge that was solved, its signature checked. */
export interface Proof {
  signature: string;
  expiresAt: Date;
}

/**
 * Checks the header `Altcha`; spends nothing yet.
 *
 * @throws ProblemError `challenge-required`, `challenge-invalid`, `challenge-expired`
 */
export async function readProof(key: string, header: string | undefined): Promise<Proof> {
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
  return { signature, expiresAt: new Date(expires) };
}

/**
 * Spends a challenge in the transaction of what it pays for: when nothing is stored, nothing is spent.
 *
 * @throws ProblemError `challenge-expired` when it was spent before: the client solves another
 */
export async function spendProof(client: PoolClient, { signature, expiresAt }: Proof): Promise<void> {
  const { rowCount } = await client.query(
    'INSERT INTO used_challenge (signature, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [signature, expiresAt],
  );
  if (rowCount === 0) throw new ProblemError('challenge-expired');
}

/** Both at once. Throws ProblemError. */
export async function spendChallenge(
  client: PoolClient,
  key: string,
  header: string | undefined,
): Promise<void> {
  await spendProof(client, await readProof(key, header));
}
