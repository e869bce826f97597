import type { UsageEvent, UsageReport } from '../model/index.js';
import { apiUrl } from './address.js';

/**
 * Counts of what was used on a page: in memory only, one batch for all elements and all copies of the library, sent
 * when the page is put away. No identifier, no words that somebody typed, nothing on the device.
 *
 * `globalThis[Symbol.for('okienko/1/usage')]` maps a key of plain JSON (`[api, language, event, category]`) to a count.
 */
const KEY = Symbol.for('okienko/1/usage');

/** Most counts in one report, by the contract. */
const MOST = 100;
/** A screen that is never put away sends when something was counted so often. */
const OFTEN = 40;
/** Bytes of a report: the reference server takes 16 kB, browsers 64 kB of a page that goes. */
const MOST_BYTES = 15_000;
/** What the contract takes for a category: nothing that a person types looks like it by chance. */
const CATEGORY = /^(?:all|(?:obszar|sytuacja|odbiorca|urgent):[a-z0-9-]{1,80})$/;

type Entry = [api: string, language: UsageReport['language'], event: UsageEvent, category: string];

/** The page's batch. A foreign thing under our name is left alone and replaced for us. */
function batch(): Map<string, number> {
  const shared = globalThis as { [KEY]?: unknown };
  if (!(shared[KEY] instanceof Map)) shared[KEY] = new Map();
  return shared[KEY] as Map<string, number>;
}

/** What of a browser is needed here; nothing of it is there in Node. */
const page = globalThis as {
  navigator?: { globalPrivacyControl?: boolean; doNotTrack?: string | null };
  location?: { protocol: string; hostname: string };
  document?: { visibilityState: string };
  addEventListener?: (type: string, listener: () => void) => void;
};

/** Whether the person or the place wants nothing counted. */
const isUnwanted = (): boolean =>
  page.navigator?.globalPrivacyControl === true ||
  page.navigator?.doNotTrack === '1' ||
  !/^https?:$/.test(page.location?.protocol ?? '');

let listens = false;

/**
 * Counts something that was used, once for the event itself (`all`) and once for each category. What is no code of an
 * area, a life situation or a kind of urgent need is left out, so that no words can leave the page here. Where the
 * browser says Global Privacy Control or Do Not Track, and on pages from a disk, nothing is counted. Never throws.
 *
 * @param api base URL of the Okienko API; counts go to `{api}/usage`
 * @param categories codes such as `obszar:zdrowie`, `urgent:violence`; each counts once
 * @param language of the element, default `pl`
 */
export function countUsage(
  api: string,
  event: UsageEvent,
  categories: Iterable<string>,
  language: UsageReport['language'] = 'pl',
): void {
  if (!api || isUnwanted()) return;
  const counts = batch();
  let most = 0;
  for (const category of new Set(['all', ...categories])) {
    if (!CATEGORY.test(category)) continue;
    const key = JSON.stringify([api, language, event, category] satisfies Entry);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    most = Math.max(most, count);
  }
  if (most >= OFTEN || counts.size >= MOST) sendUsage();
  if (listens) return;
  listens = true;
  page.addEventListener?.('pagehide', sendUsage);
  // it bubbles from the document
  page.addEventListener?.('visibilitychange', () => {
    if (page.document?.visibilityState === 'hidden') sendUsage();
  });
}

/** Sends what was counted, in reports for each address and language. What does not arrive is forgotten. */
export function sendUsage(): void {
  const counts = batch();
  const reports = new Map<string, [api: string, report: UsageReport][]>();
  for (const [key, count] of counts) {
    const entry = read(key);
    if (!entry) continue;
    const [api, language, event, category] = entry;
    const own = reports.get(api + language) ?? [];
    reports.set(api + language, own);
    let last = own.at(-1)?.[1];
    if (!last || last.counts.length >= MOST || JSON.stringify(last).length > MOST_BYTES - 200) {
      last = { language, ...hostLabel(), counts: [] };
      own.push([api, last]);
    }
    last.counts.push({ event, category, count: Math.min(count, 1_000) });
  }
  counts.clear();
  for (const [api, report] of [...reports.values()].flat()) post(api, report);
}

/** A key of any copy of the library; what is none of this version's is dropped. */
function read(key: string): Entry | undefined {
  try {
    return JSON.parse(key) as Entry;
  } catch {
    return undefined;
  }
}

/** The page's host, never its path. */
function hostLabel(): { host?: string } {
  const host = page.location?.hostname.toLowerCase() ?? '';
  return /^[a-z0-9.-]{1,100}$/.test(host) ? { host } : {};
}

function post(api: string, report: UsageReport): void {
  try {
    void fetch(apiUrl(api, 'usage'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(report),
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    }).catch(() => undefined);
  } catch {
    // an address that is none, or a policy of the page: counts are not worth a word
  }
}
