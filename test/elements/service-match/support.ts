import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/okienko.js';
import '../../../src/define/service-match.js';
import type { CusOkienko } from '../../../src/elements/okienko/okienko.js';
import type { CusMatchDetail, CusServiceMatch } from '../../../src/elements/service-match/service-match.js';
import { control, part } from '../../helpers/controls.js';
import { fault, type Resource } from '../../helpers/faults.js';
import { one } from '../../helpers/roles.js';
import { CENTRE, RECEIPT } from '../contact-form/support.js';

export { control, part, type } from '../../helpers/controls.js';

const attribute = (link_type: string, code: string) => ({
  id: `${link_type} ${code}`,
  link_type,
  taxonomy_term: { id: code, code, name: code },
});
const area = (name: string) => [{ id: name, name }];

/** A made-up catalogue in which every question divides. */
export const SERVICES = [
  {
    id: 'senior',
    name: 'Klub seniora w Brzozówce',
    description: 'Spotkania, gry i wycieczki.',
    minimum_age: 60,
    service_areas: area('Gmina Brzozówka'),
    fees_description: 'Bezpłatnie.',
    attributes: [
      attribute('audience', 'odbiorca:osoby-starsze'),
      attribute('life_situation', 'sytuacja:samotnosc'),
      attribute('delivery', 'sposob:u-wykonawcy'),
      attribute('area', 'obszar:pomoc-spoleczna'),
    ],
  },
  {
    id: 'dom',
    name: 'Opieka w domu',
    description: 'Pomoc w domu, gdy brakuje sił. <img src=x onerror=alert(1)>',
    service_areas: area('Gmina Brzozówka'),
    fees_description: 'Odpłatnie, 20 zł za godzinę.',
    attributes: [
      attribute('audience', 'odbiorca:osoby-z-niepelnosprawnoscia'),
      attribute('life_situation', 'sytuacja:trudnosci-na-co-dzien'),
      attribute('delivery', 'sposob:w-domu'),
      attribute('area', 'obszar:niepelnosprawnosc'),
    ],
  },
  {
    id: 'rozmowa',
    name: 'Rozmowa z psychologiem',
    description: 'Przemoc domowa, myśli samobójcze, nagły kryzys.',
    service_areas: area('Gmina Brzozówka'),
    attributes: [
      attribute('audience', 'odbiorca:wszyscy-mieszkancy'),
      attribute('life_situation', 'sytuacja:przemoc'),
      attribute('life_situation', 'sytuacja:samotnosc'),
      attribute('area', 'obszar:zdrowie'),
    ],
  },
  {
    id: 'opiekun',
    name: 'Wytchnienie dla opiekunów',
    description: 'Ktoś zastąpi Cię przy bliskiej osobie.',
    service_areas: area('Miasto Zabrzeg'),
    attributes: [
      attribute('audience', 'odbiorca:opiekunowie'),
      attribute('life_situation', 'sytuacja:opieka-nad-bliskim'),
      attribute('area', 'obszar:rodzina'),
    ],
  },
].map((service) => ({ status: 'active', ...service }));

/** So many situations that they are folded under groups, with a field for one's own words. */
export const MANY = [
  ...SERVICES,
  ...[
    'bezrobocie',
    'bezdomnosc',
    'niepelnosprawnosc',
    'male-dziecko',
    'uzaleznienie',
    'trudnosci-w-nauce',
    'czas-wolny',
    'czasowe-ograniczenie-ruchu',
  ].map((slug, i) => ({
    id: `more-${i}`,
    name: `Pomoc ${i}`,
    status: 'active',
    service_areas: area('Gmina Brzozówka'),
    attributes: [
      attribute('audience', 'odbiorca:wszyscy-mieszkancy'),
      attribute('life_situation', `sytuacja:${slug}`),
    ],
  })),
];

export interface Given {
  services?: unknown;
  src?: string;
  centre?: object;
  api?: null;
  lang?: string;
  mode?: 'kiosk';
  theme?: string;
  place?: string;
  serviceUrl?: string;
  /** How `POST /answers` is answered. */
  seal?: object;
}

