import { isFile } from './address.js';
import { CusNetworkError, failure, NO_CODE } from './errors.js';
import { fetchText, type Bounds } from './http.js';
import { parseJson } from './json.js';
import type { RawDocument, RequestOptions } from './types.js';

/** Makes the shared document of texts as received. Throws CusFormatError. */
export function toDocument(url: string, texts: readonly string[], fetchedAt: number): RawDocument {
  const pages = texts.map((text) => parseJson(text, url));
  const json = pages[1] ? pages.flatMap((page) => contentsOf(page) ?? []) : pages[0]!;
  return { json, texts, fetchedAt };
}

/**
 * Loads the texts of one source: of a file, or of all pages of an HSDS API.
 * @param file one JSON, whatever the address ends in (the centre's may be `…/api/centre`)
 */
export async function loadTexts(
  url: string,
  signal: AbortSignal,
  { maxBytes = 20_000_000, timeout = 20_000 }: RequestOptions,
  file = isFile(url),
): Promise<string[]> {
  const bounds: Bounds = { signal, timeout, maxBytes, bytes: 0 };
  if (file) return [await fetchText(url, bounds)];
  const { loadPages } = await import('./pages.js').catch((cause: unknown) => {
    throw failure(CusNetworkError, 'network', url, NO_CODE, {
      cause,
    });
  });
  return loadPages(url, bounds);
}

/** HSDS 3 envelope, and that of Open Referral UK 1.0 (`content`, `totalPages`, `last`). */
export type Envelope = Partial<
  Record<
    | 'contents'
    | 'content'
    | 'total_items'
    | 'totalElements'
    | 'total_pages'
    | 'totalPages'
    | 'last_page'
    | 'last'
    | 'empty',
    unknown
  >
>;

/** The list in a page of an API, or the page itself. */
export function contentsOf(page: Envelope): unknown[] | undefined {
  return [page, page.contents, page.content].find(Array.isArray);
}
