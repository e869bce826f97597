import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { CusServiceCard } from '../src/elements/service-card/service-card.js';
import type { Service } from '../src/model/index.js';
import type { Match } from '../src/search/index.js';
import { byProperty, controls } from './support/controls.js';
import { day, exampleService } from './support/example-service.js';
import { connect, disconnect } from './support/network.js';

/** What the stories set; all else that the manifest names can be set in the panel of controls. */
interface Args {
  src?: string;
  serviceId?: string;
  variant: 'compact' | 'full';
  service?: Service;
  highlights?: readonly Match[];
  serviceUrl?: string;
  shareUrl?: string;
  centre?: string;
  headingLevel?: number;
  lang?: string;
  theme?: string;
  mode?: string;
  width?: string;
}

const OWN = [
  'src',
  'serviceId',
  'variant',
  'serviceUrl',
  'shareUrl',
  'headingLevel',
  'service',
  'highlights',
  'lang',
  'centre',
];
const SOURCES = 'data/lapy.json data/koszalin.json';

const render = (given: Args) => {
  const args = byProperty(given);
  return html`<div lang=${args.lang ?? 'pl'} class=${ifDefined(args.width)}>
    <cus-okienko theme=${ifDefined(args.theme)} mode=${ifDefined(args.mode)} centre=${ifDefined(args.centre)}>
      <cus-service-card
        src=${ifDefined(args.src)}
        service-id=${ifDefined(args.serviceId)}
        variant=${args.variant}
        service-url=${ifDefined(args.serviceUrl)}
        share-url=${ifDefined(args.shareUrl)}
        heading-level=${ifDefined(args.headingLevel)}
        .service=${args.service}
        .highlights=${args.highlights}
        ${controls(args, OWN)}
      ></cus-service-card>
    </cus-okienko>
  </div>`;
};

/** Resolves when the card, or what stands in its place, is on the screen. */
async function shown(canvas: HTMLElement): Promise<CusServiceCard> {
  const element = canvas.querySelector('cus-service-card') as CusServiceCard;
  const there = () => element.shadowRoot?.querySelector('[part~=card], [part~=note], [part~=error]');
  while (!there()) await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
  return element;
}

async function press(canvas: HTMLElement, name: string): Promise<void> {
  const element = await shown(canvas);
  const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  buttons.find((button) => button.textContent?.trim() === name)?.click();
  await element.updateComplete;
}

const meta: Meta<Args> = {
  title: 'Elementy/cus-service-card',
  component: 'cus-service-card',
  render,
  args: {
    src: SOURCES,
    serviceId: 'lapy/wypozyczalnia-sprzetu-rehabilitacyjnego',
    variant: 'full',
    centre: 'data/centre-lapy.json',
  },
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
  },
};
export default meta;
type Story = StoryObj<Args>;

const compact: Partial<Args> = { variant: 'compact', headingLevel: 3 };

