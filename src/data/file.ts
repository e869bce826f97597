import { resolveAddress } from './address.js';
import { readCopy } from './cache.js';
import { FRESH } from './client.js';
import { asCusError } from './errors.js';
import { loadShared } from './load.js';
import { warnOnce } from './report.js';
import type { RequestOptions } from './types.js';

/**
 * Loads one JSON file beside the catalogue (a municipality's own everyday words) over the same shared request and
 * saved copies. What fails is told once in the console.
 *
 * @returns the JSON, the saved copy when it cannot be loaded, or `undefined`; never rejects
 */
export async function openFile(
  url: string | URL,
  { signal = new AbortController().signal, ...options }: RequestOptions & { signal?: AbortSignal } = {},
): Promise<object | undefined> {
  const address = resolveAddress(String(url ?? ''), options.baseUrl);
  if (address.error) {
    warnOnce(address.error.message, address.error.message);
    return undefined;
  }
  try {
    const wish = { notBefore: Date.now() - FRESH, signal };
    return (await loadShared(address.url, { ...options, file: true }, () => undefined, wish)).json;
  } catch (error) {
    const { message } = asCusError(error, address.url);
    if (!signal.aborted) warnOnce(message, message);
    return (await readCopy(address.url).catch(() => undefined))?.json;
  }
}
