import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Pool, PoolClient } from 'pg';
import { ProblemError } from '../problem.js';
import { hashOf, makeToken, TOKEN } from '../token.js';

/** Name of the cookie. `__Host-`: browsers take it only with Secure, Path=/ and without Domain. */
export const COOKIE = '__Host-okienko-desk';
const ATTRIBUTES = 'Path=/; HttpOnly; Secure; SameSite=Strict';

/** Hours after which a session ends in any case: a working day. */
const SESSION_HOURS = 8;
/** Minutes without a request after which it ends. */
export const IDLE_MINUTES = 30;

/** Who is signed in. */
export interface DeskUser {
  accountId: string;
  /** Name of the account, for the audit log. */
  name: string;
  /** When the session ends at the latest. */
  expiresAt: Date;
}

/** The session identifier in the cookie, if it looks like one. It has no expiry of its own: it goes with the browser. */
export function sessionOf(request: FastifyRequest): string | undefined {
  return new RegExp(`(?:^|;\\s*)${COOKIE}=(${TOKEN})(?:;|$)`).exec(request.headers.cookie ?? '')?.[1];
}

export const setCookie = (reply: FastifyReply, id: string): FastifyReply =>
  reply.header('set-cookie', `${COOKIE}=${id}; ${ATTRIBUTES}`);

export const clearCookie = (reply: FastifyReply): FastifyReply =>
  reply.header('set-cookie', `${COOKIE}=; Max-Age=0; ${ATTRIBUTES}`);

/** Opens a session for 8 hours. Gives its identifier, 256 random bits, of which only the SHA-256 is stored. */
export async function openSession(
  client: PoolClient,
  accountId: string,
  now: Date,
): Promise<{ id: string; expiresAt: Date }> {
  const id = makeToken();
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
  await client.query(
    'INSERT INTO desk_session (hash, account_id, seen_at, expires_at) VALUES ($1, $2, $3, $4)',
    [hashOf(id), accountId, now, expiresAt],
  );
  return { id, expiresAt };
}

/** Ends a session. Gives the account that it was of. */
export async function endSession(client: PoolClient, id: string): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `DELETE FROM desk_session s USING desk_account a WHERE s.hash = $1 AND a.id = s.account_id RETURNING a.name`,
    [hashOf(id)],
  );
  return rows[0]?.name;
}

/** Who has this session; it is counted as used now. */
async function useSession(pool: Pool, id: string, now: Date): Promise<DeskUser | undefined> {
  const { rows } = await pool.query<DeskUser>(
    `UPDATE desk_session s SET seen_at = greatest(s.seen_at, $2) FROM desk_account a
     WHERE s.hash = $1 AND a.id = s.account_id
       AND s.expires_at > $2 AND s.seen_at > $2::timestamptz - make_interval(mins => $3)
     RETURNING a.id AS "accountId", a.name, s.expires_at AS "expiresAt"`,
    [hashOf(id), now, IDLE_MINUTES],
  );
  return rows[0];
}

const users = new WeakMap<FastifyRequest, DeskUser>();

/**
 * Hook (`onRequest`) that lets only somebody signed in pass, before anything of the body is read; the routes behind it
 * learn by `deskUser` who it is. Routes under `ApiOptions.deskRoutes` have it already.
 *
 * @throws ProblemError `unauthorized`
 */
export function requireDesk({
  pool,
  clock,
}: {
  pool: Pool;
  clock: () => Date;
}): (request: FastifyRequest) => Promise<void> {
  return async (request) => {
    const id = sessionOf(request);
    const user = id === undefined ? undefined : await useSession(pool, id, clock());
    if (!user) throw new ProblemError('unauthorized');
    users.set(request, user);
  };
}

/** Who asks. Only behind `requireDesk`. */
export function deskUser(request: FastifyRequest): DeskUser {
  const user = users.get(request);
  if (!user) throw new Error('This route stands outside of requireDesk.');
  return user;
}

/** Deletes sessions that have ended. */
export async function sweepSessions(pool: Pick<Pool, 'query'>, now: Date): Promise<number> {
  const { rowCount } = await pool.query(
    'DELETE FROM desk_session WHERE expires_at <= $1 OR seen_at <= $1::timestamptz - make_interval(mins => $2)',
    [now, IDLE_MINUTES],
  );
  return rowCount ?? 0;
}
