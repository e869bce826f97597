import type { Centre } from '../model/index.js';
import { CusFormatError, CusNetworkError, failure, NO_CODE } from './errors.js';
import { openFile, type FileOptions } from './file.js';

/** Settings of `openCentre`. */
export interface CentreOptions extends FileOptions {
  /** Milliseconds after which a saved copy is taken instead of waiting on for the network. Default 3 000. */
  slowAfter?: number;
  /** Gives up the load; the promise then settles with `undefined`. */
  signal?: AbortSignal;
}

/**
 * Loads the centre file (the CUS itself: telephones, privacy, announcements), over the same shared request and
 * saved copies as catalogues. The network comes first, since announcements are of today; the saved copy
 * stands in when the network fails or is slow.
 * @returns the centre, or `undefined` when there is none to be had; never rejects
 */
export async function openCentre(
  url: string | URL,
  { slowAfter = 3_000, ...options }: CentreOptions = {},
): Promise<Centre | undefined> {
  // loaded while the file itself is: most pages name no centre
  const parser = import('../model/parse/centre.js').catch(() => undefined);
  const parse = async (json: object) => (await parser)?.parseCentre(json);
  const check = async (json: object, source: string) => {
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
  const json = await openFile(url, { slowAfter, ...options }, check);
  return json && !options.signal?.aborted ? (await parse(json))?.centre : undefined;
}
