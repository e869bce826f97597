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

/** The list in a field, or an empty one: a source may hold anything there. */
export function listOf<T>(value: readonly T[] | null | undefined): readonly T[] {
  return Array.isArray(value) ? value : [];
}

/** The attributes of a thing with this `link_type`. */
export function attributesOf(
  holder: { attributes?: Attribute[] | null } | null | undefined,
  linkType: string,
): Attribute[] {
  return listOf(holder?.attributes).filter((attribute) => attribute?.link_type === linkType);
}

/** The non-blank `value`s of the attributes with this `link_type`. */
export function valuesOf(holder: { attributes?: Attribute[] | null }, linkType: string): string[] {
  return attributesOf(holder, linkType).flatMap((attribute) => plainText(attribute.value)?.trim() ?? []);
}

/** The terms linked by attributes with this `link_type`, in the order of the data, each once. */
export function termsOf(
  service: { attributes?: Attribute[] | null } | null | undefined,
  linkType: string,
): TermRef[] {
  const terms = new Map<string, TermRef>();
  for (const { taxonomy_term: term, basis } of attributesOf(service, linkType)) {
    const name = plainText(term?.name);
    const code = plainText(term?.code) ?? name;
    if (!code || terms.has(code)) continue;
    terms.set(
      code,
      given({
        code,
        name: name ?? code,
        basis: basis === 'document' || basis === 'editor' ? basis : undefined,
      }),
    );
  }
  return [...terms.values()];
}

/** The statutory areas (`area`, taxonomy `obszar`): the fourteen of art. 2(1) of the CUS Act of 19 July 2019. */
export function areas(service: Service): TermRef[] {
  return termsOf(service, 'area');
}

/** Whom it is for (`audience`, taxonomy `odbiorca`): recipients of Łapy plan section 7. */
export function recipients(service: Service): TermRef[] {
  return termsOf(service, 'audience');
}

/** The life situations it helps in (`life_situation`, taxonomy `sytuacja`). */
export function situations(service: Service): TermRef[] {
  return termsOf(service, 'life_situation');
}

/** The manner of delivery (`delivery`, taxonomy `sposob`): item 3 of Łapy plan section 8. */
export function deliveries(service: Service): TermRef[] {
  return termsOf(service, 'delivery');
}

/**
 * The kind of provider (`provider_kind`, taxonomy `wykonawca`; art. 7(2) of the CUS Act). The service's own
 * attribute wins over its organisation's: a contractor not named yet has the CUS as organisation.
 */
export function providerKinds(service: Service): TermRef[] {
  const own = termsOf(service, 'provider_kind');
  return own.length ? own : termsOf(service.organization, 'provider_kind');
}

/** Who ensures it (`plane`, taxonomy `plaszczyzna`): Centre, local partner or local community. */
export function planes(service: Service): TermRef[] {
  return termsOf(service, 'plane');
}

/** The packages of Koszalin (`inventory`, taxonomy `inwentaryzacja`): RODZINA+, POMOC+. */
export function packages(service: Service): TermRef[] {
  return termsOf(service, 'inventory');
}
