import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/okienko.js';
import '../../../src/define/provider-form.js';
import { openOutbox } from '../../../src/data/index.js';
import { forgetDraft } from '../../../src/elements/provider-form/draft-store.js';
import type { CusProviderForm } from '../../../src/elements/provider-form/provider-form.js';
import type { ProviderSubmission } from '../../../src/model/index.js';
import { fault, type Resource } from '../../helpers/faults.js';
import { one } from '../../helpers/roles.js';

/** A centre that collects data; made up, as everything here. */
export const CENTRE = {
  id: 'c',
  name: 'CUS w Brzozówce',
  phones: [{ id: 'p', number: '85 715 27 31' }],
  privacy: { controller: 'CUS w Brzozówce', text: 'Zbieramy dane, żeby odpowiedzieć.', version: '2026-11' },
};

export const RECEIPT = {
  id: '00000000-0000-4000-8000-000000000001',
  reference: 'P-2026-0417',
  received_at: '2026-11-20T10:15:00Z',
  reply_within_days: 5,
};

export const CATALOGUE = {
  organizations: [
    { id: 'o-1', name: 'Stowarzyszenie Brzozowa Przystań', legal_status: 'stowarzyszenie' },
    { id: 'o-2', name: 'Urząd Gminy Brzozówka', legal_status: 'urząd' },
  ],
  services: [
    { id: 's-1', name: 'Klub seniora w remizie', status: 'active', organization_id: 'o-1' },
    { id: 's-2', name: 'Dowóz do lekarza', status: 'active', organization_id: 'o-2' },
  ],
};

export interface Given {
  lang?: string;
  theme?: string;
  mode?: 'kiosk';
  answer?: object;
  catalogue?: object | null;
  organizationId?: string;
  /** The same server as before. */
  api?: Resource;
}

export interface Opened {
  element: CusProviderForm;
  api: Resource;
}

export const answering = (answer: object) => ({
  parts: { '/challenge': { status: 404, body: {} }, '/submissions/provider': answer },
});

/** The form in a region with its settings, once it is drawn. */
export async function providerForm(given: Given = {}): Promise<Opened> {
  const api = given.api ?? (await fault(answering(given.answer ?? { status: 201, body: RECEIPT })));
  const centre = await fault({ body: CENTRE });
  const source = given.catalogue === null ? undefined : await fault({ body: given.catalogue ?? CATALOGUE });
  const region = await fixture<HTMLElement>(
    html`<cus-okienko theme=${given.theme ?? 'light'}></cus-okienko>`,
  );
  region.lang = given.lang ?? 'pl';
  if (given.mode) region.setAttribute('mode', given.mode);
  const element = document.createElement('cus-provider-form');
  element.api = api.base;
  element.centre = centre.url;
  if (source) element.src = source.url;
  if (given.organizationId) element.organizationId = given.organizationId;
  region.append(element);
  await waitUntil(() => part(element, 'form') ?? part(element, 'found'), 'the form is there', {
    timeout: 8000,
  });
  await element.updateComplete;
  return { element, api };
}

