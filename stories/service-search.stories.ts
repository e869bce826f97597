import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { CusServiceSearch } from '../src/elements/service-search/service-search.js';
import { controls } from './support/controls.js';
import { connect, disconnect } from './support/network.js';

const LAPY = 'data/lapy.json';
const KOSZALIN = 'data/koszalin.json';
const BOTH = `${LAPY} ${KOSZALIN}`;

/** What the stories set; all else that the manifest names can be set in the panel of controls. */
interface Args {
  src: string;
  query?: string;
  lang?: string;
  theme?: string;
  mode?: string;
  centre?: string;
  areas?: string;
  place?: string;
  width?: string;
}
const OWN = ['src', 'query', 'lang', 'centre', 'areas', 'place'];

const render = (args: Args) =>
  html`<div lang=${args.lang ?? 'pl'} class=${ifDefined(args.width)}>
    <cus-okienko theme=${ifDefined(args.theme)} mode=${ifDefined(args.mode)} centre=${ifDefined(args.centre)}>
      <cus-service-search
        src=${args.src}
        query=${ifDefined(args.query)}
        areas=${ifDefined(args.areas)}
        place=${ifDefined(args.place)}
        ${controls(args, OWN)}
      ></cus-service-search>
    </cus-okienko>
  </div>`;

/** Resolves when results, or what stands in their place, are on the screen. */
async function shown(canvas: HTMLElement): Promise<CusServiceSearch> {
  const element = canvas.querySelector('cus-service-search') as CusServiceSearch;
  const there = () => element.shadowRoot?.querySelector('[part~=count], [part~=error], [part~=empty]');
  while (!there()) await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
  return element;
}

