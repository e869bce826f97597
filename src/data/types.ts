import type { Catalogue, Problem } from '../model/index.js';
import type { CusError } from './errors.js';

/** Settings of a request. */
export interface RequestOptions {
  /**
   * Most bytes accepted from one source, after decompression; of an API, over all its pages.
   * Refused before parsing. Default 20 000 000.
   */
  maxBytes?: number;
  /** Milliseconds until a request that is not complete is given up. Default 20 000. */
  timeout?: number;
  /** What relative addresses are relative to. Default: the page's base address; none in Node. */
  baseUrl?: string | URL;
}

/** Settings of `openCatalogue`. */
export interface CatalogueOptions extends RequestOptions {
  /** Milliseconds after which a load with nothing to show is called `slow`. Default 3 000. */
  slowAfter?: number;
}

/** What is known of a catalogue at one moment. Never changed; every change gives a new object. */
export interface CatalogueState {
  /**
   * - `initial`: nothing was asked for yet, or the load was given up because nobody listened any more.
   * - `loading`: asked, nothing to show yet.
   * - `slow`: the same, for longer than `slowAfter`.
   * - `ready`: `catalogue` is there (perhaps a saved copy: see `origin`, `stale`; perhaps in part: see `errors`).
   * - `error`: no source could be read and no saved copy exists; `errors` say why.
   */
  readonly status: 'initial' | 'loading' | 'slow' | 'ready' | 'error';
  /** The merged catalogue. The same object as long as the data are the same. */
  readonly catalogue?: Catalogue;
  /** `cache` when at least one source shown is a saved copy that its server did not confirm (yet). */
  readonly origin?: 'network' | 'cache';
  /** When what is shown was last received from, or confirmed by, its server; of several sources the oldest. */
  readonly savedAt?: Date;
  /** A request is under way. */
  readonly revalidating: boolean;
  /** What is shown could not be revalidated: it may be out of date as of `savedAt`. */
  readonly stale: boolean;
  /** The last attempt failed and the browser says that there is no connection. */
  readonly offline: boolean;
  /** One error for each source that failed, in the order of the sources; with a `catalogue`: partial or stale. */
  readonly errors: readonly CusError[];
  /** What `parseCatalogue` skipped or repaired, for the webmaster. */
  readonly problems: readonly Problem[];
}

/** A catalogue that is kept up to date. Made by `openCatalogue`. */
export interface CatalogueClient {
  /** The present state. */
  readonly state: CatalogueState;
  /**
   * Settles with the first state that is `ready` or `error`. Never rejects. Reading it starts the load.
   */
  readonly ready: Promise<CatalogueState>;
  /**
   * Calls `listener` at once and at every change. The first listener starts the load; when the last one
   * leaves, a load that nobody else on the page waits for is aborted.
   * @returns a function that ends the subscription
   */
  subscribe(listener: (state: CatalogueState) => void): () => void;
  /** Asks every source anew. Settles when all have answered or failed; never rejects. */
  refresh(): Promise<CatalogueState>;
}

/**
 * The raw answer of one source, as it is shared over the page and saved on the device. Plain data only:
 * another copy of the library, perhaps of another version, may read it.
 */
export interface RawDocument {
  /** Parsed JSON; of an API, the array of all its services. Never changed by anybody. */
  readonly json: object;
  /** JSON texts as received: one of a file, one for each page of an API. Equal texts are the same data. */
  readonly texts: readonly string[];
  /** When it was received or last confirmed, milliseconds since 1970. */
  readonly fetchedAt: number;
}
