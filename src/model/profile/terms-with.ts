import type { TaxonomySet, TaxonomyTerm } from '../hsds.js';
import { PROFILE_TERMS, type ProfileTerm } from './terms.js';

interface Term {
  parent?: string | undefined;
  /** From the profile. */
  own?: ProfileTerm;
  /** From the source. */
  given?: TaxonomyTerm;
  order: number;
}

const NO_TAXONOMIES: readonly TaxonomySet[] = [];
const built = new WeakMap<readonly TaxonomySet[], Map<string, Term>>();

/** The profile's terms by code with the source's laid over them; built once for each list of taxonomies. */
export function termsWith(taxonomies = NO_TAXONOMIES): Map<string, Term> {
  let terms = built.get(taxonomies);
  if (!terms) {
    terms = new Map(PROFILE_TERMS.map((own, order) => [own.code, { own, order, parent: own.parent }]));
    const all = taxonomies
      .flatMap((set) => set.terms)
      .map((given) => ({ given, code: given.code || given.name }));
    const codes = new Map(all.map(({ given, code }) => [given.id, code]));
    for (const { given, code } of all) {
      const known = terms.get(code);
      const parent = codes.get(given.parent_id ?? '') || known?.parent;
      terms.set(code, { order: terms.size, ...known, given, parent });
    }
    built.set(taxonomies, terms);
  }
  return terms;
}
