import type { Service } from '../hsds.js';
import { each } from './read.js';
import { valuesOf } from './terms.js';
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

/** What a provider is known by. */
export interface ProviderRef {
  id?: string;
  /** The readable key (`organization_identifiers`), e.g. `lapy/cus`. */
  key?: string;
  name?: string;
  alternateName?: string;
}

/** Who provides a service, as far as it tells one from others. An `organization_id` alone gives an id and no name. */
export function providerRef(service: Service): ProviderRef {
  const from = service.organization;
  return given({
    id: plainText(from?.id) ?? plainText(service.organization_id),
    key: textsOf(...each(from?.organization_identifiers, ({ identifier }) => identifier)).find((key) =>
      /^[\p{L}\p{N}_.-]+\/[\p{L}\p{N}_./-]+$/u.test(key),
    ),
    name: plainText(from?.name),
    alternateName: plainText(from?.alternate_name),
  });
}
