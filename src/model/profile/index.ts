import type { TaxonomySet, TaxonomyTerm } from '../hsds.js';
import { PROFILE_TERMS, type ProfileTerm } from './terms.js';

export { PROFILE_TERMS, type ProfileTerm };

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
function termsWith(taxonomies = NO_TAXONOMIES): Map<string, Term> {
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

/** How to name a term. */
export interface TermNameOptions {
  /** Names in the language by code: `NAMES_UK` of `names.uk.ts`, `NAMES_EN` of `names.en.ts`. */
  names?: Readonly<Record<string, string>>;
  /** Short plain names by code, preferred where `short` is asked for: `SHORT_UK`, `SHORT_EN`. */
  shortNames?: Readonly<Record<string, string>>;
  /** Taxonomies of the source; their names win over the profile's. */
  taxonomies?: readonly TaxonomySet[];
  /** The name when nobody knows the code, e.g. the one in the data; by default the code. */
  fallback?: string;
  /** The plain short label for a filter, where the law's name is heavy. */
  short?: boolean;
}

// Object.prototype has no texts, so that a code such as "constructor" finds nothing.
const textIn = (names: Readonly<Record<string, unknown>> | undefined, key: string): string => {
  const name = names?.[key];
  return typeof name === 'string' ? name : '';
};

/**
 * The name of a term in a language (`pl`, `uk`, `en`). The source's own name or translation wins; then the
 * names given; then Polish; then `fallback`.
 */
export function termName(code: string, locale: string, options: TermNameOptions = {}): string {
  const { own, given } = termsWith(options.taxonomies).get(code) ?? {};
  const polish = locale === 'pl';
  const language = given?.language || 'pl';
  // A source that renames a term means its own name, also where a short one was asked for.
  const renamed = given && given.name !== own?.pl && (!polish || language === locale);
  return (
    (options.short && !renamed && (polish ? own?.short : textIn(options.shortNames, code))) ||
    textIn(given?.name_translations, locale) ||
    (language === locale && given?.name) ||
    (!polish && textIn(options.names, code)) ||
    own?.pl ||
    given?.name ||
    (options.fallback ?? code)
  );
}

/** The codes above a term, the nearest first. Cycles in a source's taxonomy end where they close. */
export function termAncestors(code: string, taxonomies?: readonly TaxonomySet[]): string[] {
  const terms = termsWith(taxonomies);
  const found = new Set([code]);
  for (let at = terms.get(code)?.parent; at && !found.has(at); at = terms.get(at)?.parent) found.add(at);
  return [...found].slice(1);
}

/** The codes below a term, each parent before its children. */
export function termDescendants(code: string, taxonomies?: readonly TaxonomySet[]): string[] {
  const children = new Map<string, string[]>();
  for (const [child, { parent }] of termsWith(taxonomies)) {
    if (parent) children.set(parent, [child, ...(children.get(parent) ?? [])]);
  }
  const found = new Set<string>();
  const queue = [code];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    queue.push(...(children.get(next) ?? []));
  }
  return [...found].slice(1);
}

/** The place of a term in the profile's order (the law's order of areas, parents before children), for sorting. */
export function termOrder(code: string, taxonomies?: readonly TaxonomySet[]): number {
  return termsWith(taxonomies).get(code)?.order ?? Number.MAX_SAFE_INTEGER;
}
