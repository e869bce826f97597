import { CusNetworkError, CusSizeError, CusTimeoutError, failure } from '../errors.js';
import { isOffline } from '../http.js';
import { readRetryAfter } from './answer.js';

/** Finds the number of a challenge (see challenge-solve.ts). */
export type Solve = typeof import('../challenge-solve.js').solve;

/** How to ask. Everything has a default. */
export interface PostOptions {
  /** Gives the request up. */
  signal?: AbortSignal;
  /** Milliseconds for the complete answer. Default 30 000. */
  timeout?: number;
  fetch?: typeof fetch;
  /** The clock, milliseconds since 1970. */
  now?: () => number;
  /** A timer; the returned function stops it. */
  setTimer?: (fire: () => void, milliseconds: number) => () => void;
  /** Solves a challenge. Default: ours, loaded on use. */
  solve?: Solve;
}

export interface Answered {
  status: number;
  body: string;
  /** Milliseconds, of `Retry-After`. */
  retryAfter?: number;
}

const TIMEOUT = 30_000;
/** Most bytes of an answer; a receipt has two hundred. */
const MOST_BYTES = 256 * 1024;

/** A real timer. */
export function realTimer(fire: () => void, milliseconds: number): () => void {
  const timer = setTimeout(fire, Math.min(milliseconds, 2 ** 31 - 1));
  return () => clearTimeout(timer);
}

/**
 * One request and its complete answer, whatever its status. No cache, no referrer, no redirect (a form is not sent
 * on to somebody else), and no cookies to another origin; at the same origin a site behind Basic auth works.
 * @throws CusError `network`, `offline`, `timeout`, `too-large`; or the reason of `signal`
 */
export async function request(url: string, init: RequestInit, options: PostOptions = {}): Promise<Answered> {
  const { signal, timeout = TIMEOUT, now = Date.now, setTimer = realTimer } = options;
  signal?.throwIfAborted();
  const controller = new AbortController();
  const give = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', give);
  const late = failure(CusTimeoutError, 'timeout', url, `gave no complete answer in ${timeout / 1000} s.`);
  const stop = setTimer(() => controller.abort(late), timeout);
  const given = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  given.catch(() => undefined);
  try {
    return await Promise.race([given, read(url, init, controller.signal, now, options.fetch)]);
  } catch (cause) {
    if (controller.signal.aborted) throw controller.signal.reason;
    if (cause instanceof CusSizeError) throw cause;
    const offline = isOffline();
    throw failure(
      CusNetworkError,
      offline ? 'offline' : 'network',
      url,
      offline
        ? 'was not reached: no connection.'
        : "could not be reached or broke off. Another origin must allow this one (CORS), and be in the page's CSP connect-src; a redirect is not followed.",
      { cause },
    );
  } finally {
    stop();
    signal?.removeEventListener('abort', give);
    controller.abort();
  }
}

async function read(
  url: string,
  init: RequestInit,
  signal: AbortSignal,
  now: () => number,
  ask: typeof fetch = fetch,
): Promise<Answered> {
  const response = await ask(url, {
    ...init,
    signal,
    cache: 'no-store',
    credentials: 'same-origin',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
  const retryAfter = readRetryAfter(response.headers.get('retry-after'), now());
  const decoder = new TextDecoder();
  let body = '';
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let chunk; (chunk = (await reader?.read())?.value);) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES)
      throw failure(CusSizeError, 'too-large', url, `answered with over ${MOST_BYTES} bytes.`);
    body += decoder.decode(chunk, { stream: true });
  }
  return {
    status: response.status,
    body: body + decoder.decode(),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}
