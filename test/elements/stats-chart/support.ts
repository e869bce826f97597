import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/okienko.js';
import '../../../src/define/stats-chart.js';
import type { CusStatsChart } from '../../../src/elements/stats-chart/stats-chart.js';
import { fault } from '../../helpers/faults.js';

type Value = number | null | { value: number | null; below?: number };

/** Values as a source writes them: a number is told, null is hidden because it is small. */
export const values = (...all: Value[]) =>
  all.map((value) => (typeof value === 'number' ? { value } : (value ?? { value: null, below: 5 })));

export const MONTHS = ['2026-03-01', '2026-04-01', '2026-05-01'];

/** Made up, as everything here. */
export const STATISTICS = {
  interval: 'month',
  time_zone: 'Europe/Warsaw',
  updated_at: '2026-05-31T22:30:00Z',
  periods: MONTHS,
  hidden_below: 5,
  sensitive_below: 10,
  rounded_to: 5,
  sought: {
    series: [
      { code: 'all', values: values(120, 150, 190) },
      { code: 'obszar:zdrowie', values: values(40, 45, 20) },
      { code: 'obszar:kultura', values: values(5, null, 1250) },
      { code: 'obszar:mieszkalnictwo', values: values(10, 15, null) },
      { code: 'obszar:edukacja', values: values(10, 15, { value: null }) },
      { code: 'sytuacja:przemoc', values: values(null, null, { value: null, below: 10 }) },
      { code: 'sytuacja:samotnosc', values: values(25, 25, 30) },
    ],
  },
  urgent: {
    series: [
      { code: 'all', values: values(10, 10, 15) },
      { code: 'urgent:shelter', values: values(10, 10, 15) },
    ],
  },
  persons: { series: [{ code: 'all', values: values(5, 20, 25) }] },
  indicators: [
    {
      id: 'i-1',
      name: 'Liczba uczestników warsztatów',
      unit: 'osoba',
      planned: 80,
      achieved: [
        { year: 2025, value: 40 },
        { year: 2026, value: 100, evidence: 'lista obecności' },
      ],
    },
    { id: 'i-2', name: 'Liczba godzin dyżurów', unit: 'godzina', planned: 480 },
    {
      id: 'i-3',
      name: 'Liczba spotkań',
      unit: 'spotkanie',
      planned: null,
      achieved: [{ year: 2026, value: 3 }],
    },
  ],
  providers: {
    services: 50,
    unknown: 2,
    kinds: [
      { code: 'wykonawca:ngo', services: 12 },
      { code: 'wykonawca:podmiot-leczniczy', services: 38 },
    ],
    ngo_share: 24,
    plan_share: 30,
    attributes_cards: 7,
    leaders: 5,
    portfolios: 1,
  },
};

export interface Given {
  kind?: string;
  period?: string;
  category?: string;
  lang?: string;
  theme?: string;
}

/** A chart of a file. */
export async function chart(src: string, given: Given = {}): Promise<CusStatsChart> {
  const region = await fixture(
    html`<cus-okienko lang=${given.lang ?? 'pl'} theme=${given.theme ?? 'light'}>
      <cus-stats-chart
        src=${src}
        .kind=${given.kind as never}
        .period=${given.period}
        .category=${given.category}
      ></cus-stats-chart>
    </cus-okienko>`,
  );
  return settled(region.querySelector('cus-stats-chart') as CusStatsChart);
}

/** A chart of these statistics. */
export const chartOf = async (statistics: unknown, given: Given = {}): Promise<CusStatsChart> =>
  chart((await fault({ body: statistics })).url, given);

const root = (element: CusStatsChart): ShadowRoot => element.shadowRoot as ShadowRoot;

/** Waits until something is drawn or said. */
export async function settled(element: CusStatsChart): Promise<CusStatsChart> {
  await waitUntil(
    () => root(element).querySelector('.plot svg, [part=empty], [part=error]'),
    'something is shown',
    {
      timeout: 5000,
    },
  );
  await element.updateComplete;
  return element;
}

export const find = <T extends Element = HTMLElement>(element: CusStatsChart, selector: string): T => {
  const found = root(element).querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

/** What a screen reader hears at each point. */
export const points = (element: CusStatsChart): string[] =>
  [...root(element).querySelectorAll('[role=option]')].map((point) => point.getAttribute('aria-label') ?? '');

/** The text of a part. */
export const said = (element: CusStatsChart, part: string): string =>
  find(element, `[part~=${part}]`).textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Chooses in the list with this id. */
export async function choose(element: CusStatsChart, id: string, value: string): Promise<void> {
  const select = find<HTMLSelectElement>(element, `#${id}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

/** The rows of the table, as texts. */
export const rows = (element: CusStatsChart): string[][] =>
  [...root(element).querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
  );
