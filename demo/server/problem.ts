import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../../src/model/submissions/types.js';
import { describeError } from './log.js';

/** Kind of a problem, as the contract lists them. */
export type ProblemType = Problem['type'];
/** One wrong field. */
export type FieldProblem = NonNullable<Problem['errors']>[number];

/** Status and title of each kind. Titles are for developers; screens have their own words for each kind and code. */
const KINDS: Readonly<Record<ProblemType, readonly [status: number, title: string]>> = {
  'invalid-submission': [422, 'Some fields are missing or wrong.'],
  'invalid-json': [400, 'The body is no JSON that can be read.'],
  'missing-idempotency-key': [400, 'The header Idempotency-Key is missing or malformed.'],
  'idempotency-key-reused': [422, 'This Idempotency-Key was used with another body.'],
  'still-running': [409, 'The request with this Idempotency-Key is still running. Try again.'],
  'challenge-required': [403, 'The header Altcha with a solved challenge is missing.'],
  'challenge-expired': [403, 'The challenge has expired or was used. Solve a new one.'],
  'challenge-invalid': [403, 'The solution of the challenge is wrong.'],
  'too-large': [413, 'The body is too large.'],
  'wrong-content-type': [415, 'The body must be application/json.'],
  'too-many-requests': [429, 'Too many requests. Try again later.'],
  'not-found': [404, 'There is nothing at this address.'],
  'method-not-allowed': [405, 'This method is not allowed here.'],
  'invalid-parameter': [400, 'A parameter of the address is wrong.'],
  'privacy-missing': [503, 'The centre has no privacy clause: nothing is collected.'],
  'privacy-changed': [422, 'The privacy clause has changed. Show it anew.'],
  unavailable: [503, 'Not now. Try again later.'],
  internal: [500, 'The server failed.'],
  unauthorized: [401, 'Sign in first.'],
  forbidden: [403, 'This is not allowed.'],
  'link-expired': [410, 'This link has expired.'],
};

/** What goes with a problem. */
export interface ProblemDetails {
  detail?: string;
  errors?: FieldProblem[];
  /** Seconds after which to try again. */
  retryAfter?: number;
  /** Methods that are allowed. */
  allow?: string;
}

/** Thrown anywhere below a route: becomes an answer of type application/problem+json (RFC 9457). */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly type: ProblemType;
  readonly details: ProblemDetails;

  constructor(type: ProblemType, details: ProblemDetails = {}) {
    super(type);
    this.type = type;
    this.details = details;
  }
}

/** Answers with a problem. */
export function sendProblem(reply: FastifyReply, { type, details }: ProblemError): FastifyReply {
  const { retryAfter, allow, ...rest } = details;
  const [status, title] = KINDS[type];
  const problem: Problem = { type, title, status, ...rest };
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  if (allow !== undefined) void reply.header('allow', allow);
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}

/** Codes of Fastify's own errors. */
const FRAMEWORK: Readonly<Record<string, ProblemType>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-content-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_BAD_URL: 'not-found',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
};

/**
 * Classes of PostgreSQL's errors that pass: connection, resources (the disk is full), somebody stopped it, and
 * locks and statements that took too long.
 */
const PASSING = /^(08|53|57|58|40|55P03|25P0)/;
/** The same, of the network and the pool. */
const UNREACHABLE = /ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|timeout|terminated|connection/i;

/** Makes a problem of whatever was thrown. What is our own failure is logged, without a word of the request. */
export function toProblem(error: unknown, request: FastifyRequest): ProblemError {
  if (error instanceof ProblemError) return error;
  const {
    code = '',
    message = '',
    statusCode,
  } = (error ?? {}) as {
    code?: unknown;
    message?: string;
    statusCode?: number;
  };
  const known = FRAMEWORK[String(code)];
  if (known) return new ProblemError(known);
  if (statusCode === 429) return new ProblemError('too-many-requests');
  if (PASSING.test(String(code)) || UNREACHABLE.test(`${String(code)} ${message}`)) {
    request.log.error(describeError(error), 'the database is not available');
    return new ProblemError('unavailable', { retryAfter: 10 });
  }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new ProblemError('invalid-parameter');
  request.log.error(describeError(error), 'the server failed');
  return new ProblemError('internal');
}
