import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import type { Config } from '../config.js';
import { checkSchema } from '../contract.js';
import { transaction } from '../database/pool.js';
import { readSecret } from '../database/secrets.js';
import { bodyOf, takeJson } from '../json-body.js';
import { ProblemError } from '../problem.js';
import { only } from '../routing.js';
import { Attempts } from './attempts.js';
import { audit } from './audit.js';
import { refuseOtherOrigins } from './origin.js';
import { clearCookie, deskUser, endSession, requireDesk, sessionOf, setCookie } from './session.js';
import { signIn, type Login } from './sign-in.js';

const SESSION = '/api/desk/session';
/** Bytes of a body here, unless a route says otherwise. */
const BODY_LIMIT = 16 * 1024;

export interface DeskOptions {
  config: Pick<Config, 'publicUrl'>;
  pool: Pool;
  clock: () => Date;
  /** Further routes below `/api/desk`: whoever reaches them is signed in, see `deskUser`. */
  routes: readonly ((app: FastifyInstance) => Promise<void> | void)[];
}

/**
 * Everything below `/api/desk`: asked by pages of our own origin only, never kept by a cache, and apart from the
 * session itself only for who is signed in. Register it where no CORS headers are sent.
 */
export async function deskRoutes(
  app: FastifyInstance,
  { config, pool, clock, routes }: DeskOptions,
): Promise<void> {
  const attempts = new Attempts(pool, await readSecret(pool, 'desk-attempts'));

  app.addHook('onRequest', async (request, reply) => {
    void reply.headers({ 'cache-control': 'no-store', 'cross-origin-resource-policy': 'same-origin' });
    refuseOtherOrigins(request, config.publicUrl);
  });
  takeJson(app);

  app.post(SESSION, { bodyLimit: BODY_LIMIT }, async (request, reply) => {
    const body = bodyOf(request);
    const errors = checkSchema('DeskLogin', body);
    if (errors.length > 0) throw new ProblemError('invalid-submission', { errors });
    const { name, password } = body as Login;
    const session = await signIn(
      pool,
      attempts,
      { name, password, address: request.ip, before: sessionOf(request) },
      clock(),
    );
    return setCookie(reply, session.id).send(told(session));
  });

  // also when the session has ended already: afterwards nobody is signed in, as was asked
  app.delete(SESSION, async (request, reply) => {
    const id = sessionOf(request);
    if (id !== undefined)
      await transaction(pool, async (client) => {
        const account = await endSession(client, id);
        if (account !== undefined) await audit(client, clock(), { account, action: 'signed-out' });
      });
    return clearCookie(reply).code(204).send();
  });
  only(app, SESSION, ['GET', 'POST', 'DELETE']);

  await app.register(async (inside) => {
    inside.addHook('onRequest', requireDesk({ pool, clock }));
    inside.get(SESSION, async (request) => told(deskUser(request)));
    for (const add of routes) await inside.register(async (scope) => add(scope));
  });

  // also for OPTIONS: nothing here may be asked by others, so no preflight is answered
  app.all('/api/desk/*', async () => {
    throw new ProblemError('not-found');
  });
}

/** `DeskSession` of the contract. */
const told = ({ name, expiresAt }: { name: string; expiresAt: Date }): object => ({
  name,
  expires_at: expiresAt.toISOString(),
});