/** Full: a real service of Łapy, with the gaps that the catalogue has. */
export const Full: Story = {};
/** Compact, as in a list of results. */
export const Compact: Story = { args: compact };
/** Compact with `service-url`: the title is a link. */
export const CompactLink: Story = { args: { ...compact, serviceUrl: '?usluga={id}' } };
/** Compact, opened in place by a person. */
export const CompactOpened: Story = {
  args: compact,
  play: async ({ canvasElement }) => press(canvasElement, 'Wypożyczalnia sprzętu rehabilitacyjnego'),
};
/** Words of a query marked, and where a word was found that is not in sight. */
export const Highlights: Story = {
  args: {
    ...compact,
    service: exampleService(),
    highlights: [
      { field: 'name', ranges: [[0, 16]] },
      { field: 'description', ranges: [[19, 23]] },
    ],
  },
};
/** A word found where the compact card does not show it. */
export const FoundElsewhere: Story = {
  args: {
    ...compact,
    service: exampleService(),
    highlights: [{ field: 'alternate_name', ranges: [[0, 5]] }],
  },
};
/** Free of charge. */
export const CompactFree: Story = { args: { ...compact, serviceId: 'lapy/bank-czasu' } };
/** Full, with every item that there is; sample data. */
export const Complete: Story = { args: { service: exampleService() } };
/** Only the name is known: every gap is said. */
export const NameOnly: Story = {
  args: { service: { id: 'a', name: 'Sama nazwa (dane przykładowe)', status: 'active' } },
};
/** Checked more than six months ago. */
export const CheckedLongAgo: Story = { args: { service: exampleService({ assured_date: day(-10) }) } };
/** Planned, with its first day. */
export const Planned: Story = {
  args: { service: exampleService({ schedules: [{ id: 's', valid_from: day(3) }] }) },
};
/** Planned, compact. */
export const CompactPlanned: Story = {
  args: { ...compact, service: exampleService({ attributes: [{ link_type: 'planned', value: 'tak' }] }) },
};
/** Not running: a finished project of Koszalin. */
export const Inactive: Story = {
  args: { serviceId: 'koszalin/infolinia-kryzysowa-projekt', centre: 'data/centre-koszalin.json' },
};
/** A notice of the provider. */
export const Alert: Story = {
  args: {
    service: exampleService({ alert: 'Do końca miesiąca przyjmujemy tylko telefonicznie (przykład).' }),
  },
};
/** A centre with a telephone, all of it sample data that cannot be called. */
export const CentreExample: Story = { args: { centre: 'data/centre-example.json' } };
/** The QR code, shown. */
export const QrCode: Story = {
  args: { shareUrl: 'https://example.org/uslugi/{id}' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Kod QR');
    const element = await shown(canvasElement);
    while (!element.shadowRoot?.querySelector('.qr'))
      await new Promise((resolve) => requestAnimationFrame(resolve));
  },
};
/** A very long name and a very long word. */
export const LongTexts: Story = {
  args: {
    service: exampleService({
      name: 'Wsparcie rodzin w kryzysie, w tym poradnictwo psychologiczne, prawne i pedagogiczne dla rodziców dzieci z niepełnosprawnościami (dane przykładowe)',
      description: `Nieprzerwane${'słowo'.repeat(40)}. ${'Długi opis usługi. '.repeat(80)}`,
    }),
  },
};
/** The same on the narrowest phone. */
export const LongTextsNarrow: Story = { args: { ...LongTexts.args, width: 'narrow' } };
/** Markup, a script's address and a turned direction: they stay text. */
export const HostileText: Story = {
  args: {
    service: exampleService({
      name: '<script>alert(1)</script> \u202eukstan tsket (dane przykładowe)',
      description: '<img src=x onerror="alert(1)"> Tekst. {id} {list} $&',
      url: 'javascript:alert(1)',
      organization: { id: 'o', name: '<b onclick="alert(1)">Nazwa</b>', website: 'data:text/html,x' },
    }),
  },
};
/** A price, and who pays less. */
export const CompactPaid: Story = {
  args: {
    ...compact,
    service: exampleService({
      fees_description: undefined,
      cost_options: [{ id: 'k', amount: 20, currency: 'PLN' }],
    }),
  },
};
/** Loading, and after three seconds slow. */
export const Loading: Story = { args: { src: 'story/never.json' }, play: async () => undefined };
/** The source is broken: what happened, what to do. */
export const Failed: Story = { args: { src: 'story/broken.json' } };
/** No connection: the service as it was read before, with the date. */
export const Offline: Story = {
  beforeEach: () => connect,
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    disconnect();
    // an answer younger than a second serves whoever asks again
    while (!element.shadowRoot?.querySelector('[part~=note]')) {
      element['catalogue'].refresh();
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
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
/** No such service in the catalogue. */
export const NotFound: Story = { args: { serviceId: 'nie/ma' } };
/** No service named. */
export const NoService: Story = { args: { serviceId: undefined } };
/** Ukrainian. */
export const Ukrainian: Story = { args: { lang: 'uk', service: exampleService() } };
/** English. */
export const English: Story = { args: { lang: 'en', service: exampleService() } };
/** The dark design. */
export const Dark: Story = { args: { theme: 'dark', service: exampleService() } };
/** Yellow and white on black. */
export const Contrast: Story = { args: { theme: 'contrast', service: exampleService() } };
/** Larger type. */
export const Large: Story = { args: { theme: 'large' } };
/** A shared screen. */
export const Kiosk: Story = { args: { mode: 'kiosk', service: exampleService() } };
/** The narrowest phone. */
export const Narrow: Story = { args: { service: exampleService(), width: 'narrow' } };
/** Compact on the narrowest phone. */
export const CompactNarrow: Story = { args: { ...compact, width: 'narrow' } };
