import type { TemplateResult } from 'lit';
import type { FirstMessages } from '../../i18n/messages.js';
import type { Catalogue, Service } from '../../model/index.js';
import type { OpenSearchOptions, Search } from '../../search/index.js';

/** A service whose card is open: the whole of it, or what is shown in the place of its items until it is there. */
export interface Whole {
  service?: Service;
  instead?: TemplateResult;
}

/** A catalogue that came with its index and without the whole of its services. */
export interface Large {
  /** The search over it. */
  open(options: OpenSearchOptions): Promise<Search>;
  /** The whole service; `changed` is called when there is news of it. */
  whole(service: Service, words: FirstMessages, changed: () => void): Whole;
}

/** Set by large.ts, which is loaded on use. */
export const larges = new WeakMap<Catalogue, Large>();
