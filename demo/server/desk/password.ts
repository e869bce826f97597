import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { Gate } from '../gate.js';

/** Fewest characters of a password. */
export const LEAST_PASSWORD = 12;
/** Most characters of a password; so many the contract takes. */
export const MOST_PASSWORD = 200;

/**
 * Costs of a new hash: N = 2^15, r = 8, p = 3 (OWASP Password Storage Cheat Sheet): 32 MiB and some tenths of a second.
 * They stand in each hash, so that they can be raised without ending the accounts.
 */
const COSTS = { N: 2 ** 15, r: 8, p: 3 } as const;
const BYTES = 32;
/** Costs beyond these come from no hash of ours. */
const MOST_N = 2 ** 20;

/** Two hashes at once: each takes memory and a thread that files and addresses need too. */
const gate = new Gate(2, 40);

interface Costs {
  N: number;
  r: number;
  p: number;
}

const derive = (password: string, salt: Buffer, { N, r, p }: Costs): Promise<Buffer> =>
  gate.run(
    () =>
      new Promise((resolve, reject) =>
        // the same letters in another Unicode form are the same password
        scrypt(
          password.normalize('NFC'),
          salt,
          BYTES,
          { N, r, p, maxmem: 130 * N * r + 130 * r * p },
          (error, hash) => (error ? reject(error) : resolve(hash)),
        ),
      ),
  );

/** The hash of a password with its costs and a salt of its own: `scrypt$N$r$p$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, COSTS);
  return ['scrypt', COSTS.N, COSTS.r, COSTS.p, salt.toString('base64url'), hash.toString('base64url')].join(
    '$',
  );
}

/**
 * Whether a password is the one of a hash. Without a hash (no such account) it works as long, and says no.
 *
 * @throws ProblemError `unavailable` when too many sign in at once
 */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [kind, N, r, p, salt = '', hash = ''] = stored?.split('$') ?? [];
  const costs: Costs = { N: Number(N), r: Number(r), p: Number(p) };
  const known = kind === 'scrypt' && costs.N >= 2 && costs.N <= MOST_N && hash !== '';
  const right = known ? Buffer.from(hash, 'base64url') : randomBytes(BYTES);
  const given = await derive(
    password,
    known ? Buffer.from(salt, 'base64url') : randomBytes(16),
    known ? costs : COSTS,
  );
  return given.length === right.length && timingSafeEqual(given, right) && known;
}
