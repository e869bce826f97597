import { parseStatistics, type ReadStatistics } from '../model/statistics.js';
import type { Problem } from '../model/parse/problems.js';
import { resolveAddress } from './address.js';
import { asCusError, CusFormatError, failure } from './errors.js';
import { fetchText } from './http.js';
import { parseJson } from './json.js';
import { requestOnce } from './page.js';
import type { RequestOptions } from './types.js';

/** Settings of `openStatistics`. */
export interface StatisticsOptions extends RequestOptions {
  /** Milliseconds for which an answer that somebody on the page already has is fresh enough. Default five minutes. */
  fresh?: number;
  /** Gives up the load; others who wait for the same statistics go on. */
  signal?: AbortSignal;
}

/** Statistics as they were read, and what could not be. */
export interface OpenedStatistics {
  statistics: ReadStatistics;
  /** What was left out, for the webmaster. */
  problems: readonly Problem[];
}

/** Read once for each answer, however many charts show it. */
const opened = new WeakMap<object, OpenedStatistics>();

/**
 * Loads statistics (`{api}/statistics` or a static file of the same shape) over the page's one request. Nothing is
 * kept on the device.
 *
 * @throws CusError, or an AbortError when `signal` aborts. A failure is never remembered: call it again to retry.
 */
export async function openStatistics(
  url: string | URL,
  {
    fresh = 5 * 60_000,
    signal = new AbortController().signal,
    baseUrl,
    maxBytes = 20_000_000,
    timeout = 20_000,
  }: StatisticsOptions = {},
): Promise<OpenedStatistics> {
  const address = resolveAddress(String(url ?? ''), baseUrl);
  if (address.error) throw address.error;
  const source = address.url;
  const load = async (shared: AbortSignal) => {
    const text = await fetchText(source, { signal: shared, timeout, maxBytes, bytes: 0 });
    return { json: parseJson(text, source), texts: [text], fetchedAt: Date.now() };
  };
  try {
    const { json } = await requestOnce(source, load, { notBefore: Date.now() - fresh, signal });
    let known = opened.get(json);
    if (!known) {
      const { statistics, problems } = parseStatistics(json);
      if (!statistics)
        throw failure(
          CusFormatError,
          'invalid-response',
          source,
          `holds no statistics. ${problems[0]?.message ?? ''}`,
        );
      opened.set(json, (known = { statistics, problems }));
    }
    return known;
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw asCusError(error, source);
  }
}
