import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { CusProviderForm } from '../src/elements/provider-form/provider-form.js';

interface Args {
  /** How the API of the story takes what is sent: takes, improves, refuses, waits, hangs. */
  api?: string;
  centre?: string;
  src?: string;
  organizationId?: string;
  lang?: string;
  theme?: string;
  mode?: string;
  width?: string;
}

const render = (args: Args) =>
  html`<div lang=${args.lang ?? 'pl'} class=${ifDefined(args.width)}>
    <cus-okienko theme=${ifDefined(args.theme)} mode=${ifDefined(args.mode)}>
      <cus-provider-form
        api=${ifDefined(args.api && `story-api/${args.api}`)}
        centre=${args.centre ?? 'data/centre-example.json'}
        src=${ifDefined(args.src)}
        organization-id=${ifDefined(args.organizationId)}
      ></cus-provider-form>
    </cus-okienko>
  </div>`;

const rootOf = (element: CusProviderForm): ShadowRoot => element.shadowRoot as ShadowRoot;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function until(canvas: HTMLElement, selector: string): Promise<CusProviderForm> {
  const element = canvas.querySelector('cus-provider-form') as CusProviderForm;
  while (!element.shadowRoot?.querySelector(selector)) await frame();
  await element.updateComplete;
  return element;
}

const shown = (canvas: HTMLElement) => until(canvas, '[part~=form], [part~=note], [part~=found]');

async function choose(element: CusProviderForm, value: string): Promise<void> {
  rootOf(element).querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
  await element.updateComplete;
}

async function type(element: CusProviderForm, name: string, text: string): Promise<void> {
  const field = rootOf(element).querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

async function next(element: CusProviderForm): Promise<void> {
  rootOf(element).querySelector<HTMLButtonElement>('[part~=submit]')?.click();
  await frame();
  await frame();
  await element.updateComplete;
}

/** Goes on to a step of a new organisation, filling in what is needed; all of it made up. */
async function reach(canvas: HTMLElement, step: number): Promise<CusProviderForm> {
  const element = await until(canvas, 'input[value=new], [part~=discard]');
  // a draft of another story
  rootOf(element).querySelector<HTMLElement>('[part~=discard]')?.click();
  await until(canvas, 'input[value=new]');
  await choose(element, 'new');
  await next(element);
  const fill = [
    async () => {
      await choose(element, 'organisations');
      await choose(element, 'wykonawca:stowarzyszenie');
    },
    () => type(element, 'organization/name', 'Koło Sąsiedzkie Dąbek (dane przykładowe)'),
    async () => {
      await type(element, 'leader/name', 'Anna Przykładowa');
      await type(element, 'leader/email', 'anna@example.org');
    },
    async () => {
      await type(element, 'card/management/text', 'Zarząd ma trzy osoby.');
      await type(element, 'card/finances/text', 'Ze składek.');
    },
    () => choose(element, 'obszar:zdrowie'),
    async () => {
      await type(element, 'services/0/name', 'Spacery z sąsiadem (dane przykładowe)');
      await type(element, 'services/0/description', 'Przyjdziemy o umówionej porze. Wrócimy razem.');
      await choose(element, 'obszar:pomoc-spoleczna');
      await next(element);
    },
  ];
  for (const each of fill.slice(0, step - 1)) {
    await each();
    await next(element);
  }
  return element;
}

const at = (step: number) => ({
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => void (await reach(canvasElement, step)),
});

/** Sends, and waits for what comes of it. */
const sent = (selector: string) => ({
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    await next(await reach(canvasElement, 7));
    await until(canvasElement, selector);
  },
});

