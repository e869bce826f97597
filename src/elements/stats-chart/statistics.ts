import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CusError } from '../../data/errors.js';
import { openStatistics, type OpenedStatistics } from '../../data/statistics.js';
import type { ReadStatistics } from '../../model/index.js';
import { warnOnce } from '../shared/warn.js';

/** Milliseconds after which a load with nothing to show is called slow. */
export const SLOW = 3_000;

/** How far the statistics of one address are. */
export interface LoadState {
  status: 'initial' | 'loading' | 'slow' | 'ready' | 'error';
  statistics?: ReadStatistics;
  error?: CusError;
}

const IDLE: LoadState = { status: 'initial' };

/** Statistics for an element: loads what `url` names, and gives up when the element leaves. */
export class StatisticsController implements ReactiveController {
  state: LoadState = IDLE;
  readonly #host: ReactiveControllerHost & Element;
  readonly #url: () => string | undefined;
  #opened: string | undefined;
  #leave = new AbortController();

  constructor(host: ReactiveControllerHost & Element, url: () => string | undefined) {
    this.#host = host;
    this.#url = url;
    host.addController(this);
  }

  hostUpdate(): void {
    const url = this.#url();
    if (!this.#host.isConnected || url === this.#opened) return;
    // the numbers by month stay on the screen until those by quarter are there
    this.#open(url);
  }

  hostDisconnected(): void {
    this.#leave.abort();
    this.#opened = undefined;
    if (this.state.status !== 'ready') this.state = IDLE;
  }

  /** Asks anew. */
  refresh(): void {
    this.#open(this.#opened, 0);
    this.#host.requestUpdate();
  }

  #open(url: string | undefined, fresh?: number): void {
    this.#leave.abort();
    this.#leave = new AbortController();
    this.#opened = url;
    if (url === undefined) {
      this.state = IDLE;
      return;
    }
    void this.#load(url, this.#leave.signal, fresh);
  }

  async #load(url: string, signal: AbortSignal, fresh?: number): Promise<void> {
    const { statistics } = this.state;
    this.state = { status: 'loading', ...(statistics && { statistics }) };
    const slow = setTimeout(() => this.#tell({ ...this.state, status: 'slow' }), SLOW);
    try {
      const found = await openStatistics(url, { signal, ...(fresh !== undefined && { fresh }) });
      this.#warn(url, found);
      this.#tell({ status: 'ready', statistics: found.statistics });
    } catch (error) {
      if (signal.aborted) return;
      const { code, message } = error as CusError;
      warnOnce(`${code} ${url}`, message);
      this.#tell({ status: 'error', error: error as CusError });
    } finally {
      clearTimeout(slow);
    }
  }

  #tell(state: LoadState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  #warn(url: string, { problems }: OpenedStatistics): void {
    if (problems.length > 0)
      warnOnce(
        `problems ${url}`,
        `${problems.length} problem(s) in the statistics ${url}; what is broken is left out.`,
        problems.slice(0, 20),
      );
  }
}
