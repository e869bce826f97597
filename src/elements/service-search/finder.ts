import type { ReactiveControllerHost } from 'lit';
import { plural } from '../../i18n/format.js';
import type { Locale, Messages } from '../../i18n/messages.js';
import { serviceKey, type Catalogue, type Service } from '../../model/index.js';
import type { QueryOptions, Search, SearchResult } from '../../search/index.js';
import { loadThesaurus } from '../../search/thesaurus/load.js';
import { indexOf, languagesOf } from '../shared/index-cache.js';
import { larges, type Whole } from '../shared/larges.js';
import { warnOnce } from '../shared/warn.js';
import { urgentBox } from './parts.js';
import { readScope, type ScopeAttributes } from './scope-attributes.js';
import { withinScope, type Choice } from './scope.js';

/** Joins the search engine to the element: index of the newest catalogue, scope of the page, answer to the query. */
export class Finder {
  /** The index, from the moment it is built; the former one until a newer is ready. */
  index: Search | undefined;
  catalogue: Catalogue | undefined;
  /** What the page has fixed. */
  scope: Choice = {};
  /** Facets of everything within the scope. */
  base: SearchResult['facets'] | undefined;
  result: SearchResult | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #urgent: () => Promise<unknown>;
  /** The locale whose words were fetched; `#locale` is that of the index. */
  #prepared: Locale | undefined;
  #locale: Locale | undefined;
  #thesaurus: string | undefined;
  #scopeKey = '';
  #indexOfScope: Search | undefined;
  #asked: unknown[] = [];

  /** @param urgent loads the box for urgent needs, which must be here before danger can be heard */
  constructor(host: ReactiveControllerHost, urgent: () => Promise<unknown>) {
    this.#host = host;
    this.#urgent = urgent;
  }

  /** Fetches the everyday words of a language while the catalogue is still on its way. */
  prepare(locale: Locale): void {
    if (locale === this.#prepared) return;
    this.#prepared = locale;
    // A browser needs some ms to find its rules for a language: soon, when nobody waits for anything else.
    setTimeout(() => plural(locale, 0, { other: '' }));
    void this.#urgent();
    for (const language of languagesOf(locale)) loadThesaurus(language).catch(() => undefined);
  }

  /** Builds the index of a catalogue in a language unless it is there; the newest wins. */
  follow(catalogue: Catalogue | undefined, locale: Locale, thesaurus: string | undefined): void {
    if (
      !catalogue ||
      (catalogue === this.catalogue && locale === this.#locale && thesaurus === this.#thesaurus)
    )
      return;
    this.catalogue = catalogue;
    this.#locale = locale;
    this.#thesaurus = thesaurus;
    Promise.all([indexOf(catalogue, languagesOf(locale), thesaurus), this.#urgent()]).then(
      ([index]) => {
        if (this.catalogue !== catalogue || this.#locale !== locale || this.#thesaurus !== thesaurus) return;
        this.index = index;
        this.#host.requestUpdate();
      },
      (error: unknown) => warnOnce('index', 'The search index could not be built.', error),
    );
  }

  /** Answers the query within the person's choice and the page's scope. */
  find(
    query: string,
    choice: Choice,
    attributes: ScopeAttributes,
    limit: number,
    { ignore, verbatim }: Pick<QueryOptions, 'ignore' | 'verbatim'> = {},
  ): void {
    if (!this.index) return;
    this.#followScope(this.index, attributes);
    // moving through the suggestions, or a note that appears, must not search again
    const asked = [this.index, query, choice, this.scope, limit, ignore, verbatim];
    if (asked.every((part, i) => part === this.#asked[i])) return;
    this.#asked = asked;
    const filters = withinScope(choice, this.scope);
    this.result = this.index.search(query, { filters, limit, ignore, verbatim });
    if (this.result.urgent.length > 0 && !urgentBox.code) void this.#urgent();
  }

  /** The service with this id or key. */
  service(id: string): Service | undefined {
    return this.catalogue?.services.find((each) => each.id === id || serviceKey(each) === id);
  }

  /** The whole of a service, or what is shown until it is there. */
  whole(service: Service, words: Messages): Whole & { service: Service } {
    const large = this.catalogue && larges.get(this.catalogue);
    return { service, ...large?.whole(service, words, () => this.#host.requestUpdate()) };
  }

  #followScope(index: Search, attributes: ScopeAttributes): void {
    const key = JSON.stringify(attributes);
    if (index === this.#indexOfScope && key === this.#scopeKey) return;
    this.#indexOfScope = index;
    this.#scopeKey = key;
    this.scope = readScope(attributes, index);
    this.base = index.search('', { filters: withinScope({}, this.scope), limit: 0 }).facets;
  }
}
