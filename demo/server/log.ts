import type { FastifyBaseLogger } from 'fastify';
import { pino, type DestinationStream } from 'pino';
import type { LogLevel } from './config.js';

/** The log of the server: JSON lines by pino. No body, query, header, network address, key or name is ever logged. */
export type Log = FastifyBaseLogger;

/** The log: on the error output by default, so that the standard output holds one line, where the server listens. */
export function createLog(
  level: LogLevel,
  to: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to);
}

/** Columns of an error of PostgreSQL that name no value of anybody. */
const KNOWN = ['code', 'table', 'column', 'constraint', 'routine', 'syscall', 'errno'] as const;

/**
 * What may be logged of an error. Not its message: that of a database or of a parser quotes what it stumbled over,
 * which may be somebody's letter. Name, code and the lines of the code where it happened tell enough.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const fields = error as Error & Partial<Record<(typeof KNOWN)[number], unknown>>;
  const known = KNOWN.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]);
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, ...Object.fromEntries(known), at: at.slice(0, 6).map((line) => line.trim()) };
}
