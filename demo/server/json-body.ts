import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from './problem.js';
import { parseBody } from './submissions/json.js';

/** Takes bodies of type application/json, uncompressed, as raw bytes: they are read where the order of checks is ours. */
export function takeJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  app.addHook('onRequest', async ({ headers }) => {
    if ((headers['content-encoding'] ?? 'identity') !== 'identity')
      throw new ProblemError('wrong-content-type', { detail: 'The body must not be compressed.' });
  });
}

/** The body. @throws ProblemError `wrong-content-type`, `invalid-json` */
export function bodyOf(request: FastifyRequest): unknown {
  if (!Buffer.isBuffer(request.body)) throw new ProblemError('wrong-content-type');
  return parseBody(request.body);
}

/** A header as one text. */
export function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
