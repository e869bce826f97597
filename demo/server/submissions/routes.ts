import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ApiOptions } from '../app.js';
import type { ServedCentre } from '../catalogue/centre.js';
import { readSecret } from '../database/secrets.js';
import { ProblemError } from '../problem.js';
import { only } from '../routing.js';
import { makeChallenge } from './challenge.js';
import { parseBody } from './json.js';
import { receive, type Receiver } from './receive.js';
import type { Kind } from './validate.js';

/** Largest bodies, in bytes. A letter has at most 4 000 characters; a registration has several services. */
const LIMITS: Readonly<Record<Kind, number>> = { contact: 64 * 1024, provider: 512 * 1024 };
const KEY = /^[A-Za-z0-9_-]{16,128}$/;

/** `POST /api/submissions/{contact|provider}` and `GET /api/challenge`. */
export async function submissionRoutes(
  app: FastifyInstance,
  { config, pool, afterStore = async () => undefined }: ApiOptions,
  centre: ServedCentre,
): Promise<void> {
  const secret = await readSecret(pool, 'challenge');
  const receiver: Receiver = {
    pool,
    centre,
    afterStore,
    ...(config.powCost > 0 && { challengeKey: secret }),
  };

  if (config.rateLimit > 0)
    await app.register(rateLimit, {
      global: false,
      max: config.rateLimit,
      timeWindow: 60_000,
      addHeaders: {
        'x-ratelimit-limit': false,
        'x-ratelimit-remaining': false,
        'x-ratelimit-reset': false,
        'retry-after': false,
      },
      addHeadersOnExceeding: {
        'x-ratelimit-limit': false,
        'x-ratelimit-remaining': false,
        'x-ratelimit-reset': false,
      },
      errorResponseBuilder: (_request, { ttl }) =>
        new ProblemError('too-many-requests', { retryAfter: Math.max(1, Math.ceil(ttl / 1_000)) }),
    });

  // raw bytes: they are read here, where the order of the checks is ours
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );

  for (const kind of ['contact', 'provider'] as const) {
    const url = `/api/submissions/${kind}`;
    app.post(
      url,
      {
        bodyLimit: LIMITS[kind],
        onRequest: async ({ headers }) => {
          if ((headers['content-encoding'] ?? 'identity') !== 'identity')
            throw new ProblemError('wrong-content-type', { detail: 'The body must not be compressed.' });
        },
        ...(config.rateLimit > 0 && { config: { rateLimit: {} } }),
      },
      async (request, reply) => {
        if (!Buffer.isBuffer(request.body)) throw new ProblemError('wrong-content-type');
        const key = headerOf(request, 'idempotency-key') ?? '';
        if (!KEY.test(key)) throw new ProblemError('missing-idempotency-key');
        const body = parseBody(request.body);
        await centre.refresh();
        const proof = headerOf(request, 'altcha');
        const answer = await receive(receiver, { kind, key, body, ...(proof !== undefined && { proof }) });
        if (answer.replayed) void reply.header('idempotency-replayed', 'true');
        return reply
          .code(answer.status)
          .header('location', answer.location)
          .header('cache-control', 'no-store')
          .send(answer.receipt);
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

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