export interface Opened {
  element: CusServiceMatch;
  region: CusOkienko;
  api: Resource;
  /** What `cus-match` told. */
  told: CusMatchDetail[];
}

export const SEALED = { status: 201, body: { code: 'K7MX-2QPD', expires_at: '2026-11-23T15:00:00Z' } };

/** How the API takes what is sent. */
export const answering = (seal: object = SEALED) => ({
  parts: {
    '/challenge': { status: 404, body: {} },
    '/submissions/contact': { status: 201, body: RECEIPT },
    '/answers': seal,
    '/usage': { status: 204 },
  },
});

/** The element in a region, as soon as something is on the screen. */
export async function opened(given: Given = {}): Promise<Opened> {
  const api = await fault(answering(given.seal));
  const centre = await fault({ body: given.centre ?? CENTRE });
  const src = given.src ?? (await fault({ body: given.services ?? SERVICES })).url;
  const region = await fixture<CusOkienko>(html`<cus-okienko theme=${given.theme ?? 'light'}></cus-okienko>`);
  region.lang = given.lang ?? 'pl';
  if (given.mode) region.setAttribute('mode', given.mode);
  const element = document.createElement('cus-service-match');
  element.src = src;
  element.centre = centre.url;
  if (given.api !== null) element.api = api.base;
  if (given.place) element.place = given.place;
  if (given.serviceUrl) element.serviceUrl = given.serviceUrl;
  const told: CusMatchDetail[] = [];
  element.addEventListener('cus-match', (event) => told.push((event as CustomEvent<CusMatchDetail>).detail));
  region.append(element);
  return { element, region, api, told };
}

/** The same, with the first question on the screen. */
export async function asked(given: Given = {}): Promise<Opened> {
  const all = await opened(given);
  await until(all.element, 'question');
  return all;
}

/** Waits for a part. */
export async function until(element: CusServiceMatch, name: string): Promise<HTMLElement> {
  await waitUntil(() => part(element, name), `${name} is there`, { timeout: 8000 });
  await drawn(element);
  return part(element, name) as HTMLElement;
}

export async function drawn(element: CusServiceMatch): Promise<void> {
  await element.updateComplete;
  for (const card of element.shadowRoot?.querySelectorAll('cus-service-card') ?? [])
    await card.updateComplete;
}

/** The question on the screen. */
export const question = (element: Element): string =>
  element.shadowRoot?.querySelector('#question')?.textContent?.trim() ?? '';

/** Waits for another question, or the results. */
export async function after(element: CusServiceMatch, before: string): Promise<void> {
  await waitUntil(() => question(element) !== before, `after „${before}”`, { timeout: 8000 });
  await drawn(element);
}

/** Answers the question on the screen and goes on. */
export async function answer(element: CusServiceMatch, ...labels: string[]): Promise<void> {
  const before = question(element);
  for (const label of labels) {
    control(element, label).click();
    await element.updateComplete;
  }
  part(element, 'next')?.click();
  await after(element, before);
}

/** Presses a button by its name, and waits for what follows. */
export async function press(element: CusServiceMatch, name: string | RegExp): Promise<void> {
  one(element, 'button', name).click();
  await drawn(element);
}

/** "Nie wiem", and the next. */
export async function skip(element: CusServiceMatch, how = 'Nie wiem'): Promise<void> {
  const before = question(element);
  await press(element, how);
  await after(element, before);
}

/** Goes to the results at once. */
export async function toResults(element: CusServiceMatch): Promise<void> {
  await press(element, /^Pokaż wyniki teraz|^Wróć do listy/);
  await until(element, 'list-title');
}

/** The answers in the summary. */
export const answersShown = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('.answers .said') ?? [])].map((each) =>
    (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

/** Names of the services in a group of the results. */
export const names = (element: Element, verdict: string): string[] =>
  [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement & { service?: { name: string } }>(
      `.verdict.${verdict} cus-service-card`,
    ) ?? []),
  ].map((card) => card.service?.name ?? '');
