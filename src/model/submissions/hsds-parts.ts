import type { Attribute, Location, Phone, TaxonomyTerm } from '../hsds.js';
import { catalogueUuid } from '../identifier.js';
import { PROFILE_TERMS } from '../profile/index.js';
import { given } from '../views/text.js';

/** Makes the parts of one HSDS record; their identifiers follow from the record's and from their place in it. */
export class Parts {
  readonly #entity: 'service' | 'organization';
  readonly #id: string;
  readonly #made = new Map<string, number>();

  constructor(entity: 'service' | 'organization', id: string) {
    this.#entity = entity;
    this.#id = id;
  }

  /** The identifier of the next part of a kind. */
  id(kind: string): string {
    const place = (this.#made.get(kind) ?? 0) + 1;
    this.#made.set(kind, place);
    return catalogueUuid(`${kind}:${this.#id}/${place}`);
  }

  attribute(linkType: string, fields: Omit<Attribute, 'id' | 'link_type' | 'link_entity'>): Attribute {
    return given({
      id: this.id(linkType),
      link_id: this.#id,
      link_type: linkType,
      link_entity: this.#entity,
      ...fields,
    });
  }

  /** An attribute for each term. */
  terms(linkType: string, codes: readonly (string | undefined)[] = []): Attribute[] {
    return codes.flatMap((code) =>
      code ? this.attribute(linkType, { taxonomy_term: termOfCode(code) }) : [],
    );
  }

  /** An attribute for each value. */
  values(linkType: string, values: readonly (string | undefined)[]): Attribute[] {
    return values.flatMap((value) => (value ? this.attribute(linkType, { value }) : []));
  }

  phones(number: string | undefined): Phone[] | undefined {
    return number ? [{ id: this.id('phone'), number, type: 'voice' }] : undefined;
  }

  /** A place with an address; undefined where nothing is known of it. */
  location(place: PlaceFields = {}): Location | undefined {
    const { name, address_1 = '', city = '', postal_code = '', transportation, accessibility } = place;
    if (!Object.values(place).some(Boolean)) return undefined;
    return given({
      id: this.id('location'),
      location_type: 'physical',
      name,
      transportation,
      addresses:
        address_1 || city
          ? [
              {
                id: this.id('address'),
                address_1,
                city,
                // HSDS demands the field; nobody is asked for the voivodeship.
                state_province: '',
                postal_code,
                country: 'PL',
                address_type: 'physical',
              },
            ]
          : undefined,
      accessibility: accessibility
        ? [{ id: this.id('accessibility'), description: accessibility }]
        : undefined,
    } as Location);
  }
}

/** What a submission says of a place. */
interface PlaceFields {
  name?: string;
  address_1?: string;
  city?: string;
  postal_code?: string;
  transportation?: string;
  accessibility?: string;
}

const TERMS = /* @__PURE__ */ new Map(PROFILE_TERMS.map((term) => [term.code, term]));

/** A term of the profile as HSDS has it, with the same identifier as in every catalogue. */
export function termOfCode(code: string): TaxonomyTerm {
  const { pl = code, parent } = TERMS.get(code) ?? {};
  const taxonomy = code.split(':', 1)[0] ?? '';
  return given({
    id: catalogueUuid(`term:${code}`),
    code,
    name: pl,
    description: pl,
    parent_id: parent ? catalogueUuid(`term:${parent}`) : '',
    taxonomy,
    taxonomy_id: catalogueUuid(`taxonomy:${taxonomy}`),
    language: 'pl',
  });
}
