import type { Pool } from 'pg';
import { formatDate } from '../../../src/i18n/dates.js';
import { DeliveryProblem } from '../deliveries/problem.js';
import type { Mail } from '../mail/mailer.js';
import { oneLine } from '../mail/readable.js';
import { LINK_DAYS, createToken, readRequest } from './requests.js';

/** Where a provider changes what the catalogue says. */
export const changePath = (organizationId: string): string =>
  `/announce?organization=${encodeURIComponent(organizationId)}`;

/** When a service was last checked, as people say it: `sprawdzono 1 stycznia 2025`. */
export function checkedText(assuredDate: string | null): string {
  const day = assuredDate && formatDate('pl', assuredDate.slice(0, 10));
  return day ? `sprawdzono ${day}` : 'data sprawdzenia nieznana';
}

/**
 * The mail "Nadal aktualne / Zmień" of a question, with a fresh link.
 *
 * @param publicUrl origin of the links, without a slash at the end
 * @throws DeliveryProblem `gone` when there is nobody to ask or nothing to ask about any more
 */
export async function freshnessMail(
  pool: Pool,
  requestId: string,
  publicUrl: string,
  now: Date,
): Promise<Mail> {
  const request = await readRequest(pool, requestId);
  const { rows } = await pool.query<{ name: string; email: string }>(
    'SELECT name, email FROM contact_leader WHERE organization_id = $1',
    [request?.organizationId],
  );
  const [leader] = rows;
  if (!request || !leader || request.confirmedAt || request.services.length === 0)
    throw new DeliveryProblem('gone', true);
  const token = await createToken(pool, request.id, now);
  const link = (path: string): string => `${publicUrl}${path}`;

  return {
    to: { name: oneLine(leader.name, 100), address: leader.email },
    id: request.id,
    date: request.requestedAt,
    subject: 'Czy informacje o Państwa usługach są nadal aktualne?',
    text: [
      'Dzień dobry,',
      '',
      `w katalogu usług społecznych są takie usługi organizacji „${oneLine(request.organization)}”:`,
      '',
      ...request.services.map(
        ({ name, assuredDate }) => `  - ${oneLine(name)} (${checkedText(assuredDate)})`,
      ),
      '',
      'Co pół roku pytamy, czy te informacje są aktualne.',
      '',
      'Nadal aktualne? Proszę otworzyć stronę i nacisnąć przycisk „Nadal aktualne”:',
      link(`/api/freshness/${token}`),
      '',
      'Coś się zmieniło? Proszę poprawić dane w formularzu:',
      link(changePath(request.organizationId)),
      '',
      `Odnośnik do potwierdzenia działa ${LINK_DAYS} dni. Prosimy nie przekazywać go innym osobom.`,
      '',
      'Dziękujemy.',
      '',
    ].join('\n'),
  };
}
