import type { Organization, Service, Taxonomy, TaxonomySet, TaxonomyTerm } from '../hsds.js';
import { Checker, isObject, type Json } from './check.js';
import { fromOpenReferralUk1 } from './oruk1.js';
import { ProblemList, type Problem } from './problems.js';
import type { ShapeName } from './shapes.js';

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

// Keys that only one of the four has.
const SIGNS: readonly (readonly [sort: Sort, keys: string])[] = [
  [
    'service',
    'organization organization_id program_id status eligibility_description application_process service_at_locations service_areas cost_options fees_description fees assured_date minimum_age maximum_age required_documents interpretation_services',
  ],
  ['term', 'taxonomy taxonomy_id taxonomy_detail term_uri parent_id'],
  [
    'organization',
    'organization_identifiers legal_status tax_status tax_id year_incorporated website parent_organization_id logo additional_websites locations programs',
  ],
  ['taxonomy', 'terms'],
];

/** What an object is, told by its keys; undefined for an object with a name and little more. */
function sortOf(item: Json): Sort | undefined {
  const sort = SIGNS.find(([, keys]) => has(item, keys))?.[0];
  if (sort || has(item, 'attributes contacts phones schedules languages url email')) return sort;
  if (has(item, 'version key')) return 'taxonomy';
  return has(item, 'code') ? 'term' : undefined;
}

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
  let result = first;
  for (const key of Object.keys(second) as (keyof T)[]) {
    const mine = first[key];
    const theirs = second[key];
    const gap =
      mine === undefined || (Array.isArray(mine) && !mine.length && Array.isArray(theirs) && theirs.length);
    if (!gap || theirs === undefined) continue;
    if (result === first) result = { ...first };
    result[key] = theirs;
  }
  return result;
}

class Builder {
  readonly problems = new ProblemList();
  readonly #check = new Checker(this.problems);
  readonly #services = new Map<string, Service>();
  readonly #organizations = new Map<string, Organization>();
  readonly #taxonomies = new Map<string, Taxonomy>();
  readonly #terms = new Map<string, TaxonomyTerm>();
  /** The taxonomy in which a term was found, by the term's identifier. */
  readonly #homes = new Map<string, string>();

  /** Reads a whole source in any of the known forms. */
  read(input: unknown): void {
    if (Array.isArray(input)) {
      this.#list(input);
      return;
    }
    if (!isObject(input)) {
      this.problems.add('unknown-form', [], 'Expected a list or an object of HSDS');
      return;
    }
    let known = false;
    const lists: readonly (readonly [field: string, sort?: Sort])[] = [
      ['taxonomies', 'taxonomy'],
      ['taxonomy_terms', 'term'],
      ['organizations', 'organization'],
      ['services', 'service'],
      ['contents'],
      ['content'],
    ];
    for (const [field, sort] of lists) {
      const list = input[field];
      if (!Array.isArray(list)) continue;
      known = true;
      this.#list(list, sort, field);
    }
    if (known) return;
    if (has(input, 'id') || has(input, 'name')) this.#one(input);
    else
      this.problems.add('unknown-form', [], 'None of the known forms: a list, contents, content, services');
  }

