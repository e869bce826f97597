import { openFile } from '../../data/index.js';
import type { Locale } from '../../i18n/messages.js';
import type { Catalogue } from '../../model/index.js';
import type { Search, SearchLanguage, Thesaurus } from '../../search/index.js';
import { openSearch } from '../../search/open.js';
import { loadUnderstanding } from '../../search/thesaurus/load.js';
import { larges } from './larges.js';
import { warnOnce } from './warn.js';

/** The languages in which people on a page of this language search: the services are Polish. */
export const languagesOf = (locale: Locale): readonly SearchLanguage[] =>
  locale === 'pl' ? ['pl'] : ['pl', locale];

const problem = (reason: unknown): void =>
  warnOnce('thesaurus', 'The everyday words could not be loaded; the search goes without them.', reason);

/** Longest wait for a municipality's own words, in ms: nobody must wait long for a search because of them. */
const PATIENCE = 3_000;

const indexes = new WeakMap<Catalogue, Map<string, Promise<Search>>>();

/** A municipality's own words; none where they are not to be had. */
async function ownWords(url: string | undefined): Promise<Thesaurus[]> {
  const file = url && (await openFile(url, { timeout: PATIENCE }));
  // what reads them tells by itself when it cannot be loaded
  const reader = file && (await loadUnderstanding().catch(() => undefined));
  return reader ? [reader.parseThesaurus(file)] : [];
}

/**
 * The index of a catalogue, built once for all elements of a page; a failure is not remembered.
 *
 * @param own URL of the municipality's own everyday words
 */
export function indexOf(
  catalogue: Catalogue,
  languages: readonly SearchLanguage[],
  own?: string,
): Promise<Search> {
  let byLanguages = indexes.get(catalogue);
  if (!byLanguages) indexes.set(catalogue, (byLanguages = new Map()));
  const key = [...languages, own].join(' ');
  let index = byLanguages.get(key);
  if (!index) {
    const { services, taxonomies } = catalogue;
    index = ownWords(own).then((thesauri) => {
      const options = { languages, taxonomies, thesauri, problem };
      return larges.get(catalogue)?.open(options) ?? openSearch(services, options);
    });
    byLanguages.set(key, index);
    index.catch(() => byLanguages.delete(key));
  }
  return index;
}
