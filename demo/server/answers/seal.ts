import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomInt, scrypt } from 'node:crypto';
import { ANSWERS_ALPHABET } from '../../../src/model/index.js';

/** Where sealed answers lie, and what opens them. Both come from the code alone: they stand nowhere. */
export interface Seal {
  /** Finds the row. */
  hash: Buffer;
  /** Key of AES-256-GCM. */
  key: Buffer;
}

/**
 * Costs of trying one code: 32 MiB and about a tenth of a second. A code has 40 bits; who has got hold of the rows and
 * even of the server's secret would need a hundred thousand years of a processor for all of them.
 */
const COSTS = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 } as const;

/** Sealed texts are as long as the next multiple of this: their length tells nothing of what was answered. */
const BLOCK = 2_048;
const IV = 12;
const TAG = 16;

/** A new code, for example `K7MX-2QPD`. */
export function newCode(): string {
  const four = (): string =>
    Array.from({ length: 4 }, () => ANSWERS_ALPHABET[randomInt(ANSWERS_ALPHABET.length)]).join('');
  return `${four()}-${four()}`;
}

/**
 * What a code leads to.
 *
 * @param secret the server's own (hex): without it the rows cannot even be tried
 */
export async function sealOf(code: string, secret: string): Promise<Seal> {
  const salt = Buffer.from(secret, 'hex');
  const slow = await new Promise<Buffer>((resolve, reject) =>
    scrypt(code, salt, 32, COSTS, (error, bytes) => (error ? reject(error) : resolve(bytes))),
  );
  const part = (info: string): Buffer => Buffer.from(hkdfSync('sha256', slow, salt, info, 32));
  return { hash: part('okienko-answers-row'), key: part('okienko-answers-key') };
}

/** Encrypts a value, bound to its row. */
export function close({ hash, key }: Seal, value: object): Buffer {
  const text = Buffer.from(JSON.stringify(value));
  // blanks at the end are no part of JSON
  const padded = Buffer.alloc(Math.ceil(text.length / BLOCK) * BLOCK, ' ');
  text.copy(padded);
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(hash);
  const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** Decrypts it. Throws when anything was changed. */
export function open({ hash, key }: Seal, box: Buffer): unknown {
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, IV), { authTagLength: TAG })
    .setAAD(hash)
    .setAuthTag(box.subarray(IV, IV + TAG));
  const text = Buffer.concat([decipher.update(box.subarray(IV + TAG)), decipher.final()]);
  return JSON.parse(text.toString('utf8'));
}
