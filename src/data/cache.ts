import { promisifyRequest } from 'idb-keyval';
import { isDocument } from './page.js';
import { prepare } from './parsed.js';
import { toDocument } from './source.js';
import { catalogueStore } from './store.js';
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

/** What this page knows of one address. */
interface Copy {
  /** Memory fallback, and what makes two elements share one parsed copy. */
  document?: RawDocument;
  /** Texts that are known to be stored: an unchanged catalogue is not written again, only its date. */
  stored?: readonly string[];
  /** A read under way. */
  reading?: Promise<RawDocument | undefined>;
}
const copies = new Map<string, Copy>();
let pruned = false;

function copyOf(url: string): Copy {
  let copy = copies.get(url);
  if (!copy) copies.set(url, (copy = {}));
  return copy;
}

/** The last good copy of `url`; undefined when there is none or storage does not work. Never rejects. */
export async function readCopy(url: string): Promise<RawDocument | undefined> {
  const copy = copyOf(url);
  if (!copy.document) {
    const document = await (copy.reading ??= readStored(url, copy));
    copy.reading = undefined;
    // The network may have been faster; its copy is the newer one.
    copy.document ??= document;
  }
  return copy.document;
}

/** The last good copy, dated `now`, when it has the same texts. Same texts are the same objects. */
export function unchangedCopy(url: string, texts: readonly string[], now: number): RawDocument | undefined {
  const { document } = copyOf(url);
  return document && sameTexts(document.texts, texts) ? { ...document, fetchedAt: now } : undefined;
}

/**
 * Takes `document` as the last good copy of `url` on this page. When its texts are those of the copy before, the
 * old object stays (with the new date), so that catalogue and search index need not be made anew.
 * @returns the document to use from now on
 */
export function rememberCopy(url: string, document: RawDocument): RawDocument {
  return (copyOf(url).document = unchangedCopy(url, document.texts, document.fetchedAt) ?? document);
}

/** Keeps nothing of `url` in memory. */
export function forgetCopy(url: string): void {
  copies.delete(url);
}

async function readStored(url: string, copy: Copy): Promise<RawDocument | undefined> {
  try {
    const [stored, seen] = (await catalogueStore('readonly', (store) =>
      Promise.all([DOCUMENT + url, SEEN + url].map((key) => promisifyRequest<unknown>(store.get(key)))),
    )) as [Stored?, number?];
    if (!stored) return undefined;
    let document: RawDocument;
    try {
      // Never ahead of the clock: the person reads this date.
      const date = Math.min(Math.max(stored.savedAt, seen ?? 0), Date.now());
      document = toDocument(url, stored.texts, date);
      if (!isDocument(document)) throw document;
      copy.stored = stored.texts;
    } catch {
      // Damaged.
      await catalogueStore('readwrite', (store) => promisifyRequest(store.delete(DOCUMENT + url)));
      return undefined;
    }
    await prepare(url, stored.texts);
    return document;
  } catch {
    // Blocked, damaged, or no answer: as if there were no copy. The next page tries again.
  }
  return undefined;
}

/** Stores `document` on the device for the next page or for times without a connection. Never rejects. */
export async function storeCopy(url: string, { texts, fetchedAt }: RawDocument): Promise<void> {
  const copy = copyOf(url);
  try {
    await catalogueStore('readwrite', async (store) => {
      store.put(fetchedAt, SEEN + url);
      if (!sameTexts(texts, copy.stored)) store.put({ texts, savedAt: fetchedAt }, DOCUMENT + url);
      // Once on a page what was not used for 90 days is deleted.
      for (const key of pruned ? [] : await promisifyRequest(store.getAllKeys())) {
        const seen: number = await promisifyRequest(store.get(SEEN + String(key).split(' ')[1]));
        // A date far ahead comes from a clock that was wrong; its copy would stay for ever.
        if (!(Math.abs(fetchedAt - seen) < UNUSED)) store.delete(key);
      }
      await promisifyRequest(store.transaction);
    });
    copy.stored = texts;
    pruned = true;
  } catch {
    // Full or blocked: the copy before stays stored, this one is in memory.
  }
}

function sameTexts(a: readonly string[], b: readonly string[] | undefined): boolean {
  return a.length === b?.length && a.every((text, i) => text === b[i]);
}
