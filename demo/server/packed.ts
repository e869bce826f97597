import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { chooseCoding, matchesTag } from './static-files.js';

/** Gives the answers of a scope an ETag, answers 304 to who has them already, and packs the larger ones. */
export function packAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload: unknown) => {
    if (reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    const coding = payload.length > 1_024 ? chooseCoding(request.headers['accept-encoding']) : 'identity';
    const hash = createHash('sha256').update(payload).digest('base64url').slice(0, 22);
    const etag = `"${hash}-${coding}"`;
    void reply.headers({ etag, vary: 'Accept-Encoding' });
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-cache');
    if (matchesTag(request.headers['if-none-match'], etag)) {
      void reply.code(304).removeHeader('content-type').removeHeader('content-length');
      return null;
    }
    if (coding === 'identity') return payload;
    const packed = coding === 'br' ? await brotli(payload, QUICK) : await zip(payload);
    void reply.header('content-encoding', coding).header('content-length', packed.length);
    return packed;
  });
}

const zip = promisify(gzip);
const brotli = promisify(brotliCompress);
/** Answers are packed each time: speed before size. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
