import type { FastifyInstance } from 'fastify';
import type { ClientBase, Pool } from 'pg';
import { checkSchema } from '../contract.js';
import { transaction } from '../database/pool.js';
import { audit } from '../desk/audit.js';
import { deskUser } from '../desk/session.js';
import { bodyOf } from '../json-body.js';
import { oneLine } from '../mail/readable.js';
import { ProblemError } from '../problem.js';
import { only } from '../routing.js';
import { DAY } from './periods.js';
import { RENEWAL_DAYS, endSubscriptions, renew, type Subscription } from './subscriptions.js';

/** Rows and services in a row, as the contract limits them; the longest waiting first. */
const MOST_ROWS = 1_000;
const MOST_SERVICES = 200;

/** A row of the call list (`CallListItem` of the contract). */
interface CallListItem {
  id: string;
  reference: string;
  channel: 'phone' | 'letter';
  name: string;
  phone?: string;
  address?: object;
  language: string;
  criteria: object;
  /** Since when the first of its services, or the question whether to go on, waits. */
  since: string;
  services: { id: string; name: string; changed?: boolean }[];
  expires_at?: string;
}

/** What came of a call (`CallDone` of the contract). */
interface CallDone {
  outcome?: 'told' | 'keep' | 'end';
  services?: string[];
}

interface Row extends Subscription {
  since: Date;
  services: { id: string; name: string; is_new: boolean }[] | null;
}

/**
 * Who is to be told by telephone or letter: the wishes with something new, and those whose year ends within 30 days.
 */
export async function readCallList(pool: Pick<Pool, 'query'>, now: Date): Promise<CallListItem[]> {
  const soon = new Date(now.getTime() + RENEWAL_DAYS * DAY);
  const { rows } = await pool.query<Row>(
    `SELECT s.*, least(news.since, CASE WHEN s.expires_at <= $1 THEN s.expires_at - make_interval(days => $2) END) AS since,
            news.services
     FROM subscription s LEFT JOIN LATERAL (
       SELECT min(t.found_at) AS since,
              jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'is_new', t.is_new) ORDER BY t.found_at, c.id) AS services
       FROM subscription_service t JOIN service c ON c.id = t.service_id
       WHERE t.subscription_id = s.id AND t.told_at IS NULL
     ) news ON true
     WHERE s.state = 'active' AND s.channel <> 'email' AND (news.services IS NOT NULL OR s.expires_at <= $1)
     ORDER BY since, s.id LIMIT ${MOST_ROWS}`,
    [soon, RENEWAL_DAYS],
  );
  return rows.map(({ id, reference, channel, contact, language, criteria, since, services, expires_at }) => ({
    id,
    reference,
    channel: channel as CallListItem['channel'],
    name: oneLine(contact?.name ?? '', 200),
    ...(contact?.phone !== undefined && { phone: contact.phone }),
    ...(contact?.address !== undefined && { address: contact.address }),
    language,
    criteria,
    since: since.toISOString(),
    services: (services ?? []).slice(0, MOST_SERVICES).map((service) => ({
      id: service.id,
      name: oneLine(service.name, 500),
      ...(!service.is_new && { changed: true }),
    })),
    ...(expires_at <= soon && { expires_at: expires_at.toISOString() }),
  }));
}

/**
 * Notes what came of a call or a letter. Services that were found since the row was shown stay in the list, where
 * `services` says what was told.
 *
 * @returns whether there is such a row
 */
export async function noteCall(
  client: Pick<ClientBase, 'query'>,
  id: string,
  { outcome = 'told', services }: CallDone,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM subscription WHERE id = $1 AND state = 'active' AND channel <> 'email' FOR UPDATE`,
    [id],
  );
  if (!rowCount) return false;
  if (outcome === 'end') {
    await endSubscriptions(client, [id], 'asked', now);
    return true;
  }
  if (outcome === 'keep') await renew(client, id, now);
  await client.query(
    `UPDATE subscription_service SET told_at = $2
     WHERE subscription_id = $1 AND told_at IS NULL AND ($3::text[] IS NULL OR service_id = ANY($3))`,
    [id, now, services ?? null],
  );
  return true;
}

const LIST = '/api/desk/call-list';
const DONE = `${LIST}/:id/done`;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** `GET /api/desk/call-list` and `POST /api/desk/call-list/{id}/done`; only behind `requireDesk`. */
export async function callRoutes(
  app: FastifyInstance,
  { pool, clock }: { pool: Pool; clock: () => Date },
): Promise<void> {
  app.get(LIST, async (request) => {
    const now = clock();
    const items = await readCallList(pool, now);
    await audit(pool, now, { account: deskUser(request).name, action: 'call-list-read' });
    return { items };
  });
  only(app, LIST, ['GET']);

  app.post<{ Params: { id: string } }>(DONE, { bodyLimit: 64 * 1024 }, async (request, reply) => {
    const { id } = request.params;
    const isEmpty =
      request.body === undefined || (Buffer.isBuffer(request.body) && request.body.length === 0);
    const body = isEmpty ? {} : bodyOf(request);
    const errors = checkSchema('CallDone', body);
    if (errors.length > 0) throw new ProblemError('invalid-submission', { errors });
    const done = body as CallDone;
    const now = clock();
    await transaction(pool, async (client) => {
      if (!UUID.test(id) || !(await noteCall(client, id, done, now))) throw new ProblemError('not-found');
      const action = `call-${done.outcome ?? 'told'}`;
      await audit(client, now, { account: deskUser(request).name, action, target: id });
    });
    return reply.code(204).send();
  });
  only(app, DONE, ['POST']);
}
