import { resolveSources } from './address.js';
import { asCusError, isAbort } from './errors.js';
import { loadCatalogue, savedCatalogue, watchCatalogue } from './load.js';
import { delayOf } from './http.js';
import { reportHostError } from './report.js';
import { INITIAL, stateOf, type Source } from './state.js';
import type { CatalogueClient, CatalogueOptions, CatalogueState } from './types.js';

/**
 * An answer younger than this serves a new element without a request: 5 minutes, so that a kiosk's page, open for
 * days, does not live on its first answer.
 */
const FRESH = 5 * 60_000;
/** `refresh()` joins a request not older than this: many elements refresh at once when the connection is back. */
const BURST = 1_000;

/**
 * Opens the catalogue of one or more sources. The load starts with the first listener (or `ready`, or
 * `refresh()`): saved copies first, then the network. Nothing here throws or rejects; errors are in the state.
 *
 * @param sources URLs parted by spaces, or a list of URLs: JSON files (path ends in `.json`) and base URLs of
 *   HSDS APIs in any mix. What is wrong with them is told by the state.
 */
export function openCatalogue(
  sources: string | readonly string[],
  options: CatalogueOptions = {},
): CatalogueClient {
  return new Client(sources, options);
}

class Client implements CatalogueClient {
  readonly #options: CatalogueOptions;
  readonly #sources: Source[];
  readonly #listeners = new Set<{ listener: (state: CatalogueState) => void }>();
  #state: CatalogueState = INITIAL;
  /** The present round of requests; a later one takes its place, and what the older one brings is dropped. */
  #round?: { controller: AbortController; done: Promise<void> };
  #slow = false;
  /** Those besides the listeners who wait: `ready`, `refresh()`. */
  #waiting = 0;
  #ready?: Promise<CatalogueState>;
  #settle: ((state: CatalogueState) => void)[] = [];
  /** Ends everything that lasts as long as there are listeners. */
  #listening?: AbortController;

  constructor(sources: unknown, options: CatalogueOptions) {
    this.#options = options;
    this.#sources = resolveSources(sources, options.baseUrl).map(({ url, error }) => ({
      url,
      error,
      pending: false,
    }));
  }

  get state(): CatalogueState {
    return this.#state;
  }

  get ready(): Promise<CatalogueState> {
    return (this.#ready ??= this.#settled());
  }

  subscribe(listener: (state: CatalogueState) => void): () => void {
    if (!this.#listeners.size) {
      this.#listen();
      this.#start();
    }
    // An object of its own, so that the same function may subscribe twice.
    const entry = { listener };
    this.#listeners.add(entry);
    this.#call(listener);
    return () => {
      if (!this.#listeners.delete(entry) || this.#listeners.size) return;
      this.#listening?.abort();
      this.#leave();
    };
  }

  refresh(): Promise<CatalogueState> {
    return this.#hold(async () => {
      this.#begin(Date.now() - BURST);
      // A later refresh takes over; everybody gets its outcome.
      while (this.#round) await this.#round.done;
      return this.#state;
    });
  }

  #settled(): Promise<CatalogueState> {
    return this.#hold(() => {
      this.#start();
      if (this.#isSettled()) return Promise.resolve(this.#state);
      return new Promise((resolve) => this.#settle.push(resolve));
    });
  }

  #isSettled(): boolean {
    return this.#state.status === 'ready' || this.#state.status === 'error';
  }

  /** The load goes on while `work` runs, though nobody listens. */
  async #hold<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting++;
    try {
      return await work();
    } finally {
      this.#waiting--;
      this.#leave();
    }
  }

  /** Starts the first load, or again after it was given up, failed, or grew old. */
  #start(): void {
    if (this.#round) return;
    const young = Date.now() - FRESH;
    const needed = this.#sources.some(
      ({ url, origin, error, fetchedAt }) => url && (origin !== 'network' || error || fetchedAt! < young),
    );
    if (needed) this.#begin(young);
    else this.#emit();
  }

  #begin(notBefore: number): void {
    this.#round?.controller.abort();
    const controller = new AbortController();
    const { signal } = controller;
    const sources = this.#sources.filter(({ url }) => url);
    for (const source of sources) {
      source.pending = true;
      // What is shown keeps its error until the answer is there, so that the screen does not flicker.
      if (!source.catalogue) source.error = undefined;
    }
    this.#slow = false;
    const timer = setTimeout(
      () => {
        this.#slow = true;
        if (!this.#state.catalogue) this.#emit();
      },
      delayOf(this.#options.slowAfter ?? 3_000),
    );
    const done = Promise.all(sources.map((source) => this.#load(source, notBefore, signal))).then(() => {
      clearTimeout(timer);
      if (!signal.aborted) this.#round = undefined;
    });
    signal.addEventListener('abort', () => clearTimeout(timer));
    this.#round = { controller, done };
    this.#emit();
  }

  /** Loads one source; never rejects. */
  async #load(source: Source, notBefore: number, signal: AbortSignal): Promise<void> {
    const url = source.url!;
    const network = loadCatalogue(url, this.#options, { notBefore, signal }).then(
      (loaded) => {
        if (signal.aborted) return;
        Object.assign(source, loaded, { origin: 'network', error: undefined, pending: false });
        this.#emit();
      },
      async (error: unknown) => {
        if (signal.aborted || isAbort(error)) return;
        // The failure may be faster than the saved copy; the person sees the copy, not a flash of an error.
        await saved;
        if (signal.aborted) return;
        if (source.origin) source.origin = 'cache';
        Object.assign(source, { error: asCusError(error, url), pending: false });
        this.#emit();
      },
    );
    const saved = source.catalogue
      ? undefined
      : savedCatalogue(url).then((copy) => {
          if (signal.aborted || !copy || source.catalogue) return;
          Object.assign(source, copy, { origin: 'cache' });
          this.#emit();
        });
    await network;
  }

  /** Gives up what is under way when nobody listens or waits any more. */
  #leave(): void {
    if (this.#listeners.size || this.#waiting || !this.#round) return;
    this.#round.controller.abort();
    this.#round = undefined;
    for (const source of this.#sources) source.pending = false;
    this.#state = stateOf(this.#sources, this.#slow, this.#state.catalogue !== undefined);
  }

  #emit(): void {
    this.#state = stateOf(this.#sources, this.#slow, this.#state.catalogue !== undefined);
    if (this.#isSettled()) for (const settle of this.#settle.splice(0)) settle(this.#state);
    for (const entry of [...this.#listeners]) if (this.#listeners.has(entry)) this.#call(entry.listener);
  }

  /** A listener that throws is reported and breaks nobody else. */
  #call(listener: (state: CatalogueState) => void): void {
    try {
      listener(this.#state);
    } catch (error) {
      reportHostError(error);
    }
  }

  #listen(): void {
    const { signal } = (this.#listening = new AbortController());
    for (const source of this.#sources) {
      if (!source.url) continue;
      watchCatalogue(
        source.url,
        (loaded) => {
          if (source.pending || (loaded.fetchedAt === source.fetchedAt && !source.error)) return;
          Object.assign(source, loaded, { origin: 'network', error: undefined });
          this.#emit();
        },
        signal,
      );
    }
    // The connection is back: ask again, if the last answer was a failure or is still awaited.
    const page = globalThis as Partial<Pick<EventTarget, 'addEventListener'>>;
    page.addEventListener?.(
      'online',
      () => {
        if (this.#sources.some(({ url, error, pending }) => url && (error || pending))) void this.refresh();
      },
      { signal },
    );
  }
}
