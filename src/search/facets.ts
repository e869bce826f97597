import {
  areas,
  deliveries,
  isFree,
  packages,
  places,
  planes,
  providerRef,
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
/** Services packed in one step. */
const STEP = 2_000;

/** The terms of a service by facet. */
export const termsOfService = (service: Service): TermRef[][] => TERM_VIEWS.map((view) => view(service));

/** The codes that services bear, as numbers. */
export interface PackedFacets {
  codes: string[];
  /** Index in the list of keys of every code. */
  keyOf: number[];
  /** Codes of each service one after the other, from one offset to the next. */
  offsets: Uint32Array<ArrayBuffer>;
  borne: Uint32Array<ArrayBuffer>;
}

/** Filters services and counts facets. */
export interface Facets {
  /** What it knows, once it is packed. */
  packed(): PackedFacets;
  /** Adds the next service. */
  add(service: Service, terms: TermRef[][]): void;
  /** Ends the adding, in small steps. */
  pack(): Generator<void, void, void>;
  /** How many of their terms two services share: 0 none, 1 all. */
  likeness(doc: number, other: number): number;
  /** Numbers of the services that bear the code of a term, or a code below it. */
  bearing(code: string): Uint32Array;
  /** True for services that bear one of these codes, or one below it. */
  bearer(codes: readonly string[]): (doc: number) => boolean;
  /** Names of all places. */
  places(): string[];
  /** Of these numbers of services keeps those that pass the filters, in their order, and counts the facets. */
  apply(
    found: readonly number[],
    filters: Filters,
  ): { kept: readonly number[]; facets: Record<FacetKey, FacetCount[]> };
}

/**
 * For every service the codes it bears, with the ancestors of its terms, as small numbers. One pass over the
 * services found filters them and counts all facets, each without its own filter.
 *
 * @param packed what another one has gathered, still to be packed
 */
export function createFacets(taxonomies: readonly TaxonomySet[] | undefined, packed?: PackedFacets): Facets {
  const { codes, keyOf }: Pick<PackedFacets, 'codes' | 'keyOf'> = packed ?? { codes: [], keyOf: [] };
  let { offsets, borne }: Pick<PackedFacets, 'offsets' | 'borne'> = packed ?? {
    offsets: new Uint32Array(1),
    borne: new Uint32Array(0),
  };
  const numbers = new Map<string, number>();
  /** Codes of each service, while they are gathered. */
  let gathered: number[][] | undefined = packed ? undefined : [];
  /** Services of each code, in the same way. */
  let starts = new Uint32Array(1);
  let bearers = new Uint32Array(0);
  /** 1 for the codes of terms. */
  let isPlain = new Uint8Array(0);
  /** Places are known by their folded names. */
  const idOf = (key: number, code: unknown): string => `${key} ${key === PLACE ? foldText(`${code}`) : code}`;
  const numbersOf = (code: string): number[] => KEYS.flatMap((_, key) => numbers.get(idOf(key, code)) ?? []);
  return {
    packed: () => ({ codes, keyOf, offsets, borne }),

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
      const { id, key } = providerRef(service);
      give(PROVIDER, id);
      give(PROVIDER, key);
      gathered!.push([...own]);
    },

    *pack() {
      for (let i = numbers.size; i < codes.length; i++) {
        numbers.set(idOf(keyOf[i]!, codes[i]), i);
        if (i % STEP === 0) yield;
      }
      if (gathered) {
        let size = 0;
        for (const own of gathered) size += own.length;
        offsets = new Uint32Array(gathered.length + 1);
        borne = new Uint32Array(size);
        let at = 0;
        for (const [doc, own] of gathered.entries()) {
          borne.set(own, at);
          offsets[doc + 1] = at += own.length;
          if (doc % STEP === 0) yield;
        }
        gathered = undefined;
      }
      // The same by codes: counted, then filled in the order of services.
      const ends = new Uint32Array(codes.length + 1);
      for (const code of borne) ends[code + 1]!++;
      for (let code = 0; code < codes.length; code++) ends[code + 1]! += ends[code]!;
      starts = ends.slice();
      bearers = new Uint32Array(borne.length);
      for (let doc = 0; doc + 1 < offsets.length; doc++) {
        for (let i = offsets[doc]!; i < offsets[doc + 1]!; i++) bearers[ends[borne[i]!]!++] = doc;
        if (doc % STEP === 0) yield;
      }
      isPlain = Uint8Array.from(keyOf, (key) => Number(key < PLACE));
    },

    likeness(doc, other) {
      let all = 0;
      let both = 0;
      const theirs = borne.subarray(offsets[other], offsets[other + 1]);
      for (const code of theirs) all += isPlain[code]!;
      for (let i = offsets[doc]!; i < offsets[doc + 1]!; i++) {
        const code = borne[i]!;
        if (!isPlain[code]) continue;
        all++;
        if (theirs.includes(code)) both++;
      }
      return (2 * both) / (all || 1);
    },

    bearing(code) {
      const [own = -1] = numbersOf(code);
      return own < 0 ? new Uint32Array(0) : bearers.subarray(starts[own], starts[own + 1]);
    },

    bearer(given) {
      const bears = new Uint8Array(offsets.length - 1);
      for (const own of given.flatMap(numbersOf)) {
        for (let i = starts[own]!; i < starts[own + 1]!; i++) bears[bearers[i]!] = 1;
      }
      return (doc) => bears[doc] === 1;
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
      const kept: number[] = [];
      if (active) {
        for (const doc of found) {
          const start = offsets[doc]!;
          const end = offsets[doc + 1]!;
          let missing = active;
          for (let i = start; missing && i < end; i++) {
            if (chosen.has(borne[i])) missing &= ~(1 << keyOf[borne[i]!]!);
          }
          if (!missing) kept.push(doc);
          // A service that fails one filter only still counts among the alternatives of that filter.
          else if (missing & (missing - 1)) continue;
          for (let i = start; i < end; i++) {
            const code = borne[i]!;
            if (!missing || missing === 1 << keyOf[code]!) counts[code]!++;
          }
        }
      } else if (found.length === offsets.length - 1) {
        // Of everything the counts are known.
        for (let i = 0; i < counts.length; i++) counts[i] = starts[i + 1]! - starts[i]!;
      } else {
        for (const doc of found) {
          const end = offsets[doc + 1]!;
          for (let i = offsets[doc]!; i < end; i++) counts[borne[i]!]!++;
        }
      }
      const facets: Record<string, FacetCount[]> = Object.fromEntries(
        KEYS.slice(0, PROVIDER).map((key) => [key, []]),
      );
      for (let i = 0; i < counts.length; i++) {
        const count = counts[i]!;
        if (count && keyOf[i]! < PROVIDER) facets[KEYS[keyOf[i]!]!]!.push({ code: codes[i]!, count });
      }
      for (const list of Object.values(facets)) {
        list.sort((a, b) => b.count - a.count || byText(a.code, b.code));
      }
      return { kept: active ? kept : found, facets: facets as Record<FacetKey, FacetCount[]> };
    },
  };
}
