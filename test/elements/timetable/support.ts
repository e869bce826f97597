import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/okienko.js';
import '../../../src/define/timetable.js';
import type { CusTimetable } from '../../../src/elements/timetable/timetable.js';

const at = (name: string, ...schedules: object[]) => [
  { id: name, location: { id: name, name, addresses: [{ id: 'a', city: 'Przykładowo' }] }, schedules },
];

/** Made up, as everything here. */
export const SERVICES = [
  {
    id: 's-law',
    name: 'Poradnia prawna',
    status: 'active',
    organization: { id: 'o-cus', name: 'Centrum przykładowe' },
    service_at_locations: at('Dom Kultury', {
      byday: 'TU',
      opens_at: '15:00',
      closes_at: '18:00',
      notes: 'Zapisy.',
    }),
  },
  {
    id: 's-gym',
    name: 'Gimnastyka',
    status: 'active',
    organization: { id: 'o-sto', name: 'Stowarzyszenie' },
    service_at_locations: at('Świetlica', { byday: 'TU,WE', opens_at: '09:00', closes_at: '10:00' }),
  },
  {
    id: 's-once',
    name: 'Festyn',
    status: 'active',
    schedules: [{ dtstart: '2026-11-28', opens_at: '12:00' }],
  },
  { id: 's-words', name: 'Spacery', status: 'active', schedules: [{ description: 'Po umówieniu.' }] },
  { id: 's-none', name: 'Asystent', status: 'active' },
  { id: 's-off', name: 'Nieczynna usługa', status: 'inactive', schedules: [{ freq: 'DAILY' }] },
];

export interface Given {
  lang?: string;
  theme?: string;
  mode?: string;
  week?: string;
  place?: string | undefined;
  provider?: string | undefined;
  serviceUrl?: string | undefined;
}

/** The week from 16 to 22 November 2026, unless another is given. */
export async function timetable(src: string, given: Given = {}): Promise<CusTimetable> {
  const region = await fixture(
    html`<cus-okienko lang=${given.lang ?? 'pl'} theme=${given.theme ?? 'light'} mode=${given.mode ?? ''}>
      <cus-timetable
        src=${src}
        week=${given.week ?? '2026-11-18'}
        .place=${given.place}
        .provider=${given.provider}
        .serviceUrl=${given.serviceUrl}
      ></cus-timetable>
    </cus-okienko>`,
  );
  return region.querySelector('cus-timetable') as CusTimetable;
}

/** Waits until a week or a note is there. */
export async function settled(element: CusTimetable): Promise<CusTimetable> {
  const there = () => element.shadowRoot?.querySelector('[part~=range],[part~=empty],[part~=error]');
  await waitUntil(there, 'something is shown', { timeout: 5000 });
  await element.updateComplete;
  return element;
}

const text = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What the days say, a line each. */
export const entries = (element: CusTimetable): string[] =>
  [...(element.shadowRoot?.querySelectorAll('[part~=day]') ?? [])].flatMap((day) =>
    [...day.querySelectorAll('[part~=entry]')].map(
      (entry) => `${text(day.querySelector('[role=heading]')).split(',')[0]} ${text(entry)}`,
    ),
  );
