import { CusError, CusHttpError, CusNetworkError, CusSizeError, CusTimeoutError, failure } from './errors.js';
import { decode } from './json.js';
import { within } from './within.js';

/** Bounds of the requests to one source. */
export interface Bounds {
  /** Gives the requests up; whoever made it aborts it after a failure as well. */
  signal: AbortSignal;
  /** Milliseconds for each complete answer. */
  timeout: number;
  /** Most bytes of all answers together. */
  maxBytes: number;
  /** Bytes that came so far. */
  bytes: number;
}

/**
 * Fetches the text of `url`. The status is checked before anything, the size while reading.
 * - `cache: 'no-cache'`: the browser revalidates its own copy (ETag, 304); a hand-set `If-None-Match` would
 *   force a preflight.
 * - `credentials` stays at the default, 'same-origin': a site behind a login or Basic auth (every staging site) can read its own
 *   catalogue; nothing is ever sent to, or stored for, another origin.
 * @throws CusError, or an AbortError when `signal` aborts.
 */
export async function fetchText(url: string, bounds: Bounds): Promise<string> {
  const { signal, timeout } = bounds;
  const late = failure(CusTimeoutError, 'timeout', url, `gave no complete answer in ${timeout / 1000} s.`);
  try {
    return await within(read(url, bounds), timeout, late);
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    if (cause instanceof CusError) throw cause;
    // Browsers hide the reason on purpose; so the webmaster gets the list of what it can be.
    throw isOffline()
      ? failure(CusNetworkError, 'offline', url, 'was not read: no connection.', { cause })
      : failure(
          CusNetworkError,
          'network',
          url,
          "could not be reached or broke off. Another origin must send Access-Control-Allow-Origin, and be in the page's CSP connect-src.",
          { cause },
        );
  }
}

async function read(url: string, bounds: Bounds): Promise<string> {
  const { body, headers, ok, status } = await fetch(url, {
    signal: bounds.signal,
    cache: 'no-cache',
    headers: { accept: 'application/json' },
  });
  if (!ok) throw failure(CusHttpError, 'http-status', url, `answered ${status}.`, { status });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  for (let chunk; (chunk = (await reader?.read())?.value); chunks.push(chunk)) {
    bounds.bytes += chunk.length;
    if (bounds.bytes > bounds.maxBytes) {
      throw failure(
        CusSizeError,
        'too-large',
        url,
        `is over the limit of ${bounds.maxBytes} bytes. Split it, make an index (npx okienko index), or raise maxBytes where you open it yourself.`,
      );
    }
  }
  const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
  return decode(bytes, headers.get('content-type'), url);
}

/** The browser knows that there is no connection. (That it says "online" proves nothing.) */
export function isOffline(): boolean {
  return (globalThis as { navigator?: { onLine?: boolean } }).navigator?.onLine === false;
}
