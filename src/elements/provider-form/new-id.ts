import { uuidOf } from '../../model/uuid.js';

/** A new random UUID, also on plain http, where `crypto.randomUUID` is not given. */
export const newId = (): string => uuidOf(crypto.getRandomValues(new Uint8Array(16)), 4);
