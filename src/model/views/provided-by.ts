import type { Service } from '../hsds.js';
import { safeUrl } from '../url.js';
import { providerRef, type ProviderRef } from './identity.js';
import { each, once } from './read.js';
import { attributesOf, providerKinds, type TermRef } from './terms.js';
import { given, plainText } from './text.js';

/** Item 2 of Łapy plan section 8: who provides the service (`organization`, attribute `provider_kind`). */
export interface Provider extends ProviderRef {
  kinds: TermRef[];
  url?: string;
}

/** The provider of a service. A service with an `organization_id` alone has an id and no name. */
export const provider = (service: Service): Provider =>
  given({
    ...providerRef(service),
    kinds: providerKinds(service),
    url: safeUrl(service.organization?.website),
  });

/** The documents that the catalogue's facts come from (attribute `source`: short name and section). */
export function sources(service: Service): string[] {
  return once(
    each(
      attributesOf(service, 'source'),
      ({ value, taxonomy_term: term }) => plainText(value) ?? plainText(term?.name),
    ),
  );
}
