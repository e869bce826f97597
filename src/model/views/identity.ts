import type { Service } from '../hsds.js';
import { safeUrl } from '../url.js';
import { attributesOf, listOf, providerKinds, valuesOf, type TermRef } from './terms.js';
import { given, plainText } from './text.js';

/** Whether a value can be shown as a service: an object with the two texts that everything hangs on. */
export function isService(value: unknown): value is Service {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { id, name } = value as Record<string, unknown>;
  return typeof id === 'string' && id !== '' && typeof name === 'string' && name.trim() !== '';
}

/** The readable key of the CUS profile (attribute `key`), e.g. `lapy/bank-czasu`. */
export function serviceKey(service: Service): string | undefined {
  return valuesOf(service, 'key')[0];
}

/** Item 2 of Łapy plan section 8: who provides the service (`organization`, attribute `provider_kind`). */
export interface Provider {
  id?: string;
  /** The readable key (`organization_identifiers`), e.g. `lapy/cus`. */
  key?: string;
  name?: string;
  alternateName?: string;
  kinds: TermRef[];
  url?: string;
}

/** The provider of a service. A service with an `organization_id` alone has an id and no name. */
export function provider(service: Service): Provider {
  const organization = service.organization;
  const id = plainText(organization?.id) ?? plainText(service.organization_id);
  const key = listOf(organization?.organization_identifiers)
    .map((entry) => plainText(entry?.identifier))
    .find((identifier) => identifier && /^[\p{L}\p{N}_.-]+\/[\p{L}\p{N}_./-]+$/u.test(identifier));
  const name = plainText(organization?.name);
  const alternateName = plainText(organization?.alternate_name);
  const url = safeUrl(organization?.website);
  return given({
    id,
    key,
    name,
    alternateName,
    kinds: providerKinds(service),
    url,
  });
}

/** The documents that the catalogue's facts come from (attribute `source`: short name and section). */
export function sources(service: Service): string[] {
  const found = attributesOf(service, 'source').flatMap(
    ({ value, taxonomy_term: term }) => plainText(value) ?? plainText(term?.name) ?? [],
  );
  return [...new Set(found)];
}
