import { openFile } from '../../data/index.js';
import type { Locale } from '../../i18n/messages.js';
import type { Catalogue } from '../../model/index.js';
import type { Search, SearchLanguage, Thesaurus } from '../../search/index.js';
import { openSearch } from '../../search/open.js';
import { loadThesaurus, loadUnderstanding } from '../../search/thesaurus/load.js';
import { again } from './again.js';
import { larges } from './larges.js';
import { warnOnce } from './warn.js';

/** The languages in which people on a page of this language search: the services are Polish. */
export const languagesOf = (locale: Locale): readonly SearchLanguage[] =>
  locale === 'pl' ? ['pl'] : ['pl', locale];

/** Longest wait for a municipality's own words, in ms: nobody must wait long for a search because of them. */
const PATIENCE = 3_000;

/** The search over a catalogue as it comes. */
export interface Opening {
  /** Shows the list and its filters, before the everyday words are here. */
  list: Promise<Search>;
  /** Answers words too. */
  whole: Promise<Search>;
  /** Where the everyday words could not be loaded: ends when they have come after all, and it can be opened anew. */
  late?: Promise<void>;
}

const openings = new WeakMap<Catalogue, Map<string, Opening>>();

/** A municipality's own words; none where they are not to be had. */
async function ownWords(url: string | undefined): Promise<Thesaurus[]> {
  const file = url && (await openFile(url, { timeout: PATIENCE }));
  // what reads them tells by itself when it cannot be loaded
  const reader = file && (await loadUnderstanding().catch(() => undefined));
  return reader ? [reader.parseThesaurus(file)] : [];
}

/** First time until words that could not be loaded are asked for again, in ms. */
const AGAIN = 60_000;

/**
 * The search over a catalogue, opened once for all elements of a page; a failure is not remembered.
 *
 * @param own URL of the municipality's own everyday words
 */
export function openingOf(catalogue: Catalogue, languages: readonly SearchLanguage[], own?: string): Opening {
  let byLanguages = openings.get(catalogue);
  if (!byLanguages) openings.set(catalogue, (byLanguages = new Map()));
  const key = [...languages, own].join(' ');
  const known = byLanguages.get(key);
  if (known) return known;
  const { services, taxonomies } = catalogue;
  let listed!: (search: Search) => void;
  const list = new Promise<Search>((resolve) => (listed = resolve));
  const problem = (reason: unknown): void => {
    warnOnce('thesaurus', 'The everyday words could not be loaded; the search goes without them.', reason);
    opening.late ??= again(() => Promise.all(languages.map(loadThesaurus)), AGAIN).then(
      () => void byLanguages.delete(key),
    );
  };
  const options = { languages, taxonomies, thesauri: ownWords(own), problem, listed };
  const whole = larges.get(catalogue)?.open(options) ?? openSearch(services, options);
  const opening: Opening = { list: Promise.race([list, whole]), whole };
  byLanguages.set(key, opening);
  whole.catch(() => byLanguages.delete(key));
  opening.list.catch(() => undefined); // who waits for the whole alone hears it there
  return opening;
}

/** The whole search over a catalogue. */
export const indexOf = (...catalogue: Parameters<typeof openingOf>): Promise<Search> =>
  openingOf(...catalogue).whole;
