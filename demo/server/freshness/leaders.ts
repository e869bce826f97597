import type { ClientBase } from 'pg';
import { isMailbox } from '../mail/mailer.js';
import { oneLine } from '../mail/readable.js';

/** The person in an organisation whom the Centre asks. */
export interface Leader {
  organizationId: string;
  name: string;
  email: string;
}

type Client = Pick<ClientBase, 'query'>;

/**
 * Notes or changes the contact leader of an organisation. When that organisation was asked last is kept: a new
 * person is not a new question.
 *
 * @throws RangeError when the e-mail or the name cannot be used
 */
export async function setLeader(client: Client, leader: Leader, now = new Date()): Promise<void> {
  const name = oneLine(leader.name, 200);
  if (name === '') throw new RangeError('The contact leader needs a name.');
  if (!isMailbox(leader.email)) throw new RangeError('The e-mail of the contact leader is not one address.');
  await client.query(
    `INSERT INTO contact_leader (organization_id, name, email, modified_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (organization_id) DO UPDATE SET name = $2, email = $3, modified_at = $4`,
    [leader.organizationId, name, leader.email, now],
  );
}

/** Forgets the contact leader of an organisation and everything that was asked. Returns whether there was one. */
export async function removeLeader(client: Client, organizationId: string): Promise<boolean> {
  const { rowCount } = await client.query('DELETE FROM contact_leader WHERE organization_id = $1', [
    organizationId,
  ]);
  return rowCount === 1;
}

/** All contact leaders by the name of their organisation. */
export async function listLeaders(
  client: Client,
): Promise<(Leader & { organization: string | null; askedAt: Date | null })[]> {
  const { rows } = await client.query<Leader & { organization: string | null; askedAt: Date | null }>(
    `SELECT l.organization_id AS "organizationId", l.name, l.email, o.name AS organization, l.asked_at AS "askedAt"
     FROM contact_leader l LEFT JOIN organization o ON o.id = l.organization_id ORDER BY o.name, l.organization_id`,
  );
  return rows;
}
