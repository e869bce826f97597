import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.js';
import { ProblemError } from './problem.js';

/** Limits for each network address how often the routes of this scope with `LIMITED` are asked in a minute (`RATE_LIMIT`). */
export async function limitRate(
  app: FastifyInstance,
  { rateLimit: max }: Pick<Config, 'rateLimit'>,
): Promise<void> {
  if (max === 0) return;
  await app.register(rateLimit, {
    global: false,
    max,
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
}

/** Options of a route that is limited; without effect where the limit is off. */
export const LIMITED = { config: { rateLimit: {} } } as const;
