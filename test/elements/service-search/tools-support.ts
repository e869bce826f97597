import { fixture, html, waitUntil } from '@open-wc/testing';
import { searchTools } from '../../../src/elements/service-search/parts.js';
import type { CusServiceSearch } from '../../../src/elements/service-search/service-search.js';
import { fault } from '../../helpers/faults.js';
import { SERVICES, rendered } from './support.js';

/** The code around the list comes by `load` until it is undone; for the first test of a file, before it has come. */
export function toolsBy(load: (own: () => Promise<unknown>) => Promise<unknown>): () => void {
  const own = searchTools.load.bind(searchTools);
  searchTools.load = (() => load(own)) as typeof own;
  return () => (searchTools.load = own);
}

/** A search whose list is there, whatever stands around it. */
export async function listed(messages?: object): Promise<CusServiceSearch> {
  const source = await fault({ body: SERVICES });
  const element = await fixture<CusServiceSearch>(
    html`<cus-service-search src=${source.url} sync-url .messages=${messages}></cus-service-search>`,
  );
  await waitUntil(() => element.shadowRoot?.querySelector('[part~=count]'), 'the list is there', {
    timeout: 5000,
  });
  await rendered(element);
  return element;
}

/** Number of groups of filters. */
export const groups = (element: CusServiceSearch): number =>
  element.shadowRoot?.querySelectorAll('[part~=filter]').length ?? 0;
