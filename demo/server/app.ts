import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import cors from '@fastify/cors';
import fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Pool, PoolClient } from 'pg';
import { openRoutes, sealRoutes } from './answers/routes.js';
import { ServedCentre } from './catalogue/centre.js';
import { catalogueRoutes } from './catalogue/routes.js';
import type { Config } from './config.js';
import { checkAnswer } from './contract.js';
import { deskRoutes } from './desk/routes.js';
import { API_HEADERS } from './headers.js';
import type { Log } from './log.js';
import { noticeChannels } from './notices/channels.js';
import { ProblemError, sendProblem, toProblem } from './problem.js';
import { submissionRoutes } from './submissions/routes.js';

/** A submission as it was stored. */
export interface StoredSubmission {
  id: string;
  reference: string;
  kind: 'contact' | 'provider';
  payload: Record<string, unknown>;
  language: 'pl' | 'uk' | 'en';
  received_at: Date;
}

/**
 * Called inside the transaction that stores a submission: what it writes by `client` is there with the submission or
 * not at all. It must be quick and reach nothing but the database.
 */
export type AfterStore = (client: PoolClient, submission: StoredSubmission) => Promise<void>;

/** What the API needs. */
export interface ApiOptions {
  config: Config;
  pool: Pool;
  log: Log;
  afterStore?: AfterStore;
  /** Further routes, for example those of the mails' links; paths are whole ones (`/api/…`, or a page under `pagePaths`). */
  routes?: readonly ((app: FastifyInstance) => Promise<void> | void)[];
  /** Routes below `/api/desk`: of the same origin only, and whoever reaches them is signed in (`deskUser`). */
  deskRoutes?: readonly ((app: FastifyInstance) => Promise<void> | void)[];
  /** The time. Default: of this machine. */
  clock?: () => Date;
  /** Paths besides `/api` that `routes` serve, for example `/freshness`. */
  pagePaths?: readonly string[];
  /** Everything else: the pages. */
  pages: RequestListener;
}

/** Milliseconds for a whole request to arrive: a trickle of bytes must not hold a connection for ever. */
const REQUEST_TIMEOUT = 20_000;
const HEADERS_TIMEOUT = 10_000;

/**
 * The server's application, not yet listening: `/api` and `pagePaths` by Fastify, the rest by `pages`.
 */
export async function createApp(options: ApiOptions): Promise<FastifyInstance> {
  const { config, log, pages, pool } = options;
  const own = ['/api', ...(options.pagePaths ?? [])];
  const isOwn = (url = '/'): boolean =>
    own.some((path) => url === path || (/^[/?]/.test(url.slice(path.length)) && url.startsWith(path)));

  const app: FastifyInstance = fastify<Server>({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: () => randomBytes(6).toString('base64url'),
    trustProxy: trusted(config.trustProxy),
    bodyLimit: 64 * 1024,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => void sendProblem(reply, toProblem(error, request)),
    serverFactory: (handler) => {
      const server = createServer(
        {
          requestTimeout: REQUEST_TIMEOUT,
          headersTimeout: HEADERS_TIMEOUT,
          keepAliveTimeout: 10_000,
          connectionsCheckingInterval: 2_000,
          maxHeaderSize: 16_384,
        },
        (request, response) => (isOwn(request.url) ? handler : pages)(request, response),
      );
      server.maxHeadersCount = 100;
      return server;
    },
  });

  app.addHook('onRequest', async (_request, reply) => void reply.headers(API_HEADERS));
  // One line for each answer: the pattern of the route, never the address itself
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? '(none)';
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info({ method: request.method, route, status: reply.statusCode, ms }, 'answered');
  });
  if (config.checkAnswers) app.addHook('onSend', checkContract);
  app.setErrorHandler((error, request, reply) => sendProblem(reply, toProblem(error, request)));

  const clock = options.clock ?? ((): Date => new Date());
  const centre = new ServedCentre(config.centreFile, log, noticeChannels(config));
  await centre.refresh();
  // open to pages of every origin, also what is not found; in a scope of its own, so that the desk stays outside of it
  await app.register(async (open) => {
    await open.register(cors, {
      origin: '*',
      methods: ['GET', 'HEAD', 'POST'],
      allowedHeaders: ['content-type', 'idempotency-key', 'altcha'],
      exposedHeaders: ['ETag', 'Retry-After', 'Location', 'Idempotency-Replayed'],
      maxAge: 7_200,
      strictPreflight: false,
    });
    open.setNotFoundHandler((_request, reply) => sendProblem(reply, new ProblemError('not-found')));
    await open.register(async (scope) => catalogueRoutes(scope, options, centre));
    await open.register(async (scope) => submissionRoutes(scope, options, centre));
    await open.register(async (scope) => sealRoutes(scope, { config, pool, clock }));
    for (const routes of options.routes ?? []) await open.register(async (scope) => routes(scope));
  });
  await app.register(async (scope) =>
    deskRoutes(scope, {
      config,
      pool,
      clock,
      routes: [(inside) => openRoutes(inside, { config, pool, clock }), ...(options.deskRoutes ?? [])],
    }),
  );
  return app;
}

/** Fastify's own way to say how many proxies stand in front. */
function trusted(
  proxies: Config['trustProxy'],
): false | string[] | ((address: string, hop: number) => boolean) {
  if (typeof proxies !== 'number') return proxies;
  return proxies === 0 ? false : (_address, hop) => hop < proxies;
}

/** In development and in tests: an answer that the contract does not know is our mistake, and loud. */
async function checkContract(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  const route = /^\/api(?=\/|$)(.*)$/.exec(request.routeOptions.url ?? '')?.[1];
  const isRead = payload === null || typeof payload === 'string';
  if (route === undefined || !isRead || ['HEAD', 'OPTIONS'].includes(request.method)) return payload;
  const [type = ''] = String(reply.getHeader('content-type') ?? '').split(';');
  const body: unknown =
    payload === null || payload === '' ? undefined : type.endsWith('json') ? JSON.parse(payload) : payload;
  const pattern = route.replace(/:(\w+)/g, '{$1}') || '/';
  const mistake = checkAnswer(pattern, request.method, reply.statusCode, type, body);
  if (mistake === undefined) return payload;
  request.log.error({ mistake }, 'this answer breaks the contract');
  throw new Error(mistake);
}
