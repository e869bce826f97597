import type { TaxonomySet, TaxonomyTerm } from '../hsds.js';
import { PROFILE_TERMS, type ProfileTerm } from './terms.js';

export { PROFILE_TERMS, type ProfileTerm };

interface Term {
  parent?: string;
  /** From the profile. */
  own?: ProfileTerm;
  /** From the source. */
  given?: TaxonomyTerm;
  order: number;
}

interface Terms {
  byCode: Map<string, Term>;
  children: Map<string, string[]>;
}

const NO_TAXONOMIES: readonly TaxonomySet[] = [];
const built = new WeakMap<readonly TaxonomySet[], Terms>();

/** The profile's terms with the source's laid over them; built once for each list of taxonomies. */
function termsWith(taxonomies: readonly TaxonomySet[] = NO_TAXONOMIES): Terms {
  const known = built.get(taxonomies);
  if (known) return known;
  const byCode = new Map<string, Term>();
  for (const own of PROFILE_TERMS) {
    byCode.set(own.code, { own, order: byCode.size, ...(own.parent ? { parent: own.parent } : {}) });
  }
  const all = taxonomies.flatMap((set) => set.terms);
  const codes = new Map(all.map((term) => [term.id, term.code || term.name]));
  for (const given of all) {
    const code = given.code || given.name;
    const known = byCode.get(code);
    const parent = (given.parent_id && codes.get(given.parent_id)) || known?.parent;
    byCode.set(code, {
      ...known,
      given,
      order: known?.order ?? byCode.size,
      ...(parent ? { parent } : {}),
    });
  }
  const children = new Map<string, string[]>();
  for (const [code, { parent }] of byCode) {
    if (parent && parent !== code) children.set(parent, [...(children.get(parent) ?? []), code]);
  }
  const terms = { byCode, children };
  built.set(taxonomies, terms);
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

function own(names: Readonly<Record<string, unknown>> | undefined, code: string): string | undefined {
  const name = names && Object.hasOwn(names, code) ? names[code] : undefined;
  return typeof name === 'string' && name ? name : undefined;
}

/**
 * The name of a term in a language (`pl`, `uk`, `en`). The source's own name or translation wins; then the
 * names given; then Polish; then `fallback`.
 */
export function termName(code: string, locale: string, options: TermNameOptions = {}): string {
  const { names, shortNames, taxonomies, fallback, short } = options;
  const term = termsWith(taxonomies).byCode.get(code);
  const given = term?.given;
  const language = given?.language || 'pl';
  // A source that renames a term means its own name, also where a short one was asked for.
  const renamed = given !== undefined && given.name !== term?.own?.pl;
  if (locale === 'pl') {
    if (renamed && language === 'pl') return given.name;
    return (short && term?.own?.short) || term?.own?.pl || given?.name || (fallback ?? code);
  }
  const shortName = short && !renamed ? own(shortNames, code) : undefined;
  return (
    shortName ??
    own(given?.name_translations, locale) ??
    (given && language === locale ? given.name : undefined) ??
    own(names, code) ??
    given?.name ??
    term?.own?.pl ??
    fallback ??
    code
  );
}

/** The codes above a term, the nearest first. Cycles in a source's taxonomy end where they close. */
export function termAncestors(code: string, taxonomies?: readonly TaxonomySet[]): string[] {
  const { byCode } = termsWith(taxonomies);
  const found = new Set<string>();
  for (let at = byCode.get(code)?.parent; at && at !== code && !found.has(at); at = byCode.get(at)?.parent) {
    found.add(at);
  }
  return [...found];
}

/** The codes below a term, each parent before its children. */
export function termDescendants(code: string, taxonomies?: readonly TaxonomySet[]): string[] {
  const { children } = termsWith(taxonomies);
  const found = new Set<string>();
  const queue = [code];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const child of [...(children.get(next) ?? [])].reverse()) {
      if (child === code || found.has(child)) continue;
      queue.push(child);
    }
    if (next !== code) found.add(next);
  }
  return [...found];
}

/** The place of a term in the profile's order (the law's order of areas, parents before children), for sorting. */
export function termOrder(code: string, taxonomies?: readonly TaxonomySet[]): number {
  return termsWith(taxonomies).byCode.get(code)?.order ?? Number.MAX_SAFE_INTEGER;
}
