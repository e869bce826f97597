import { isAbort } from './errors.js';
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
  const found = requests.get(url);
  let request = isRequest(found) && startOf(found) >= notBefore ? found : send(url, load);
  for (;;) {
    const outcome = await wait(request, signal).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    signal.throwIfAborted();
    const newest = requests.get(url);
    // Another version may leave its failure in the map; a failure is never remembered.
    if ('error' in outcome && newest === request) requests.delete(url);
    // Somebody asked anew meanwhile: everybody gets the newest answer, so that elements agree.
    if (newest !== request && isRequest(newest)) request = newest;
    else if ('value' in outcome && isDocument(outcome.value)) return outcome.value;
    // Another copy put in something odd, or gave up what we still want.
    else if ('value' in outcome || isAbort(outcome.error)) request = send(url, load);
    else throw outcome.error;
  }
}

function send(url: string, load: (signal: AbortSignal) => Promise<RawDocument>): SharedRequest {
  const requests = sharedRequests();
  const controller = new AbortController();
  const forget = () => {
    if (requests.get(url) === request) requests.delete(url);
  };
  const request: SharedRequest = Object.assign(
    // In a microtask, so that `request` exists when `load` fails without waiting.
    Promise.resolve().then(() => load(controller.signal)),
    {
      startedAt: Date.now(),
      pending: true,
      waiters: 0,
      abort: () => {
        forget();
        controller.abort();
      },
    },
  );
  const older = requests.get(url);
  requests.set(url, request);
  // Those who still wait for the older one get this one's answer (see the loop of `requestOnce`).
  if (isRequest(older) && older.pending) older.abort?.();
  request.then(
    () => (request.pending = false),
    () => {
      request.pending = false;
      forget();
    },
  );
  return request;
}

/** Waits for `request` until `signal` aborts; the last one to leave aborts the request. */
async function wait(request: SharedRequest, signal: AbortSignal): Promise<RawDocument> {
  let leave: (() => void) | undefined;
  if (request.waiters !== undefined) request.waiters++;
  try {
    return await Promise.race([
      request,
      new Promise<never>((_, reject) => {
        leave = () => reject(signal.reason);
        signal.addEventListener('abort', leave);
      }),
    ]);
  } finally {
    if (leave) signal.removeEventListener('abort', leave);
    if (request.waiters !== undefined && --request.waiters === 0 && request.pending) request.abort?.();
  }
}

function isRequest(thing: unknown): thing is SharedRequest {
  return typeof (thing as SharedRequest | undefined)?.then === 'function';
}

/** When requests that do not say it were first seen. */
const firstSeen = new WeakMap<SharedRequest, number>();

function startOf(request: SharedRequest): number {
  if (typeof request.startedAt === 'number') return request.startedAt;
  const seen = firstSeen.get(request) ?? Date.now();
  firstSeen.set(request, seen);
  return seen;
}

/** True for a document of this version's shape. */
export function isDocument(thing: unknown): thing is RawDocument {
  const { json, texts, fetchedAt } = (
    typeof thing === 'object' && thing ? thing : {}
  ) as Partial<RawDocument>;
  return (
    typeof json === 'object' &&
    json !== null &&
    Array.isArray(texts) &&
    texts.every((text) => typeof text === 'string') &&
    typeof fetchedAt === 'number'
  );
}
