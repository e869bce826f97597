import type { Service } from '../hsds.js';
import { safeUrl } from '../url.js';
import { each, once } from './read.js';
import { attributesOf, providerKinds, valuesOf, type TermRef } from './terms.js';
import { given, plainText, textsOf } from './text.js';

/** Whether a value can be shown as a service: an object with the two texts that everything hangs on. */
export function isService(value: unknown): value is Service {
  const { id, name } = (value ?? {}) as Record<string, unknown>;
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
  const from = service.organization;
  return given({
    id: plainText(from?.id) ?? plainText(service.organization_id),
    key: textsOf(...each(from?.organization_identifiers, ({ identifier }) => identifier)).find((key) =>
      /^[\p{L}\p{N}_.-]+\/[\p{L}\p{N}_./-]+$/u.test(key),
    ),
    name: plainText(from?.name),
    alternateName: plainText(from?.alternate_name),
    kinds: providerKinds(service),
    url: safeUrl(from?.website),
  });
}

/** The documents that the catalogue's facts come from (attribute `source`: short name and section). */
export function sources(service: Service): string[] {
  return once(
    each(
      attributesOf(service, 'source'),
      ({ value, taxonomy_term: term }) => plainText(value) ?? plainText(term?.name),
    ),
  );
}
