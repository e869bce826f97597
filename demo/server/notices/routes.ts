import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import type { TaxonomySet } from '../../../src/model/index.js';
import { transaction } from '../database/pool.js';
import { PAGE_HEADERS } from '../link-page.js';
import { only } from '../routing.js';
import { linkPage } from './pages.js';
import { confirm, endSubscriptions, renew } from './subscriptions.js';
import { openLink, type NoticeLink } from './tokens.js';

export interface NoticeRoutesOptions {
  pool: Pool;
  /** Taxonomies of the catalogue, for the names of terms. */
  taxonomies?: () => Promise<readonly TaxonomySet[]>;
  /** Name of the centre, shown on the pages. */
  issuer?: () => Promise<string | undefined>;
  /** The time. Default: of this machine. */
  clock?: () => Date;
}

const PATH = '/api/notices/:token';

/** The body of a one-click unsubscription, as a form of either kind (RFC 8058, 3.1). */
const isOneClick = (body: unknown): boolean =>
  typeof body === 'string' &&
  (/(^|&)List-Unsubscribe=One-Click(&|$)/i.test(body.trim()) ||
    /name="?List-Unsubscribe"?\s[\s\S]*?\r?\n\r?\nOne-Click\r?\n/i.test(body));

type Params = { Params: { token: string } };

/**
 * The page behind the links in mails about notices: `/api/notices/{token}`. GET only shows it, because scanners of
 * mail open every link; a button, or the mail program itself, posts. Register it as a plugin of its own.
 */
export async function noticeRoutes(
  app: FastifyInstance,
  {
    pool,
    taxonomies = async () => [],
    issuer = async () => undefined,
    clock = () => new Date(),
  }: NoticeRoutesOptions,
): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 2_048 }, (_request, body, done) =>
    done(null, body),
  );
  const send = async (reply: FastifyReply, link: NoticeLink): Promise<FastifyReply> => {
    const { status, body } = linkPage(link, await taxonomies(), await issuer());
    return reply.status(status).headers(PAGE_HEADERS).send(body);
  };

  app.get<Params>(PATH, async (request, reply) =>
    send(reply, await openLink(pool, request.params.token, clock())),
  );

  app.post<Params>(PATH, async (request, reply) => {
    const { token } = request.params;
    const end = isOneClick(request.body);
    const [found, now] = await answer(pool, token, end, clock());
    const done = now.state === 'known' && found.state === 'known' && changed(found, now);
    if (done)
      request.log.info({ subscription: now.subscription.id, state: now.subscription.state }, 'answered');
    // a mail program follows no redirection (RFC 8058); a page shown by GET asks nothing again when it is reloaded
    if (!done || end) return send(reply, now);
    return reply.status(303).headers(PAGE_HEADERS).header('Location', token).send();
  });
  only(app, PATH, ['GET', 'POST']);
}

type Known = Extract<NoticeLink, { state: 'known' }>;

const changed = ({ subscription: old }: Known, { subscription }: Known): boolean =>
  old.state !== subscription.state || old.renewal_at?.getTime() !== subscription.renewal_at?.getTime();

/** Does what a link is for, or ends the notices. Gives the link as it was found and as it is now. */
async function answer(
  pool: Pool,
  token: string,
  end: boolean,
  now: Date,
): Promise<readonly [NoticeLink, NoticeLink]> {
  return transaction(pool, async (client) => {
    const found = await openLink(client, token, now, { lock: true });
    if (found.state === 'unknown') return [found, found];
    const { subscription, purpose, isExpired } = found;
    if (end || purpose === 'end') await endSubscriptions(client, [subscription.id], 'asked', now);
    else if (isExpired) return [found, found];
    else if (purpose === 'renew') await renew(client, subscription.id, now);
    else if (subscription.state === 'pending') await confirm(client, subscription, now);
    return [found, await openLink(client, token, now)];
  });
}
