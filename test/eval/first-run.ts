/**
 * What was reached the first time a set of queries was run. A set is fresh once: whoever has seen which of its
 * queries fail may tune the search to them, knowingly or not. So the first figures are kept and never overwritten.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Report } from './evaluate.js';
import type { QuerySet } from './sets.js';

/** The first run of one set. */
export interface FirstRun {
  /** Day of the run. */
  date: string;
  /** Of the queries and judgements, to see whether they were changed afterwards. */
  sha256: string;
  /** Reports by id of the engine. */
  reports: Record<string, Report>;
}

const FILE = new URL('../golden/first-run.json', import.meta.url);

/** First runs by name of the set. */
export function readFirstRuns(): Record<string, FirstRun> {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, FirstRun>) : {};
}

/** Fingerprint of a set's queries and judgements, whatever the layout of the file. */
export const fingerprint = ({ queries }: QuerySet): string =>
  createHash('sha256').update(JSON.stringify(queries)).digest('hex');

/** All first runs with one more; a set that has one keeps it. */
export const withFirstRun = (
  runs: Record<string, FirstRun>,
  set: string,
  run: FirstRun,
): Record<string, FirstRun> => (runs[set] ? runs : { ...runs, [set]: run });

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toFixed(4)) : value;

/** Keeps the first runs. */
export const writeFirstRuns = (runs: Record<string, FirstRun>): void =>
  writeFileSync(FILE, `${JSON.stringify(runs, rounded, 2)}\n`);
