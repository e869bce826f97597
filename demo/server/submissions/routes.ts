import type { FastifyInstance } from 'fastify';
import type { ApiOptions } from '../app.js';
import type { ServedCentre } from '../catalogue/centre.js';
import { readSecret } from '../database/secrets.js';
import { keyOf } from '../idempotency.js';
import { bodyOf, headerOf, takeJson } from '../json-body.js';
import { ProblemError } from '../problem.js';
import { LIMITED, limitRate } from '../rate-limit.js';
import { only } from '../routing.js';
import { makeChallenge } from './challenge.js';
import { receive, type Receiver } from './receive.js';
import { KINDS, type Kind } from './validate.js';

/** Largest bodies, in bytes. A letter has at most 4 000 characters; a registration has several services. */
const LIMITS: Readonly<Record<Kind, number>> = {
  contact: 64 * 1024,
  provider: 512 * 1024,
  notify: 64 * 1024,
};

/** `POST /api/submissions/{contact|provider|notify}` and `GET /api/challenge`. */
export async function submissionRoutes(
  app: FastifyInstance,
  { config, pool, afterStore = async () => undefined, clock = () => new Date() }: ApiOptions,
  centre: ServedCentre,
): Promise<void> {
  const secret = await readSecret(pool, 'challenge');
  const receiver: Receiver = {
    pool,
    centre,
    afterStore,
    clock,
    ...(config.powCost > 0 && { challengeKey: secret }),
  };

  await limitRate(app, config);
  takeJson(app);

  for (const kind of KINDS) {
    const url = `/api/submissions/${kind}`;
    app.post(
      url,
      {
        bodyLimit: LIMITS[kind],
        ...LIMITED,
      },
      async (request, reply) => {
        if (!Buffer.isBuffer(request.body)) throw new ProblemError('wrong-content-type');
        const key = keyOf(request);
        const body = bodyOf(request);
        await centre.refresh();
        const proof = headerOf(request, 'altcha');
        const answer = await receive(receiver, { kind, key, body, ...(proof !== undefined && { proof }) });
        if (answer.replayed) void reply.header('idempotency-replayed', 'true');
        return reply
          .code(answer.status)
          .header('location', answer.location!)
          .header('cache-control', 'no-store')
          .send(answer.body);
      },
    );
    only(app, url, ['POST']);
  }

  app.get('/api/challenge', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    return makeChallenge(secret, Math.max(1, config.powCost));
  });
  only(app, '/api/challenge', ['GET']);
}
