import type { Catalogue, Service } from '../model/index.js';
import { resolveAddress } from './address.js';
import { forgetCopy, readCopy, storeCopy } from './cache.js';
import { FRESH, openVia } from './client.js';
import { asCusError, CusError, CusFormatError, CusSizeError, failure } from './errors.js';
import { loadShared, watchers } from './load.js';
import { requestOnce, sharedRequests } from './page.js';
import { catalogueOf, checkCatalogue, setCatalogue } from './parsed.js';
import { loadTexts, toDocument } from './source.js';
import { catalogueStore } from './store.js';
import { promisifyRequest } from 'idb-keyval';
import type { CatalogueClient, CatalogueOptions, RawDocument, RequestOptions } from './types.js';

/*
 * A prebuilt index is a small file that names its parts. The file is shared, kept and revalidated as any catalogue.
 * A part never changes, since its name is that of its content: what is stored on the device is not asked for again.
 */

/** How an index file is read; of the search, which the data layer does not know. */
export interface IndexReader {
  /** Why an index file cannot be used; undefined when it can. */
  refuse(json: object): { code: string; message: string } | undefined;
  /** Reads it with its parts, in small steps. Throws when it is damaged. */
  read(json: object, parts: AsyncIterable<unknown>, url: string): Promise<Catalogue>;
}

/** Most bytes of an index with all its parts, unless told otherwise. */
const MOST_BYTES = 100_000_000;
/** Most parts. */
const MOST_PARTS = 2_000;
/** Parts on their way at once: browsers give HTTP/1.1 six connections, two stay for the page. */
const PARALLEL = 4;

/** Indexes that were read, the newest of each address: elements share them. */
const read = new Map<string, { content: unknown; catalogue: Promise<Catalogue> }>();

/**
 * Opens a prebuilt index as `openCatalogue` opens a catalogue: the saved copy first, then the network. Its catalogue
 * has compact services.
 *
 * @param options as of `openCatalogue`; `maxBytes` is for the index with all its parts, default 100 000 000
 */
export function openIndex(url: string, reader: IndexReader, options: CatalogueOptions = {}): CatalogueClient {
  const bounds = { maxBytes: MOST_BYTES, ...options };

  async function check(json: object, at: string): Promise<void> {
    const refusal = reader.refuse(json);
    if (refusal) throw failure(CusFormatError, refusal.code, at, refusal.message);
    const { content } = json as { content?: unknown };
    let known = read.get(at);
    if (known?.content !== content || !known) {
      const own = { content, catalogue: reader.read(json, partsOf(at, json, bounds), at) };
      own.catalogue.catch(() => {
        if (read.get(at) === own) read.delete(at);
      });
      read.set(at, (known = own));
    }
    try {
      setCatalogue(json, await known.catalogue);
    } catch (cause) {
      throw isCusError(cause)
        ? cause
        : failure(
            CusFormatError,
            'invalid-response',
            at,
            `is a damaged index. ${(cause as Error)?.message}`,
            { cause },
          );
    }
  }

  return openVia([url], bounds, {
    async saved(at) {
      const document = await readCopy(at);
      try {
        if (document) await check(document.json, at);
        return document;
      } catch {
        // Of another version, or its parts are not here: as if there were no copy.
        return undefined;
      }
    },
    async load(at, requests, wish) {
      const document = await loadShared(at, { ...requests, file: true }, check, wish);
      // Another element, or another copy of the library, may have loaded it.
      await check(document.json, at);
      for (const watcher of watchers) watcher(at, document);
      void forgetOldParts(at, document.json);
      return document;
    },
  });
}

const isCusError = (error: unknown): boolean => error instanceof CusError;

/** Addresses of the parts, all of the index's own origin. */
function addressesOf(url: string, json: object): { address: string; bytes: number }[] {
  const { parts = [] } = json as { parts?: unknown };
  if (!Array.isArray(parts) || parts.length > MOST_PARTS) {
    throw failure(CusFormatError, 'invalid-response', url, 'is a damaged index: its parts are no list.');
  }
  return parts.map((part: unknown) => {
    const { path, bytes } = (part ?? {}) as { path?: unknown; bytes?: unknown };
    const { url: address } = typeof path === 'string' ? resolveAddress(path, url) : {};
    if (!address || new URL(address).origin !== new URL(url).origin) {
      throw failure(CusFormatError, 'invalid-response', url, 'is a damaged index: a part has no address.');
    }
    return { address, bytes: Number(bytes) || 0 };
  });
}

