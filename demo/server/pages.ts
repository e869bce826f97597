import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { OPEN_HEADERS, SECURITY_HEADERS } from './headers.js';
import { StaticFiles, matchesTag } from './static-files.js';

/**
 * The minimal page names its bundle and its data beside itself, so that it also works saved in a folder; under
 * `/minimal` those names stand at the root.
 */
const BESIDE_THE_MINIMAL_PAGE: readonly [RegExp, string][] = [
  [/^\/(okienko[\w.-]*\.js)$/, '/okienko/$1'],
  [/^\/([\w-]+\.json)$/, '/data/$1'],
  [/^\/favicon\.ico$/, '/favicon.svg'],
];

const isOpen = (pathname: string): boolean => /^\/(okienko|data)\//.test(pathname);

function send(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body?: Buffer | string,
): void {
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    ...headers,
    ...(body !== undefined && { 'Content-Length': Buffer.byteLength(body) }),
  });
  // Node itself leaves the body out of an answer to HEAD
  response.end(body);
}

async function answer(files: StaticFiles, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // only the path is of interest: a relative base keeps odd request targets (`//host`, `*`) from throwing
  const [target = '/'] = (request.url ?? '/').split(/[?#]/);
  const pathname = BESIDE_THE_MINIMAL_PAGE.reduce((name, [from, to]) => name.replace(from, to), target);
  const open: OutgoingHttpHeaders = isOpen(pathname) ? OPEN_HEADERS : {};
  const text = { 'Content-Type': 'text/plain; charset=utf-8' };

  if (request.method === 'OPTIONS' && isOpen(pathname))
    return send(response, 204, { ...open, 'Access-Control-Allow-Methods': 'GET, HEAD' });
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(response, 405, { ...text, Allow: 'GET, HEAD' }, 'Metoda niedozwolona.\n');

  // a single leading slash only, so that the redirect can never leave this host
  if (/^\/[^/\\]+\/$/.test(pathname)) return send(response, 308, { Location: pathname.slice(0, -1) });

  const accepted = String(request.headers['accept-encoding'] ?? '');
  const file = await files.open(pathname, accepted);
  const shown = file ?? (await files.open('/404', accepted));
  if (!shown) return send(response, 404, text, 'Nie ma takiej strony.\n');

  const headers: OutgoingHttpHeaders = {
    ...open,
    ETag: shown.etag,
    // names carry no version: always ask, and be answered 304
    'Cache-Control': 'no-cache',
    ...(shown.varies && { Vary: 'Accept-Encoding' }),
  };
  if (file && matchesTag(request.headers['if-none-match'], file.etag)) return send(response, 304, headers);
  send(
    response,
    file ? 200 : 404,
    {
      ...headers,
      'Content-Type': shown.type,
      ...(shown.coding !== 'identity' && { 'Content-Encoding': shown.coding }),
    },
    shown.body,
  );
}

/**
 * The request listener of the demo: pages with strict security headers, the library under `/okienko/` and the
 * catalogues under `/data/` open to other origins.
 *
 * @param root folder of the built demo (`dist/demo`)
 */
export function createPages(root: string): RequestListener {
  const files = new StaticFiles(root);
  return (request, response) => {
    answer(files, request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}:`, error);
      if (response.headersSent) response.destroy();
      else send(response, 500, { 'Content-Type': 'text/plain; charset=utf-8' }, 'Błąd serwera.\n');
    });
  };
}
