import { PROFILE_TERMS } from '../../model/index.js';
import type { FacetKey, Search } from '../../search/index.js';
import { warnOnce } from '../shared/warn.js';
import type { Choice } from './scope.js';

/** The attributes that fix the scope of a partner's page. */
export interface ScopeAttributes {
  areas: string | undefined;
  recipients: string | undefined;
  situations: string | undefined;
  delivery: string | undefined;
  provider: string | undefined;
  place: string | undefined;
  free: boolean;
}

const profileCodes = new Set(PROFILE_TERMS.map(({ code }) => code));

/**
 * The scope as filters. A code that neither the profile nor the catalogue knows is left out, and the
 * webmaster told: showing more services than meant harms nobody, an empty page does.
 */
export function readScope(attributes: ScopeAttributes, index: Search): Choice {
  const scope: Choice = {};
  const { facets } = index.search('', { limit: 0 });
  for (const key of ['areas', 'recipients', 'situations', 'delivery'] as const) {
    const known = new Set(facets[key as FacetKey].map(({ code }) => code));
    const codes = String(attributes[key] ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .filter((code) => {
        const isKnown = known.has(code) || profileCodes.has(code);
        if (!isKnown) warnOnce(`${key}-${code}`, `${key}="… ${code} …": no such term; it is left out.`);
        return isKnown;
      });
    if (codes.length > 0) scope[key] = codes;
  }
  for (const key of ['provider', 'place'] as const) {
    const value = String(attributes[key] ?? '').trim();
    if (value) scope[key] = value;
  }
  if (attributes.free) scope.freeOnly = true;
  return scope;
}
