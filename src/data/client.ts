import { resolveSources } from './address.js';
import { readCopy } from './cache.js';
import { asCusError } from './errors.js';
import { loadCatalogue, watchers } from './load.js';
import { stateOf, type Source } from './state.js';
import type { CatalogueClient, CatalogueOptions, CatalogueState, RawDocument } from './types.js';
import { within } from './within.js';

/**
 * An answer younger than this serves a new element without a request: 5 minutes, so that a kiosk's page, open for
 * days, does not live on its first answer.
 */
export const FRESH = 5 * 60_000;
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
  return openVia(sources, options, { saved: readCopy, load: loadCatalogue });
}

/** How a source is read. */
export interface Via {
  /** The last good copy. Never rejects. */
  saved: typeof readCopy;
  /** The newest one. Rejects with a CusError or an AbortError. */
  load: typeof loadCatalogue;
}

/** As `openCatalogue`, for sources that are read in another way. */
export function openVia(
  sources: string | readonly string[],
  options: CatalogueOptions,
  via: Via,
): CatalogueClient {
  const all: Source[] = resolveSources(sources, options.baseUrl);
  const remote = all.filter(({ url }) => url);
  /** Each tells one listener the present state. */
  const listeners = new Set<() => void>();
  let state = stateOf(all);
  /** The present round of requests; a later one takes its place, and what the older one brings is dropped. */
  let round: AbortController | undefined;
  let done: Promise<unknown>;
  let slow = false;
  let ready: Promise<CatalogueState> | undefined;

  function update(): void {
    state = stateOf(all, slow, !!state.catalogue);
  }

  function emit(): void {
    update();
    for (const tell of listeners) tell();
  }

  function begin(notBefore: number): void {
    round?.abort();
    const present = (round = new AbortController());
    slow = false;
    for (const source of remote) {
      source.pending = true;
      // What is shown keeps its error until the answer is there, so that the screen does not flicker.
      if (!source.document) source.error = undefined;
    }
    done = Promise.all(remote.map((source) => load(source, notBefore, present.signal))).then(() => {
      if (round === present) round = undefined;
    });
    within(done, options.slowAfter ?? 3_000).catch(() => {
      slow = true;
      if (round === present) emit();
    });
    emit();
  }

  /** Loads one source; never rejects. */
  async function load(source: Source, notBefore: number, signal: AbortSignal): Promise<void> {
    const url = source.url!;
    const change = (news: Partial<Source>) => {
      if (signal.aborted) return;
      Object.assign(source, news);
      emit();
    };
    const saved =
      !source.document &&
      via.saved(url).then((document) => {
        if (document && !source.document) change({ document, origin: 'cache' });
      });
    try {
      const document = await via.load(url, options, { notBefore, signal });
      change({ document, origin: 'network', error: undefined, pending: false });
    } catch (error) {
      // The failure may be faster than the saved copy; the person sees the copy, not a flash of an error.
      if (!signal.aborted) await saved;
      change({ origin: source.origin && 'cache', error: asCusError(error, url), pending: false });
    }
  }

  /** Another client of this page got an answer. */
  function watch(url: string, document: RawDocument): void {
    for (const source of remote) {
      if (source.url !== url || source.pending) continue;
      if (source.document?.fetchedAt === document.fetchedAt && !source.error) continue;
      Object.assign(source, { document, origin: 'network', error: undefined });
      emit();
    }
  }

  /** The connection is back: ask again, if the last answer was a failure or is still awaited. */
  function online(): void {
    if (remote.some(({ error, pending }) => error || pending)) void refresh();
  }

  function subscribe(listener: (state: CatalogueState) => void): () => void {
    const page = globalThis as Partial<typeof globalThis>;
    if (!listeners.size) {
      watchers.add(watch);
      page.addEventListener?.('online', online);
      // The first load, or again after it was given up, failed, or grew old.
      const young = Date.now() - FRESH;
      if (remote.some(({ origin, document }) => origin !== 'network' || document!.fetchedAt < young))
        begin(young);
      else emit();
    }
    const tell = () => {
      try {
        listener(state);
      } catch (error) {
        // Reported to the host, whose error it is; breaks nobody else.
        (page.reportError ?? console.error)(error);
      }
    };
    listeners.add(tell);
    tell();
    return () => {
      if (!listeners.delete(tell) || listeners.size) return;
      watchers.delete(watch);
      page.removeEventListener?.('online', online);
      // What is under way is given up when nobody listens any more.
      round?.abort();
      round = undefined;
      for (const source of remote) source.pending = false;
      update();
    };
  }

  async function refresh(): Promise<CatalogueState> {
    const leave = subscribe(() => undefined);
    begin(Date.now() - BURST);
    // A later refresh takes over; everybody gets its outcome.
    while (round) await done;
    const outcome = state;
    leave();
    return outcome;
  }

  async function settled(): Promise<CatalogueState> {
    let leave: () => void;
    return new Promise<CatalogueState>((resolve) => {
      leave = subscribe((now) => {
        if (now.status === 'ready' || now.status === 'error') resolve(now);
      });
    }).finally(() => leave());
  }

  return {
    get state() {
      return state;
    },
    get ready() {
      return (ready ??= settled());
    },
    subscribe,
    refresh,
  };
}
