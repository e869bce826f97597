import type { ClientBase, Pool } from 'pg';
import { dayInPoland } from '../../../src/model/index.js';
import { transaction } from '../database/pool.js';
import { hashOf, isToken, makeToken } from '../token.js';

/** How long a link works, in days. */
export const LINK_DAYS = 60;
const DAY = 86_400_000;

/** Services about which nobody is asked. */
const ENDED = `coalesce(s.doc->>'status', '') IN ('inactive', 'defunct')`;

/** A question as its page and its mail show it. */
export interface FreshnessRequest {
  id: string;
  organizationId: string;
  organization: string;
  requestedAt: Date;
  confirmedAt: Date | null;
  services: { name: string; assuredDate: string | null }[];
}

/**
 * Queues a mail to each contact leader who was not asked for six months and whose organisation has a service that
 * nobody assured for six months. One statement: a leader is marked as asked and the mail is in the queue, or
 * neither, however many servers ask at once. Returns how many are asked.
 */
export async function askLeaders(pool: Pick<Pool, 'query'>, now: Date): Promise<number> {
  const { rowCount } = await pool.query(
    `WITH due AS (
       SELECT l.organization_id FROM contact_leader l
       WHERE (l.asked_at IS NULL OR l.asked_at <= $1::timestamptz - interval '6 months')
         AND EXISTS (
           SELECT FROM service s
           WHERE s.organization_id = l.organization_id AND NOT ${ENDED}
             AND coalesce(left(s.doc->>'assured_date', 10), '')
               <= to_char($1::timestamptz - interval '6 months', 'YYYY-MM-DD')
         )
       FOR UPDATE SKIP LOCKED
     ), asked AS (
       UPDATE contact_leader l SET asked_at = $1 FROM due WHERE l.organization_id = due.organization_id
       RETURNING l.organization_id
     ), request AS (
       INSERT INTO freshness_request (id, organization_id, requested_at)
       SELECT gen_random_uuid(), organization_id, $1 FROM asked RETURNING id
     )
     INSERT INTO delivery (channel, freshness_id, queued_at, due_at) SELECT 'email', id, $1, $1 FROM request`,
    [now],
  );
  return rowCount ?? 0;
}

/** Reads a question with the services that it is about; undefined when its leader was removed. */
export async function readRequest(
  client: Pick<ClientBase, 'query'>,
  id: string,
): Promise<FreshnessRequest | undefined> {
  const { rows } = await client.query<Omit<FreshnessRequest, 'services'>>(
    `SELECT r.id, r.organization_id AS "organizationId", r.requested_at AS "requestedAt",
            r.confirmed_at AS "confirmedAt", coalesce(o.name, r.organization_id) AS organization
     FROM freshness_request r LEFT JOIN organization o ON o.id = r.organization_id WHERE r.id = $1`,
    [id],
  );
  const [request] = rows;
  if (!request) return undefined;
  const { rows: services } = await client.query<FreshnessRequest['services'][number]>(
    `SELECT s.name, s.doc->>'assured_date' AS "assuredDate" FROM service s
     WHERE s.organization_id = $1 AND NOT ${ENDED} ORDER BY s.name, s.id`,
    [request.organizationId],
  );
  return { ...request, services };
}

/** Makes the secret part of a link to this question. Only its hash is kept. */
export async function createToken(
  client: Pick<ClientBase, 'query'>,
  requestId: string,
  now: Date,
): Promise<string> {
  const token = makeToken();
  await client.query('INSERT INTO freshness_token (hash, request_id, expires_at) VALUES ($1, $2, $3)', [
    hashOf(token),
    requestId,
    new Date(now.getTime() + LINK_DAYS * DAY),
  ]);
  return token;
}

/** What a link leads to. `used`: the data were confirmed already. */
export type LinkState =
  { state: 'unknown' } | { state: 'expired' } | { state: 'open' | 'used'; request: FreshnessRequest };

/** Looks up what a link leads to; changes nothing. */
export async function openLink(
  client: Pick<ClientBase, 'query'>,
  token: string,
  now: Date,
): Promise<LinkState> {
  if (!isToken(token)) return { state: 'unknown' };
  const { rows } = await client.query<{ request_id: string; expires_at: Date }>(
    'SELECT request_id, expires_at FROM freshness_token WHERE hash = $1',
    [hashOf(token)],
  );
  const [found] = rows;
  const request = found && (await readRequest(client, found.request_id));
  if (!request) return { state: 'unknown' };
  if (request.confirmedAt) return { state: 'used', request };
  return found.expires_at <= now ? { state: 'expired' } : { state: 'open', request };
}

/**
 * "Nadal aktualne": the services of the organisation get the day as their `assured_date`. A link that was used or
 * has expired changes nothing; two presses at once count as one.
 *
 * @returns the state in which the link was found; `open` means that it was confirmed now
 */
export async function confirmLink(pool: Pool, token: string, now: Date): Promise<LinkState> {
  return transaction(pool, async (client) => {
    await client.query(
      `SELECT FROM freshness_request WHERE id = (SELECT request_id FROM freshness_token WHERE hash = $1) FOR UPDATE`,
      [hashOf(token)],
    );
    const link = await openLink(client, token, now);
    if (link.state !== 'open') return link;
    const { id, organizationId } = link.request;
    await client.query('UPDATE freshness_request SET confirmed_at = $2 WHERE id = $1', [id, now]);
    await client.query(
      `UPDATE service s SET doc = jsonb_set(s.doc, '{assured_date}', to_jsonb($2::text)), modified_at = $3
       WHERE s.organization_id = $1 AND NOT ${ENDED}`,
      [organizationId, dayInPoland(now), now],
    );
    return link;
  });
}

/** Deletes links that no longer work. */
export async function sweepTokens(pool: Pick<Pool, 'query'>, now: Date): Promise<number> {
  // kept for another 60 days, so that who comes late reads "expired" and not "unknown"
  const { rowCount } = await pool.query(
    `DELETE FROM freshness_token WHERE expires_at < $1::timestamptz - make_interval(days => $2)`,
    [now, LINK_DAYS],
  );
  return rowCount ?? 0;
}
