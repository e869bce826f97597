import type { Attribute, Service } from '../hsds.js';
import { given, plainText } from './text.js';

/** A term that a service bears. `code` is the profile's (`obszar:zdrowie`) or, without one, the term's name. */
export interface TermRef {
  code: string;
  /** The name as the data give it; `termName` translates it. */
  name: string;
  /** Whether the source document says it or the cataloguer classified it so. */
  basis?: 'document' | 'editor';
}

/** A number in a field, where it is one and not out of bounds. */
export const numberIn = (value: unknown, least: number, most: number): number | undefined =>
  typeof value === 'number' && value >= least && value <= most ? value : undefined;

/** What stands in the list of a field, or an empty list: a source may hold anything there. */
export const listOf = <T>(value: readonly T[] | null | undefined): NonNullable<T>[] =>
  Array.isArray(value) ? value.filter(Boolean) : [];

/** What stands in the lists that several things have in the field with this key. */
export const listsOf = <K extends string, T>(
  holders: readonly ({ readonly [P in K]?: readonly T[] | null } | null | undefined)[],
  key: K,
): NonNullable<T>[] => holders.flatMap((holder) => listOf(holder?.[key]));

/** Each thing once by its key, the first of those with one; without a key, the thing itself is compared. */
export function once<T>(things: readonly T[], keyOf: (thing: T) => unknown = (thing) => thing): T[] {
  const found = new Map<unknown, T>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (!found.has(key)) found.set(key, thing);
  }
  return [...found.values()];
}

type Holder = { attributes?: Attribute[] | null } | null | undefined;

/** The attributes of a thing with this `link_type`. */
export const attributesOf = (holder: Holder, linkType: string): Attribute[] =>
  listOf(holder?.attributes).filter((attribute) => attribute.link_type === linkType);

/** The attributes with this `link_type` that mark a thing, without those whose value denies it. */
export const marksOf = (holder: Holder, linkType: string): Attribute[] =>
  attributesOf(holder, linkType).filter(
    ({ value }) => !/^\s*(nie|no|false|0|brak)\s*$/i.test(plainText(value) ?? ''),
  );

/** The non-blank `value`s of the attributes with this `link_type`. */
export const valuesOf = (holder: Holder, linkType: string): string[] =>
  attributesOf(holder, linkType).flatMap(({ value }) => plainText(value)?.trim() ?? []);

/** The terms linked by attributes with this `link_type`, in the order of the data, each once. */
export const termsOf = (holder: Holder, linkType: string): TermRef[] =>
  once(
    attributesOf(holder, linkType).flatMap(({ taxonomy_term: term, basis }): TermRef | never[] => {
      const name = plainText(term?.name) ?? '';
      const code = plainText(term?.code) ?? name;
      return code
        ? given({
            code,
            name: name || code,
            basis: basis === 'document' || basis === 'editor' ? basis : undefined,
          })
        : [];
    }),
    ({ code }) => code,
  );

type TermView = (service: Service) => TermRef[];
const termView =
  (linkType: string): TermView =>
  (service) =>
    termsOf(service, linkType);

/** The statutory areas (`area`, taxonomy `obszar`): the fourteen of art. 2(1) of the CUS Act of 19 July 2019. */
export const areas: TermView = /* @__PURE__ */ termView('area');

/** Whom it is for (`audience`, taxonomy `odbiorca`): recipients of Łapy plan section 7. */
export const recipients: TermView = /* @__PURE__ */ termView('audience');

/** The life situations it helps in (`life_situation`, taxonomy `sytuacja`). */
export const situations: TermView = /* @__PURE__ */ termView('life_situation');

/** The manner of delivery (`delivery`, taxonomy `sposob`): item 3 of Łapy plan section 8. */
export const deliveries: TermView = /* @__PURE__ */ termView('delivery');

/**
 * The kind of provider (`provider_kind`, taxonomy `wykonawca`; art. 7(2) of the CUS Act). The service's own
 * attribute wins over its organisation's: a contractor not named yet has the CUS as organisation.
 */
export const providerKinds: TermView = (service) => {
  const own = termsOf(service, 'provider_kind');
  return own.length ? own : termsOf(service.organization, 'provider_kind');
};

/** Who ensures it (`plane`, taxonomy `plaszczyzna`): Centre, local partner or local community. */
export const planes: TermView = /* @__PURE__ */ termView('plane');

/** The packages of Koszalin (`inventory`, taxonomy `inwentaryzacja`): RODZINA+, POMOC+. */
export const packages: TermView = /* @__PURE__ */ termView('inventory');
