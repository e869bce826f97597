import type { RawDocument } from './types.js';

/**
 * One request per source per page, across elements, modules and copies of the library:
 * `globalThis[Symbol.for('okienko/1')]` maps an absolute address to the promise of its raw JSON. It holds
 * plain data, never instances, since every copy has classes of its own.
 *
 * The promise carries who waits for it; a promise without these fields (of another version) is only waited for.
 */
const KEY = Symbol.for('okienko/1');

/** What the map holds. Every field beyond the promise is optional for a reader. */
export interface SharedRequest extends Promise<RawDocument> {
  /** When it was sent, milliseconds since 1970. */
  startedAt?: number;
  /** True while no answer is there. */
  pending?: boolean;
  /** How many wait for it. The last one to leave aborts it. */
  waiters?: number;
  /** Gives the request up. */
  abort?: () => void;
}

/** How to ask. */
export interface Wish {
  /** Milliseconds since 1970: an answer asked for before this moment is too old. */
  notBefore: number;
  /** The one who asks leaves; others may go on waiting. */
  signal: AbortSignal;
}

/** The page's map. A foreign thing under our name is left alone and replaced for us. */
export function sharedRequests(): Map<string, SharedRequest> {
  const page = globalThis as { [KEY]?: unknown };
  if (!(page[KEY] instanceof Map)) page[KEY] = new Map();
  return page[KEY] as Map<string, SharedRequest>;
}

/**
 * Asks for the document at `url`: joins a request of anybody on this page that is young enough, else sends
 * one by `load`. A failure is forgotten at once; the next one to ask sends a new request.
 * @throws whatever `load` throws (perhaps of another copy of the library), or an AbortError
 */
export async function requestOnce(
  url: string,
  load: (signal: AbortSignal) => Promise<RawDocument>,
  { notBefore, signal }: Wish,
): Promise<RawDocument> {
  signal.throwIfAborted();
  const requests = sharedRequests();
  let request = requests.get(url);
  // A request of another version that does not say when it was sent counts from when it is first seen.
  if (!isRequest(request) || (request.startedAt ??= Date.now()) < notBefore)
    request = send(requests, url, load);
  for (;;) {
    const outcome: unknown = await wait(request, signal).catch((error: unknown) => ({ error }));
    signal.throwIfAborted();
    const newest = requests.get(url);
    // Somebody asked anew meanwhile: everybody gets the newest answer, so that elements agree.
    if (newest !== request && isRequest(newest)) request = newest;
    else if (isDocument(outcome)) return outcome;
    else {
      requests.delete(url);
      const { error } = (outcome ?? {}) as { error?: Error };
      // But when another copy put in something odd, or gave up what we still want, we ask ourselves.
      if (error && error.name !== 'AbortError') throw error;
      request = send(requests, url, load);
    }
  }
}

function send(
  requests: Map<string, SharedRequest>,
  url: string,
  load: (signal: AbortSignal) => Promise<RawDocument>,
): SharedRequest {
  const older = requests.get(url);
  const controller = new AbortController();
  const request: SharedRequest = Object.assign(load(controller.signal), {
    startedAt: Date.now(),
    pending: true,
    waiters: 0,
    abort: () => {
      if (requests.get(url) === request) requests.delete(url);
      controller.abort();
    },
  });
  requests.set(url, request);
  // Those who still wait for the older one get this one's answer (see the loop of `requestOnce`).
  if (older?.pending) older.abort?.();
  // After a failure the rest of it is given up: a body too large, the other pages of an API.
  const end = () => {
    request.pending = false;
    controller.abort();
  };
  request.then(end, end);
  return request;
}

/** Waits for `request` until `signal` aborts; the last one to leave aborts the request. */
function wait(request: SharedRequest, signal: AbortSignal): Promise<RawDocument> {
  const left = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  // Without a count, in a request of another version, this is NaN, which never comes down to 0.
  request.waiters!++;
  return Promise.race([request, left]).finally(() => {
    if (--request.waiters! === 0 && request.pending) request.abort!();
  });
}

function isRequest(thing: SharedRequest | undefined): thing is SharedRequest {
  return typeof thing?.then === 'function';
}

/** True for a document of this version's shape. */
export function isDocument(thing: unknown): thing is RawDocument {
  const { json, texts, fetchedAt } = (thing ?? {}) as Partial<RawDocument>;
  return !!json && typeof json === 'object' && Array.isArray(texts) && fetchedAt! > 0;
}
