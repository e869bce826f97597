import type { TaxonomySet } from '../hsds.js';
import { termsWith } from './terms-with.js';

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
