import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { transaction } from '../database/pool.js';
import { audit } from './audit.js';
import { LEAST_PASSWORD, MOST_PASSWORD, hashPassword } from './password.js';
import { IDLE_MINUTES } from './session.js';

/** Somebody of the Centre who may sign in. */
export interface Account {
  id: string;
  name: string;
  /** See password.ts. */
  password: string;
  createdAt: Date;
  passwordAt: Date;
}

/** Most characters of a name; so many the contract takes. */
const MOST_NAME = 100;

/** A name as it is compared. */
export const keyOfName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

const COLUMNS = 'id, name, password, created_at AS "createdAt", password_at AS "passwordAt"';

/** The account of a name, in whatever case it is written. */
export async function findAccount(pool: Pick<Pool, 'query'>, name: string): Promise<Account | undefined> {
  const { rows } = await pool.query<Account>(`SELECT ${COLUMNS} FROM desk_account WHERE key = $1`, [
    keyOfName(name),
  ]);
  return rows[0];
}

/** All accounts by name, with how many sessions each has open. */
export async function listAccounts(
  pool: Pick<Pool, 'query'>,
  now: Date,
): Promise<(Account & { sessions: number })[]> {
  const { rows } = await pool.query<Account & { sessions: number }>(
    `SELECT ${COLUMNS}, (SELECT count(*)::int FROM desk_session s WHERE s.account_id = a.id AND s.expires_at > $1
       AND s.seen_at > $1::timestamptz - make_interval(mins => $2)) AS sessions
     FROM desk_account a ORDER BY key`,
    [now, IDLE_MINUTES],
  );
  return rows;
}

/** The name of an account, checked. @throws RangeError that says what is wrong */
export function checkName(name: string): string {
  const trimmed = name.normalize('NFC').trim();
  if (trimmed === '' || trimmed.length > MOST_NAME || /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(trimmed))
    throw new RangeError(`A name has 1 to ${MOST_NAME} visible characters.`);
  return trimmed;
}

/** @throws RangeError that says what is wrong */
export function checkPassword(password: string): string {
  const { length } = Array.from(password.normalize('NFC'));
  if (length < LEAST_PASSWORD)
    throw new RangeError(`A password has at least ${LEAST_PASSWORD} characters; this one has ${length}.`);
  // counted as the contract does, before any change of form
  if (Array.from(password).length > MOST_PASSWORD)
    throw new RangeError(`A password has at most ${MOST_PASSWORD} characters.`);
  return password;
}

/**
 * Makes an account, or changes the password of the one with that name and ends its sessions.
 *
 * @returns whether it is new, and how many sessions were ended
 * @throws RangeError when name or password cannot be used
 */
export async function setAccount(
  pool: Pool,
  { name, password, now }: { name: string; password: string; now: Date },
): Promise<{ added: boolean; ended: number }> {
  const shown = checkName(name);
  const hash = await hashPassword(checkPassword(password));
  return transaction(pool, async (client) => {
    const { rows } = await client.query<{ id: string; name: string; added: boolean }>(
      `INSERT INTO desk_account (id, name, key, password, created_at, password_at) VALUES ($1, $2, $3, $4, $5, $5)
       ON CONFLICT (key) DO UPDATE SET password = excluded.password, password_at = excluded.password_at
       RETURNING id, name, xmax = 0 AS added`,
      [randomUUID(), shown, keyOfName(shown), hash, now],
    );
    const { id, name: account, added } = rows[0]!;
    const { rowCount } = await client.query('DELETE FROM desk_session WHERE account_id = $1', [id]);
    await audit(client, now, {
      account,
      action: added ? 'account-added' : 'account-password-changed',
      target: id,
    });
    return { added, ended: rowCount ?? 0 };
  });
}

/** Removes an account and ends its sessions. Gives false when there is none of that name. */
export async function removeAccount(pool: Pool, name: string, now: Date): Promise<boolean> {
  return transaction(pool, async (client) => {
    const { rows } = await client.query<{ id: string; name: string }>(
      'DELETE FROM desk_account WHERE key = $1 RETURNING id, name',
      [keyOfName(name)],
    );
    const [gone] = rows;
    if (gone) await audit(client, now, { account: gone.name, action: 'account-removed', target: gone.id });
    return gone !== undefined;
  });
}
