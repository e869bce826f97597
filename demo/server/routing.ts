import type { FastifyInstance, HTTPMethods } from 'fastify';
import { ProblemError } from './problem.js';

/** What the answer to a wrong method needs not know of the route itself. */
const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'];

/** Answers every other method of an address with 405 and says which are allowed, before any body is read. */
export function only(
  app: FastifyInstance,
  url: string,
  allowed: readonly ('GET' | 'POST' | 'PUT' | 'DELETE')[],
): void {
  const all: readonly HTTPMethods[] = allowed.includes('GET') ? [...allowed, 'HEAD'] : allowed;
  const allow = [...all, 'OPTIONS'].join(', ');
  app.route({
    method: METHODS.filter((method) => !all.includes(method)),
    url,
    onRequest: async () => {
      throw new ProblemError('method-not-allowed', { allow });
    },
    handler: async () => undefined,
  });
}
