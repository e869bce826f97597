import type { Pool } from 'pg';
import { transaction } from '../database/pool.js';
import { ProblemError } from '../problem.js';
import { findAccount, keyOfName } from './accounts.js';
import { networkOf, type Attempts, type Counted } from './attempts.js';
import { audit } from './audit.js';
import { isPassword } from './password.js';
import { endSession, openSession } from './session.js';

/** What is typed to sign in: `DeskLogin` of the contract. */
export interface Login {
  name: string;
  password: string;
}

export interface SignIn extends Login {
  /** Network address of who asks. */
  address: string;
  /** Session that the browser had before: it ends. */
  before?: string | undefined;
}

/** What a browser gets that has signed in. */
export interface SignedIn {
  /** Identifier for the cookie. */
  id: string;
  /** The account, as it is written. */
  name: string;
  expiresAt: Date;
}

/**
 * Signs in. A wrong password and an unknown name cannot be told apart, neither by the answer nor by its time nor by
 * the limits.
 *
 * @throws ProblemError `unauthorized`, `too-many-requests`, `unavailable`
 */
export async function signIn(pool: Pool, attempts: Attempts, asked: SignIn, now: Date): Promise<SignedIn> {
  const fromAddress: Counted = { kind: 'address', of: networkOf(asked.address) };
  const ofAccount: Counted = { kind: 'account', of: keyOfName(asked.name) };
  // the address first: what is refused there cannot lock anybody's account
  await attempts.take(fromAddress, now);
  await attempts.take(ofAccount, now);

  const account = await findAccount(pool, asked.name);
  let right: boolean;
  try {
    right = await isPassword(asked.password, account?.password);
  } catch (error) {
    await attempts.giveBack(fromAddress);
    await attempts.giveBack(ofAccount);
    throw error;
  }

  const session = await transaction(pool, async (client) => {
    // still there, and with the password that was looked at
    const { rowCount } = right
      ? await client.query('SELECT FROM desk_account WHERE id = $1 AND password = $2 FOR SHARE', [
          account!.id,
          account!.password,
        ])
      : { rowCount: 0 };
    if (rowCount !== 1) {
      // what was typed as a name is not noted: it may be a password
      await audit(client, now, { account: account?.name, action: 'sign-in-refused' });
      return undefined;
    }
    if (asked.before !== undefined) await endSession(client, asked.before);
    await audit(client, now, { account: account!.name, action: 'signed-in' });
    return openSession(client, account!.id, now);
  });
  if (!session) throw new ProblemError('unauthorized', { detail: 'Name or password is wrong.' });

  await attempts.giveBack(fromAddress);
  await attempts.forget(ofAccount);
  return { ...session, name: account!.name };
}
