import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/contact-form.js';
import '../../../src/define/okienko.js';
import type { CusContactForm } from '../../../src/elements/contact-form/contact-form.js';
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
  reply_within_days: 5,
  applications: { text: 'w sekretariacie, ul. Lipowa 3', url: 'https://brzozowka.example/wnioski' },
  privacy: {
    controller: 'CUS w Brzozówce, ul. Lipowa 3',
    dpo: 'iod@brzozowka.example',
    text: 'Zbieramy dane, żeby odpowiedzieć. Podstawa: art. 6 ust. 1 lit. e RODO.',
    version: '2026-11',
  },
};

export const RECEIPT = {
  id: '00000000-0000-4000-8000-000000000001',
  reference: 'K-2026-0417',
  received_at: '2026-11-20T10:15:00Z',
  reply_within_days: 5,
};

export const SERVICES = ['Klub seniora', 'Wypożyczalnia wózków', 'Wolontariat szkolny'].map((name, i) => ({
  id: `s${i}`,
  name,
  description: 'Dane przykładowe.',
  status: 'active',
}));

export interface Given {
  centre?: object | null;
  api?: null;
  lang?: string;
  mode?: 'kiosk';
  theme?: string;
  src?: string;
  serviceId?: string;
  topic?: string;
  /** How a submission is answered. */
  answer?: object;
  messages?: object;
}

export interface Opened {
  element: CusContactForm;
  region: CusOkienko;
  api: Resource;
}

const answering = (answer: object) => ({
  parts: { '/challenge': { status: 404, body: {} }, '/submissions/contact': answer },
});

/** Changes how submissions are answered. */
export const answer = (api: Resource, how: object): Promise<void> => api.set(answering(how));

/** The form in a region with its settings, once it is drawn. */
export async function contactForm(given: Given = {}): Promise<Opened> {
  const api = await fault(answering(given.answer ?? { status: 201, body: RECEIPT }));
  const centre = given.centre === null ? undefined : await fault({ body: given.centre ?? CENTRE });
  const region = await fixture<CusOkienko>(html`<cus-okienko theme=${given.theme ?? 'light'}></cus-okienko>`);
  region.lang = given.lang ?? 'pl';
  if (given.mode) region.setAttribute('mode', given.mode);
  const element = document.createElement('cus-contact-form');
  if (given.api !== null) element.api = api.base;
  element.centre = centre?.url ?? 'data:,';
  if (given.src) element.src = given.src;
  if (given.serviceId) element.serviceId = given.serviceId;
  if (given.topic) element.topic = given.topic;
  if (given.messages) element.messages = given.messages;
  region.append(element);
  await waitUntil(() => part(element, 'form') ?? part(element, 'note'), 'the form is there', {
    timeout: 8000,
  });
  await element.updateComplete;
  return { element, region, api };
}

/** A whole question, by telephone. */
export async function fillQuestion(element: CusContactForm): Promise<void> {
  await choose(element, 'Mam pytanie');
  await type(element, 'Czego potrzebujesz', 'Szukam klubu seniora.');
  await choose(element, 'W swojej');
  await type(element, 'Jak się nazywasz', 'Anna Przykładowa');
  await choose(element, 'Telefonicznie');
  await type(element, 'Numer telefonu', '600 123 456');
}