/** Asks for news until a note says that there are none. */
async function askedAnew(canvas: HTMLElement): Promise<void> {
  const element = await shown(canvas);
  // an answer younger than a second serves whoever asks again
  while (!element.shadowRoot?.querySelector('[part~=note]')) {
    element.refresh();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const meta: Meta<Args> = {
  title: 'Elementy/cus-service-search',
  component: 'cus-service-search',
  render,
  args: { src: LAPY },
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
  },
};
export default meta;
type Story = StoryObj<Args>;

/** The whole catalogue of Łapy, before anything is typed. */
export const Catalogue: Story = {};
/** Results of a query, words marked. */
export const Results: Story = { args: { query: 'wozek inwalidzki' } };
/** Two towns in one window: the place becomes a filter. */
export const TwoTowns: Story = { args: { src: `${LAPY} ${KOSZALIN}`, query: 'opieka nad mamą' } };
/** A partner's page: one area only. */
export const PartnerScope: Story = {
  args: { src: `${LAPY} ${KOSZALIN}`, areas: 'obszar:niepelnosprawnosc' },
};
/** The suggestions, open. */
export const Suggestions: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    const box = element.shadowRoot?.querySelector('input') as HTMLInputElement;
    box.focus();
    box.value = 'wolont';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
  },
};
/** Filters chosen. */
export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    element.shadowRoot?.querySelector<HTMLInputElement>('.option input')?.click();
    await element.updateComplete;
  },
};
/** A service open in place. */
export const ServiceOpen: Story = {
  args: { query: 'wypożyczalnia', centre: 'data/centre-lapy.json' },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    const card = element.shadowRoot?.querySelector('cus-service-card');
    await card?.updateComplete;
    card?.shadowRoot?.querySelector<HTMLElement>('h1 *, h2 *, h3 *, h4 *, [role=heading] *')?.click();
    await element.updateComplete;
  },
};
/** Nothing found: the way to a person. */
export const NothingFound: Story = { args: { query: 'xqzvw kwmpf', centre: 'data/centre-lapy.json' } };
/** Words of violence: whom to call, and who helps here. */
export const UrgentViolence: Story = { args: { src: BOTH, query: 'mąż mnie bije' } };
/** Words of suicide. */
export const UrgentSuicide: Story = { args: { src: BOTH, query: 'nie chcę już żyć' } };
/** A child in danger. */
export const UrgentChild: Story = { args: { src: BOTH, query: 'ojciec bije dziecko' } };
/** Nowhere to sleep tonight. */
export const UrgentShelter: Story = { args: { src: BOTH, query: 'nie mam gdzie spać' } };
/** Poisoning. */
export const UrgentOverdose: Story = { args: { src: BOTH, query: 'połknęła dużo tabletek' } };
/** Danger to life, where no service of the place helps; nothing else surely fits. */
export const UrgentEmergency: Story = { args: { query: 'babcia nie oddycha' } };
/** Two dangers at once, in the dark design. */
export const UrgentDark: Story = {
  args: { src: BOTH, query: 'mąż mnie bije, nie mam gdzie spać', theme: 'dark' },
};
/** Danger on a shared screen: numbers to read. */
export const UrgentKiosk: Story = { args: { src: BOTH, query: 'chcę się zabić', mode: 'kiosk' } };
/** Danger on the narrowest phone. */
export const UrgentNarrow: Story = { args: { src: BOTH, query: 'chcę się zabić', width: 'narrow' } };
/** Danger in Ukrainian. */
export const UrgentUkrainian: Story = { args: { src: BOTH, query: 'мені ніде ночувати', lang: 'uk' } };
/** What was understood as a place, a group, an age and a price, each removable. */
export const Hints: Story = {
  args: { src: BOTH, query: 'zajęcia dla seniora w Koszalinie za darmo, 71 lat' },
};
/** Nothing surely fits: the way to a person first, then what may help. */
export const Unsure: Story = {
  args: { src: BOTH, query: 'kwantowa teleportacja wolontariat', centre: 'data/centre-lapy.json' },
};
/** Nothing surely fits, and a word may be mistyped. */
export const DidYouMean: Story = { args: { src: BOTH, query: 'kwantowa teleportacja wolontarjat ' } };
/** A mistyped word was corrected, with the way back. */
export const Correction: Story = { args: { src: BOTH, query: 'wolontarjat' } };
/** A centre with a telephone and an announcement, all of it sample data. */
export const CentreExample: Story = { args: { centre: 'data/centre-example.json' } };
/** Loading, and after three seconds slow. */
export const Loading: Story = { args: { src: 'story/never.json' }, play: async () => undefined };
/** The source is broken: what happened, what to do. */
export const Failed: Story = { args: { src: 'story/broken.json' } };
/** One of two sources is broken. */
export const Partial: Story = { args: { src: `${LAPY} story/broken.json` } };
/** News cannot be had: what was read before, with its date. */
export const Stale: Story = {
  args: { src: 'story/once.json' },
  play: async ({ canvasElement }) => askedAnew(canvasElement),
};
/** No connection: what was read before, with its date. */
export const Offline: Story = {
  beforeEach: () => connect,
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
    disconnect();
    await askedAnew(canvasElement);
  },
};
/** No connection, and nothing was read before. */
export const OfflineFirst: Story = {
  args: { src: 'story/unread.json' },
  beforeEach: () => {
    disconnect();
    return connect;
  },
};
/** An empty catalogue. */
export const Empty: Story = { args: { src: 'story/empty.json' } };
/** Broken records are left out. */
export const BrokenRecords: Story = { args: { src: 'story/problems.json' } };
/** Checked, checked long ago, inactive and planned services. */
export const Dated: Story = { args: { src: 'story/dated.json' } };
/** No source given. */
export const NoSource: Story = { args: { src: '' } };
/** Ukrainian. */
export const Ukrainian: Story = { args: { lang: 'uk' } };
/** English. */
export const English: Story = { args: { lang: 'en' } };
/** The dark design. */
export const Dark: Story = { args: { theme: 'dark', query: 'opieka' } };
/** Yellow and white on black. */
export const Contrast: Story = { args: { theme: 'contrast', query: 'opieka' } };
/** Larger type. */
export const Large: Story = { args: { theme: 'large' } };
/** A shared screen. */
export const Kiosk: Story = { args: { mode: 'kiosk' } };
/** The narrowest phone. */
export const Narrow: Story = { args: { query: 'senior', width: 'narrow' } };
