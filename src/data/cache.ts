import { del, delMany, getMany, keys, setMany } from 'idb-keyval';
import { isDocument } from './page.js';
import { catalogueStore } from './store.js';
import { toDocument } from './source.js';
import type { RawDocument } from './types.js';

/*
 * What is stored on the device (database `okienko-catalogue-1`): for each catalogue address the public JSON as
 * the server sent it and when (`document <url>`), and when the server last confirmed it (`seen <url>`). Nothing
 * about the person: no query, no answer, no identifier. Copies not used for 90 days are deleted.
 *
 * Storage is a help, never a need: where it is blocked, full, damaged or absent (Node), the copies of this page
 * are kept in memory and nothing else changes.
 */

/** Copies not used for so many milliseconds are deleted: 90 days. */
const UNUSED = 90 * 24 * 60 * 60 * 1000;
const DOCUMENT = 'document ';
const SEEN = 'seen ';

/** As stored: the texts only. They are smaller and faster to store than the objects, and show damage. */
interface Stored {
  texts: readonly string[];
  savedAt: number;
}

/** Memory fallback, and what makes two elements share one parsed copy. */
const memory = new Map<string, RawDocument>();
/** Texts that are known to be stored: an unchanged catalogue is not written again, only its date. */
const inStorage = new Map<string, readonly string[]>();
/** Reads under way. */
const reading = new Map<string, Promise<RawDocument | undefined>>();
let pruned = false;

/** The last good copy of `url`; undefined when there is none or storage does not work. Never rejects. */
export async function readCopy(url: string): Promise<RawDocument | undefined> {
  const known = memory.get(url);
  if (known) return known;
  let read = reading.get(url);
  if (!read) {
    read = readStored(url).finally(() => reading.delete(url));
    reading.set(url, read);
  }
  const stored = await read;
  // The network may have been faster; its copy is the newer one.
  const newer = memory.get(url);
  if (!newer && stored) memory.set(url, stored);
  return newer ?? stored;
}

/** The last good copy, dated `now`, when it has the same texts. Same texts are the same objects. */
export function unchangedCopy(url: string, texts: readonly string[], now: number): RawDocument | undefined {
  const known = memory.get(url);
  return known && sameTexts(known.texts, texts) ? { ...known, fetchedAt: now } : undefined;
}

/**
 * Takes `document` as the last good copy of `url` on this page. When its texts are those of the copy before, the
 * old object stays (with the new date), so that catalogue and search index need not be made anew.
 * @returns the document to use from now on
 */
export function rememberCopy(url: string, document: RawDocument): RawDocument {
  const kept = unchangedCopy(url, document.texts, document.fetchedAt) ?? document;
  memory.set(url, kept);
  return kept;
}

async function readStored(url: string): Promise<RawDocument | undefined> {
  if (!hasStorage()) return undefined;
  try {
    const [stored, seen] = (await getMany<unknown>([DOCUMENT + url, SEEN + url], catalogueStore)) as [
      Stored?,
      unknown?,
    ];
    if (!stored) return undefined;
    try {
      if (!(stored.savedAt > 0)) throw new TypeError('The saved copy has no date.');
      const date = typeof seen === 'number' && seen > stored.savedAt ? seen : stored.savedAt;
      // Never ahead of the clock: the person reads this date.
      const document = toDocument(url, stored.texts, Math.min(date, Date.now()));
      if (!isDocument(document)) throw new TypeError('The saved copy is damaged.');
      inStorage.set(url, stored.texts);
      return document;
    } catch {
      await del(DOCUMENT + url, catalogueStore);
      return undefined;
    }
  } catch {
    // Blocked, damaged, or no answer: as if there were no copy. The next page tries again.
    return undefined;
  }
}

/** Stores `document` on the device for the next page or for times without a connection. Never rejects. */
export async function storeCopy(url: string, { texts, fetchedAt }: RawDocument): Promise<void> {
  if (!hasStorage()) return;
  const known = inStorage.get(url);
  const records: [string, Stored | number][] = [[SEEN + url, fetchedAt]];
  if (!known || !sameTexts(known, texts)) records.push([DOCUMENT + url, { texts, savedAt: fetchedAt }]);
  try {
    await setMany(records, catalogueStore);
    inStorage.set(url, texts);
    if (!pruned) await prune(fetchedAt);
  } catch {
    // Full or blocked: the copy before stays stored, this one is in memory.
  }
}

/** Deletes what was not used for 90 days. Once on a page. */
async function prune(now: number): Promise<void> {
  pruned = true;
  const all = (await keys(catalogueStore)).filter((key) => typeof key === 'string');
  const urls = all.filter((key) => key.startsWith(DOCUMENT)).map((key) => key.slice(DOCUMENT.length));
  const seen = await getMany<unknown>(
    urls.map((url) => SEEN + url),
    catalogueStore,
  );
  // A date far ahead comes from a clock that was wrong; its copy would stay for ever.
  const old = urls.filter((_, i) => !(Math.abs(now - Number(seen[i])) < UNUSED));
  if (old.length)
    await delMany(
      old.flatMap((url) => [DOCUMENT + url, SEEN + url]),
      catalogueStore,
    );
}

/** Asked at each use: reading the name itself throws on some pages without storage (sandboxed frames). */
function hasStorage(): boolean {
  try {
    return typeof indexedDB === 'object' && indexedDB !== null;
  } catch {
    return false;
  }
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}
