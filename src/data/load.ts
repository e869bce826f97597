import { rememberCopy, storeCopy, unchangedCopy } from './cache.js';
import { requestOnce, type Wish } from './page.js';
import { checkCatalogue, prepare } from './parsed.js';
import { loadTexts, toDocument } from './source.js';
import type { RawDocument, RequestOptions } from './types.js';

/** Clients of this copy of the library, told of every answer, whoever asked: "try again" in one element helps all. */
export const watchers = new Set<(url: string, document: RawDocument) => void>();

/** How to load a document. */
export interface LoadOptions extends RequestOptions {
  /** One JSON, whatever the address ends in. Default: told by the address. */
  file?: boolean;
}

/**
 * Loads the raw JSON at `url` over the page's one request, remembers and stores it.
 * @param check throws when the JSON is something else: what passes takes the place of the last good copy
 * @throws CusError or an AbortError
 */
export async function loadShared(
  url: string,
  options: LoadOptions,
  check: (json: object, url: string) => void | Promise<void>,
  wish: Wish,
): Promise<RawDocument> {
  const document = await requestOnce(
    url,
    async (signal) => {
      const texts = await loadTexts(url, signal, options, options.file);
      await prepare(url, texts);
      const now = Date.now();
      // What has not changed since the saved copy is not parsed a second time.
      const loaded = unchangedCopy(url, texts, now) ?? toDocument(url, texts, now);
      await check(loaded.json, url);
      // Not awaited: nobody waits for the storage.
      void storeCopy(url, loaded);
      return loaded;
    },
    wish,
  );
  // another copy of the library may have loaded it
  await prepare(url, document.texts);
  return rememberCopy(url, document);
}

/** Loads the catalogue of one source and tells the watchers. Rejects with a CusError or an AbortError. */
export async function loadCatalogue(url: string, options: RequestOptions, wish: Wish): Promise<RawDocument> {
  const document = await loadShared(url, options, checkCatalogue, wish);
  for (const watcher of watchers) watcher(url, document);
  return document;
}
