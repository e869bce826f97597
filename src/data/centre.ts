import { parseCentre, type Centre } from '../model/index.js';
import { resolveAddress } from './address.js';
import { readCopy } from './cache.js';
import { asCusError, CusFormatError, isAbort, type CusError } from './errors.js';
import { delayOf } from './http.js';
import { loadShared } from './load.js';
import { warnOnce } from './report.js';
import type { RawDocument, RequestOptions } from './types.js';

/** Settings of `openCentre`. */
export interface CentreOptions extends RequestOptions {
  /** Milliseconds after which a saved copy is taken instead of waiting on for the network. Default 3 000. */
  slowAfter?: number;
  /** Gives up the load; the promise then settles with `undefined`. */
  signal?: AbortSignal;
  /** Told what failed, also when a saved copy helped out. Default: one warning in the console. */
  onError?: (error: CusError) => void;
}

/** One answer serves the whole page for 5 minutes, as with catalogues. */
const FRESH = 5 * 60_000;

/**
 * Loads the centre file (the CUS itself: telephones, privacy, announcements), over the same shared request and
 * saved copies as catalogues. The network comes first, since announcements are of today; the saved copy
 * stands in when the network fails or is slow.
 * @returns the centre, or `undefined` when there is none to be had; never rejects
 */
export async function openCentre(
  url: string | URL,
  options: CentreOptions = {},
): Promise<Centre | undefined> {
  const { slowAfter = 3_000, onError = warnOnce, signal = new AbortController().signal } = options;
  const address = resolveAddress(url instanceof URL ? url.href : url, options.baseUrl);
  if (address.error) {
    onError(address.error);
    return undefined;
  }
  const source = address.url;
  const check = (json: object) => {
    const { centre, problems } = parseCentre(json);
    if (centre) return;
    const why = problems[0]?.message ?? '';
    throw new CusFormatError('invalid-response', `${source} is no centre file. ${why}`.trim(), {
      url: source,
    });
  };
  const network = loadShared(
    source,
    { ...options, file: true, check },
    { notBefore: Date.now() - FRESH, signal },
  ).catch((error: unknown) => {
    if (!isAbort(error) && !signal.aborted) onError(asCusError(error, source));
    return undefined;
  });
  const raw = await firstOf(network, () => readCopy(source), slowAfter);
  return raw && !signal.aborted ? parseCentre(raw.json).centre : undefined;
}

/** The network's answer; after a failure or `slowAfter` the saved copy, if there is one; else the network's. */
async function firstOf(
  network: Promise<RawDocument | undefined>,
  saved: () => Promise<RawDocument | undefined>,
  slowAfter: number,
): Promise<RawDocument | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slow = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, delayOf(slowAfter), undefined);
  });
  try {
    return (await Promise.race([network, slow])) ?? (await saved()) ?? (await network);
  } finally {
    clearTimeout(timer);
  }
}
