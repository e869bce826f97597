import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openCatalogue, openCentre, type CatalogueClient, type CatalogueState } from '../../data/index.js';
import type { Centre } from '../../model/index.js';
import { ENGINE } from '../../search/engine.js';
import { warnOnce } from './warn.js';

const IDLE: CatalogueState = {
  status: 'initial',
  revalidating: false,
  stale: false,
  offline: false,
  errors: [],
  problems: [],
};

/** A prebuilt index, and the one service of it that is wanted. */
export interface LargeSource {
  index: string | undefined;
  id?: string | undefined;
}

/** Joins the data layer to an element at one place: opens what `sources` names, follows it, leaves with the element. */
export class CatalogueController implements ReactiveController {
  state: CatalogueState = IDLE;
  readonly #host: ReactiveControllerHost & Element;
  readonly #sources: () => string | undefined;
  #opened: string | undefined;
  readonly #large: () => LargeSource | undefined;
  #client: Pick<CatalogueClient, 'subscribe' | 'refresh'> | undefined;
  #leave: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost & Element,
    sources: () => string | undefined,
    large: () => LargeSource | undefined = () => undefined,
  ) {
    this.#host = host;
    this.#sources = sources;
    this.#large = large;
    host.addController(this);
  }

  hostUpdate(): void {
    const sources = this.#sources();
    const { index, id } = (sources !== undefined && this.#large()) || {};
    const opened = index ? `${sources} ${index} ${id}` : sources;
    if (!this.#host.isConnected || opened === this.#opened) return;
    this.#close();
    this.#opened = opened;
    if (sources === undefined) return;
    if (!index) return this.#follow(openCatalogue(sources), sources);
    void import('./large.js')
      .then(
        ({ openLarge }) => openLarge(ENGINE, index, sources, id),
        (cause: unknown) => {
          warnOnce(`large ${index}`, 'The code for `index` could not be loaded; `src` is used.', cause);
          return openCatalogue(sources);
        },
      )
      .then((client) => {
        if (this.#opened === opened) this.#follow(client, sources || index);
      });
  }

  #follow(client: Pick<CatalogueClient, 'subscribe' | 'refresh'>, sources: string): void {
    this.#client = client;
    this.#leave = client.subscribe((state) => {
      this.state = state;
      this.#tell(sources, state);
      // later, because the first call comes in the middle of the host's update, where a request is lost
      queueMicrotask(() => this.#host.requestUpdate());
    });
  }

  hostDisconnected(): void {
    this.#close();
  }

  /** Asks the sources again, after a failure or for news. */
  refresh(): void {
    void this.#client?.refresh();
  }

  #close(): void {
    this.#leave?.();
    this.#leave = this.#client = this.#opened = undefined;
    this.state = IDLE;
  }

  #tell(sources: string, state: CatalogueState): void {
    for (const error of state.errors)
      warnOnce(`${error.code} ${error.url ?? sources}`, `${error.message} (${error.url ?? sources})`);
    if (state.status === 'ready' && state.problems.length > 0)
      warnOnce(
        `problems ${sources}`,
        `${state.problems.length} problem(s) in the catalogue ${sources}; what is broken is left out.`,
        state.problems.slice(0, 20),
      );
  }
}

/** The centre file, when there is one; a failure leaves the element without it. */
export class CentreController implements ReactiveController {
  centre: Centre | undefined;
  /** The file was asked for and has not come yet. */
  loading = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #url: () => string | undefined;
  #opened: string | undefined;

  constructor(host: ReactiveControllerHost & Element, url: () => string | undefined) {
    this.#host = host;
    this.#url = url;
    host.addController(this);
  }

  hostUpdate(): void {
    const url = this.#url();
    if (!this.#host.isConnected || url === this.#opened) return;
    this.#opened = url;
    this.centre = undefined;
    this.loading = !!url;
    if (!url) return;
    // a centre file that fails is told to the webmaster by the data layer
    void openCentre(url).then((centre) => {
      if (this.#opened !== url) return;
      this.centre = centre;
      this.loading = false;
      this.#host.requestUpdate();
    });
  }

  /** Asks for the file again. */
  refresh(): void {
    this.#opened = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#opened = undefined;
  }
}
