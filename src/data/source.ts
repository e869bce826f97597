import { CusFormatError, CusHttpError, CusSizeError } from './errors.js';
import { fetchText, type Bounds } from './http.js';
import { parseJson } from './json.js';
import { isFile } from './address.js';
import type { RawDocument, RequestOptions } from './types.js';

/** Services asked for in one page of an API. */
const PAGE_SIZE = 100;
/** Most pages of an API; at 100 a page five times the largest catalogue that is meant to be loaded whole. */
const MAX_PAGES = 500;
/** Requests under way at once to one API: browsers give HTTP/1.1 six connections, two stay for the page. */
const PARALLEL = 4;

/** Makes the shared document of texts as received. Throws CusFormatError. */
export function toDocument(url: string, texts: readonly string[], fetchedAt: number): RawDocument {
  const first = parseJson(texts[0] ?? '', url);
  if (texts.length < 2) return { json: first, texts, fetchedAt };
  const pages = [first, ...texts.slice(1).map((text) => parseJson(text, url))];
  return { json: pages.flatMap((page) => contentsOf(page) ?? []), texts, fetchedAt };
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
  const bounds: Bounds = { signal, timeout, budget: { left: maxBytes, max: maxBytes } };
  return file ? [await fetchText(url, bounds)] : loadPages(url, bounds);
}

async function loadPages(base: string, bounds: Bounds): Promise<string[]> {
  const first = await fetchText(pageAddress(base, 1), bounds);
  const envelope = parseJson(first, pageAddress(base, 1));
  // A bare list is the whole: there is nothing that would tell of more.
  if (Array.isArray(envelope)) return [first];
  if (!contentsOf(envelope)) {
    const url = pageAddress(base, 1);
    throw new CusFormatError('invalid-response', `${url} is no page of an HSDS API: it has no "contents".`, {
      url,
    });
  }
  const total = totalPages(envelope);
  return total === undefined
    ? follow(base, first, bounds)
    : [first, ...(await loadRest(base, total, bounds))];
}

/** Pages 2 to `total`, some at a time. The first failure gives up the others. */
async function loadRest(base: string, total: number, bounds: Bounds): Promise<string[]> {
  checkPages(base, total);
  const texts: string[] = [];
  const missing: { page: number; error: unknown }[] = [];
  const controller = new AbortController();
  const abort = () => controller.abort(bounds.signal.reason);
  bounds.signal.addEventListener('abort', abort);
  let next = 2;
  const work = async () => {
    while (next <= total) {
      const page = next++;
      try {
        texts[page - 2] = await fetchText(pageAddress(base, page), { ...bounds, signal: controller.signal });
      } catch (error) {
        // The catalogue shrank since page 1 said how many there are; decided below.
        if (!(error instanceof CusHttpError && error.status === 404)) throw error;
        missing.push({ page, error });
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(PARALLEL, total - 1) }, work));
  } finally {
    controller.abort();
    bounds.signal.removeEventListener('abort', abort);
  }
  // Missing pages at the end are the end. A hole is a failure: half a catalogue must not pass for the whole.
  const hole = missing.find(({ page }) => page - 2 < texts.length);
  if (hole) throw hole.error;
  return texts;
}

/** For an API that does not say how many pages it has: one after the other until one is the last or adds nothing. */
async function follow(base: string, first: string, bounds: Bounds): Promise<string[]> {
  const texts = [first];
  for (let page = 2, last = first; ; page++) {
    const envelope = parseJson(last, pageAddress(base, page - 1)) as Envelope;
    if (isLast(envelope)) return texts;
    checkPages(base, page);
    const text = await fetchText(pageAddress(base, page), bounds);
    // An API that does not know `page` answers the same for ever.
    if (text === last || !contentsOf(parseJson(text, pageAddress(base, page)))?.length) return texts;
    texts.push((last = text));
  }
}

/** HSDS 3 envelope, and that of Open Referral UK 1.0 (`content`, `totalPages`, `last`). */
type Envelope = Partial<
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

function contentsOf(page: object): unknown[] | undefined {
  if (Array.isArray(page)) return page;
  const { contents, content } = page as Envelope;
  return Array.isArray(contents) ? contents : Array.isArray(content) ? content : undefined;
}

function totalPages(envelope: Envelope): number | undefined {
  const size = contentsOf(envelope)?.length ?? 0;
  const items = count(envelope.total_items) ?? count(envelope.totalElements);
  const pages = count(envelope.total_pages) ?? count(envelope.totalPages);
  // The two may contradict each other; the larger one loses nothing (a page too many is empty or missing).
  const needed = items === undefined || !size ? undefined : Math.ceil(items / size);
  return pages === undefined && needed === undefined ? undefined : Math.max(pages ?? 1, needed ?? 1);
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

function isLast(envelope: Envelope): boolean {
  return [envelope.last_page, envelope.last, envelope.empty].includes(true) || !contentsOf(envelope)?.length;
}

function checkPages(base: string, pages: number): void {
  if (pages <= MAX_PAGES) return;
  throw new CusSizeError('too-many-pages', `${base} has ${pages} pages; the limit is ${MAX_PAGES}.`, {
    url: base,
  });
}

function pageAddress(base: string, page: number): string {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/services`;
  url.searchParams.set('page', String(page));
  url.searchParams.set('per_page', String(PAGE_SIZE));
  url.searchParams.set('full', 'true');
  return url.href;
}
