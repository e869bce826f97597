import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';
import { ProblemError } from '../problem.js';

/** What is counted, and how many in 15 minutes. */
const LIMITS = {
  /** Wrong passwords of one account, from wherever. */
  account: 20,
  /** Wrong passwords from one network address: an office has one for all its desks. */
  address: 40,
  /** Wrong codes of sealed answers by one account. */
  code: 30,
} as const;

const WINDOW = 15 * 60_000;

/** Something that is counted. */
export interface Counted {
  kind: keyof typeof LIMITS;
  /** Account or network; only a keyed hash of it is stored. */
  of: string;
}

/**
 * Counts tries in the database, so that a restart or a second server gives no new ones. A try is counted before it is
 * made: many at once get no more than one after another; what was right is given back.
 */
export class Attempts {
  readonly #pool: Pick<Pool, 'query'>;
  readonly #secret: string;

  constructor(pool: Pick<Pool, 'query'>, secret: string) {
    this.#pool = pool;
    this.#secret = secret;
  }

  /** Counts a try. Throws ProblemError `too-many-requests` when there were too many. */
  async take(counted: Counted, now: Date): Promise<void> {
    const { rows } = await this.#pool.query<{ count: number; resets_at: Date }>(
      `INSERT INTO desk_attempt AS a (key, count, resets_at) VALUES ($1, 1, $3)
       ON CONFLICT (key) DO UPDATE SET
         count = CASE WHEN a.resets_at <= $2 THEN 1 ELSE least(a.count, 1000000) + 1 END,
         resets_at = CASE WHEN a.resets_at <= $2 THEN $3 ELSE a.resets_at END
       RETURNING count, resets_at`,
      [this.#keyOf(counted), now, new Date(now.getTime() + WINDOW)],
    );
    const { count, resets_at } = rows[0]!;
    if (count > LIMITS[counted.kind])
      throw new ProblemError('too-many-requests', {
        retryAfter: Math.max(1, Math.ceil((resets_at.getTime() - now.getTime()) / 1_000)),
      });
  }

  /** A try that was none of those to be counted. */
  async giveBack(counted: Counted): Promise<void> {
    await this.#pool.query('UPDATE desk_attempt SET count = count - 1 WHERE key = $1 AND count > 0', [
      this.#keyOf(counted),
    ]);
  }

  /** Begins anew. */
  async forget(counted: Counted): Promise<void> {
    await this.#pool.query('DELETE FROM desk_attempt WHERE key = $1', [this.#keyOf(counted)]);
  }

  #keyOf({ kind, of }: Counted): Buffer {
    return createHmac('sha256', this.#secret).update(`${kind}\n${of}`).digest();
  }
}

/** Deletes counts whose time is over. */
export async function sweepAttempts(pool: Pick<Pool, 'query'>, now: Date): Promise<number> {
  const { rowCount } = await pool.query('DELETE FROM desk_attempt WHERE resets_at <= $1', [now]);
  return rowCount ?? 0;
}

/** The network of an address: of IPv6 the first 64 bits, since one household or office has all that begin so. */
export function networkOf(address: string): string {
  const v4 = /(\d{1,3}(?:\.\d{1,3}){3})$/.exec(address)?.[1];
  if (v4 !== undefined) return v4;
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const groups = head === '' ? [] : head.split(':');
  if (tail !== undefined) {
    const rest = tail === '' ? [] : tail.split(':');
    groups.push(...Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0'), ...rest);
  }
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':');
}
