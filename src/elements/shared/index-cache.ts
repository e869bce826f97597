import type { Catalogue } from '../../model/index.js';
import { openSearch, type Search, type SearchLanguage } from '../../search/index.js';

const indexes = new WeakMap<Catalogue, Map<string, Promise<Search>>>();

/** The index of a catalogue, built once for all elements of a page; a failure is not remembered. */
export function indexOf(catalogue: Catalogue, languages: readonly SearchLanguage[]): Promise<Search> {
  let byLanguages = indexes.get(catalogue);
  if (!byLanguages) indexes.set(catalogue, (byLanguages = new Map()));
  const key = languages.join(' ');
  let index = byLanguages.get(key);
  if (!index) {
    index = openSearch(catalogue.services, { languages, taxonomies: catalogue.taxonomies });
    byLanguages.set(key, index);
    index.catch(() => byLanguages.delete(key));
  }
  return index;
}
