import type { Attribute, Service } from '../hsds.js';
import { each, listOf, once } from './read.js';
import { given, plainText } from './text.js';

/** A term that a service bears. `code` is the profile's (`obszar:zdrowie`) or, without one, the term's name. */
export interface TermRef {
  code: string;
  /** The name as the data give it; `termName` translates it. */
  name: string;
  /** Whether the source document says it or the cataloguer classified it so. */
  basis?: 'document' | 'editor';
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
  each(attributesOf(holder, linkType), ({ value }) => plainText(value)?.trim());

/** The terms linked by attributes with this `link_type`, in the order of the data, each once. */
export const termsOf = (holder: Holder, linkType: string): TermRef[] =>
  once(
    each(attributesOf(holder, linkType), ({ taxonomy_term: term, basis }): TermRef | undefined => {
      const name = plainText(term?.name);
      const code = plainText(term?.code) ?? name;
      return code
        ? given({
            code,
            name: name ?? code,
            basis: basis === 'document' || basis === 'editor' ? basis : undefined,
          })
        : undefined;
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
