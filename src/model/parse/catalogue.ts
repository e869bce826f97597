import type { Organization, Service, Taxonomy, TaxonomySet, TaxonomyTerm } from '../hsds.js';
import { Checker, isObject, type Json } from './check.js';
import type { Problem } from './problems.js';

/** What a source, or several, hold. Plain JSON: it can be stored and parsed again with the same result. */
export interface Catalogue {
  services: Service[];
  organizations: Organization[];
  taxonomies: TaxonomySet[];
  problems: Problem[];
}

type Sort = 'service' | 'organization' | 'taxonomy' | 'term';

const has = (item: Json, fields: string): boolean =>
  fields.split(' ').some((field) => item[field] !== undefined && item[field] !== null);

// First the keys that only one of the four has, then those that several have, then the least telling ones.
const SIGNS: readonly (readonly [keys: string, sort?: Sort])[] = [
  [
    'organization organization_id program_id status eligibility_description application_process service_at_locations service_areas cost_options fees_description fees assured_date minimum_age maximum_age required_documents interpretation_services',
    'service',
  ],
  ['taxonomy taxonomy_id taxonomy_detail term_uri parent_id', 'term'],
  [
    'organization_identifiers legal_status tax_status tax_id year_incorporated website parent_organization_id logo additional_websites locations programs',
    'organization',
  ],
  ['terms', 'taxonomy'],
  ['attributes contacts phones schedules languages url email'],
  ['version key', 'taxonomy'],
  ['code', 'term'],
];

/** What an object is, told by its keys; undefined for an object with a name and little more. */
const sortOf = (item: Json): Sort | undefined => SIGNS.find(([keys]) => has(item, keys))?.[1];

/** What a list holds, told by the first item that tells it. In doubt services: that is what sources are for. */
function sortOfList(list: readonly unknown[]): Sort {
  for (const item of list) {
    try {
      const sort = isObject(item) ? sortOf(item) : undefined;
      if (sort) return sort;
    } catch {
      // An object that cannot be read tells nothing; it is reported when its turn comes.
    }
  }
  return 'service';
}

/** Fills the gaps of the first object with the second's fields: the first source in the page's order wins. */
function merge<T extends object>(first: T, second: T): T {
  const result = { ...first };
  let isSame = true;
  for (const key of Object.keys(second) as (keyof T)[]) {
    const mine = first[key];
    const theirs = second[key];
    const isGap = Array.isArray(mine)
      ? !mine.length && Array.isArray(theirs) && theirs.length
      : mine === undefined;
    if (!isGap || theirs === undefined) continue;
    isSame = false;
    result[key] = theirs;
  }
  return isSame ? first : result;
}

/** Things by their identifiers; one with a known identifier fills the gaps of the first. True when it was known. */
function put<T extends { id: string }>(things: Map<string, T>, thing: T): boolean {
  const known = things.get(thing.id);
  if (known !== thing) things.set(thing.id, known ? merge(known, thing) : thing);
  return !!known;
}

const LISTS: readonly (readonly [field: string, sort?: Sort])[] = [
  ['taxonomies', 'taxonomy'],
  ['taxonomy_terms', 'term'],
  ['organizations', 'organization'],
  ['services', 'service'],
  ['contents'],
  ['content'],
];

const isText = (value: unknown): value is string => typeof value === 'string' && !!value.trim();

/** Brings a service of an older standard to HSDS 3; any other comes back as it is. */
export type Older = (service: Json) => Json;

class Builder {
  readonly #checker = new Checker();
  readonly #services = new Map<string, Service>();
  readonly #organizations = new Map<string, Organization>();
  readonly #taxonomies = new Map<string, Taxonomy>();
  readonly #terms = new Map<string, TaxonomyTerm>();
  /** The taxonomy in which a term was found, by the term's identifier. */
  readonly #homes = new Map<string, string>();

  readonly #older: Older | undefined;

  constructor(older?: Older) {
    this.#older = older;
  }

  /** Reads a whole source in any of the known forms. */
  read(input: unknown): void {
    try {
      if (Array.isArray(input)) this.#list(input);
      else if (!isObject(input) || !this.#lists(input)) this.#checker.report('unknown-form');
    } catch {
      this.#checker.path.length = 0;
      this.#checker.report('unreadable');
    }
  }

  /** Reads an object of lists, or one thing; false when it is neither. */
  #lists(input: Json): boolean {
    let isKnown = false;
    for (const [field, sort] of LISTS) {
      const list = input[field];
      if (!Array.isArray(list)) continue;
      isKnown = true;
      this.#list(list, sort, field);
    }
    if (isKnown) return true;
    if (!has(input, 'id name')) return false;
    this.#one(input);
    return true;
  }

