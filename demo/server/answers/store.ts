import type { Pool, PoolClient } from 'pg';
import type { SealedAnswers, SealedAnswersReceipt } from '../../../src/model/submissions/types.js';
import { close, newCode, open, sealOf } from './seal.js';

/** Hours after which nobody can read them. */
const HOURS = 24;
const LIFE = HOURS * 3_600_000;

/** `OpenedAnswers` of the contract. */
export interface OpenedAnswers extends SealedAnswers {
  /** When they were sealed. */
  sealed_at: string;
}

/** Seals answers for 24 hours. The code is in the receipt only: the server forgets it. */
export async function sealAnswers(
  client: PoolClient,
  secret: string,
  answers: SealedAnswers,
  now: Date,
): Promise<SealedAnswersReceipt> {
  const opened: OpenedAnswers = { ...answers, sealed_at: now.toISOString() };
  const expiresAt = new Date(now.getTime() + LIFE);
  for (;;) {
    const code = newCode();
    const seal = await sealOf(code, secret);
    const { rowCount } = await client.query(
      'INSERT INTO sealed_answers (hash, box, expires_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [seal.hash, close(seal, opened), expiresAt],
    );
    if (rowCount === 1) return { code, expires_at: expiresAt.toISOString() };
  }
}

/** Answers that were read, and under which identifier they lay. */
export interface Reading {
  id: string;
  answers: OpenedAnswers;
}

/**
 * Reads sealed answers and deletes them in the same statement: of several readers at once one gets them. Undefined:
 * there are none (any more) for this code, or their 24 hours are over, whatever the row says.
 *
 * @throws when the row was tampered with; it stays
 */
export async function openAnswers(
  client: PoolClient,
  secret: string,
  code: string,
  now: Date,
): Promise<Reading | undefined> {
  const seal = await sealOf(code, secret);
  const { rows } = await client.query<{ box: Buffer }>(
    'DELETE FROM sealed_answers WHERE hash = $1 AND expires_at > $2 RETURNING box',
    [seal.hash, now],
  );
  const [found] = rows;
  if (!found) return undefined;
  const answers = open(seal, found.box) as OpenedAnswers;
  if (Date.parse(answers.sealed_at) + LIFE <= now.getTime()) return undefined;
  return { id: seal.hash.toString('hex').slice(0, 16), answers };
}

/** Deletes answers that nobody has read in time. */
export async function sweepAnswers(
  pool: Pick<Pool, 'query'>,
  now: Date,
): Promise<Record<string, number> | undefined> {
  const { rowCount } = await pool.query('DELETE FROM sealed_answers WHERE expires_at <= $1', [now]);
  return rowCount ? { deleted: rowCount } : undefined;
}
