import {
  areas,
  deliveries,
  isFree,
  packages,
  places,
  planes,
  provider,
  providerKinds,
  recipients,
  serviceAreas,
  situations,
  termAncestors,
  type Service,
  type TaxonomySet,
  type TermRef,
} from '../model/index.js';
import { foldText } from './fold.js';
import type { FacetCount, FacetKey, Filters } from './types.js';

/** Facets that are terms of a taxonomy, with the view that reads them. */
const TERM_VIEWS = {
  areas,
  recipients,
  situations,
  delivery: deliveries,
  planes,
  packages,
  providerKinds,
} satisfies Partial<Record<FacetKey, (service: Service) => TermRef[]>>;

type TermFacet = keyof typeof TERM_VIEWS;
const TERM_FACETS = Object.keys(TERM_VIEWS) as TermFacet[];

/** The terms of a service by facet. */
export type ServiceTerms = Record<TermFacet, TermRef[]>;

/** Reads the terms of a service. */
export function termsOfService(service: Service): ServiceTerms {
  const terms: Partial<ServiceTerms> = {};
  for (const key of TERM_FACETS) terms[key] = TERM_VIEWS[key](service);
  return terms as ServiceTerms;
}

const KEYS: readonly (FacetKey | 'provider')[] = [...TERM_FACETS, 'place', 'free', 'provider'];
const FREE = 'free';

/**
 * For every service the codes it bears, with the ancestors of its terms, as small numbers. One pass over the
 * services found filters them and counts all facets, each without its own filter.
 */
export class FacetIndex {
  readonly #ids = new Map<FacetKey | 'provider', Map<string, number>>(KEYS.map((key) => [key, new Map()]));
  readonly #codes: string[] = [];
  /** Index in KEYS of every code. */
  readonly #keyOf: number[] = [];
  /** The last service that was given every code, so that none is given twice. */
  readonly #lastOf: number[] = [];
  /** Codes of all services one after another, and where each service's begin. */
  readonly #borne: number[] = [];
  readonly #starts: number[] = [0];
  readonly #ancestors = new Map<string, readonly string[]>();
  readonly #taxonomies: readonly TaxonomySet[] | undefined;

  constructor(taxonomies: readonly TaxonomySet[] | undefined) {
    this.#taxonomies = taxonomies;
  }

  /** Adds the next service. */
  add(service: Service, terms: ServiceTerms): void {
    for (const key of TERM_FACETS) {
      for (const { code } of terms[key]) {
        this.#give(key, code);
        for (const ancestor of this.#ancestorsOf(code)) this.#give(key, ancestor);
      }
    }
    for (const name of placeNames(service)) this.#give('place', foldText(name), name);
    if (isFree(service)) this.#give('free', FREE);
    const { id, key } = provider(service);
    if (id) this.#give('provider', id);
    if (key) this.#give('provider', key);
    this.#starts.push(this.#borne.length);
  }

  #ancestorsOf(code: string): readonly string[] {
    let found = this.#ancestors.get(code);
    if (!found) {
      found = termAncestors(code, this.#taxonomies);
      this.#ancestors.set(code, found);
    }
    return found;
  }

  /** Gives a code to the service being added. Places have a folded id beside their name. */
  #give(key: FacetKey | 'provider', id: string, code = id): void {
    const ids = this.#ids.get(key)!;
    const doc = this.#starts.length - 1;
    let number = ids.get(id);
    if (number === undefined) {
      number = this.#codes.push(code) - 1;
      ids.set(id, number);
      this.#keyOf.push(KEYS.indexOf(key));
      this.#lastOf.push(-1);
    }
    if (this.#lastOf[number] === doc) return;
    this.#lastOf[number] = doc;
    this.#borne.push(number);
  }

  /**
   * Keeps the services that pass the filters, in their order, and counts the facets.
   *
   * @param found numbers of services
   */
  apply(found: Uint32Array, filters: Filters): { kept: Uint32Array; facets: Record<FacetKey, FacetCount[]> } {
    const chosen = new Uint8Array(this.#codes.length);
    const active = this.#choose(filters, chosen);
    const counts = new Uint32Array(this.#codes.length);
    const kept = new Uint32Array(found.length);
    let size = 0;
    for (const doc of found) {
      const start = this.#starts[doc]!;
      const end = this.#starts[doc + 1]!;
      let missing = active;
      if (active) {
        for (let i = start; i < end; i++) {
          const code = this.#borne[i]!;
          if (chosen[code]) missing &= ~(1 << this.#keyOf[code]!);
        }
      }
      if (!missing) kept[size++] = doc;
      // A service that fails one filter only still counts among the alternatives of that filter.
      else if (missing & (missing - 1)) continue;
      for (let i = start; i < end; i++) {
        const code = this.#borne[i]!;
        if (!missing || missing === 1 << this.#keyOf[code]!) counts[code]!++;
      }
    }
    return { kept: kept.subarray(0, size), facets: this.#result(counts) };
  }

  /** Marks the chosen codes and tells, as bits, the facets that are filtered. */
  #choose(filters: Filters, chosen: Uint8Array): number {
    let active = 0;
    KEYS.forEach((key, bit) => {
      const value = key === 'free' ? (filters.freeOnly ? [FREE] : undefined) : filters[key];
      const codes = typeof value === 'string' ? (value ? [value] : []) : Array.isArray(value) ? value : [];
      if (!codes.length) return;
      active |= 1 << bit;
      for (const code of codes as readonly unknown[]) {
        const text = String(code);
        const id = this.#ids.get(key)!.get(key === 'place' ? foldText(text) : text);
        if (id !== undefined) chosen[id] = 1;
      }
    });
    return active;
  }

  #result(counts: Uint32Array): Record<FacetKey, FacetCount[]> {
    const lists = KEYS.map((): FacetCount[] => []);
    counts.forEach((count, code) => {
      if (count) lists[this.#keyOf[code]!]!.push({ code: this.#codes[code]!, count });
    });
    const result: Partial<Record<FacetKey, FacetCount[]>> = {};
    KEYS.forEach((key, i) => {
      if (key === 'provider') return;
      result[key] = lists[i]!.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
    });
    return result as Record<FacetKey, FacetCount[]>;
  }
}

/** The areas a service serves, or the cities it is in where none is said. */
function placeNames(service: Service): string[] {
  const served = serviceAreas(service);
  if (served.length || !service.service_at_locations) return served;
  return places(service).flatMap(({ city }) => city ?? []);
}