export const part = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~=${name}]`) ?? null;

type Control = HTMLInputElement | HTMLTextAreaElement;

/** The control of the form itself (not of the preview) whose label begins so, the first of several. */
export function control(element: Element, label: string): Control {
  const found = [...(element.shadowRoot?.querySelectorAll<Control>('input, textarea') ?? [])].find(
    (each) =>
      each.checkVisibility() &&
      [...(each.labels ?? [])].some((one) => one.textContent?.replace(/\s+/g, ' ').trim().startsWith(label)),
  );
  if (!found) throw new Error(`no control „${label}”`);
  return found;
}

/** Types by keys into a field, in the place of what is there. */
export async function type(element: CusProviderForm, label: string, text: string): Promise<void> {
  const field = control(element, label);
  field.focus();
  field.select();
  await sendKeys(text ? { type: text } : { press: 'Backspace' });
  await element.updateComplete;
}

/** Puts a text into a field as pasting does. */
export async function paste(element: CusProviderForm, label: string, text: string): Promise<void> {
  const field = control(element, label);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

export async function choose(element: CusProviderForm, label: string): Promise<void> {
  control(element, label).click();
  await element.updateComplete;
}

export const heading = (element: CusProviderForm): string =>
  element.shadowRoot?.querySelector('.step-title')?.textContent?.trim() ?? '';

/** Presses the button that goes on, and lets what follows be drawn. */
export async function next(element: CusProviderForm): Promise<void> {
  part(element, 'submit')?.click();
  await new Promise((done) => requestAnimationFrame(done));
  await element.updateComplete;
}

export async function press(element: CusProviderForm, name: string | RegExp): Promise<void> {
  one(element, 'button', name).click();
  await new Promise((done) => requestAnimationFrame(done));
  await element.updateComplete;
}

export type Step = 'kind' | 'organization' | 'leader' | 'card' | 'portfolio' | 'services' | 'review';

const FILL: readonly (readonly [Step, (element: CusProviderForm) => Promise<void>])[] = [
  [
    'kind',
    async (element) => {
      await choose(element, 'Organizacja społeczna');
      await choose(element, 'Stowarzyszenie');
    },
  ],
  ['organization', (element) => paste(element, 'Pełna nazwa', 'Koło Sąsiedzkie Dąbek')],
  [
    'leader',
    async (element) => {
      await paste(element, 'Imię i nazwisko', 'Anna Przykładowa');
      await paste(element, 'E-mail', 'anna@dabek.example');
    },
  ],
  [
    'card',
    async (element) => {
      await paste(element, 'Zarządzanie', 'Zarząd ma trzy osoby.');
      await paste(element, 'Finanse', 'Ze składek.');
    },
  ],
  ['portfolio', (element) => choose(element, 'Zdrowie')],
  [
    'services',
    async (element) => {
      await fillService(element);
      await next(element);
    },
  ],
];

/** What a service needs. */
export async function fillService(element: CusProviderForm, name = 'Spacery z sąsiadem'): Promise<void> {
  await paste(element, 'Nazwa usługi', name);
  await paste(element, 'Na czym to polega?', 'Wyjdziemy razem na spacer.');
  if (!(control(element, 'Zdrowie') as HTMLInputElement).checked) await choose(element, 'Zdrowie');
}

/** Goes through the form of a new organisation up to a step, which is open and empty then. */
export async function reach(element: CusProviderForm, step: Step): Promise<void> {
  await choose(element, 'Zgłosić nową organizację');
  await next(element);
  for (const [name, fill] of FILL) {
    if (name === step) return;
    await fill(element);
    await next(element);
  }
}

/** Waits for a part, in a state that takes the network. */
export async function until(element: CusProviderForm, name: string): Promise<HTMLElement> {
  await waitUntil(() => part(element, name), `${name} is there`, { timeout: 9000 });
  await element.updateComplete;
  return part(element, name) as HTMLElement;
}

export const sent = async ({ api }: Opened): Promise<ProviderSubmission[]> =>
  (await api.told()).posts.map(({ body }) => JSON.parse(body) as ProviderSubmission);

/** Messages under fields, without their prefix, in order. */
export const errors = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('p.error') ?? [])].map((each) =>
    (each.textContent ?? '').replace(/\s+/g, ' ').replace('Błąd: ', '').trim(),
  );

/** Links of the summary. */
export const summary = (element: Element): HTMLElement[] => [
  ...(part(element, 'summary')?.querySelectorAll<HTMLElement>('li a') ?? []),
];

/** What a test leaves behind must not be found by the next. */
export async function forgetAll({ api }: Opened): Promise<void> {
  await forgetDraft(new URL(api.base, document.baseURI).href);
  const outbox = openOutbox({ api: api.base });
  for (const { key } of outbox.state.entries) await outbox.remove(key);
}
