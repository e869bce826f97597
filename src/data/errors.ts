/** What an error of the data layer can carry besides its message. */
export interface CusErrorDetails {
  /** Status of the HTTP answer, where there was one. */
  status?: number;
  /** Absolute address of the request, or the text that was no address. */
  url?: string;
  /** The error underneath, for the webmaster's console. */
  cause?: unknown;
}

/**
 * Base of all errors of the data layer. `message` is English and speaks to the webmaster; elements show the
 * person words of their own, chosen by `code` (and `status`).
 */
export class CusError extends Error {
  /** Kebab-case reason, stable across versions, for instance `timeout` or `html-instead-of-json`. */
  readonly code: string;
  /** Status of the HTTP answer, where there was one. */
  readonly status?: number;
  /** Address that failed. */
  readonly url?: string;

  constructor(code: string, message: string, details: CusErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    // A literal, because minifiers rename classes and `constructor.name` with them.
    this.name = 'CusError';
    this.code = code;
    if (details.status !== undefined) this.status = details.status;
    if (details.url !== undefined) this.url = details.url;
  }
}

/** The address itself is wrong. Codes: `missing-source`, `invalid-source`. */
export class CusSourceError extends CusError {
  override readonly name: string = 'CusSourceError';
}

/** No answer from the server. Codes: `network`, `offline` (the browser says so). */
export class CusNetworkError extends CusError {
  override readonly name: string = 'CusNetworkError';
}

/** The server did not answer, or not completely, in time. Code: `timeout`. */
export class CusTimeoutError extends CusError {
  override readonly name: string = 'CusTimeoutError';
}

/** The server refused. Code: `http-status`; `status` says which. */
export class CusHttpError extends CusError {
  override readonly name: string = 'CusHttpError';
}

/** More than the limit. Codes: `too-large` (bytes), `too-many-pages` (of an API). */
export class CusSizeError extends CusError {
  override readonly name: string = 'CusSizeError';
}

/**
 * An answer that is no catalogue. Codes: `html-instead-of-json`, `truncated-json`, `invalid-json`,
 * `empty-response`, `wrong-encoding`, `invalid-response` (JSON, but of something else).
 */
export class CusFormatError extends CusError {
  override readonly name: string = 'CusFormatError';
}

const FAMILY: Record<string, typeof CusError> = {
  CusError,
  CusSourceError,
  CusNetworkError,
  CusTimeoutError,
  CusHttpError,
  CusSizeError,
  CusFormatError,
};

/** True for the error of an abandoned request; nobody is to be told about it. */
export function isAbort(error: unknown): boolean {
  return (error as { name?: unknown } | null | undefined)?.name === 'AbortError';
}

/**
 * Makes any thrown thing an error of this family and of this copy of the library. Another copy on the page
 * may have failed for us; its classes are not ours, so its error is rebuilt by name.
 */
export function asCusError(error: unknown, url?: string): CusError {
  if (error instanceof CusError) return error;
  const other = (typeof error === 'object' && error ? error : {}) as Partial<Record<keyof CusError, unknown>>;
  const message = typeof other.message === 'string' ? other.message : 'Unexpected failure.';
  const Class =
    typeof other.name === 'string' && Object.hasOwn(FAMILY, other.name) ? FAMILY[other.name] : undefined;
  return new (Class ?? CusError)(
    Class && typeof other.code === 'string' ? other.code : 'unexpected',
    message,
    {
      ...(typeof other.status === 'number' && { status: other.status }),
      url: typeof other.url === 'string' ? other.url : url,
      cause: error,
    },
  );
}
