import type { LitElement, ReactiveController } from 'lit';
import { warnOnce } from '../shared/warn.js';
import type { Figure } from './figure.js';
import { SLOW } from './statistics.js';

let loaded: typeof import('./figure.js') | undefined;

/**
 * Loads what draws a chart, and the names of categories, as soon as the element is in the page: beside the numbers and
 * not after them. What cannot be loaded is asked for again on a press.
 */
export class DrawingController implements ReactiveController {
  /** `slow`: the numbers should not wait for it any longer. */
  status: 'loading' | 'slow' | 'failed' | 'ready' = 'loading';
  figure: Figure | undefined;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Name of a category in the language; undefined until the names are here. */
  get shortName(): (typeof import('./figure.js'))['shortName'] | undefined {
    return this.figure && loaded?.shortName;
  }

  hostConnected(): void {
    if (!this.figure) void this.load();
  }

  hostUpdated(): void {
    this.figure?.measure();
  }

  hostDisconnected(): void {
    this.figure?.leave();
  }

  /** Loads it, also anew after a failure. @returns whether it is here */
  async load(): Promise<boolean> {
    const slow = setTimeout(() => this.status === 'loading' && this.#tell('slow'), SLOW);
    try {
      loaded ??= await import('./figure.js');
      this.figure ??= new loaded.Figure(this.#host);
      this.#tell('ready');
    } catch (cause) {
      warnOnce('chart-figure', 'The code that draws cus-stats-chart could not be loaded.', cause);
      this.#tell('failed');
    } finally {
      clearTimeout(slow);
    }
    return this.figure !== undefined;
  }

  #tell(status: DrawingController['status']): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}
