import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/notify-form.js';
import '../../../src/define/okienko.js';
import type { CusNotifyForm } from '../../../src/elements/notify-form/notify-form.js';
import type { CusOkienko } from '../../../src/elements/okienko/okienko.js';
import { choose, part, type } from '../../helpers/controls.js';
import { fault, type Resource } from '../../helpers/faults.js';

export * from '../../helpers/controls.js';
export { submit as press } from '../../helpers/controls.js';

/** A centre that collects data; made up, as everything here. */
export const CENTRE = {
  id: 'c',
  name: 'CUS w Brzozówce',
  email: 'cus@brzozowka.example',
  phones: [{ id: 'p', number: '85 715 27 31' }],
  privacy: {
    controller: 'CUS w Brzozówce, ul. Lipowa 3',
    text: 'Zbieramy dane, żeby powiadamiać. Podstawa: art. 6 ust. 1 lit. e RODO.',
    version: '2026-11',
  },
};

export const RECEIPT = {
  id: '00000000-0000-4000-8000-000000000001',
  reference: 'P-2026-0417',
  received_at: '2026-11-20T10:15:00Z',
};

/** An attribute of a service: a term of a taxonomy. */
export const term = (link: string, code: string, name: string): object => ({
  id: `${link} ${code}`,
  link_type: link,
  taxonomy_term: { id: code, code, name },
});

const place = (name: string) => ({ id: name, name });

export const SERVICES = [
  {
    id: 's0',
    name: 'Klub seniora',
    status: 'active',
    organization: { id: 'o1', name: 'Fundacja Dąb' },
    service_areas: [place('Brzozówka')],
    attributes: [
      term('life_situation', 'sytuacja:samotnosc', 'Samotność'),
      term('audience', 'odbiorca:osoby-starsze', 'Osoby starsze'),
      term('area', 'obszar:kultura', 'Kultura'),
    ],
  },
  {
    id: 's1',
    name: 'Grupa wsparcia',
    status: 'active',
    service_areas: [place('Brzozówka'), place('Zabrzeg')],
    attributes: [
      term('life_situation', 'sytuacja:samotnosc', 'Samotność'),
      term('life_situation', 'sytuacja:bezrobocie', 'Bezrobocie'),
      term('audience', 'odbiorca:rodzice', 'Rodzice'),
      term('area', 'wlasny-obszar', 'Ogrodnictwo <b>społeczne</b>'),
    ],
  },
];

export interface Given {
  centre?: object | null;
  api?: null;
  lang?: string;
  mode?: 'kiosk';
  theme?: string;
  /** What the catalogue holds, or how it fails; `null`: no `src`. */
  catalogue?: object | null;
  criteria?: unknown;
  /** How a submission is answered. */
  answer?: object;
}

export interface Opened {
  element: CusNotifyForm;
  region: CusOkienko;
  api: Resource;
}

const answering = (answer: object) => ({
  parts: { '/challenge': { status: 404, body: {} }, '/submissions/notify': answer },
});

/** Changes how submissions are answered. */
export const answer = (api: Resource, how: object): Promise<void> => api.set(answering(how));

/** The form in a region with its settings, once it is drawn. */
export async function notifyForm(given: Given = {}): Promise<Opened> {
  const api = await fault(answering(given.answer ?? { status: 201, body: RECEIPT }));
  const centre = given.centre === null ? undefined : await fault({ body: given.centre ?? CENTRE });
  const catalogue = given.catalogue === null ? undefined : await fault(given.catalogue ?? { body: SERVICES });
  const region = await fixture<CusOkienko>(html`<cus-okienko theme=${given.theme ?? 'light'}></cus-okienko>`);
  region.lang = given.lang ?? 'pl';
  if (given.mode) region.setAttribute('mode', given.mode);
  const element = document.createElement('cus-notify-form');
  if (given.api !== null) element.api = api.base;
  element.centre = centre?.url ?? 'data:,';
  if (catalogue) element.src = catalogue.url;
  if ('criteria' in given) element.criteria = given.criteria as never;
  region.append(element);
  await waitUntil(() => part(element, 'form') ?? part(element, 'note'), 'the form is there', {
    timeout: 8000,
  });
  await element.updateComplete;
  return { element, region, api };
}

/** Opens the choice of what to be told about, and waits for the terms of the catalogue. */
export async function openChoice(element: CusNotifyForm): Promise<void> {
  part(element, 'change')?.click();
  await waitUntil(() => element.shadowRoot?.querySelectorAll('[part=group]').length ?? 0 > 1, 'terms', {
    timeout: 5000,
  });
  await element.updateComplete;
}

/** Unfolds a group of terms. */
export async function unfold(element: CusNotifyForm, name: string): Promise<HTMLDetailsElement> {
  const groups = element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details[part=group]') ?? [];
  const group = [...groups].find((each) => each.querySelector('summary')?.textContent?.includes(name));
  if (!group) throw new Error(`no group „${name}”`);
  if (!group.open) group.querySelector('summary')?.click();
  await waitUntil(() => group.querySelector('input'));
  await element.updateComplete;
  return group;
}

/** What is said to be told about: one line for each thing; empty: everything. */
export const told = (element: Element): string[] =>
  [...(part(element, 'criteria')?.querySelectorAll('li') ?? [])].map(
    (each) => each.textContent?.trim() ?? '',
  );

/** All that e-mail takes. */
export async function fillEmail(element: CusNotifyForm): Promise<void> {
  await choose(element, 'E-mailem');
  await type(element, 'Adres e-mail', 'anna@example.org');
}

/** What has arrived. */
export const sent = async ({ api }: Opened): Promise<Record<string, unknown>[]> =>
  (await api.told()).posts.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
