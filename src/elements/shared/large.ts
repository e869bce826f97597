/**
 * Large catalogues: joins a prebuilt index to the elements. Loaded on use, with the code that reads it.
 */
import { html, type TemplateResult } from 'lit';
import { resolveAddress } from '../../data/address.js';
import { openCatalogue } from '../../data/client.js';
import { asCusError } from '../../data/errors.js';
import { warnOnce } from '../../data/report.js';
import { loadManifest, loadRecord, openIndex, type IndexReader } from '../../data/stored.js';
import type { CatalogueClient, CatalogueState } from '../../data/types.js';
import type { FirstMessages } from '../../i18n/messages.js';
import type { Service } from '../../model/index.js';
import type { Engine } from '../../search/engine.js';
import { hashOf } from '../../search/stored/digits.js';
import { refusalOf, reviveWith } from '../../search/stored/revive.js';
import { larges, type Large, type Whole } from './larges.js';

/** What an element needs of a client. */
type Client = Pick<CatalogueClient, 'subscribe' | 'refresh'>;

const namesOf = ({ serviceKey }: Engine) => ({ nameOf: hashOf, keyOf: serviceKey });

const readerWith = (engine: Engine): IndexReader => ({
  refuse: (json) => refusalOf(engine, json),
  async read(json, parts, url) {
    const { catalogue, open } = await reviveWith(engine, json, parts);
    const wholes = new Wholes(engine, url, json);
    larges.set(catalogue, {
      open,
      whole: (service, words, changed) => wholes.of(service, words, changed),
    } satisfies Large);
    return catalogue;
  },
});

/**
 * Opens the index at `index`; where it cannot be used, `sources`, when there are any, are opened instead, with one
 * warning.
 *
 * @param id the one service that is wanted, by its id or key: only this is loaded
 */
export function openLarge(engine: Engine, index: string, sources: string, id?: string): Client {
  const first: Client = id === undefined ? openIndex(index, readerWith(engine)) : openOne(engine, index, id);
  let client = first;
  let leave: (() => void) | undefined;
  let failed = false;
  let listen: ((state: CatalogueState) => void) | undefined;

  function follow(next: Client): void {
    leave?.();
    client = next;
    leave = undefined;
    failed = false;
    const own = next.subscribe((state) => {
      if (client !== next || !listen) return;
      failed = state.status === 'error';
      if (!failed || next !== first || !sources) return listen(state);
      const [error] = state.errors;
      warnOnce(`index ${index}`, `${error?.message ?? index} The catalogue in \`src\` is used instead.`);
      // later, because this may be the call in the middle of `subscribe`
      queueMicrotask(() => {
        if (client === next && listen) follow(openCatalogue(sources));
      });
    });
    if (client === next) leave = own;
    else own();
  }

  return {
    subscribe(listener) {
      listen = listener;
      follow(first);
      return () => {
        listen = undefined;
        leave?.();
      };
    },
    async refresh() {
      // When neither could be read, both are tried again.
      if (client !== first && failed) follow(first);
      return client.refresh();
    },
  };
}

/** A catalogue of the one service with this id or key. */
function openOne(engine: Engine, index: string, id: string): Client {
  const listeners = new Set<(state: CatalogueState) => void>();
  let state: CatalogueState = {
    status: 'loading',
    revalidating: true,
    stale: false,
    offline: false,
    errors: [],
    problems: [],
  };
  let loading: Promise<CatalogueState> | undefined;

  async function load(): Promise<CatalogueState> {
    const quiet = { revalidating: false, problems: [] };
    try {
      const { url = index } = resolveAddress(index);
      const found = await loadRecord(url, await loadManifest(url), id.trim(), namesOf(engine));
      const { service, error, savedAt } = found;
      const services = service ? [service] : [];
      state = {
        ...quiet,
        status: 'ready',
        catalogue: { services, organizations: [], taxonomies: [], problems: [] },
        origin: error ? 'cache' : 'network',
        savedAt,
        stale: !!error,
        offline: error?.code === 'offline',
        errors: error ? [error] : [],
      };
    } catch (cause) {
      const error = asCusError(cause, index);
      state = { ...quiet, status: 'error', stale: false, offline: error.code === 'offline', errors: [error] };
    }
    for (const listener of listeners) listener(state);
    loading = undefined;
    return state;
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      if (state.status !== 'ready') loading ??= load();
      return () => listeners.delete(listener);
    },
    refresh: () => (loading ??= load()),
  };
}

/** Whole services of an index, each loaded when its card opens. */
class Wholes {
  readonly #engine: Engine;
  readonly #url: string;
  readonly #json: object;
  readonly #loaded = new Map<string, Service>();
  readonly #failed = new Map<string, 'wholeFailed' | 'wholeOffline'>();
  readonly #loading = new Map<string, Set<() => void>>();

  constructor(engine: Engine, url: string, json: object) {
    this.#engine = engine;
    this.#url = url;
    this.#json = json;
  }

  /** The whole of a service, or what is shown in its place. */
  of({ id }: Service, words: FirstMessages, changed: () => void): Whole {
    const service = this.#loaded.get(id);
    if (service) return { service };
    const failed = this.#failed.get(id);
    if (!failed) this.#load(id, changed);
    return { instead: failed ? this.#renderFailure(id, words, failed, changed) : loadingNote(words) };
  }

  #load(id: string, changed: () => void): void {
    const known = this.#loading.get(id);
    if (known) return void known.add(changed);
    const waiting = new Set([changed]);
    this.#loading.set(id, waiting);
    void loadRecord(this.#url, this.#json, id, namesOf(this.#engine))
      .then(
        ({ service }) => {
          if (service) this.#loaded.set(id, service);
          else this.#fail(id, `${this.#url}: the service ${id} is not among the whole ones.`);
        },
        (cause: unknown) => {
          const { code, message } = asCusError(cause, this.#url);
          this.#fail(id, message, code === 'offline');
        },
      )
      .then(() => {
        this.#loading.delete(id);
        for (const tell of waiting) tell();
      });
  }

  #fail(id: string, message: string, offline = false): void {
    warnOnce(message, message);
    this.#failed.set(id, offline ? 'wholeOffline' : 'wholeFailed');
    // Tried again when the connection is back, or when the card is opened another time.
    const again = (): void => void this.#failed.delete(id);
    addEventListener('online', again, { once: true });
    setTimeout(again, 60_000);
  }

  #renderFailure(
    id: string,
    { common, card }: FirstMessages,
    failed: 'wholeFailed' | 'wholeOffline',
    changed: () => void,
  ): TemplateResult {
    const retry = (event: Event): void => {
      // The button goes; reading goes on at the name of the service.
      const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
      root.querySelector<HTMLElement>('#title')?.focus();
      this.#failed.delete(id);
      changed();
    };
    return html`<div class="note no-print" part="note" role="status">
      <p>${card[failed]}</p>
      <p><button type="button" class="button" @click=${retry}>${common.retry}</button></p>
      <p>${common.errorAsk}</p>
    </div>`;
  }
}

const loadingNote = ({ card }: FirstMessages): TemplateResult =>
  html`<p class="note no-print" part="note" role="status">${card.wholeLoading}</p>`;
