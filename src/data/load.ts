import type { Catalogue } from '../model/index.js';
import { readCopy, rememberCopy, storeCopy, unchangedCopy } from './cache.js';
import { requestOnce, type Wish } from './page.js';
import { catalogueOf, checkCatalogue } from './parsed.js';
import { loadTexts, toDocument } from './source.js';
import type { RawDocument, RequestOptions } from './types.js';

/** A catalogue and when its data were received or confirmed, milliseconds since 1970. */
export interface Loaded {
  readonly catalogue: Catalogue;
  readonly fetchedAt: number;
}

/** Clients of this copy of the library, told when any of them got new data. */
const watchers = new Map<string, Set<(loaded: Loaded) => void>>();

/** How to load a document. */
export interface LoadOptions extends RequestOptions {
  /** One JSON, whatever the address ends in. Default: told by the address. */
  file?: boolean;
  /** Throws when the JSON is something else: what passes takes the place of the last good copy. */
  check: (json: object) => void;
}

/** Loads the raw JSON at `url` over the page's one request, remembers and stores it. */
export async function loadShared(url: string, options: LoadOptions, wish: Wish): Promise<RawDocument> {
  const document = await requestOnce(
    url,
    async (signal) => {
      const texts = await loadTexts(url, signal, options, options.file);
      const now = Date.now();
      // What has not changed since the saved copy is not parsed a second time.
      const loaded = unchangedCopy(url, texts, now) ?? toDocument(url, texts, now);
      options.check(loaded.json);
      // Not awaited: nobody waits for the storage.
      void storeCopy(url, loaded);
      return loaded;
    },
    wish,
  );
  return rememberCopy(url, document);
}

/** Loads the catalogue of one source. Rejects with a CusError or an AbortError. */
export async function loadCatalogue(url: string, options: RequestOptions, wish: Wish): Promise<Loaded> {
  const check = (json: object) => checkCatalogue(json, url);
  const loaded = toLoaded(await loadShared(url, { ...options, check }, wish));
  for (const watcher of watchers.get(url) ?? []) watcher(loaded);
  return loaded;
}

/** The last good copy of one source, if there is one. Never rejects. */
export async function savedCatalogue(url: string): Promise<Loaded | undefined> {
  try {
    const copy = await readCopy(url);
    return copy && toLoaded(copy);
  } catch {
    // Saved by another version, perhaps: what cannot be shown is not there.
    return undefined;
  }
}

/**
 * Calls `watcher` with every answer of `url`, whoever asked: "try again" in one element helps all.
 * Ends when `signal` aborts.
 */
export function watchCatalogue(url: string, watcher: (loaded: Loaded) => void, signal: AbortSignal): void {
  const set = watchers.get(url) ?? new Set();
  watchers.set(url, set.add(watcher));
  signal.addEventListener('abort', () => {
    set.delete(watcher);
    if (!set.size && watchers.get(url) === set) watchers.delete(url);
  });
}

function toLoaded({ json, fetchedAt }: RawDocument): Loaded {
  return { catalogue: catalogueOf(json), fetchedAt };
}
