import { CusSourceError, type CusError } from './errors.js';

/** One source of a catalogue: its absolute address, or why there is none. */
export type Address = { url: string; error?: undefined } | { url?: undefined; error: CusError };

/** An address of an API, whose base may end in a slash. */
export const apiUrl = (api: string, path: string): string => `${api.replace(/\/$/, '')}/${path}`;

/** A path that ends in `.json` is a file; anything else is the base address of an HSDS API. */
export function isFile(url: string): boolean {
  return /\.json$/i.test(new URL(url).pathname);
}

/**
 * Makes an absolute address of a source. Only http and https: a catalogue is fetched, nothing is executed.
 * A fragment is dropped, so that the same file has one address.
 */
export function resolveAddress(source: unknown, baseUrl?: string | URL): Address {
  const text = typeof source === 'string' ? source.trim() : '';
  if (!text) return { error: new CusSourceError('missing-source', 'Set `src` to the URL of a catalogue.') };
  let cause: unknown;
  try {
    const page = globalThis as { document?: { baseURI?: string } };
    const url = new URL(text, baseUrl ?? page.document?.baseURI);
    url.hash = '';
    if (/^https?:$/.test(url.protocol) && !url.username && !url.password) return { url: url.href };
  } catch (error) {
    cause = error;
  }
  // A page opened from the disk makes file: addresses of relative ones, and Node has nothing to relate them to.
  const error = new CusSourceError(
    'invalid-source',
    `"${text.slice(0, 200)}" is no http(s) URL without password. Open the page from a web server, not as a file; outside a page set \`baseUrl\`.`,
    { url: text, cause },
  );
  return { error };
}

/** Splits `src` (URLs parted by spaces, or a list of them) into absolute addresses, each once. */
export function resolveSources(sources: unknown, baseUrl?: string | URL): Address[] {
  const list: unknown[] =
    typeof sources === 'string'
      ? sources.trim().split(/\s+/)
      : Array.isArray(sources) && sources.length
        ? sources
        : [''];
  return list
    .map((source) => resolveAddress(source, baseUrl))
    .filter(({ url }, i, all) => !url || i === all.findIndex((other) => other.url === url));
}
