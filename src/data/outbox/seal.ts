import type { Sealed, StoredEntry } from './entry.js';
import type { Vault } from './store.js';

/** What is sealed: the text that is sent, and what the list calls it. */
export interface Content {
  body: string;
  title?: string;
}

const ALGORITHM = 'AES-GCM';

/** Random bytes as hexadecimal digits. */
export function randomName(crypto: Crypto): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** A new key that no script can read, only use. */
export async function makeVault(crypto: Crypto): Promise<Vault> {
  const key = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return { id: randomName(crypto), key };
}

/** What a sealed text belongs to: it cannot be opened in another entry. */
function parameters(
  { key, kind, api }: Pick<StoredEntry, 'key' | 'kind' | 'api'>,
  iv: Uint8Array<ArrayBuffer>,
) {
  return { name: ALGORITHM, iv, additionalData: new TextEncoder().encode(`${key}\n${kind}\n${api}`) };
}

/** Encrypts, with an initialisation vector of its own. */
export async function seal(
  crypto: Crypto,
  vault: Vault,
  entry: Pick<StoredEntry, 'key' | 'kind' | 'api'>,
  content: Content,
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(content));
  return { iv, data: await crypto.subtle.encrypt(parameters(entry, iv), vault.key, text) };
}

/** Decrypts; undefined when the key is another one, or a bit has changed. */
export async function unseal(
  crypto: Crypto,
  vault: Vault | undefined,
  entry: Pick<StoredEntry, 'key' | 'kind' | 'api' | 'sealed'>,
): Promise<Content | undefined> {
  if (!vault || !entry.sealed) return undefined;
  const { iv, data } = entry.sealed;
  try {
    const text = await crypto.subtle.decrypt(parameters(entry, iv), vault.key, data);
    const { body, title } = JSON.parse(new TextDecoder().decode(text)) as Partial<Content>;
    if (typeof body !== 'string') return undefined;
    return { body, ...(typeof title === 'string' && { title }) };
  } catch {
    return undefined;
  }
}
