import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define.js';

interface Args {
  src?: string;
  week?: string;
  centre?: string;
  lang?: string;
  theme?: string;
  mode?: string;
  width?: string;
}

const render = (args: Args) =>
  html`<div lang=${args.lang ?? 'pl'} class=${ifDefined(args.width)}>
    <cus-okienko theme=${ifDefined(args.theme)} mode=${ifDefined(args.mode)} centre=${ifDefined(args.centre)}>
      <cus-timetable src=${ifDefined(args.src)} week=${ifDefined(args.week)}></cus-timetable>
    </cus-okienko>
  </div>`;

/** Resolves when a week, or what stands in its place, is on the screen. */
async function shown(canvas: HTMLElement): Promise<void> {
  const element = canvas.querySelector('cus-timetable');
  const there = () =>
    element?.shadowRoot?.querySelector('[part~=range], [part~=empty], [part~=error], [part~=note]');
  while (!there()) await new Promise((resolve) => requestAnimationFrame(resolve));
  await element?.updateComplete;
}

const meta: Meta<Args> = {
  title: 'Elementy/cus-timetable',
  component: 'cus-timetable',
  render,
  args: { src: 'data/timetable-example.json', centre: 'data/centre-example.json', week: '2026-11-11' },
  play: async ({ canvasElement }) => shown(canvasElement),
};
export default meta;
type Story = StoryObj<Args>;

/** A usual week with a public holiday; all of it is sample data. */
export const Week: Story = {};
/** The real catalogue: its services give no days and hours, and that is said. */
export const Undated: Story = { args: { src: 'data/lapy.json', centre: 'data/centre-lapy.json' } };
/** The source is broken. */
export const Failed: Story = { args: { src: 'story/broken.json' } };
/** Ukrainian, dark, on the narrowest phone. */
export const Ukrainian: Story = { args: { lang: 'uk', theme: 'dark', width: 'narrow' } };
/** A shared screen. */
export const Kiosk: Story = { args: { mode: 'kiosk' } };