  #list(list: readonly unknown[], sort?: Sort, field?: string): void {
    const usual = sort ?? sortOfList(list);
    if (field) this.#check.path.push(field);
    for (let index = 0; index < list.length; index += 1) {
      this.#check.path.push(index);
      this.#one(list[index], usual, sort !== undefined);
      this.#check.path.length = field ? 1 : 0;
    }
    this.#check.path.length = 0;
  }

  #one(value: unknown, usual: Sort = 'service', sure = false): void {
    const depth = this.#check.path.length;
    try {
      if (isObject(value)) this.#take(value, sure ? usual : (sortOf(value) ?? usual));
      else this.#check.report('not-an-object', 'Expected an object; skipped');
    } catch {
      // Only an exotic object (a getter or proxy that throws) comes here; JSON does not.
      this.#check.path.length = depth;
      this.#check.report('unreadable', 'The object cannot be read; skipped');
    }
  }

  #take(value: Json, sort: Sort): void {
    const raw = sort === 'service' ? fromOpenReferralUk1(value) : value;
    const terms = sort === 'taxonomy' ? raw['terms'] : undefined;
    const item = this.#check.item(
      terms === undefined ? raw : { ...raw, terms: null },
      sort satisfies ShapeName,
    );
    const id = item['id'];
    const name = item['name'];
    if (typeof id !== 'string' || !id.trim()) {
      this.#check.report('missing-id', `A ${sort} without an identifier; skipped`);
      return;
    }
    if (typeof name !== 'string' || !name.trim()) {
      this.problems.add('missing-name', this.#check.path, `A ${sort} without a name; skipped`, id);
      return;
    }
    if (sort === 'service') this.service(item as unknown as Service);
    else if (sort === 'organization') this.organization(item as unknown as Organization);
    else if (sort === 'term') this.#term(item as unknown as TaxonomyTerm);
    else {
      const taxonomy = { ...item } as Json & Taxonomy;
      delete taxonomy['terms'];
      this.taxonomy(taxonomy);
      if (Array.isArray(terms)) this.#termsOf(terms, taxonomy.id);
    }
  }

  #termsOf(terms: readonly unknown[], taxonomyId: string): void {
    this.#check.path.push('terms');
    terms.forEach((term, index) => {
      this.#check.path.push(index);
      const place = this.#check.path.length;
      this.#one(term, 'term', true);
      const id = isObject(term) ? term['id'] : undefined;
      if (typeof id === 'string' || typeof id === 'number') this.#home(String(id), taxonomyId);
      this.#check.path.length = place - 1;
    });
    this.#check.path.pop();
  }

  /** Takes a checked service in; a second one with the same identifier fills the gaps of the first. */
  service(service: Service): void {
    const known = this.#services.get(service.id);
    if (known) {
      this.problems.add(
        'duplicate-id',
        this.#check.path,
        'Another service has the same identifier; merged into the first',
        service.id,
      );
    }
    this.#services.set(service.id, known ? merge(known, service) : service);
    const { organization } = service;
    if (organization?.id?.trim() && organization.name?.trim()) this.organization(organization);
  }

  /** Takes a checked organisation in. It is normal that every service carries its own copy. */
  organization(organization: Organization): void {
    const known = this.#organizations.get(organization.id);
    if (known !== organization) {
      this.#organizations.set(organization.id, known ? merge(known, organization) : organization);
    }
  }

  taxonomy(taxonomy: Taxonomy): void {
    const known = this.#taxonomies.get(taxonomy.id);
    this.#taxonomies.set(taxonomy.id, known ? merge(known, taxonomy) : taxonomy);
  }

  #term(term: TaxonomyTerm): void {
    const known = this.#terms.get(term.id);
    this.#terms.set(term.id, known ? merge(known, term) : term);
  }

  #home(term: string, taxonomy: string): void {
    if (!this.#homes.has(term)) this.#homes.set(term, taxonomy);
  }

  /** Takes in what is checked already. */
  add(catalogue: Catalogue): void {
    for (const { terms, ...taxonomy } of catalogue.taxonomies) {
      this.taxonomy(taxonomy);
      for (const term of terms) {
        this.#term(term);
        this.#home(term.id, taxonomy.id);
      }
    }
    for (const organization of catalogue.organizations) this.organization(organization);
    for (const service of catalogue.services) this.service(service);
  }

  build(): Catalogue {
    return {
      services: [...this.#services.values()].map((service) => this.#linked(service)),
      organizations: [...this.#organizations.values()],
      taxonomies: this.#sets(),
      problems: this.problems.list(),
    };
  }

  #linked(service: Service): Service {
    if (service.organization || !service.organization_id) return service;
    const organization = this.#organizations.get(service.organization_id);
    return organization ? { ...service, organization } : service;
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
      const id = words.find((word) => word?.trim()) ?? 'terms';
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

/**
 * Reads a source of services: a list, `{contents}` (HSDS API), `{content}` (Open Referral UK 1.0), `{services}`,
 * one service, an organisations file, a taxonomies file. HSDS objects come back as they are, only without what
 * is broken: every such thing is in `problems`. It never throws on data.
 *
 * Limits: texts of 200,000 characters, 2,000 items in a list inside an object, 8 levels in unknown fields.
 */
export function parseCatalogue(input: unknown): Catalogue {
  const builder = new Builder();
  try {
    builder.read(input);
  } catch {
    builder.problems.add('unreadable', [], 'The source cannot be read');
  }
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
