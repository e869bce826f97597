import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The identifier that a name has for ever: a UUID of version 5 (RFC 9562) in a namespace. */
function nameUuid(name: string, namespace: string): string {
  const bytes = hexToBytes(namespace.replaceAll('-', ''));
  const hash = sha1(new Uint8Array([...bytes, ...utf8ToBytes(name)])).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(hash).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const CATALOGUE = /* @__PURE__ */ nameUuid('cus-katalog', '00000000-0000-0000-0000-000000000000');

/**
 * The identifier of a thing of the CUS profile by its readable key (`term:obszar:zdrowie`): the same in every
 * catalogue and at every making.
 */
export const catalogueUuid = (key: string): string => nameUuid(key, CATALOGUE);
