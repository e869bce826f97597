import { CusError, CusHttpError, CusNetworkError, CusSizeError, CusTimeoutError } from './errors.js';
import { decode } from './json.js';

/** Bytes that may still come, over all requests that share it. */
export interface Budget {
  left: number;
  readonly max: number;
}

/** Bounds of one request. */
export interface Bounds {
  /** Gives the request up. */
  signal: AbortSignal;
  /** Milliseconds for the complete answer. */
  timeout: number;
  budget: Budget;
}

/**
 * Fetches the text of `url`. The status is checked before anything, the size before and while reading.
 * - `cache: 'no-cache'`: the browser revalidates its own copy (ETag, 304); a hand-set `If-None-Match` would
 *   force a preflight.
 * - `credentials: 'same-origin'`: a site behind a login or Basic auth (every staging site) can read its own
 *   catalogue; nothing is ever sent to, or stored for, another origin.
 * @throws CusError, or an AbortError when `signal` aborts.
 */
export async function fetchText(url: string, { signal, timeout, budget }: Bounds): Promise<string> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (() => void) | undefined;
  // Raced, because a `fetch` replaced by the host (mocks, service workers' libraries) may ignore the signal.
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = () => reject(signal.reason);
    signal.addEventListener('abort', giveUp);
    timer = setTimeout(() => {
      reject(
        new CusTimeoutError('timeout', `${url} gave no complete answer in ${timeout / 1000} s.`, { url }),
      );
    }, delayOf(timeout));
  });
  try {
    signal.throwIfAborted();
    return await Promise.race([read(url, controller.signal, budget), givenUp]);
  } catch (error) {
    controller.abort();
    if (signal.aborted) throw signal.reason;
    throw error instanceof CusError ? error : networkError(url, error);
  } finally {
    clearTimeout(timer);
    if (giveUp) signal.removeEventListener('abort', giveUp);
  }
}

async function read(url: string, signal: AbortSignal, budget: Budget): Promise<string> {
  const response = await fetch(url, {
    signal,
    cache: 'no-cache',
    credentials: 'same-origin',
    headers: { accept: 'application/json' },
  });
  const { status, headers } = response;
  if (!response.ok) {
    throw new CusHttpError('http-status', `${url} answered ${status} ${response.statusText}`.trim() + '.', {
      url,
      status,
    });
  }
  // Of a compressed answer this is the smaller number; what is over the limit already is refused unread.
  if (Number(headers.get('content-length')) > budget.left) throw tooLarge(url, budget);
  return decode(await collect(url, response, budget), headers.get('content-type'), url);
}

async function collect(url: string, response: Response, budget: Budget): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    budget.left -= part.value.length;
    if (budget.left < 0) throw tooLarge(url, budget);
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function tooLarge(url: string, { max }: Budget): CusSizeError {
  return new CusSizeError(
    'too-large',
    `${url} is larger than the limit of ${max} bytes. Split it, make a compact catalogue, or raise the limit (maxBytes).`,
    { url },
  );
}

function networkError(url: string, cause: unknown): CusNetworkError {
  if (isOffline())
    return new CusNetworkError('offline', `${url} was not read: no connection.`, { url, cause });
  const here = (globalThis as { location?: { origin?: string } }).location?.origin;
  // Browsers hide the reason on purpose; so the webmaster gets the list of what it can be.
  const foreign = here && new URL(url).origin !== here;
  const hint = foreign
    ? ' From another origin the server must send "Access-Control-Allow-Origin", and the page\'s ' +
      'Content-Security-Policy must name it in connect-src.'
    : '';
  return new CusNetworkError('network', `${url} could not be reached or broke off.${hint}`, { url, cause });
}

/** A delay that `setTimeout` can take; over 24 days it would fire at once, which no `Infinity` means. */
export function delayOf(milliseconds: number): number {
  return Math.min(milliseconds, 2 ** 31 - 1);
}

/** The browser knows that there is no connection. (That it says "online" proves nothing.) */
export function isOffline(): boolean {
  return (globalThis as { navigator?: { onLine?: boolean } }).navigator?.onLine === false;
}
