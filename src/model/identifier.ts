import { sha1 } from '@noble/hashes/legacy.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { uuidOf } from './uuid.js';

/** The identifier that a name has for ever: a UUID of version 5 (RFC 9562) in a namespace. */
function nameUuid(name: string, namespace: string): string {
  const bytes = hexToBytes(namespace.replaceAll('-', ''));
  return uuidOf(sha1(new Uint8Array([...bytes, ...utf8ToBytes(name)])).slice(0, 16), 5);
}

const CATALOGUE = /* @__PURE__ */ nameUuid('cus-katalog', '00000000-0000-0000-0000-000000000000');

/**
 * The identifier of a thing of the CUS profile by its readable key (`term:obszar:zdrowie`): the same in every
 * catalogue and at every making.
 */
export const catalogueUuid = (key: string): string => nameUuid(key, CATALOGUE);
