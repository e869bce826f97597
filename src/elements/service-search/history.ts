import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readUrl, writeUrl, type SearchState } from './url-state.js';

const MARK = 'okienko-opened';

/** Keeps the search in the page's address, and follows the browser's back and forward. */
export class HistoryController implements ReactiveController {
  /** What parameters of the address begin with; nothing where the address is not ours. */
  readonly #prefix: () => string | undefined;
  #restored: ((state: SearchState, first: boolean) => void) | undefined;
  readonly #followed = () => this.#read(false);

  constructor(host: ReactiveControllerHost, prefix: () => string | undefined) {
    this.#prefix = prefix;
    host.addController(this);
  }

  /** Tells the state of the address now, and at every step back or forward. */
  start(restored: (state: SearchState, first: boolean) => void): void {
    this.#restored = restored;
    globalThis.addEventListener('popstate', this.#followed);
    this.#read(true);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('popstate', this.#followed);
    this.#restored = undefined;
  }

  /** The address of a state, for links; `undefined` where the address is not ours. */
  href(state: SearchState): string | undefined {
    const prefix = this.#prefix();
    return prefix === undefined ? undefined : writeUrl(prefix, new URL(location.href), state).href;
  }

  /** Writes the state; `push` makes a step that "back" undoes. Some pages forbid it (sandboxed frames). */
  save(state: SearchState, push: boolean): void {
    const href = this.href(state);
    if (href === undefined || href === location.href) return;
    try {
      if (push) history.pushState({ ...history.state, [MARK]: true }, '', href);
      else history.replaceState({ ...history.state, [MARK]: undefined }, '', href);
    } catch {
      // the search works without an address
    }
  }

  /** Goes back when the present step is one that we made; false: the caller closes by itself. */
  back(): boolean {
    if (this.#prefix() === undefined) return false;
    const state: unknown = history.state;
    if (typeof state !== 'object' || state === null || !(MARK in state) || !state[MARK]) return false;
    history.back();
    return true;
  }

  #read(first: boolean): void {
    const prefix = this.#prefix();
    if (prefix !== undefined) this.#restored?.(readUrl(prefix, new URL(location.href)), first);
  }
}
