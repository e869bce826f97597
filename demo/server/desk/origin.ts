import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../problem.js';

/**
 * Lets only pages of our own origin ask, before anything is read. Browsers that Okienko supports send `Sec-Fetch-Site`
 * with every request over https and `Origin` with all that change something; neither can be set by a page. What sends
 * neither is no browser, and has nobody's cookie.
 *
 * @param publicUrl `PUBLIC_URL`: our origin as browsers see it, where a proxy hides it
 * @throws ProblemError `forbidden`
 */
export function refuseOtherOrigins(request: FastifyRequest, publicUrl: string | undefined): void {
  const { 'sec-fetch-site': site, origin } = request.headers;
  if (site !== undefined && site !== 'same-origin') throw refusal();
  if (origin !== undefined && !isOwn(origin, request.headers.host, publicUrl)) throw refusal();
}

const refusal = (): ProblemError =>
  new ProblemError('forbidden', { detail: 'Only pages of the same origin may ask here.' });

function isOwn(origin: string, host: string | undefined, publicUrl: string | undefined): boolean {
  if (!URL.canParse(origin)) return false; // among them `null`, of sandboxed frames and of files
  const from = new URL(origin);
  if (from.origin !== origin) return false;
  if (publicUrl !== undefined && new URL(publicUrl).origin === from.origin) return true;
  return /^https?:$/.test(from.protocol) && host !== undefined && from.host === hostOf(host, from.protocol);
}

/** A `Host` header as URLs write it: small letters, without the usual port. */
function hostOf(host: string, protocol: string): string | undefined {
  const url = `${protocol}//${host}`;
  return URL.canParse(url) && /^[^/?#@\\]+$/.test(host) ? new URL(url).host : undefined;
}
