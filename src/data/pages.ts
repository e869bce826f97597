import { CusFormatError, CusSizeError, failure, type CusError } from './errors.js';
import { fetchText, type Bounds } from './http.js';
import { parseJson } from './json.js';
import { contentsOf, type Envelope } from './source.js';

/** Services asked for in one page of an API. */
const PAGE_SIZE = 100;
/** Most pages of an API; at 100 a page five times the largest catalogue that is meant to be loaded whole. */
const MAX_PAGES = 500;
/** Requests under way at once to one API: browsers give HTTP/1.1 six connections, two stay for the page. */
const PARALLEL = 4;

/** Loads the texts of all pages of an HSDS API. Loaded on use: most catalogues are files. */
export async function loadPages(base: string, bounds: Bounds): Promise<string[]> {
  const url = pageAddress(base, 1);
  const texts = [await fetchText(url, bounds)];
  const first: Envelope = parseJson(texts[0]!, url);
  const size = contentsOf(first)?.length;
  if (size === undefined) {
    throw failure(
      CusFormatError,
      'invalid-response',
      url,
      'is no page of an HSDS API: it has no "contents".',
    );
  }
  // What it says may contradict itself; the largest loses nothing (a page too many is empty or missing).
  const total = [first.total_pages, first.totalPages, first.total_items, first.totalElements]
    .map((number, i) => Math.ceil(Number(number) / (i < 2 ? 1 : size)))
    .reduce((most, pages) => (pages > most ? pages : most), 0);
  // A bare list is the whole: there is nothing that would tell of more.
  let end = first === contentsOf(first) || !size ? 1 : total || (isLast(first) ? 1 : Infinity);
  let next = 2;
  let missing: unknown;
  const work = async () => {
    while (next <= end) {
      const page = next++;
      if (Math.max(page, total) > MAX_PAGES) {
        throw failure(CusSizeError, 'too-many-pages', base, `has over ${MAX_PAGES} pages.`);
      }
      try {
        const text = await fetchText(pageAddress(base, page), bounds);
        if (!total) {
          // Until a page is the last or adds nothing. An API that does not know `page` answers the same for ever.
          const envelope: Envelope = parseJson(text, base);
          if (text === texts[page - 2] || !contentsOf(envelope)?.length) return;
          if (isLast(envelope)) end = page;
        }
        texts[page - 1] = text;
      } catch (error) {
        // The catalogue shrank since page 1 said how many there are; decided below.
        if (!total || (error as CusError).status !== 404) throw error;
        missing = error;
      }
    }
  };
  await Promise.all(Array.from({ length: total ? PARALLEL : 1 }, work));
  // Missing pages at the end are the end. A hole is a failure: half a catalogue must not pass for the whole.
  if (texts.includes(undefined!)) throw missing;
  return texts;
}

function isLast({ last_page, last, empty }: Envelope): boolean {
  return [last_page, last, empty].includes(true);
}

function pageAddress(base: string, page: number): string {
  const url = new URL(base);
  url.pathname = url.pathname.replace(/\/*$/, '/services');
  for (const [name, value] of Object.entries({ page, per_page: PAGE_SIZE, full: true })) {
    url.searchParams.set(name, `${value}`);
  }
  return url.href;
}
