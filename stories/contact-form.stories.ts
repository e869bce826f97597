import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { CusContactForm } from '../src/elements/contact-form/contact-form.js';

const CENTRE = 'data/centre-example.json';

interface Args {
  /** How the API of the story takes what is sent: takes, corrects, refuses, waits, hangs. */
  api?: string;
  centre?: string;
  src?: string;
  topic?: string;
  serviceId?: string;
  lang?: string;
  theme?: string;
  mode?: string;
  width?: string;
}

const render = (args: Args) =>
  html`<div lang=${args.lang ?? 'pl'} class=${ifDefined(args.width)}>
    <cus-okienko theme=${ifDefined(args.theme)} mode=${ifDefined(args.mode)}>
      <cus-contact-form
        api=${ifDefined(args.api && `story-api/${args.api}`)}
        centre=${args.centre ?? CENTRE}
        src=${ifDefined(args.src)}
        topic=${ifDefined(args.topic)}
        service-id=${ifDefined(args.serviceId)}
      ></cus-contact-form>
    </cus-okienko>
  </div>`;

const rootOf = (element: CusContactForm): ShadowRoot => element.shadowRoot as ShadowRoot;

/** Resolves when this is on the screen. */
async function until(canvas: HTMLElement, selector: string): Promise<CusContactForm> {
  const element = canvas.querySelector('cus-contact-form') as CusContactForm;
  while (!element.shadowRoot?.querySelector(selector))
    await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
  return element;
}

const shown = (canvas: HTMLElement) => until(canvas, '[part~=form], [part~=note]');

async function choose(element: CusContactForm, value: string, n = 0): Promise<void> {
  rootOf(element).querySelectorAll<HTMLInputElement>(`input[type=radio][value=${value}]`)[n]?.click();
  await element.updateComplete;
}

async function type(element: CusContactForm, name: string, text: string): Promise<void> {
  const field = rootOf(element).querySelector<HTMLInputElement>(`[name="${name}"]`) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new FocusEvent('blur'));
  await element.updateComplete;
}

/** A whole question; all of it made up. */
async function filled(canvas: HTMLElement): Promise<CusContactForm> {
  const element = await shown(canvas);
  await choose(element, 'question');
  await type(element, 'message', 'Szukam klubu seniora, w którym gra się w szachy (dane przykładowe).');
  await choose(element, 'self');
  await type(element, 'name', 'Anna Przykładowa');
  await choose(element, 'phone');
  await type(element, 'reply/phone', '600 123 456');
  return element;
}

/** Sends, and waits for what comes of it. */
const sent =
  (selector: string) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const element = await filled(canvasElement);
    rootOf(element).querySelector<HTMLButtonElement>('[part~=submit]')?.click();
    await until(canvasElement, selector);
  };

const meta: Meta<Args> = {
  title: 'Elementy/cus-contact-form',
  component: 'cus-contact-form',
  render,
  args: { api: 'takes', src: 'data/lapy.json' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Empty, with a sample clause. */
export const Empty: Story = {};
/** The topic chosen by the page; who writes may stay unknown. */
export const Anonymous: Story = {
  args: { topic: 'mistake' },
  play: async ({ canvasElement }) => choose(await shown(canvasElement), 'yes'),
};
/** A relative who does not know of it: what the law says. */
export const ForRelative: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await choose(element, 'question');
    await choose(element, 'relative');
    await choose(element, 'no');
    await choose(element, 'visit');
  },
};
/** About a service that the page names. */
export const AboutService: Story = { args: { serviceId: 'lapy/cas-doradztwo' } };
/** Choosing a service by the search. */
export const ChooseService: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    rootOf(element).querySelector<HTMLButtonElement>('.pick')?.click();
    await element.updateComplete;
    const box = rootOf(element).querySelector<HTMLInputElement>('[type=search]') as HTMLInputElement;
    box.value = 'opieka';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(canvasElement, '.offer');
  },
};
/** The lines for those who cannot wait. */
export const Urgent: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    rootOf(element).querySelector<HTMLButtonElement>('[part~=urgent-button]')?.click();
    await element.updateComplete;
  },
};
const wrong: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const element = await shown(canvasElement);
  await choose(element, 'question');
  await choose(element, 'email');
  await type(element, 'message', 'Mój numer to 44051401359.');
  await type(element, 'reply/email', 'anna@');
  rootOf(element).querySelector<HTMLButtonElement>('[part~=submit]')?.click();
  await until(canvasElement, '[part~=summary]');
};
/** What is wrong, all at once; among it a personal number. */
export const Wrong: Story = { play: wrong };
/** The same in the dark design. */
export const WrongDark: Story = { args: { theme: 'dark' }, play: wrong };
/** The same on the narrowest phone. */
export const WrongNarrow: Story = { args: { width: 'narrow' }, play: wrong };
/** On its way. */
export const Sending: Story = { args: { api: 'hangs' }, play: sent('[aria-disabled=true]') };
/** Sent: number, time of the answer, slip to print. */
export const Sent: Story = { play: sent('[part~=done]') };
/** The server found something wrong; one thing belongs to no field. */
export const Corrected: Story = { args: { api: 'corrects', mode: 'kiosk' }, play: sent('[part~=summary]') };
/** The server does not take it: whom to call. */
export const Refused: Story = { args: { api: 'refuses', mode: 'kiosk' }, play: sent('.failure') };
/** No connection: it waits on the device. */
export const Queued: Story = { args: { api: 'waits' }, play: sent('[part~=done]') };
/** The centre has not said what happens to the data: nothing is collected. */
export const NoClause: Story = { args: { centre: 'story/silent.json' } };
/** The centre file could not be read. */
export const NoCentre: Story = { args: { centre: 'story/broken.json' } };
/** No API. */
export const NoApi: Story = { args: { api: '' } };
/** Loading. */
export const Loading: Story = { args: { centre: 'story/never.json' }, play: async () => undefined };
/** Yellow and white on black. */
export const Contrast: Story = { args: { theme: 'contrast' } };
/** A shared screen. */
export const Kiosk: Story = { args: { mode: 'kiosk' } };
/** Ukrainian. */
export const Ukrainian: Story = { args: { lang: 'uk' }, play: wrong };
/** English. */
export const English: Story = { args: { lang: 'en' }, play: wrong };
