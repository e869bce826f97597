import type { FastifyInstance } from 'fastify';
import type { ApiOptions } from '../app.js';
import { CONTRACT_TEXT } from '../contract.js';
import { countDeliveries } from '../deliveries/queue.js';
import { packAnswers } from '../packed.js';
import { ProblemError } from '../problem.js';
import { only } from '../routing.js';
import type { ServedCentre } from './centre.js';
import { flag, readOne, readPage, type Parameters, type Stored, type Table } from './query.js';

type Doc = Record<string, unknown>;

/** Where HSDS says what it is that we give. */
const PROFILE = 'https://docs.openreferral.org/en/3.0/hsds/';

const LISTS: readonly (readonly [path: string, table: Table])[] = [
  ['services', 'service'],
  ['service_at_locations', 'service_at_location'],
  ['organizations', 'organization'],
  ['taxonomies', 'taxonomy'],
  ['taxonomy_terms', 'taxonomy_term'],
];

/** The catalogue for reading, as the API of HSDS describes it, the centre, and the state of the server. */
export async function catalogueRoutes(
  app: FastifyInstance,
  { pool, config }: ApiOptions,
  centre: ServedCentre,
): Promise<void> {
  packAnswers(app);

  type Handler = (parameters: Parameters, id: string, origin: string) => Promise<unknown>;
  const get = (url: string, handler: Handler): void => {
    app.get<{ Querystring: Parameters; Params: { id?: string } }>(url, async (request, reply) => {
      const { query, params, protocol, host } = request;
      const answer = await handler(query, params.id ?? '', `${protocol}://${host}`);
      return reply
        .type('application/json')
        .send(typeof answer === 'string' ? answer : JSON.stringify(answer));
    });
    only(app, url, ['GET']);
  };

  for (const root of ['/api', '/api/'])
    get(root, async (_parameters, _id, origin) => ({
      version: '3.0',
      profile: PROFILE,
      openapi_url: `${config.publicUrl ?? origin}/api/openapi.json`,
    }));
  get('/api/openapi.json', async () => CONTRACT_TEXT);
  get('/api/centre', async () => {
    await centre.refresh();
    if (centre.text === '') throw new ProblemError('not-found');
    return centre.text;
  });
  for (const [path, table] of LISTS) {
    get(`/api/${path}`, async (parameters) => {
      const hasPlain = table === 'service' || table === 'service_at_location';
      const shape =
        table !== 'service_at_location' && flag(parameters, 'minimal')
          ? minimal
          : hasPlain && !flag(parameters, 'full')
            ? plain
            : whole;
      const page = await readPage(pool, table, parameters);
      return { ...page, contents: page.contents.map((stored) => shape(stored, table)) };
    });
    get(`/api/${path}/:id`, async (_parameters, id) => whole(await readOne(pool, table, id), table));
  }

  app.get('/api/health', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    return { status: 'ok', database: 'ok', deliveries: await countDeliveries(pool) };
  });
  only(app, '/api/health', ['GET']);
}

/** The whole record. Services tell when they were changed (`last_modified` of HSDS). */
function whole({ doc, modified_at }: Stored, table: Table): Doc {
  const dated = (service: Doc): Doc => ({
    ...service,
    last_modified: service['last_modified'] ?? modified_at.toISOString(),
  });
  if (table === 'service') return dated(doc);
  return isDoc(doc['service']) ? { ...doc, service: dated(doc['service']) } : doc;
}

/** What a service, or a service at a place, has one of: fields, organisation, programme, place; no lists. */
function plain(stored: Stored, table: Table): Doc {
  const single = (value: unknown): unknown =>
    isDoc(value)
      ? Object.fromEntries(
          Object.entries(value).flatMap(([name, one]) => (Array.isArray(one) ? [] : [[name, single(one)]])),
        )
      : value;
  return single(whole(stored, table)) as Doc;
}

/** Enough to see what changed. */
function minimal({ doc, modified_at }: Stored): Doc {
  const { id, name, status } = doc;
  return { id, name, ...(status !== undefined && { status }), last_modified: modified_at.toISOString() };
}

const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null;
