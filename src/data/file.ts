import { resolveAddress } from './address.js';
import { readCopy } from './cache.js';
import { FRESH } from './client.js';
import { asCusError, type CusError } from './errors.js';
import { loadShared } from './load.js';
import { warnOnce } from './report.js';
import type { RequestOptions } from './types.js';
import { within } from './within.js';

/** Settings of `openFile`. */
export interface FileOptions extends RequestOptions {
  /** Milliseconds after which a saved copy is taken instead of waiting on for the network. Default: none. */
  slowAfter?: number;
  /** Gives up the load. */
  signal?: AbortSignal;
  /** Told what failed, also when a saved copy helped out. Default: one warning in the console. */
  onError?: (error: CusError) => void;
}

/**
 * Loads one JSON file beside the catalogue (a municipality's own everyday words, the centre) over the same shared
 * request and saved copies.
 *
 * @param check throws when the JSON is something else
 * @returns the JSON, the saved copy when it cannot be loaded, or `undefined`; never rejects
 */
export async function openFile(
  url: string | URL,
  {
    slowAfter = Infinity,
    onError = ({ message }) => warnOnce(message, message),
    signal = new AbortController().signal,
    ...options
  }: FileOptions = {},
  check: (json: object, url: string) => void | Promise<void> = () => undefined,
): Promise<object | undefined> {
  const address = resolveAddress(String(url ?? ''), options.baseUrl);
  if (address.error) {
    onError(address.error);
    return undefined;
  }
  const source = address.url;
  const wish = { notBefore: Date.now() - FRESH, signal };
  const network = loadShared(source, { ...options, file: true }, check, wish).catch((error: unknown) => {
    if (!signal.aborted) onError(asCusError(error, source));
  });
  // The network's answer; after a failure or `slowAfter` the saved copy, if there is one; else the network's.
  const prompt = await within(network, slowAfter).catch(() => undefined);
  return (prompt ?? (await readCopy(source)) ?? (await network))?.json;
}
