import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { readAnswersCode, validateAnswers } from '../../../src/model/index.js';
import type { Config } from '../config.js';
import { checkSchema } from '../contract.js';
import { transaction } from '../database/pool.js';
import { readSecret } from '../database/secrets.js';
import { Attempts, type Counted } from '../desk/attempts.js';
import { audit } from '../desk/audit.js';
import { deskUser } from '../desk/session.js';
import { Gate } from '../gate.js';
import { bodyOf, headerOf, takeJson } from '../json-body.js';
import { ProblemError } from '../problem.js';
import { LIMITED, limitRate } from '../rate-limit.js';
import { only } from '../routing.js';
import { readProof, spendProof } from '../submissions/challenge.js';
import { openAnswers, sealAnswers } from './store.js';

export interface AnswersOptions {
  config: Pick<Config, 'powCost' | 'rateLimit'>;
  pool: Pool;
  clock: () => Date;
}

/** Bytes of a body: 30 services and all codes of a match. */
const BODY_LIMIT = 64 * 1024;
const OPEN = '/api/desk/answers';

/** Codes are slow to try by intent; two at once. The desk does not wait behind the public. */
const sealing = new Gate(2, 20);
const opening = new Gate(2, 20);

/** `POST /api/answers`: anybody seals the answers of a match, and gets the code for the counter. */
export async function sealRoutes(
  app: FastifyInstance,
  { config, pool, clock }: AnswersOptions,
): Promise<void> {
  const secret = await readSecret(pool, 'answers');
  const challengeKey = config.powCost > 0 ? await readSecret(pool, 'challenge') : undefined;
  await limitRate(app, config);
  takeJson(app);

  app.post('/api/answers', { bodyLimit: BODY_LIMIT, ...LIMITED }, async (request, reply) => {
    const body = bodyOf(request);
    // the proof before the fields: whoever did not pay learns nothing
    const proof = challengeKey && (await readProof(challengeKey, headerOf(request, 'altcha')));
    const now = clock();
    const { value, problems } = validateAnswers(body, now);
    const errors = problems ?? checkSchema('SealedAnswers', value);
    if (!value || errors.length > 0)
      throw new ProblemError('invalid-submission', { errors: errors.slice(0, 200) });
    const receipt = await sealing.run(() =>
      transaction(pool, async (client) => {
        if (proof) await spendProof(client, proof);
        return sealAnswers(client, secret, value, now);
      }),
    );
    return reply.code(201).header('cache-control', 'no-store').send(receipt);
  });
  only(app, '/api/answers', ['POST']);
}

/** `POST /api/desk/answers`: somebody at the counter opens them, once. Stands behind `requireDesk`. */
export async function openRoutes(app: FastifyInstance, { pool, clock }: AnswersOptions): Promise<void> {
  const secret = await readSecret(pool, 'answers');
  const attempts = new Attempts(pool, await readSecret(pool, 'desk-attempts'));

  app.post(OPEN, { bodyLimit: 1_024 }, async (request) => {
    const user = deskUser(request);
    const body = bodyOf(request);
    const errors = checkSchema('AnswersCode', body);
    if (errors.length > 0) throw new ProblemError('invalid-submission', { errors });
    const code = readAnswersCode((body as { code: string }).code);
    if (code === undefined)
      throw new ProblemError('invalid-submission', { errors: [{ pointer: '/code', code: 'wrong-type' }] });

    const now = clock();
    const tried: Counted = { kind: 'code', of: user.accountId };
    await attempts.take(tried, now);
    const reading = await opening
      .run(() =>
        transaction(pool, async (client) => {
          const found = await openAnswers(client, secret, code, now);
          await audit(client, now, {
            account: user.name,
            action: found ? 'answers-opened' : 'answers-not-found',
            ...(found && { target: found.id }),
          });
          return found;
        }),
      )
      .catch(async (error: unknown) => {
        await attempts.giveBack(tried);
        throw error;
      });
    if (!reading) throw new ProblemError('not-found', { detail: 'No answers lie under this code any more.' });
    await attempts.giveBack(tried);
    return reading.answers;
  });
  only(app, OPEN, ['POST']);
}
