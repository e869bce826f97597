import type { FieldProblem, Problem } from '../model/submissions/types.js';

/** What an error of the data layer can carry besides its message. */
export interface CusErrorDetails {
  /** Status of the HTTP answer, where there was one. */
  status?: number;
  /** Absolute address of the request, or the text that was no address. */
  url?: string;
  /** The error underneath, for the webmaster's console. */
  cause?: unknown;
  /** What the server said of a submission, where it was readable; fields of another shape are left out. */
  problem?: Partial<Problem>;
  /** One for each field of a submission that the server found wrong. */
  errors?: FieldProblem[];
  /** Milliseconds for which the server asked to wait (`Retry-After`), at most an hour. */
  retryAfter?: number;
}

/**
 * Base of all errors of the data layer. `message` is English and speaks to the webmaster; elements show the
 * person words of their own, chosen by `code` (and `status`).
 */
export class CusError extends Error {
  /** Kebab-case reason, stable across versions, for instance `timeout` or `html-instead-of-json`. */
  declare readonly code: string;
  /** Status of the HTTP answer, where there was one. */
  declare readonly status?: number;
  /** Address that failed. */
  declare readonly url?: string;
  /** What the server said of a submission. */
  declare readonly problem?: Partial<Problem>;
  /** Fields of a submission that the server found wrong. */
  declare readonly errors?: FieldProblem[];
  /** Milliseconds for which the server asked to wait. */
  declare readonly retryAfter?: number;

  constructor(code: string, message: string, details: CusErrorDetails = {}) {
    super(message);
    Object.assign(this, details, { code });
  }
}

/** The classes by name: a name is all that another copy of the library has in common with this one. */
const family = new Map<unknown, typeof CusError>();

/** A subclass; its name is given in text, because minifiers rename classes. */
function subclass(name: string): typeof CusError {
  const Class = class extends CusError {};
  Class.prototype.name = name;
  family.set(name, Class);
  return Class;
}
CusError.prototype.name = 'CusError';

/** The address itself is wrong. Codes: `missing-source`, `invalid-source`. */
export const CusSourceError = subclass('CusSourceError');
export type CusSourceError = CusError;
/** No answer from the server. Codes: `network`, `offline` (the browser says so). */
export const CusNetworkError = subclass('CusNetworkError');
export type CusNetworkError = CusError;
/** The server did not answer, or not completely, in time. Code: `timeout`. */
export const CusTimeoutError = subclass('CusTimeoutError');
export type CusTimeoutError = CusError;
/** The server refused. Code: `http-status`; `status` says which. */
export const CusHttpError = subclass('CusHttpError');
export type CusHttpError = CusError;
/** More than the limit. Codes: `too-large` (bytes), `too-many-pages` (of an API). */
export const CusSizeError = subclass('CusSizeError');
export type CusSizeError = CusError;
/**
 * An answer that is no catalogue. Codes: `html-instead-of-json`, `truncated-json`, `invalid-json`,
 * `empty-response`, `wrong-encoding`, `invalid-response` (JSON, but of something else).
 */
export const CusFormatError = subclass('CusFormatError');
export type CusFormatError = CusError;

/**
 * The server did not take a submission. `code` is the type of its problem+json, for instance `invalid-submission`, or
 * `http-status` where it said no more; also `challenge-unsupported`, `challenge-unsolved` (proof of work).
 */
export const CusSubmissionError = subclass('CusSubmissionError');
export type CusSubmissionError = CusError;

/** Why a source is not read when the code for it, which is loaded on use, does not come. */
export const NO_CODE = 'was not read: a file of Okienko that it needs could not be loaded.';

/** The error of a request to `url`: its message begins with the address, `why` goes on. */
export function failure(
  Class: typeof CusError,
  code: string,
  url: string,
  why: string,
  details?: CusErrorDetails,
): CusError {
  return new Class(code, `${url} ${why}`, { ...details, url });
}

/**
 * Makes any thrown thing an error of this family and of this copy of the library. Another copy on the page
 * may have failed for us; its classes are not ours, so its error is rebuilt by name.
 */
export function asCusError(error: unknown, url?: string): CusError {
  if (error instanceof CusError) return error;
  const { name, message, code, status, url: at = url } = (error ?? {}) as Partial<CusError>;
  const Class = family.get(name) ?? CusError;
  return new Class(
    Class === CusError ? 'unexpected' : code!,
    typeof message === 'string' ? message : 'Unexpected failure.',
    { status, url: at, cause: error },
  );
}
