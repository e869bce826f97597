import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/okienko.js';
import '../../../src/define/service-search.js';
import { searchTools } from '../../../src/elements/service-search/parts.js';
import type { CusServiceSearch } from '../../../src/elements/service-search/service-search.js';
import { all, nameOf } from '../../helpers/roles.js';

export const LAPY = '/demo/data/lapy.json';
export const KOSZALIN = '/demo/data/koszalin.json';

/** Waits until something is found, and until what stands around it is here. */
export async function settled(element: CusServiceSearch): Promise<CusServiceSearch> {
  await waitUntil(() => element.shadowRoot?.querySelector('[part~=count]'), 'results are there', {
    timeout: 5000,
  });
  await searchTools.load().catch(() => undefined);
  await rendered(element);
  return element;
}

export async function rendered(element: CusServiceSearch): Promise<void> {
  await element.updateComplete;
  for (const card of element.shadowRoot?.querySelectorAll('cus-service-card') ?? [])
    await card.updateComplete;
}

export async function searchOver(src: string): Promise<CusServiceSearch> {
  return settled(await fixture<CusServiceSearch>(html`<cus-service-search src=${src}></cus-service-search>`));
}

/** Titles of the results, in order. */
export function titles(element: CusServiceSearch): string[] {
  return all(element, 'article').map(nameOf);
}

/** The number of results as said above them. */
export function countSaid(element: CusServiceSearch): string {
  return element.shadowRoot?.querySelector('[part~=count]')?.textContent?.trim() ?? '';
}

/** A small catalogue that does not change when the real ones do. */
export const SERVICES = [
  ['kryzys', 'Interwencja kryzysowa', 'Przemoc domowa, myśli samobójcze, nagły kryzys.', 'Gmina Brzozówka'],
  ['nocleg', 'Schronienie dla osób bezdomnych', 'Nocleg i posiłek.', 'Gmina Brzozówka'],
  ['klub', 'Klub seniora', 'Spotkania osób starszych.', 'Zabrzeg'],
  ['wozki', 'Wypożyczalnia wózków inwalidzkich', 'Sprzęt rehabilitacyjny.', 'Zabrzeg'],
  ['wolontariat', 'Wolontariat szkolny', 'Pomoc w lekcjach.', 'Zabrzeg'],
].map(([id, name, description, place]) => ({
  id,
  name,
  description,
  status: 'active',
  service_areas: [{ id: place, name: place }],
}));

/** Puts a query into the element as its page may, and waits for the answer. */
export async function ask(element: CusServiceSearch, query: string): Promise<void> {
  element.query = query;
  await rendered(element);
  await settled(element);
}

/** Asks the sources anew until this holds: a request younger than a second serves whoever asks again. */
export async function refreshedUntil(
  element: CusServiceSearch,
  holds: () => boolean,
  what: string,
): Promise<void> {
  const asked = (): boolean => {
    element.refresh();
    return holds();
  };
  await waitUntil(asked, what, { interval: 300, timeout: 6000 });
}
