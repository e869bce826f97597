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
import { byText, entry } from './collections.js';
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
  /** How many of their terms two services share: 0 none, 1 all. */
  likeness(doc: number, other: number): number;
  /** Numbers of the services that bear the code of a term, or a code below it. */
  bearing(code: string): number[];
  /** True for services that bear one of these codes, or one below it. */
  bearer(codes: readonly string[]): (doc: number) => boolean;
  /** Names of all places. */
  places(): string[];
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
  /** Index in KEYS of every code. */
  const keyOf: number[] = [];
  const borne: number[][] = [];
  /** Places are known by their folded names. */
  const idOf = (key: number, code: unknown): string => `${key} ${key === PLACE ? foldText(`${code}`) : code}`;
  const numbersOf = (code: string): number[] => KEYS.flatMap((_, key) => numbers.get(idOf(key, code)) ?? []);
  return {
    add(service, terms) {
      const own = new Set<number>();
      const give = (key: number, code: string | undefined): void => {
        if (!code) return;
        own.add(
          entry(numbers, idOf(key, code), () => {
            keyOf.push(key);
            return codes.push(code) - 1;
          }),
        );
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

    likeness(doc, other) {
      const [own, theirs] = [doc, other].map((each) => borne[each]!.filter((code) => keyOf[code]! < PLACE));
      const both = own!.filter((code) => theirs!.includes(code)).length;
      return (2 * both) / (own!.length + theirs!.length || 1);
    },

    bearing(code) {
      const own = numbersOf(code);
      return borne.flatMap((theirs, doc) => (own.some((each) => theirs.includes(each)) ? doc : []));
    },

    bearer(given) {
      const own = given.flatMap(numbersOf);
      return (doc) => own.some((each) => borne[doc]!.includes(each));
    },

    places: () => codes.filter((_, i) => keyOf[i] === PLACE),

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
      const counts = new Uint32Array(codes.length);
      const kept = found.filter((doc) => {
        const own = borne[doc]!;
        let missing = active;
        if (active) for (const code of own) if (chosen.has(code)) missing &= ~(1 << keyOf[code]!);
        // A service that fails one filter only still counts among the alternatives of that filter.
        if (!(missing & (missing - 1))) {
          for (const code of own) if (!missing || missing === 1 << keyOf[code]!) counts[code]!++;
        }
        return !missing;
      });
      const facets: Record<string, FacetCount[]> = Object.fromEntries(
        KEYS.slice(0, PROVIDER).map((key) => [key, []]),
      );
      counts.forEach((count, i) => {
        if (count) facets[KEYS[keyOf[i]!]!]?.push({ code: codes[i]!, count });
      });
      for (const list of Object.values(facets)) {
        list.sort((a, b) => b.count - a.count || byText(a.code, b.code));
      }
      return { kept, facets: facets as Record<FacetKey, FacetCount[]> };
    },
  };
}