const meta: Meta<Args> = {
  title: 'Elementy/cus-provider-form',
  component: 'cus-provider-form',
  render,
  args: { api: 'takes', src: 'data/lapy.json data/organizations.json' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The beginning: the clause, what it is not, what a person wants. */
export const Start: Story = {};
/** Step 1: who registers. */
export const Kind: Story = at(1);
/** Step 2: the organisation, with the numbers of its kind. */
export const Organisation: Story = at(2);
/** Step 3: with whom the CUS talks. */
export const Leader: Story = at(3);
/** Step 4: the attributes card, each field with who reads it. */
export const Card: Story = at(4);
/** Step 5: the portfolio. */
export const Portfolio: Story = at(5);
/** Step 6: a service, with how residents will see it. */
export const Service: Story = at(6);
/** Step 6: all sections of a service unfolded. */
export const ServiceUnfolded: Story = {
  play: async ({ canvasElement }) => {
    const element = await reach(canvasElement, 6);
    rootOf(element)
      .querySelectorAll<HTMLElement>('.section > summary')
      .forEach((summary) => summary.click());
    await frame();
    await element.updateComplete;
  },
};
/** Step 6: the services written so far, one of them about to be removed. */
export const Services: Story = {
  play: async ({ canvasElement }) => {
    const element = await reach(canvasElement, 6);
    await type(element, 'services/0/name', 'Spacery z sąsiadem (dane przykładowe)');
    await type(element, 'services/0/description', 'Przyjdziemy o umówionej porze.');
    await choose(element, 'obszar:pomoc-spoleczna');
    await next(element);
    rootOf(element).querySelector<HTMLElement>('.acts > :last-child')?.click();
    await element.updateComplete;
  },
};
/** Step 7: the review. */
export const Review: Story = at(7);
/** Something is missing: the summary leads to the fields. */
export const Wrong: Story = {
  play: async ({ canvasElement }) => next(await reach(canvasElement, 3)),
};
/** An organisation of that name is in the catalogue. */
export const Existing: Story = {
  play: async ({ canvasElement }) => {
    const element = await reach(canvasElement, 2);
    await type(element, 'organization/name', 'Centrum Usług Społecznych w Łapach');
    while (!rootOf(element).querySelector('[part~=existing]')) {
      await next(element);
      if (!rootOf(element).querySelector('[part~=existing], [name="organization/name"]'))
        rootOf(element).querySelector<HTMLElement>('[part~=back]')?.click();
    }
  },
};
/** A small correction of a record that the page names. */
export const Correction: Story = {
  args: { organizationId: 'lapy/rops-bialystok' },
  play: async ({ canvasElement }) => void (await until(canvasElement, '[name=correction]')),
};
/** Sent: reference, reply time, folder, HSDS. */
export const Sent: Story = sent('[part~=done]');
/** No connection: it waits on the device. */
export const Waiting: Story = { args: { api: 'waits' }, ...sent('[part~=done]') };
/** The server found something wrong: each problem leads to its step. */
export const Corrected: Story = { args: { api: 'improves' }, ...sent('[part~=summary]') };
/** The server does not take it. */
export const Refused: Story = { args: { api: 'refuses' }, ...sent('.failure') };
/** On its way. */
export const Sending: Story = {
  args: { api: 'hangs' },
  play: async ({ canvasElement }) => next(await reach(canvasElement, 7)),
};
/** No clause: nothing is collected. */
export const NoClause: Story = { args: { centre: 'story/silent.json' } };
/** No API. */
export const NoApi: Story = { args: { api: undefined } };
/** A shared screen keeps no draft. */
export const Kiosk: Story = { args: { mode: 'kiosk' } };
/** Ukrainian. */
export const Ukrainian: Story = { args: { lang: 'uk' }, ...at(4) };
/** English. */
export const English: Story = { args: { lang: 'en' }, ...at(6) };
/** The dark design. */
export const Dark: Story = { args: { theme: 'dark' }, ...at(6) };
/** Yellow and white on black. */
export const Contrast: Story = { args: { theme: 'contrast' }, ...at(4) };
/** The narrowest phone. */
export const Narrow: Story = { args: { width: 'narrow' }, ...at(6) };
