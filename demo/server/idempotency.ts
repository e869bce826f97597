/** Requests with the header `Idempotency-Key`: done once, however often they come. */
import type { FastifyRequest } from 'fastify';
import type { PoolClient } from 'pg';
import { headerOf } from './json-body.js';
import { ProblemError } from './problem.js';

const KEY = /^[A-Za-z0-9_-]{16,128}$/;

/** The key of a request. @throws ProblemError `missing-idempotency-key` */
export function keyOf(request: FastifyRequest): string {
  const key = headerOf(request, 'idempotency-key') ?? '';
  if (!KEY.test(key)) throw new ProblemError('missing-idempotency-key');
  return key;
}

/** An answer that can be given again. */
export interface KeptAnswer<Body> {
  status: number;
  location?: string;
  body: Body;
}

/**
 * Does something once for a key, in the transaction that it is given, and keeps the answer for 30 days: whatever dies
 * when, the client may ask again with the same key and gets the same answer.
 *
 * @param fingerprint of the body, so that a key's second use with another one is told
 * @returns the answer, and whether it was given before: then nothing was done
 * @throws ProblemError `idempotency-key-reused`, `still-running`
 */
export async function once<Body>(
  client: PoolClient,
  key: string,
  fingerprint: string,
  work: () => Promise<KeptAnswer<Body>>,
): Promise<KeptAnswer<Body> & { replayed: boolean }> {
  const known = await look<Body>(client, key);
  if (known) {
    if (known.fingerprint !== fingerprint) throw new ProblemError('idempotency-key-reused');
    const { status, location, body } = known;
    return { status, ...(location !== null && { location }), body, replayed: true };
  }
  const answer = await work();
  await client.query(
    'INSERT INTO idempotency_key (key, fingerprint, status, location, body) VALUES ($1, $2, $3, $4, $5)',
    [key, fingerprint, answer.status, answer.location ?? null, JSON.stringify(answer.body)],
  );
  return { ...answer, replayed: false };
}

interface Known<Body> {
  fingerprint: string;
  status: number;
  location: string | null;
  body: Body;
}

/** The kept answer of a key. Of several requests with one key that come at once, the first goes on and the others are told. */
async function look<Body>(client: PoolClient, key: string): Promise<Known<Body> | undefined> {
  const lock = await client.query<{ free: boolean }>(
    'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS free',
    [key],
  );
  if (!lock.rows[0]?.free) throw new ProblemError('still-running', { retryAfter: 1 });
  // a statement of its own: it must see what the last holder of the lock has written
  const { rows } = await client.query<Known<Body>>(
    'SELECT fingerprint, status, location, body FROM idempotency_key WHERE key = $1',
    [key],
  );
  return rows[0];
}
