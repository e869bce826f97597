import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { CusProviderCard } from '../src/elements/provider-card/provider-card.js';

const SOURCES = 'data/lapy.json data/koszalin.json data/organizations.json';

interface Args {
  src?: string;
  provider?: string;
  centre?: string;
  lang?: string;
  theme?: string;
  mode?: string;
  width?: string;
}

const render = (args: Args) =>
  html`<div lang=${args.lang ?? 'pl'} class=${ifDefined(args.width)}>
    <cus-okienko theme=${ifDefined(args.theme)} mode=${ifDefined(args.mode)} centre=${ifDefined(args.centre)}>
      <cus-provider-card src=${ifDefined(args.src)} provider=${ifDefined(args.provider)}></cus-provider-card>
    </cus-okienko>
  </div>`;

/** Resolves when the list, a profile, or what stands in their place is on the screen. */
async function shown(canvas: HTMLElement): Promise<CusProviderCard> {
  const element = canvas.querySelector('cus-provider-card') as CusProviderCard;
  const there = () =>
    element.shadowRoot?.querySelector(
      '[part~=partners], [part~=card], [part~=note], [part~=empty], [part~=error]',
    );
  while (!there()) await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
  return element;
}

async function typed(canvas: HTMLElement, text: string): Promise<void> {
  const element = await shown(canvas);
  const box = element.shadowRoot?.querySelector<HTMLInputElement>('#query') as HTMLInputElement;
  box.value = text;
  box.dispatchEvent(new InputEvent('input'));
  await element.updateComplete;
}

const meta: Meta<Args> = {
  title: 'Elementy/cus-provider-card',
  component: 'cus-provider-card',
  render,
  args: { src: SOURCES, centre: 'data/centre-lapy.json' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The list of partners: all organisations of the real catalogues. */
export const Partners: Story = {};
/** Searched by a part of the name, without Polish letters. */
export const Found: Story = {
  play: async ({ canvasElement }) => typed(canvasElement, 'bialystok regionalny'),
};
/** Nothing of that name. */
export const NothingFound: Story = { play: async ({ canvasElement }) => typed(canvasElement, 'xyz') };
/** A profile opened from the list, with the way back. */
export const Opened: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    element.shadowRoot?.querySelector<HTMLElement>('.open')?.click();
    await element.updateComplete;
  },
};
/** A provider with its services. */
export const Profile: Story = { args: { provider: 'lapy/cus' } };
/** A provider that has told all of itself: attributes card and portfolio, sample data that cannot be called. */
export const Complete: Story = {
  args: { src: 'story/provider.json', provider: '00000000-0000-4000-8000-0000000000f1' },
};
/** Little is known, and that is said; the centre to ask is sample data. */
export const Gaps: Story = {
  args: { provider: 'lapy/rops-bialystok', centre: 'data/centre-example.json' },
};
/** No such organisation in the catalogue. */
export const NotFound: Story = { args: { provider: 'nie/ma' } };
/** No source is named. */
export const NoSource: Story = { args: { src: undefined } };
/** Loading, and after three seconds slow. */
export const Loading: Story = { args: { src: 'story/never.json' }, play: async () => undefined };
/** The source is broken. */
export const Failed: Story = { args: { src: 'story/broken.json' } };
/** A catalogue without organisations. */
export const Empty: Story = { args: { src: 'story/empty.json' } };
/** Ukrainian. */
export const Ukrainian: Story = { args: { lang: 'uk', provider: 'lapy/cus' } };
/** English. */
export const English: Story = { args: { lang: 'en' } };
/** The dark design. */
export const Dark: Story = { args: { ...Complete.args, theme: 'dark' } };
/** Yellow and white on black. */
export const Contrast: Story = { args: { theme: 'contrast' } };
/** A shared screen. */
export const Kiosk: Story = { args: { mode: 'kiosk' } };
/** The narrowest phone. */
export const Narrow: Story = { args: { ...Complete.args, width: 'narrow' } };
