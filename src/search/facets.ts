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

/** Views of the facets that are terms of a taxonomy. The last two are not looked for by words. */
const TERM_VIEWS = [areas, recipients, situations, deliveries, providerKinds, planes, packages];
/** All that can be filtered by; the terms first, in the order of their views. */
const KEYS = [
  'areas',
  'recipients',
  'situations',
  'delivery',
  'providerKinds',
  'planes',
  'packages',
  'place',
  'free',
  'provider',
] as const satisfies readonly (FacetKey | 'provider')[];
const PLACE = 7;
const FREE = 8;
const PROVIDER = 9;

/** The terms of a service by facet. */
export const termsOfService = (service: Service): TermRef[][] => TERM_VIEWS.map((view) => view(service));

/** Filters services and counts facets. */
export interface Facets {
  /** Adds the next service. */
  add(service: Service, terms: TermRef[][]): void;
  /** Of these numbers of services keeps those that pass the filters, in their order, and counts the facets. */
  apply(
    found: readonly number[],
    filters: Filters,
  ): { kept: number[]; facets: Record<FacetKey, FacetCount[]> };
}

/**
 * For every service the codes it bears, with the ancestors of its terms, as small numbers. One pass over the
 * services found filters them and counts all facets, each without its own filter.
 */
export function createFacets(taxonomies: readonly TaxonomySet[] | undefined): Facets {
  const numbers = new Map<string, number>();
  const codes: string[] = [];
  /** Facet of every code, as one bit. */
  const bits: number[] = [];
  const borne: number[][] = [];
  /** Places are known by their folded names. */
  const idOf = (key: number, code: unknown): string =>
    `${key} ${key === PLACE ? foldText(String(code)) : String(code)}`;
  return {
    add(service, terms) {
      const own = new Set<number>();
      const give = (key: number, code: string | undefined): void => {
        if (!code) return;
        const id = idOf(key, code);
        let number = numbers.get(id);
        if (number === undefined) {
          numbers.set(id, (number = codes.push(code) - 1));
          bits.push(1 << key);
        }
        own.add(number);
      };
      terms.forEach((list, key) => {
        for (const { code } of list) {
          for (const one of [code, ...termAncestors(code, taxonomies)]) give(key, one);
        }
      });
      // The areas a service serves, or the cities it is in where none is said.
      const served = serviceAreas(service);
      for (const name of served.length ? served : places(service).map(({ city }) => city)) give(PLACE, name);
      if (isFree(service)) give(FREE, 'free');
      const { id, key } = provider(service);
      give(PROVIDER, id);
      give(PROVIDER, key);
      borne.push([...own]);
    },

    apply(found, filters) {
      const chosen = new Set<number | undefined>();
      let active = 0;
      KEYS.forEach((key, bit) => {
        const value = key === 'free' ? filters.freeOnly && key : filters[key];
        for (const code of [value || []].flat()) {
          active |= 1 << bit;
          chosen.add(numbers.get(idOf(bit, code)));
        }
      });
      const counts = codes.map(() => 0);
      const kept = found.filter((doc) => {
        const own = borne[doc]!;
        let missing = active;
        if (active) for (const code of own) if (chosen.has(code)) missing &= ~bits[code]!;
        // A service that fails one filter only still counts among the alternatives of that filter.
        if (!(missing & (missing - 1))) {
          for (const code of own) if (!missing || missing === bits[code]) counts[code]!++;
        }
        return !missing;
      });
      const facets: Partial<Record<FacetKey | 'provider', FacetCount[]>> = {};
      KEYS.forEach((key, bit) => {
        facets[key] = codes
          .map((code, i) => ({ code, count: bits[i] === 1 << bit ? counts[i]! : 0 }))
          .filter(({ count }) => count)
          .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
      });
      delete facets.provider;
      return { kept, facets: facets as Record<FacetKey, FacetCount[]> };
    },
  };
}
