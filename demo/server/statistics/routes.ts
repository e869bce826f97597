import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { dayInPoland, isoDate, validateUsage, type FieldProblem } from '../../../src/model/index.js';
import type { Config } from '../config.js';
import { checkSchema } from '../contract.js';
import { transaction } from '../database/pool.js';
import { audit } from '../desk/audit.js';
import { deskUser } from '../desk/session.js';
import { keyOf, once } from '../idempotency.js';
import { bodyOf, takeJson } from '../json-body.js';
import { packAnswers } from '../packed.js';
import { ProblemError } from '../problem.js';
import { LIMITED, limitRate } from '../rate-limit.js';
import { only } from '../routing.js';
import { fingerprint } from '../submissions/json.js';
import { openMonth } from './calendar.js';
import { readCategories, seriesOf, type Category } from './categories.js';
import { countingSince } from './counting.js';
import { readPlan, setAchieved, withAchieved, type AchievedValue } from './indicators.js';
import { INTERVALS, type Interval } from './protect.js';
import { StatisticsReader, type StatisticsQuery } from './read.js';
import { storeUsage } from './usage.js';

/** Bytes of a report of usage. */
const USAGE_LIMIT = 16 * 1024;

export interface StatisticsOptions {
  config: Pick<Config, 'rateLimit'>;
  pool: Pool;
  clock: () => Date;
}

const refuse = (errors: FieldProblem[]): never => {
  throw new ProblemError('invalid-submission', { errors: errors.slice(0, 200) });
};

/** `POST /api/usage` and `GET /api/statistics`. */
export async function statisticsRoutes(
  app: FastifyInstance,
  { config, pool, clock }: StatisticsOptions,
): Promise<void> {
  await limitRate(app, config);
  takeJson(app);
  packAnswers(app);
  const reader = new StatisticsReader(pool);

  app.post(
    '/api/usage',
    { bodyLimit: USAGE_LIMIT, ...(config.rateLimit > 0 && LIMITED) },
    async (request, reply) => {
      const { value, problems } = validateUsage(bodyOf(request));
      if (problems) return refuse(problems);
      // Global Privacy Control and Do Not Track hold also for a client that does not look at them
      const isUnwanted = request.headers['sec-gpc'] === '1' || request.headers['dnt'] === '1';
      // neither its address nor its browser goes any further than here
      if (!isUnwanted) await storeUsage(pool, value, clock());
      return reply.code(204).header('cache-control', 'no-store').send();
    },
  );
  only(app, '/api/usage', ['POST']);

  app.get<{ Querystring: Record<string, unknown> }>('/api/statistics', async (request, reply) => {
    const statistics = await reader.read(readQuery(request.query), clock());
    return reply.type('application/json').send(JSON.stringify(statistics));
  });
  only(app, '/api/statistics', ['GET']);
}

/** Reads the parameters. Throws ProblemError `invalid-parameter`. */
function readQuery(parameters: Readonly<Record<string, unknown>>): StatisticsQuery {
  const day = (name: string): string | undefined => {
    const value = parameters[name];
    if (value === undefined || value === '') return undefined;
    if (typeof value === 'string' && isoDate(value) === value) return value;
    throw new ProblemError('invalid-parameter', {
      detail: `${name}: a day of ISO 8601, for example 2026-11-22.`,
    });
  };
  const interval = (parameters['interval'] || 'month') as Interval;
  if (!INTERVALS.includes(interval))
    throw new ProblemError('invalid-parameter', { detail: `interval: one of ${INTERVALS.join(', ')}.` });
  const [from, to] = [day('from'), day('to')];
  if (from !== undefined && to !== undefined && from > to)
    throw new ProblemError('invalid-parameter', { detail: 'from: not after to.' });
  return { interval, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** What the body of a schema of the contract says. Throws ProblemError `invalid-submission`. */
function checked<T>(schema: string, body: unknown): T {
  const errors = checkSchema(schema, body);
  return errors.length > 0 ? refuse(errors) : (body as T);
}

/** Below `/api/desk`: what was achieved of an indicator, and persons whom the Centre matched. */
export function statisticsDeskRoutes(
  app: FastifyInstance,
  { pool, clock }: Omit<StatisticsOptions, 'config'>,
): void {
  app.put<{ Params: { id: string } }>('/api/desk/indicators/:id', async (request) => {
    const { id } = request.params;
    const plan = await readPlan();
    const indicator = plan.indicators.find((each) => each.id === id);
    if (!indicator) throw new ProblemError('not-found');
    const value = checked<AchievedValue>('AchievedValue', bodyOf(request));
    await transaction(pool, async (client) => {
      const now = clock();
      await setAchieved(client, id, value, now);
      await audit(client, now, { account: deskUser(request).name, action: 'indicator-set', target: id });
    });
    return (await withAchieved(pool, [indicator]))[0];
  });
  only(app, '/api/desk/indicators/:id', ['PUT']);

  app.post('/api/desk/matched-persons', async (request, reply) => {
    const body = bodyOf(request);
    const key = keyOf(request);
    const { name } = deskUser(request);
    const now = clock();
    const categories = await readCategories(pool);
    const since = (await countingSince(pool)) ?? openMonth(now);
    const { status, replayed } = await transaction(pool, async (client) =>
      once(client, key, fingerprint('matched-persons', body), async () => {
        const { persons, areas, day } = readMatched(body, { categories, since, now });
        for (const category of ['all', ...areas].sort())
          await client.query(
            `INSERT INTO matched_person AS old (day, category, persons) VALUES ($1, $2, $3)
             ON CONFLICT (day, category) DO UPDATE SET persons = old.persons + excluded.persons`,
            [day, category, persons],
          );
        await audit(client, now, { account: name, action: 'persons-matched' });
        return { status: 204, body: null };
      }),
    );
    if (replayed) void reply.header('idempotency-replayed', 'true');
    return reply.code(status).send();
  });
  only(app, '/api/desk/matched-persons', ['POST']);
}

interface Matched {
  persons: number;
  areas: string[];
  day: string;
}

/** What the desk says of persons. Throws ProblemError `invalid-submission`. */
function readMatched(
  body: unknown,
  { categories, since, now }: { categories: readonly Category[]; since: string; now: Date },
): Matched {
  const today = dayInPoland(now);
  const { day = today, ...rest } = checked<Omit<Matched, 'day'> & { day?: string }>('MatchedPersons', body);
  const known = seriesOf('matched', categories).map(({ code }) => code);
  const problems = rest.areas.flatMap((area, index): FieldProblem[] =>
    known.includes(area) ? [] : [{ pointer: `/areas/${index}`, code: 'not-a-choice' }],
  );
  // a month that is published never changes: from a difference one could tell who was added
  const first = since > openMonth(now) ? since : openMonth(now);
  if (day < first || day > today) problems.push({ pointer: '/day', code: 'invalid-date' });
  return problems.length > 0 ? refuse(problems) : { ...rest, day };
}