  #list(list: readonly unknown[], sort?: Sort, field?: string): void {
    const usual = sort ?? sortOfList(list);
    const { path } = this.#checker;
    if (field) path.push(field);
    list.forEach((item, index) => {
      path.push(index);
      this.#one(item, usual, sort);
      path.pop();
    });
    if (field) path.pop();
  }

  #one(value: unknown, usual: Sort = 'service', sure?: Sort): void {
    const { path } = this.#checker;
    const depth = path.length;
    try {
      if (isObject(value)) this.#take(value, sure ?? sortOf(value) ?? usual);
      else this.#checker.report('not-an-object');
    } catch {
      // Only an exotic object (a getter or proxy that throws) comes here; JSON does not.
      path.length = depth;
      this.#checker.report('unreadable');
    }
  }

  #take(value: Json, sort: Sort): void {
    const { terms, ...taxonomy } = value;
    const raw = sort === 'service' ? (this.#older?.(value) ?? value) : sort === 'taxonomy' ? taxonomy : value;
    const item: unknown = this.#checker.item(raw, sort);
    const { id, name } = item as Json;
    if (!isText(id)) this.#checker.report('missing-id');
    else if (!isText(name)) this.#checker.report('missing-name', id);
    else if (sort === 'service') this.#service(item as Service);
    else if (sort === 'organization') put(this.#organizations, item as Organization);
    else if (sort === 'term') put(this.#terms, item as TaxonomyTerm);
    else {
      put(this.#taxonomies, item as Taxonomy);
      if (!Array.isArray(terms)) return;
      this.#list(terms, 'term', 'terms');
      for (const term of terms as unknown[]) {
        if (isObject(term)) this.#home(term['id'], id);
      }
    }
  }

  #service(service: Service): void {
    if (put(this.#services, service)) this.#checker.report('duplicate-id', service.id);
    // It is normal that every service carries its own copy of the organisation.
    const { organization } = service;
    if (isText(organization?.id) && isText(organization.name)) put(this.#organizations, organization);
  }

  #home(term: unknown, taxonomy: string): void {
    if (typeof term === 'number') term = String(term);
    if (isText(term) && !this.#homes.has(term)) this.#homes.set(term, taxonomy);
  }

  /** Takes in what is checked already. */
  add({ services, organizations, taxonomies }: Catalogue): void {
    for (const { terms, ...taxonomy } of taxonomies) {
      put(this.#taxonomies, taxonomy);
      for (const term of terms) {
        put(this.#terms, term);
        this.#home(term.id, taxonomy.id);
      }
    }
    for (const organization of organizations) put(this.#organizations, organization);
    for (const service of services) this.#service(service);
  }

  build(): Catalogue {
    return {
      services: [...this.#services.values()].map((service) => {
        const organization = service.organization ?? this.#organizations.get(service.organization_id ?? '');
        return organization === service.organization ? service : { ...service, organization };
      }) as Service[],
      organizations: [...this.#organizations.values()],
      taxonomies: this.#sets(),
      problems: this.#checker.problems.list(),
    };
  }

  #sets(): TaxonomySet[] {
    const sets = new Map<string, TaxonomySet>();
    const byWord = new Map<string, TaxonomySet>();
    for (const taxonomy of this.#taxonomies.values()) {
      const set: TaxonomySet = { ...taxonomy, terms: [] };
      sets.set(taxonomy.id, set);
      for (const word of [taxonomy.key, taxonomy.name]) if (word && !byWord.has(word)) byWord.set(word, set);
    }
    for (const term of this.#terms.values()) {
      // API lists of terms come without their taxonomies.
      const words = [this.#homes.get(term.id), term.taxonomy_id, term.taxonomy, term.code?.split(':')[0]];
      const id = words.find(isText) ?? 'terms';
      let set = sets.get(id) ?? byWord.get(term.taxonomy ?? '');
      if (!set) {
        set = { id, name: term.taxonomy?.trim() || id, terms: [] };
        sets.set(id, set);
      }
      set.terms.push(term);
    }
    return [...sets.values()];
  }
}

/** As `parseCatalogue`; what is older than HSDS 3 is read by `older`. */
export function readCatalogue(input: unknown, older?: Older): Catalogue {
  const builder = new Builder(older);
  builder.read(input);
  return builder.build();
}

/**
 * Puts several sources together in their order: the same service, organisation or taxonomy in two of them is
 * one, the first source wins field by field, and links between sources are resolved.
 */
export function mergeCatalogues(catalogues: readonly Catalogue[]): Catalogue {
  const builder = new Builder();
  for (const catalogue of catalogues) builder.add(catalogue);
  const merged = builder.build();
  merged.problems.unshift(...catalogues.flatMap((catalogue) => catalogue.problems));
  return merged;
}
