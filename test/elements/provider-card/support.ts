import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/okienko.js';
import '../../../src/define/provider-card.js';
import type { CusProviderCard } from '../../../src/elements/provider-card/provider-card.js';
import { all, nameOf } from '../../helpers/roles.js';

const term = (code: string, name: string) => ({
  link_type: 'provider_kind',
  taxonomy_term: { id: code, code, name },
});

/** Made up, as everything here. */
export const ORGANIZATIONS = [
  {
    id: 'o-lodz',
    name: 'Łódzka Fundacja Przykładowa',
    alternate_name: 'ŁFP',
    description: 'Pomaga sąsiadom.\n\nPrzykładowy drugi akapit.',
    legal_status: 'fundacja',
    email: 'fundacja@example.org',
    website: 'https://example.org/',
    phones: [{ id: 'p', number: '12 345 67 89', extension: 7 }],
    locations: [
      {
        id: 'l',
        addresses: [{ id: 'a', address_1: 'ul. Przykładowa 1', city: 'Łódź', postal_code: '00-001' }],
      },
    ],
    organization_identifiers: [{ id: 'i', identifier: 'przyklad/lodz' }],
    attributes: [
      term('wykonawca:fundacja', 'Fundacja'),
      term('wykonawca:sektor-pozarzadowy', 'Sektor pozarządowy'),
    ],
  },
  {
    id: 'o-dom',
    name: 'Dom Kultury',
    attributes: [term('wykonawca:jednostka-gminy', 'Jednostka gminy')],
    organization_identifiers: [],
  },
  { id: 'o-bare', name: 'Sama nazwa', legal_status: 'inna' },
];

export const SERVICES = [
  { id: 's-1', name: 'Spacery z sąsiadem', status: 'active', organization_id: 'o-lodz' },
  { id: 's-2', name: 'Zakupy dla sąsiada', status: 'active', organization_id: 'o-lodz' },
];

export const CATALOGUE = { organizations: ORGANIZATIONS, services: SERVICES };

export interface Given {
  provider?: string | undefined;
  lang?: string;
  theme?: string;
  mode?: string;
  centre?: string;
}

export async function providerCard(src: string, given: Given = {}): Promise<CusProviderCard> {
  const region = await fixture(
    html`<cus-okienko
      lang=${given.lang ?? 'pl'}
      theme=${given.theme ?? 'light'}
      mode=${given.mode ?? ''}
      centre=${given.centre ?? ''}
    >
      <cus-provider-card src=${src} .provider=${given.provider}></cus-provider-card>
    </cus-okienko>`,
  );
  return region.querySelector('cus-provider-card') as CusProviderCard;
}

/** Waits until the list, a profile or a note is there. */
export async function settled(element: CusProviderCard): Promise<CusProviderCard> {
  const there = () =>
    element.shadowRoot?.querySelector(
      '[part~=partners],[part~=card],[part~=note],[part~=empty],[part~=error]',
    );
  await waitUntil(there, 'something is shown', { timeout: 5000 });
  await element.updateComplete;
  for (const card of element.shadowRoot?.querySelectorAll('cus-service-card') ?? [])
    await card.updateComplete;
  return element;
}

/** Names of the organisations listed, in order. */
export const names = (element: CusProviderCard): string[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part~=partner] [role=heading]') ?? [])].map(
    nameOf,
  );

/** The number found, as it stands above the list. */
export const countSaid = (element: CusProviderCard): string =>
  element.shadowRoot?.querySelector('[part~=count]')?.textContent?.trim() ?? '';

/** The box or the choice with this label. */
export function control<T extends HTMLElement>(element: CusProviderCard, label: string): T {
  const found = [...(element.shadowRoot?.querySelectorAll('label') ?? [])].find(
    (each) => each.textContent?.trim() === label,
  );
  if (!found?.control) throw new Error(`no control „${label}”`);
  return found.control as T;
}

export const headings = (element: CusProviderCard): string[] => all(element, 'heading').map(nameOf);
