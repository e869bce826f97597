import type { Centre } from '../model/index.js';
import { resolveAddress } from './address.js';
import { readCopy } from './cache.js';
import { FRESH } from './client.js';
import { asCusError, CusFormatError, CusNetworkError, failure, NO_CODE, type CusError } from './errors.js';
import { loadShared } from './load.js';
import { warnOnce } from './report.js';
import type { RequestOptions } from './types.js';
import { within } from './within.js';

/** Settings of `openCentre`. */
export interface CentreOptions extends RequestOptions {
  /** Milliseconds after which a saved copy is taken instead of waiting on for the network. Default 3 000. */
  slowAfter?: number;
  /** Gives up the load; the promise then settles with `undefined`. */
  signal?: AbortSignal;
  /** Told what failed, also when a saved copy helped out. Default: one warning in the console. */
  onError?: (error: CusError) => void;
}

/**
 * Loads the centre file (the CUS itself: telephones, privacy, announcements), over the same shared request and
 * saved copies as catalogues. The network comes first, since announcements are of today; the saved copy
 * stands in when the network fails or is slow.
 * @returns the centre, or `undefined` when there is none to be had; never rejects
 */
export async function openCentre(
  url: string | URL,
  {
    slowAfter = 3_000,
    onError = ({ message }) => warnOnce(message, message),
    signal = new AbortController().signal,
    ...options
  }: CentreOptions = {},
): Promise<Centre | undefined> {
  const address = resolveAddress(String(url ?? ''), options.baseUrl);
  if (address.error) {
    onError(address.error);
    return undefined;
  }
  const source = address.url;
  // loaded while the file itself is: most pages name no centre
  const parser = import('../model/parse/centre.js').catch(() => undefined);
  const parse = async (json: object) => (await parser)?.parseCentre(json);
  const check = async (json: object) => {
    const parsed = await parse(json);
    if (!parsed) throw failure(CusNetworkError, 'network', source, NO_CODE);
    if (parsed.centre) return;
    throw failure(
      CusFormatError,
      'invalid-response',
      source,
      `is no centre file. ${parsed.problems[0]?.message}`,
    );
  };
  const wish = { notBefore: Date.now() - FRESH, signal };
  const network = loadShared(source, { ...options, file: true }, check, wish).catch((error: unknown) => {
    if (!signal.aborted) onError(asCusError(error, source));
  });
  // The network's answer; after a failure or `slowAfter` the saved copy, if there is one; else the network's.
  const prompt = await within(network, slowAfter).catch(() => undefined);
  const raw = prompt ?? (await readCopy(source)) ?? (await network);
  return raw && !signal.aborted ? (await parse(raw.json))?.centre : undefined;
}
