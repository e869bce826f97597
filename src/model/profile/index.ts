import type { TaxonomySet } from '../hsds.js';
import { termsWith } from './terms-with.js';

export { PROFILE_TERMS, type ProfileTerm } from './terms.js';
export { termDescendants, termOrder } from './order.js';

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