/** The parts in their order, some on their way while the first are read. */
async function* partsOf(url: string, json: object, options: RequestOptions): AsyncGenerator<unknown> {
  const parts = addressesOf(url, json);
  const most = options.maxBytes ?? MOST_BYTES;
  let left = most - parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const tooLarge = () =>
    failure(
      CusSizeError,
      'too-large',
      url,
      `is over the limit of ${most} bytes with its parts. Divide the catalogue, or raise maxBytes where you open it yourself.`,
    );
  if (left < 0) throw tooLarge();
  const waiting: Promise<RawDocument>[] = [];
  let next = 0;
  const start = (): void => {
    const part = parts[next++];
    if (!part) return;
    // What it says of its size may be wrong; the rest of the limit is all that may come beyond that.
    const loading = loadPart(part.address, { ...options, maxBytes: part.bytes + left });
    loading.catch(() => undefined);
    waiting.push(loading);
  };
  for (let i = 0; i < PARALLEL; i++) start();
  for (let i = 0; waiting.length; i++) {
    const { json: part, texts } = await waiting.shift()!;
    left -= Math.max(0, texts[0]!.length - parts[i]!.bytes);
    if (left < 0) throw tooLarge();
    start();
    yield part;
  }
}

/** One part: from the device, or from the network over the page's one request. Not kept in memory. */
async function loadPart(url: string, options: RequestOptions): Promise<RawDocument> {
  const saved = await readCopy(url);
  forgetCopy(url);
  if (saved) return saved;
  const document = await requestOnce(
    url,
    async (signal) => toDocument(url, await loadTexts(url, signal, options, true), Date.now()),
    { notBefore: 0, signal: new AbortController().signal },
  );
  sharedRequests().delete(url);
  void storeCopy(url, document).then(() => forgetCopy(url));
  return document;
}

/** Parts of an earlier index are of no use any more. Never rejects. */
async function forgetOldParts(url: string, json: object): Promise<void> {
  const present = new Set(addressesOf(url, json).map(({ address }) => address));
  const [first] = present;
  if (!first) return;
  const folder = first.slice(0, first.lastIndexOf('/') + 1);
  try {
    await catalogueStore('readwrite', async (store) => {
      for (const key of await promisifyRequest(store.getAllKeys())) {
        const address = String(key).split(' ')[1] ?? '';
        if (address.startsWith(folder) && !present.has(address)) store.delete(key);
      }
      await promisifyRequest(store.transaction);
    });
  } catch {
    // Blocked, or gone.
  }
}

/** A whole service, and whether it is the saved copy that its server did not confirm. */
export interface Record {
  service: Service | undefined;
  savedAt: Date;
  error?: CusError;
}

/** Loads an index file alone: it says where whole services are. Throws a CusError. */
export async function loadManifest(url: string, options: RequestOptions = {}): Promise<object> {
  const { document } = await settled(url, options, (json, at) => {
    if ('records' in json) return;
    throw failure(CusFormatError, 'invalid-response', at, 'does not say where whole services are.');
  });
  return document.json;
}

/**
 * Loads a whole service of an index by its id or key.
 *
 * @param json the index file
 * @param names the hash that names the files, and the readable key of a service
 * @throws CusError when it cannot be loaded and there is no saved copy
 */
export async function loadRecord(
  url: string,
  json: object,
  id: string,
  { nameOf, keyOf }: { nameOf: (text: string) => string; keyOf: (service: Service) => string | undefined },
  options: RequestOptions = {},
): Promise<Record> {
  const { path, digits } = ((json as { records?: unknown }).records ?? {}) as {
    path?: unknown;
    digits?: unknown;
  };
  const bucket = async (text: string) => {
    const name = nameOf(text).slice(0, typeof digits === 'number' ? digits : 0);
    const { url: address } =
      name && typeof path === 'string' ? resolveAddress(`${path}${name}.json`, url) : {};
    if (!address)
      throw failure(CusFormatError, 'invalid-response', url, 'does not say where whole services are.');
    const { document, error } = await settled(address, options, checkCatalogue);
    const { services } = catalogueOf(document.json);
    const service = services.find((each) => each.id === text || keyOf(each) === text);
    return { service, savedAt: new Date(document.fetchedAt), error, document };
  };
  const { document, ...found } = await bucket(id);
  const { keys } = document.json as { keys?: unknown };
  if (found.service || !Array.isArray(keys)) return found;
  // A readable key: this file says which id it stands for.
  const [, meant] =
    (keys as unknown[]).map((pair) => (Array.isArray(pair) ? pair : [])).find(([key]) => key === id) ?? [];
  if (typeof meant !== 'string') return found;
  const { service, savedAt, error } = await bucket(meant);
  return { service, savedAt, error };
}

const newest = (
  url: string,
  options: RequestOptions,
  check: (json: object, url: string) => void,
): Promise<RawDocument> =>
  loadShared(url, { ...options, file: true }, check, {
    notBefore: Date.now() - FRESH,
    signal: new AbortController().signal,
  });

/** The newest document, or after a failure the saved copy with the error. */
async function settled(
  url: string,
  options: RequestOptions,
  check: (json: object, url: string) => void,
): Promise<{ document: RawDocument; error?: CusError }> {
  try {
    return { document: await newest(url, options, check) };
  } catch (cause) {
    const document = await readCopy(url);
    const error = asCusError(cause, url);
    if (!document) throw error;
    return { document, error };
  }
}
