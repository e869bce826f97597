import type { CusError } from '../errors.js';
import { MOST_RETRY_AFTER, readFieldProblems } from './answer.js';
import type { OutboxProblem, SubmissionKind } from './types.js';

/*
 * What is stored of one submission: in the clear only what the sender and the list need and what says nothing of the
 * person; its text is sealed. All times are milliseconds since 1970 by a clock that may be wrong and may jump, so
 * every comparison is bounded on both sides.
 */
export interface StoredEntry {
  key: string;
  kind: SubmissionKind;
  api: string;
  /** Of the screen on which it was written. */
  language: string;
  state: 'waiting' | 'parked' | 'expired';
  createdAt: number;
  /** How often the clock was found before `createdAt`. */
  redated: number;
  /** Tries that ended. */
  attempts: number;
  /** Not before, unless something wakes it. */
  nextAt: number;
  /** Not before, whatever wakes it but the person: the server asked for it. */
  notBefore: number;
  problem?: OutboxProblem;
  /** Its text and title, encrypted; gone when it has expired. */
  sealed?: Sealed;
}

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

const DAY = 24 * 60 * 60 * 1000;
/** Kept so long. */
export const KEPT = 7 * DAY;
/**
 * A clock that goes back gives an entry a new date, so often: 4 × 7 days are less than the 30 days for which a server
 * knows its key.
 */
const MOST_REDATED = 3;
/** The first wait at most, and the longest. */
const FIRST_WAIT = 2_000;
export const MOST_WAIT = 15 * 60 * 1000;
/** The shortest wait: full jitter may give none. */
const LEAST_WAIT = 250;

const isTime = (thing: unknown): thing is number => typeof thing === 'number' && Number.isFinite(thing);
const KINDS: readonly SubmissionKind[] = ['contact', 'provider', 'notify'];

/** The kind as stored; a damaged one is told as a message. */
export const kindOf = (kind: unknown): SubmissionKind => KINDS.find((one) => one === kind) ?? 'contact';

/** The entry of a stored row; undefined when the row is damaged. */
export function readEntry(key: string, row: unknown): StoredEntry | undefined {
  const { kind, api, language, state, createdAt, redated, attempts, nextAt, notBefore, problem, sealed } =
    (row ?? {}) as Partial<StoredEntry>;
  if (kind !== kindOf(kind) || typeof api !== 'string' || !/^https?:\/\//.test(api) || !isTime(createdAt))
    return;
  if (state !== 'waiting' && state !== 'parked' && state !== 'expired') return;
  if (state !== 'expired' && (!(sealed?.iv instanceof Uint8Array) || !isBuffer(sealed.data))) return;
  return {
    key,
    kind,
    api,
    language: typeof language === 'string' ? language : 'pl',
    state,
    createdAt,
    redated: isTime(redated) ? redated : MOST_REDATED,
    attempts: isTime(attempts) ? attempts : 0,
    nextAt: isTime(nextAt) ? nextAt : 0,
    notBefore: isTime(notBefore) ? notBefore : 0,
    ...(problem && typeof problem === 'object' && { problem: storedProblem(problem) }),
    ...(state !== 'expired' && sealed && { sealed }),
  };
}

/** Also one of another realm. */
const isBuffer = (thing: unknown): boolean =>
  Object.prototype.toString.call(thing) === '[object ArrayBuffer]';

/** What is stored of a problem: no words of the server, which may repeat what the person wrote. */
export function storedProblem({ type, status, errors }: Partial<OutboxProblem>): OutboxProblem {
  return {
    type: typeof type === 'string' ? type : 'http-status',
    ...(isTime(status) && { status }),
    errors: readFieldProblems(errors).map(({ pointer, code, params }) => {
      const numbers = Object.entries(params ?? {}).filter(([, value]) => typeof value === 'number');
      return { pointer, code, ...(numbers.length && { params: Object.fromEntries(numbers) }) };
    }),
  };
}

/** What the person is told of an error. */
export function problemOf({ code, status, errors = [] }: CusError): OutboxProblem {
  return { type: code, ...(status !== undefined && { status }), errors };
}

/**
 * The entry as time has changed it: expired after 7 days, dated anew when the clock has gone back. The same object when
 * nothing has changed.
 */
export function aged(entry: StoredEntry, now: number): StoredEntry {
  if (entry.state === 'expired') return entry;
  const age = now - entry.createdAt;
  if (age > KEPT || (age < 0 && entry.redated >= MOST_REDATED)) {
    const expired: StoredEntry = { ...entry, state: 'expired', problem: { type: 'expired', errors: [] } };
    delete expired.sealed;
    return expired;
  }
  return age < 0 ? { ...entry, createdAt: now, redated: entry.redated + 1 } : entry;
}

/** A moment that no clock jump can have put out of reach: one later than the longest wait is now. */
const bounded = (moment: number, now: number, most: number): number => (moment > now + most ? now : moment);

/** When an entry is due. `hurry`: something woke it; `person`: the person did. */
export function dueAt(entry: StoredEntry, now: number, hurry?: 'wake' | 'person'): number {
  if (hurry === 'person') return now;
  const asked = bounded(entry.notBefore, now, MOST_RETRY_AFTER);
  return hurry ? Math.max(asked, 0) : Math.max(asked, bounded(entry.nextAt, now, MOST_WAIT));
}

/** The wait after `attempts` tries: exponential, with full jitter. */
export function backoff(attempts: number, random: number): number {
  const most = Math.min(FIRST_WAIT * 2 ** Math.max(0, attempts - 1), MOST_WAIT);
  return Math.max(LEAST_WAIT, Math.round(random * most));
}

/** The entry after a try that failed but may succeed later. */
export function retried(entry: StoredEntry, error: CusError, now: number, random: number): StoredEntry {
  const attempts = entry.attempts + 1;
  return {
    ...entry,
    attempts,
    nextAt: now + backoff(attempts, random),
    notBefore: error.retryAfter === undefined ? 0 : now + error.retryAfter,
    problem: storedProblem(problemOf(error)),
  };
}

/** The entry after an answer that will not change by itself. */
export function parked(entry: StoredEntry, error: CusError): StoredEntry {
  return {
    ...entry,
    state: 'parked',
    attempts: entry.attempts + 1,
    problem: storedProblem(problemOf(error)),
  };
}
