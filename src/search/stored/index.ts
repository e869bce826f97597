/**
 * Indexes that are built once and stored as files, for large catalogues (package entry `okienko/search/stored`).
 */
import { ENGINE } from '../engine.js';
import { reviveWith, type Revived } from './revive.js';

export { hashOf } from './digits.js';
export type { StoredManifest, StoredPart } from './format.js';
export type { Revived } from './revive.js';
export { storeIndex, type StoredIndex } from './write.js';

/**
 * Reads a stored index in slices that do not block the page.
 *
 * @param manifest the index file, parsed
 * @param parts the parts in their order, parsed
 * @throws when it is not of the form, or of another version of the library
 */
export const reviveIndex = (
  manifest: object,
  parts: AsyncIterable<unknown> | Iterable<unknown> = [],
  signal?: AbortSignal,
): Promise<Revived> => reviveWith(ENGINE, manifest, parts, signal);
