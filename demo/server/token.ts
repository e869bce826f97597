/** Secrets that stand in a link or a cookie: 256 random bits, of which only the SHA-256 is stored. */
import { createHash, randomBytes } from 'node:crypto';

/** How such a secret looks, for a larger pattern. */
export const TOKEN = '[\\w-]{43}';
const WHOLE = new RegExp(`^${TOKEN}$`);

export const makeToken = (): string => randomBytes(32).toString('base64url');

/** Whether a text can be one at all. */
export const isToken = (text: string): boolean => WHOLE.test(text);

/** What is stored of it. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
