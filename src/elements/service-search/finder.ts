import type { ReactiveControllerHost } from 'lit';
import { plural } from '../../i18n/format.js';
import type { FirstMessages, Locale } from '../../i18n/messages.js';
import { serviceKey, type Catalogue, type Service } from '../../model/index.js';
import type { QueryOptions, Search, SearchResult, Suggestion } from '../../search/index.js';
import { loadThesaurus } from '../../search/thesaurus/load.js';
import { languagesOf, openingOf } from '../shared/index-cache.js';
import { larges, type Whole } from '../shared/larges.js';
import { warnOnce } from '../shared/warn.js';
import { readScope, type ScopeAttributes } from './scope-attributes.js';
import { withinScope, type Choice } from './scope.js';

/** Longest wait for what comes after the list once somebody needs it, in ms; then it must do without. */
export const PATIENCE = 4_000;

/**
 * Joins the search engine to the element: the list of the newest catalogue, scope of the page, answer to the query.
 *
 * The list is shown as soon as the services are read. The everyday words, half as large as all the rest, are fetched
 * only then, unless somebody asks already; words are answered when these are here.
 */
export class Finder {
  catalogue: Catalogue | undefined;
  /** What the page has fixed. */
  scope: Choice = {};
  /** Facets of everything within the scope. */
  base: SearchResult['facets'] | undefined;
  /** Number of services within the scope, once they are read. */
  within: number | undefined;
  /** What is found; nothing as long as it cannot be told. */
  result: SearchResult | undefined;
  /** Nothing can be shown: the search over the only catalogue could not be built. */
  failed = false;

  readonly #host: ReactiveControllerHost;
  readonly #tools: () => Promise<unknown>;
  /** Shows the list; the former one until a newer is ready. */
  #list: Search | undefined;
  /** Answers words; the former one until a newer is ready. */
  #index: Search | undefined;
  /** The catalogue of the list. */
  #listed: Catalogue | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** The locale whose rules, and the one whose words were asked for; `#locale` is that of the list. */
  #prepared: Locale | undefined;
  #worded: Locale | undefined;
  #locale: Locale | undefined;
  #thesaurus: string | undefined;
  #scopeKey = '';
  #listOfScope: Search | undefined;
  #query = '';
  #asked: unknown[] = [];

  /** @param tools loads what stands around the list, with the box for urgent needs: it must be here before danger can be heard */
  constructor(host: ReactiveControllerHost, tools: () => Promise<unknown>) {
    this.#host = host;
    this.#tools = tools;
  }

  /** What the page has fixed leaves nothing of the newest catalogue. */
  get isOutside(): boolean {
    return (
      this.within === 0 && this.#list !== undefined && this.#list.size > 0 && this.#listed === this.catalogue
    );
  }

  /**
   * Gets ready for a language while the catalogue is still on its way.
   *
   * @param asked there is a query to answer
   */
  prepare(locale: Locale, asked: boolean): void {
    if (asked) this.#fetchWords(locale);
    if (locale === this.#prepared) return;
    this.#prepared = locale;
    // A browser needs some ms to find its rules for a language: soon, when nobody waits for anything else.
    setTimeout(() => plural(locale, 0, { other: '' }));
  }

  /** Opens the search over a catalogue in a language unless it is there; the newest wins. */
  follow(catalogue: Catalogue | undefined, locale: Locale, thesaurus: string | undefined): void {
    if (!catalogue) return this.retry();
    if (catalogue === this.catalogue && locale === this.#locale && thesaurus === this.#thesaurus) return;
    this.catalogue = catalogue;
    this.#locale = locale;
    this.#thesaurus = thesaurus;
    const isNewest = (): boolean =>
      this.catalogue === catalogue && this.#locale === locale && this.#thesaurus === thesaurus;
    const opening = openingOf(catalogue, languagesOf(locale), thesaurus);
    opening.list.then(
      (search) => {
        if (!isNewest()) return;
        this.#list = search;
        this.#listed = catalogue;
        this.failed = false;
        this.#host.requestUpdate();
      },
      () => undefined, // the whole tells
    );
    Promise.all([opening.whole, this.#tools()]).then(
      ([search]) => {
        if (!isNewest()) return;
        this.#index = search;
        void opening.late?.then(() => {
          if (!isNewest()) return;
          this.catalogue = undefined;
          this.#host.requestUpdate();
        });
        // the list says the same as before
        if (this.#query) this.#host.requestUpdate();
      },
      (error: unknown) => {
        warnOnce('index', 'The search index could not be built.', error);
        if (!isNewest()) return;
        this.failed = !this.#list;
        this.#host.requestUpdate();
      },
    );
  }

  /** What could not be built is built once more, as soon as there is a catalogue. */
  retry(): void {
    if (this.failed) this.catalogue = undefined;
    this.failed = false;
  }

  /** Answers the query within the person's choice and the page's scope. */
  find(
    query: string,
    choice: Choice,
    attributes: ScopeAttributes,
    limit: number,
    { ignore, verbatim }: Pick<QueryOptions, 'ignore' | 'verbatim'> = {},
  ): void {
    if (!this.#list) return;
    this.#followScope(this.#list, attributes);
    this.#query = query.trim();
    const search = this.#query ? this.#index : this.#list;
    if (!search) this.#wait();
    // moving through the suggestions, or a note that appears, must not search again
    const asked = [search, query, choice, this.scope, limit, ignore, verbatim];
    if (asked.every((part, i) => part === this.#asked[i])) return;
    this.#asked = asked;
    const filters = withinScope(choice, this.scope);
    this.result = search?.search(query, { filters, limit, ignore, verbatim });
  }

  /** Proposals for an unfinished query. */
  suggest(text: string, limit: number): Suggestion[] {
    return (this.#index ?? this.#list)?.suggest(text, limit) ?? [];
  }

  /** The service with this id or key. */
  service(id: string): Service | undefined {
    return this.catalogue?.services.find((each) => each.id === id || serviceKey(each) === id);
  }

  /** The whole of a service, or what is shown until it is there; `changed` is called when there is news of it. */
  whole(service: Service, words: FirstMessages, changed: () => void): Whole & { service: Service } {
    const large = this.catalogue && larges.get(this.catalogue);
    return { service, ...large?.whole(service, words, changed) };
  }

  #fetchWords(locale: Locale): void {
    if (locale === this.#worded) return;
    this.#worded = locale;
    void this.#tools();
    for (const language of languagesOf(locale)) loadThesaurus(language).catch(() => undefined);
  }

  /** Words that never come keep nobody from an answer. */
  #wait(): void {
    this.#patience ??= setTimeout(() => {
      this.#patience = undefined;
      this.#index ??= this.#list;
      this.#host.requestUpdate();
    }, PATIENCE);
  }

  #followScope(list: Search, attributes: ScopeAttributes): void {
    const key = JSON.stringify(attributes);
    if (list === this.#listOfScope && key === this.#scopeKey) return;
    this.#listOfScope = list;
    this.#scopeKey = key;
    this.scope = readScope(attributes, list);
    const { facets, total } = list.search('', { filters: withinScope({}, this.scope), limit: 0 });
    this.base = facets;
    this.within = total;
  }
}
