import type { FieldProblem, Problem, Receipt } from '../../model/submissions/types.js';
import { CusFormatError, CusSubmissionError, failure, type CusError } from '../errors.js';
import { parseJson } from '../json.js';

/** The longest that a server's `Retry-After` is obeyed: an hour. */
export const MOST_RETRY_AFTER = 60 * 60 * 1000;

const isObject = (thing: unknown): thing is Record<string, unknown> =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing);
const text = (thing: unknown, most: number): string | undefined =>
  typeof thing === 'string' && thing.length <= most ? thing : undefined;

/**
 * Reads the receipt out of a 2xx answer. Only a readable receipt says that something is stored: the login page of a
 * Wi-Fi network answers 200 as well.
 * @throws CusFormatError
 */
export function readReceipt(body: string, url: string): Receipt {
  const { id, reference, received_at, reply_within_days } = parseJson(body, url) as Record<string, unknown>;
  const receipt = {
    id: text(id, 100),
    reference: text(reference, 40),
    received_at: text(received_at, 40),
  };
  if (
    !receipt.id ||
    !receipt.reference ||
    !receipt.received_at ||
    Number.isNaN(Date.parse(receipt.received_at))
  ) {
    throw failure(CusFormatError, 'invalid-response', url, 'answered with JSON that is no receipt.');
  }
  return {
    ...(receipt as Receipt),
    ...(Number.isInteger(reply_within_days) && { reply_within_days: reply_within_days as number }),
  };
}

/** The error of an answer that is not 2xx; whatever its body says is checked. */
export function readRefusal(status: number, body: string, url: string, retryAfter?: number): CusError {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    // an HTML page of the server or of a proxy: the status says enough
  }
  const problem = readProblem(json);
  const code = problem?.type ?? 'http-status';
  return failure(CusSubmissionError, code, url, `answered ${status}${problem ? ` (${code})` : ''}.`, {
    status,
    errors: problem?.errors ?? [],
    ...(problem && { problem }),
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

function readProblem(json: unknown): Partial<Problem> | undefined {
  if (!isObject(json)) return undefined;
  // RFC 9457 allows a whole address as type; its last part is the kind
  const type = text(json.type, 300)?.split(/[/#:]/).pop();
  if (!type || !/^[a-z][a-z0-9-]{0,59}$/.test(type)) return undefined;
  const title = text(json.title, 300);
  const detail = text(json.detail, 2000);
  return {
    type: type as Problem['type'],
    ...(title && { title }),
    ...(detail && { detail }),
    errors: readFieldProblems(json.errors),
  };
}

/** The problems of fields that have the right shape; at most 200. */
export function readFieldProblems(list: unknown): FieldProblem[] {
  if (!Array.isArray(list)) return [];
  return list.slice(0, 200).flatMap((item: unknown) => {
    if (!isObject(item)) return [];
    const pointer = text(item.pointer, 500);
    const code = text(item.code, 60);
    if (pointer === undefined || !code || !/^[a-z][a-z0-9-]*$/.test(code)) return [];
    const params = Object.entries(isObject(item.params) ? item.params : {}).filter(
      ([name, value]) => /^\w{1,40}$/.test(name) && /^(string|number)$/.test(typeof value),
    ) as [string, string | number][];
    return [{ pointer, code, ...(params.length && { params: Object.fromEntries(params) }) }];
  });
}

/**
 * `Retry-After` in milliseconds, seconds or a date (RFC 9110, 10.2.3); at most an hour, so that neither a mistake nor
 * a wrong clock keeps a message for ever. Undefined when there is none that can be read.
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const value = header.trim();
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), MOST_RETRY_AFTER);
}

/** Whether the same request may succeed later by itself; else the person has to see to it. */
export function passes(error: CusError): boolean {
  const { status, code } = error;
  // no answer, or one that nobody can read
  if (status === undefined || status < 400) return true;
  if (status === 409) return code === 'still-running' || code === 'http-status';
  return status >= 500 || status === 408 || status === 425 || status === 429 || isChallenge(error);
}

/** The proof of work is missing, too old or wrong: solve anew. */
export function isChallenge({ code, status = 0 }: CusError): boolean {
  return status >= 400 && status < 500 && /^challenge-(required|expired|invalid)$/.test(code);
}
