import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/okienko.js';
import '../../../src/define/service-card.js';
import { fullCard } from '../../../src/elements/service-card/parts.js';
import type { CusServiceCard } from '../../../src/elements/service-card/service-card.js';
import type { Centre, Service } from '../../../src/model/index.js';
import { parseCentre } from '../../../src/model/index.js';
import { deep } from '../../helpers/roles.js';

// the opened card is here at once, as it is where results have been on the screen; on-use.test.ts is without it
await fullCard.load();

export const LAPY = '/demo/data/lapy.json';
export const KOSZALIN = '/demo/data/koszalin.json';
export const UUID = '00000000-0000-4000-8000-000000000001';

const term = (link_type: string, code: string, name: string) => ({
  link_type,
  taxonomy_term: { id: code, code, name },
});

/** A service with every item. All of it is made up ("dane przykładowe"). */
export function complete(changes: Record<string, unknown> = {}): Service {
  const service = {
    id: UUID,
    name: 'Usługa przykładowa',
    description: 'Dane przykładowe: pierwsze zdanie. Dane przykładowe: drugie zdanie.',
    status: 'active',
    assured_date: day(-1),
    email: 'usluga@example.org',
    url: 'https://example.org/usluga',
    phones: [{ id: 'p', number: '12 345 67 89', extension: 7, description: 'Rejestracja' }],
    application_process: 'Przykładowy opis zgłoszenia.',
    eligibility_description: 'Przykładowe warunki.',
    minimum_age: 1,
    maximum_age: 60,
    capacities: [{ id: 'c', maximum: 12, unit: { id: 'u', name: 'miejsca' } }],
    cost_options: [
      { id: 'k1', option: 'Wszyscy', amount: 12.5, currency: 'PLN' },
      { id: 'k2', option: 'Przykładowa ulga', amount: 0, currency: 'PLN' },
    ],
    schedules: [
      {
        id: 's',
        freq: 'WEEKLY',
        byday: 'MO,WE',
        opens_at: '08:00',
        closes_at: '16:00',
        notes: 'Prócz świąt.',
      },
    ],
    service_at_locations: [
      {
        id: 'l',
        location: {
          id: 'll',
          name: 'Dom Przykładowy',
          transportation: 'Autobus przykładowy.',
          addresses: [
            { id: 'a', address_1: 'ul. Przykładowa 1', city: 'Przykładowo', postal_code: '00-001' },
          ],
          accessibility: [{ id: 'd', description: 'Winda przykładowa.' }],
        },
      },
    ],
    service_areas: [{ id: 'sa', name: 'Gmina Przykładowo' }],
    required_documents: [
      { id: 'r1', document: 'Wniosek przykładowy', uri: 'https://example.org/wniosek.pdf' },
      { id: 'r2', document: 'Dowód przykładowy' },
    ],
    languages: [{ id: 'j', name: 'ukraiński' }],
    interpretation_services: 'Tłumacz PJM na życzenie.',
    contacts: [{ id: 'o', title: 'Koordynator przykładowy', phones: [{ id: 'q', number: '98 765 43 21' }] }],
    organization: {
      id: 'org',
      name: 'Organizacja Przykładowa',
      website: 'https://example.org/',
      attributes: [term('provider_kind', 'wykonawca:ngo', 'Organizacja pozarządowa')],
    },
    attributes: [
      { link_type: 'key', value: 'przyklad/usluga' },
      { link_type: 'qualification', value: 'declaration' },
      { link_type: 'personal_data', value: 'Imię i nazwisko' },
      { link_type: 'personal_data_special', value: 'Stan zdrowia' },
      { link_type: 'personal_data_criminal', value: 'Zaświadczenie o niekaralności' },
      { link_type: 'easy_to_read', value: 'tak' },
      { link_type: 'source', value: 'dane przykładowe' },
      term('audience', 'odbiorca:osoby-starsze', 'Osoby starsze'),
      term('life_situation', 'sytuacja:samotnosc', 'Samotność'),
      term('delivery', 'sposob:w-domu', 'W miejscu zamieszkania'),
      term('plane', 'plaszczyzna:zasob-lokalny', 'Partner lokalny'),
      term('area', 'obszar:zdrowie', 'Zdrowie'),
    ],
    ...changes,
  };
  return service as unknown as Service;
}

/** A service of which nothing is known but its name. */
export const bare = (changes: Record<string, unknown> = {}): Service =>
  ({ id: 'x', name: 'Sama nazwa', status: 'active', ...changes }) as unknown as Service;

/** An ISO day so many months from today. */
export function day(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() + months, 15)).toISOString().slice(0, 10);
}

/** A centre with a telephone; made up, as everything here. */
export function centre(changes: Record<string, unknown> = {}): Centre {
  return parseCentre({
    id: 'c',
    name: 'Centrum przykładowe',
    email: 'centrum@example.org',
    phones: [{ id: 'p', number: '11 222 33 44' }],
    ...changes,
  }).centre as Centre;
}

export interface Given {
  service?: unknown;
  variant?: string;
  centre?: Centre;
  lang?: string;
  theme?: string;
}

export async function card(given: Given): Promise<CusServiceCard> {
  const region = await fixture(
    html`<cus-okienko lang=${given.lang ?? 'pl'} theme=${given.theme ?? 'light'}>
      <cus-service-card
        variant=${given.variant ?? 'full'}
        .service=${given.service as Service}
        .centre=${given.centre}
      ></cus-service-card>
    </cus-okienko>`,
  );
  const element = region.querySelector('cus-service-card') as CusServiceCard;
  await waitUntil(() => element.shadowRoot?.querySelector('.card, .note'), 'the card is drawn', {
    timeout: 5000,
  });
  await element.updateComplete;
  return element;
}

export const full = (service: unknown, more: Given = {}): Promise<CusServiceCard> =>
  card({ service, ...more });

/** What stands under a label, as text; fails when the label is not there just once. */
export function under(element: CusServiceCard, label: string): string {
  return (answer(element, label).textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function answer(element: CusServiceCard, label: string): HTMLElement {
  const terms = [...deep(element.shadowRoot as ShadowRoot)].filter(
    (each) => each.localName === 'dt' && each.textContent?.trim() === label,
  );
  if (terms.length !== 1) throw new Error(`${terms.length} labels „${label}”`);
  return terms[0]?.nextElementSibling as HTMLElement;
}

const catalogues = new Map<string, Promise<Service[]>>();

/** A real service of the demo's data, by its key. */
export async function real(src: string, key: string): Promise<Service> {
  if (!catalogues.has(src))
    catalogues.set(
      src,
      fetch(src).then((r) => r.json() as Promise<Service[]>),
    );
  const found = (await catalogues.get(src))?.find((each) =>
    each.attributes?.some(({ value }) => value === key),
  );
  if (!found) throw new Error(`no ${key}`);
  return found;
}
