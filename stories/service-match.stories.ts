import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { CusServiceMatch } from '../src/elements/service-match/service-match.js';

interface Args {
  api?: string;
  src?: string;
  place?: string;
  lang?: string;
  theme?: string;
  mode?: string;
  width?: string;
}

const render = (args: Args) =>
  html`<div lang=${args.lang ?? 'pl'} class=${ifDefined(args.width)}>
    <cus-okienko
      theme=${ifDefined(args.theme)}
      mode=${ifDefined(args.mode)}
      centre="data/centre-example.json"
    >
      <cus-service-match
        src=${ifDefined(args.src)}
        api=${ifDefined(args.api && `story-api/${args.api}`)}
        place=${ifDefined(args.place)}
      ></cus-service-match>
    </cus-okienko>
  </div>`;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves when this is on the screen. */
async function until(canvas: HTMLElement, selector: string): Promise<ShadowRoot> {
  const element = canvas.querySelector('cus-service-match') as CusServiceMatch;
  while (!element.shadowRoot?.querySelector(selector)) await frame();
  await element.updateComplete;
  return element.shadowRoot;
}

/** Presses what matches, and waits until the question is another one. */
async function press(canvas: HTMLElement, selector: string): Promise<void> {
  const root = await until(canvas, '#question, .list-title');
  const question = () => root.querySelector('#question')?.textContent;
  const before = question();
  root.querySelector<HTMLElement>(selector)?.click();
  while (question() === before) await frame();
}

/** Ticks an answer and goes on. */
async function answer(canvas: HTMLElement, value: string): Promise<void> {
  const root = await until(canvas, `input[value="${value}"]`);
  root.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
  await press(canvas, '[part~=next]');
}

/** A lonely person of 60 or more in Łapy, and the list. */
async function listed(canvas: HTMLElement): Promise<ShadowRoot> {
  await answer(canvas, 'sytuacja:samotnosc');
  await answer(canvas, 'self');
  await answer(canvas, 'senior');
  await answer(canvas, 'Gmina Łapy');
  await press(canvas, '[part~=results]');
  return until(canvas, '.proposal');
}

const meta: Meta<Args> = {
  title: 'Elementy/cus-service-match',
  component: 'cus-service-match',
  render,
  args: { src: 'data/lapy.json', api: 'takes' },
  play: async ({ canvasElement }) => {
    await until(canvasElement, '#question');
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The first question: own words, or groups of situations. */
export const FirstQuestion: Story = {};
/** Own words, what they may mean, and danger in them: whom to call. */
export const OwnWords: Story = {
  args: { src: 'data/koszalin.json' },
  play: async ({ canvasElement }) => {
    const root = await until(canvasElement, '#words');
    const words = root.querySelector<HTMLInputElement>('#words') as HTMLInputElement;
    words.value = 'mąż mnie bije';
    words.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(canvasElement, '[part~=urgent]');
  },
};
/** An age that nobody has: what is wrong, and answers so far. */
export const Wrong: Story = {
  play: async ({ canvasElement }) => {
    await answer(canvasElement, 'sytuacja:samotnosc');
    await answer(canvasElement, 'self');
    const root = await until(canvasElement, '#age');
    const age = root.querySelector<HTMLInputElement>('#age') as HTMLInputElement;
    age.value = '200';
    age.dispatchEvent(new InputEvent('input', { bubbles: true }));
    root.querySelector<HTMLElement>('[part~=next]')?.click();
    await until(canvasElement, '#wrong');
  },
};
/** The list of proposals with reasons; what does not fit is unfolded. */
export const List: Story = {
  play: async ({ canvasElement }) => {
    const root = await listed(canvasElement);
    root.querySelector<HTMLElement>('.does-not-fit summary')?.click();
    await until(canvasElement, '.does-not-fit .proposal');
  },
};
/** The list goes along with a message. */
export const Send: Story = {
  play: async ({ canvasElement }) => {
    const root = await listed(canvasElement);
    root.querySelector<HTMLElement>('#tool-send')?.click();
    await until(canvasElement, 'cus-contact-form');
    while (!root.querySelector('cus-contact-form')?.shadowRoot?.querySelector('[part~=proposals]'))
      await frame();
  },
};
/** Descriptions that say too little to ask anything: all that is there, and whom to ask; in the dark design. */
export const LittleKnown: Story = {
  args: { src: 'story/problems.json', theme: 'dark' },
  play: async ({ canvasElement }) => {
    await until(canvasElement, '.proposal');
  },
};
/** Loading. */
export const Loading: Story = { args: { src: 'story/never.json' }, play: async () => undefined };
/** A shared screen in Ukrainian. */
export const Kiosk: Story = {
  args: { mode: 'kiosk', lang: 'uk' },
  play: async ({ canvasElement }) => {
    await answer(canvasElement, 'sytuacja:samotnosc');
    await until(canvasElement, '#question');
  },
};
