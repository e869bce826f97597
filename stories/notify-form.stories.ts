import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { CusNotifyForm } from '../src/elements/notify-form/notify-form.js';
import type { NoticeCriteria } from '../src/model/index.js';

const CENTRE = 'data/centre-example.json';

interface Args {
  /** How the API of the story takes what is sent: takes, refuses, waits. */
  api?: string;
  centre?: string;
  src?: string;
  criteria?: NoticeCriteria;
  lang?: string;
  theme?: string;
  mode?: string;
  width?: string;
}

const render = (args: Args) =>
  html`<div lang=${args.lang ?? 'pl'} class=${ifDefined(args.width)}>
    <cus-okienko theme=${ifDefined(args.theme)} mode=${ifDefined(args.mode)}>
      <cus-notify-form
        api=${ifDefined(args.api && `story-api/${args.api}`)}
        centre=${args.centre ?? CENTRE}
        src=${ifDefined(args.src)}
        .criteria=${args.criteria}
      ></cus-notify-form>
    </cus-okienko>
  </div>`;

const rootOf = (element: CusNotifyForm): ShadowRoot => element.shadowRoot as ShadowRoot;

/** Resolves when this is on the screen. */
async function until(canvas: HTMLElement, selector: string): Promise<CusNotifyForm> {
  const element = canvas.querySelector('cus-notify-form') as CusNotifyForm;
  while (!element.shadowRoot?.querySelector(selector))
    await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
  return element;
}

const shown = (canvas: HTMLElement) => until(canvas, '[part~=form], [part~=note]');

async function press(element: CusNotifyForm, selector: string): Promise<void> {
  rootOf(element).querySelector<HTMLElement>(selector)?.click();
  await element.updateComplete;
}

async function type(element: CusNotifyForm, name: string, text: string): Promise<void> {
  const field = rootOf(element).querySelector<HTMLInputElement>(`[name="${name}"]`) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

/** Signs up by e-mail, and waits for what comes of it. */
const sent =
  (selector: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await press(element, 'input[value=email]');
    await type(element, 'email', 'anna@example.org');
    await press(element, '[part~=submit]');
    await until(canvasElement, selector);
  };

const meta: Meta<Args> = {
  title: 'Elementy/cus-notify-form',
  component: 'cus-notify-form',
  render,
  args: { api: 'takes', src: 'data/lapy.json' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
  },
};
export default meta;
type Story = StoryObj<Args>;

/** About all services; nothing is asked of the person yet. */
export const Empty: Story = {};
/** What a search has found, opened to be changed. */
export const Choosing: Story = {
  args: {
    criteria: {
      query: 'opieka nad mamą',
      situations: ['sytuacja:samotnosc', 'sytuacja:opieka-nad-bliskim'],
      place: 'Łapy',
      free_only: true,
    },
  },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await press(element, '[part~=change]');
    await until(canvasElement, 'details[part=group] + details[part=group] + details[part=group]');
    await press(element, 'input[value=email]');
  },
};
const wrong: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const element = await shown(canvasElement);
  await press(element, '[part~=change]');
  await type(element, 'criteria/age', '200');
  await press(element, 'input[value=letter]');
  await press(element, '[part~=submit]');
  await until(canvasElement, '[part~=summary]');
};
/** What is wrong, all at once, by letter. */
export const Wrong: Story = { play: wrong };
/** The same in the dark, in Ukrainian. */
export const WrongUkrainianDark: Story = { args: { lang: 'uk', theme: 'dark' }, play: wrong };
/** By e-mail: the address is to be confirmed. */
export const Sent: Story = {
  args: { criteria: { recipients: ['odbiorca:osoby-starsze'] } },
  play: sent('[part~=done]'),
};
/** By telephone, in English, on a shared screen. */
export const SentByTelephone: Story = {
  args: { lang: 'en', mode: 'kiosk' },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    await press(element, 'input[value=phone]');
    await type(element, 'phone', '600 123 456');
    await type(element, 'name', 'Anna');
    await press(element, '[part~=submit]');
    await until(canvasElement, '[part~=done]');
  },
};
/** No connection: it waits on the device. */
export const Queued: Story = { args: { api: 'waits' }, play: sent('[part~=done]') };
/** The centre has not said what happens to the data: nothing is collected. */
export const NoClause: Story = { args: { centre: 'story/silent.json' } };
