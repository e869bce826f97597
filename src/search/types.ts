import type { Service, TaxonomySet, UrgentKind } from '../model/index.js';
import type { Thesaurus } from './thesaurus/read.js';

export type { Concept, Thesaurus } from './thesaurus/read.js';

/** Languages in which the names of terms can be looked for. */
export type SearchLanguage = 'pl' | 'uk' | 'en';

/** Settings of an index. */
export interface SearchOptions {
  /** Languages in which terms (areas, recipients, situations …) are found by name; default `['pl']`. */
  languages?: readonly SearchLanguage[];
  /** Taxonomies of the source; they override the profile's own names and hierarchy. */
  taxonomies?: readonly TaxonomySet[];
  /**
   * Names of terms by code, per language; `openSearch` loads those of the profile for the languages asked for.
   */
  termNames?: Partial<Record<SearchLanguage, Readonly<Record<string, string>>>>;
  /**
   * Everyday words that lead to services. `openSearch` adds those of the library for the languages asked for;
   * a municipality's own ones are read by `parseThesaurus`.
   */
  thesauri?: readonly Thesaurus[];
  /** The moment for which services count as active, planned or inactive; default: when the index is built. */
  now?: Date;
}

/** Settings of an index that is built in slices. */
export interface OpenSearchOptions extends Omit<SearchOptions, 'thesauri'> {
  /** Everyday words beside those of the library; they may still be on their way. */
  thesauri?: SearchOptions['thesauri'] | Promise<readonly Thesaurus[]>;
  /**
   * Called once the services are read, before the everyday words are here, with a search that shows the list and its
   * filters; of words it knows only those of the services as they are spelt. What is opened answers everything.
   */
  listed?: (search: Search) => void;
  /** Stops the building; the promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
  /** Called when the everyday words of a language cannot be loaded; the search then goes without them. */
  problem?: (reason: unknown) => void;
}

/**
 * What a person narrowed the list to. Codes of one key are alternatives (or), keys add up (and); a
 * parent term stands for its children. An empty list is no filter; an unknown code matches nothing.
 */
export interface Filters {
  /** Statutory areas, codes of the taxonomy `obszar`. */
  areas?: readonly string[] | undefined;
  /** Recipients, codes of the taxonomy `odbiorca`. */
  recipients?: readonly string[] | undefined;
  /** Life situations, codes of the taxonomy `sytuacja`. */
  situations?: readonly string[] | undefined;
  /** Manner of delivery, codes of the taxonomy `sposob`. */
  delivery?: readonly string[] | undefined;
  /** Who provides it (Centre, local partner, local community), codes of the taxonomy `plaszczyzna`. */
  planes?: readonly string[] | undefined;
  /** Packages (RODZINA+, POMOC+), codes of the taxonomy `inwentaryzacja`. */
  packages?: readonly string[] | undefined;
  /** Kinds of providers, codes of the taxonomy `wykonawca`. */
  providerKinds?: readonly string[] | undefined;
  /** Id or key of one organisation. */
  provider?: string | undefined;
  /** Name of one service area or city; case and diacritics do not count. */
  place?: string | undefined;
  /** Only services said to be free of charge; a service that is silent about fees is not one of them. */
  freeOnly?: boolean | undefined;
}

/** A facet whose counts are given; `free` has the one code `free`, `place` has the names of places. */
export type FacetKey =
  | 'areas'
  | 'recipients'
  | 'situations'
  | 'delivery'
  | 'planes'
  | 'packages'
  | 'providerKinds'
  | 'place'
  | 'free';

/** How many of the services found would remain under one more code. */
export interface FacetCount {
  /** Code of the term (facet `place`: the place's name; facet `free`: `free`). */
  code: string;
  /** Number of services, never 0. */
  count: number;
}

/** A text of a service that is looked through. */
export type SearchField =
  | 'name'
  | 'alternate_name'
  | 'terms'
  | 'description'
  | 'eligibility'
  | 'provider'
  | 'place'
  | 'application_process'
  | 'documents';

/** A text of a {@link Hit} that can be shown with its words marked. */
export type MatchField = Exclude<SearchField, 'terms' | 'place' | 'documents'>;

/** The words of one text that answer the query. */
export interface Match {
  /** Which text. */
  field: MatchField;
  /** Half-open ranges `[from, to)` in UTF-16 units of the field's own text, in order, not overlapping. */
  ranges: [number, number][];
}

/** One service found. */
export interface Hit {
  /** The service, the same object that was given. */
  service: Service;
  /** Relevance; comparable within one result only. 0 for an empty query. */
  score: number;
  /** The words to mark. */
  matches: Match[];
}

/** A typing error that was corrected. */
export interface Correction {
  /** The words as typed. */
  from: string;
  /** The words that were looked for instead; empty where only similar everyday words are known, not their spelling. */
  to: string;
  /** The whole query with the corrected words. */
  query: string;
}

/** What words of a query said beside what is looked for. */
export interface Hint {
  /** What fits comes first; a `place` without other words narrows the list to it. */
  kind: 'place' | 'free' | 'delivery' | 'recipients' | 'age';
  /** Name of the place, code of the term, `free`, or the age in years. */
  code: string;
  /** The words as typed. */
  text: string;
}

/** A danger that the words of a query tell of. */
export interface Urgent {
  kind: UrgentKind;
  /** Services of the catalogue that answer it, best first, at most three. */
  services: Service[];
}

/** Answer to one query. */
export interface SearchResult {
  /** Services, best first; at most `limit` of them. */
  hits: Hit[];
  /** Number of all services found. */
  total: number;
  /** Disjunctive counts (a facet's own filter does not count in it), largest first. */
  facets: Record<FacetKey, FacetCount[]>;
  /** False: nothing surely fits, and hits, if any, are near misses. */
  confident: boolean;
  /** Set when words that are not in the catalogue were taken for similar ones that are. */
  correction?: Correction;
  /** What was understood as a place, a group of people, a manner, an age or a price. */
  hints: Hint[];
  /** Dangers, the one that lets wait least first. */
  urgent: Urgent[];
  /** Ids of the concepts of the thesaurus that were recognised, surest first. */
  concepts: string[];
  /** Codes of the terms that these concepts name, e.g. `sytuacja:samotnosc`. */
  terms: string[];
}

/** Settings of one query. */
export interface QueryOptions {
  filters?: Filters | undefined;
  /** Greatest number of hits; default 20. */
  limit?: number | undefined;
  /** Number of hits to leave out at the beginning; default 0. */
  offset?: number | undefined;
  /** Hints that the person took back, as `kind:code`: their words are looked for like others. */
  ignore?: readonly string[] | undefined;
  /** True to look for the words as they are typed, without correcting any. */
  verbatim?: boolean | undefined;
}

/** A proposal for what is being typed. */
export interface Suggestion {
  /** What to show and to search for. */
  text: string;
  kind: 'service' | 'term' | 'word';
  /** With `kind: 'service'`. */
  service?: Service;
  /** Code of the term, with `kind: 'term'`. */
  code?: string;
}

/** An index over a catalogue. Never throws on a query. */
export interface Search {
  /** Finds services. An empty query gives all that pass the filters. */
  search(query: string, options?: QueryOptions): SearchResult;
  /** Proposals for an unfinished query, best first; `limit` default 8. */
  suggest(prefix: string, limit?: number): Suggestion[];
  /** Number of services in the index. */
  readonly size: number;
}
