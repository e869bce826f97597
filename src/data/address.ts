import { CusSourceError } from './errors.js';

/** One source of a catalogue: its absolute address, or why there is none. */
export type Address = { url: string; error?: undefined } | { url?: undefined; error: CusSourceError };

/** A path that ends in `.json` is a file; anything else is the base address of an HSDS API. */
export function isFile(url: string): boolean {
  return new URL(url).pathname.toLowerCase().endsWith('.json');
}

/**
 * Makes an absolute address of a source. Only http and https: a catalogue is fetched, nothing is executed.
 * A fragment is dropped, so that the same file has one address.
 */
export function resolveAddress(source: unknown, baseUrl?: string | URL): Address {
  const text = typeof source === 'string' ? source.trim() : '';
  if (!text) {
    const error = new CusSourceError(
      'missing-source',
      'No address is given: set `src` to the URL of a catalogue.',
    );
    return { error };
  }
  const page = globalThis as { document?: { baseURI?: string }; location?: { href?: string } };
  const fail = (why: string, cause?: unknown): Address => ({
    error: new CusSourceError('invalid-source', `The address "${shorten(text)}" ${why}`, {
      url: text,
      cause,
    }),
  });
  let url: URL;
  try {
    url = new URL(text, baseUrl ?? page.document?.baseURI ?? page.location?.href);
  } catch (cause) {
    return fail('is not a URL. (Outside a page a relative one needs the option `baseUrl`.)', cause);
  }
  if (url.protocol === 'file:') {
    return fail('is a file on this computer. Open the page from a web server; any static one will do.');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return fail('is neither http nor https.');
  if (url.username || url.password) return fail('must not hold a user name or password.');
  url.hash = '';
  return { url: url.href };
}

/** Splits `src` (URLs parted by spaces, or a list of them) into absolute addresses, each once. */
export function resolveSources(sources: unknown, baseUrl?: string | URL): Address[] {
  const list: unknown[] =
    typeof sources === 'string'
      ? sources.split(/\s+/).filter(Boolean)
      : Array.isArray(sources)
        ? sources
        : [];
  const seen = new Set<string>();
  const addresses = (list.length ? list : [undefined]).map((source) => resolveAddress(source, baseUrl));
  return addresses.filter(({ url }) => url === undefined || (!seen.has(url) && seen.add(url)));
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
