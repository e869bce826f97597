import type { Locale } from '../../i18n/messages.js';
import type { Use } from './usage.js';

/** Counts a use of an element where an API is set; its code is loaded then, and nobody misses what cannot be. */
export function count(element: object, api: string | undefined, locale: Locale, what: Use): void {
  if (api) import('./usage.js').then(({ use }) => use(element, api, locale, what)).catch(() => undefined);
}
