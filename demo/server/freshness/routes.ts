import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { PAGE_HEADERS } from '../link-page.js';
import { only } from '../routing.js';
import { linkPage } from './pages.js';
import { confirmLink, openLink, type LinkState } from './requests.js';

export interface FreshnessRoutesOptions {
  pool: Pool;
  /** The time. Default: of this machine. */
  clock?: () => Date;
  /** Name of the centre, shown on the pages. */
  issuer?: () => Promise<string | undefined>;
}

const PATH = '/api/freshness/:token';

/**
 * The page behind the link of a freshness mail: `/api/freshness/{token}`. GET only shows it, because scanners of
 * mail open every link; the button posts. Register it as a plugin of its own (it reads no JSON).
 */
export async function freshnessRoutes(
  app: FastifyInstance,
  { pool, clock = () => new Date(), issuer = async () => undefined }: FreshnessRoutesOptions,
): Promise<void> {
  const send = async (reply: FastifyReply, link: LinkState): Promise<FastifyReply> => {
    const { status, body } = linkPage(link, await issuer());
    return reply.status(status).headers(PAGE_HEADERS).send(body);
  };
  // a form without fields; whatever comes is left unread
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 1_024 }, (_request, _body, done) =>
    done(null),
  );

  app.get<{ Params: { token: string } }>(PATH, async (request, reply) =>
    send(reply, await openLink(pool, request.params.token, clock())),
  );

  app.post<{ Params: { token: string } }>(PATH, async (request, reply) => {
    const link = await confirmLink(pool, request.params.token, clock());
    if (link.state !== 'open') return send(reply, link);
    request.log.info({ request: link.request.id, services: link.request.services.length }, 'data confirmed');
    // shown by GET, so that a reload asks nothing again
    return reply.status(303).headers(PAGE_HEADERS).header('Location', request.params.token).send();
  });
  only(app, PATH, ['GET', 'POST']);
}
