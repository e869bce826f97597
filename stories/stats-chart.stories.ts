import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';
import type { ChartKind, CusStatsChart } from '../src/elements/stats-chart/stats-chart.js';

interface Args {
  src: string;
  kind?: ChartKind;
  period?: string;
  lang?: string;
  theme?: string;
}

/** Resolves when the chart, or what stands in its place, is on the screen. */
async function shown(canvas: HTMLElement): Promise<CusStatsChart> {
  const element = canvas.querySelector('cus-stats-chart') as CusStatsChart;
  const there = () => element.shadowRoot?.querySelector('.plot svg, [part~=empty], [part~=error]');
  while (!there()) await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
  return element;
}

const meta: Meta<Args> = {
  title: 'Elementy/cus-stats-chart',
  component: 'cus-stats-chart',
  render: ({ src, kind, period, lang, theme }) =>
    html`<div lang=${lang ?? 'pl'}>
      <cus-okienko theme=${ifDefined(theme)}>
        <cus-stats-chart src=${src} kind=${ifDefined(kind)} period=${ifDefined(period)}></cus-stats-chart>
      </cus-okienko>
    </div>`,
  args: { src: 'data/statistics-example.json' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
  },
};
export default meta;
type Story = StoryObj<Args>;

/** What is sought, of the newest period: a person chooses what, when and by what. Sample data. */
export const Bars: Story = {};
/** One category over time, with the marked number. */
export const Course: Story = {
  args: { kind: 'sought', period: 'all' },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    element.shadowRoot?.querySelector<SVGElement>('.point[tabindex="0"]')?.focus();
    await element.updateComplete;
  },
};
/** Planned beside achieved, with the table. */
export const Indicators: Story = {
  args: { kind: 'indicators' },
  play: async ({ canvasElement }) => {
    const element = await shown(canvasElement);
    element.shadowRoot?.querySelector<HTMLElement>('[aria-controls=table]')?.click();
    await element.updateComplete;
  },
};
/** The share of non-governmental organisations against the plan. */
export const Providers: Story = { args: { kind: 'providers' } };
/** The dark design, in Ukrainian. */
export const DarkUkrainian: Story = { args: { kind: 'matched', theme: 'dark', lang: 'uk' } };
/** Nothing has been counted yet, or too little to be shown. */
export const Empty: Story = { args: { src: 'story/uncounted.json', kind: 'sought' } };
/** Loading, and after three seconds slow. */
export const Loading: Story = {
  args: { src: 'story/never.json', kind: 'sought' },
  play: async () => undefined,
};
/** The file is something else. */
export const Failed: Story = { args: { src: 'story/broken.json', kind: 'sought' } };
