import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Time after which a shared screen forgets, in milliseconds, and for how long it says so before. */
export const IDLE = 120_000;
export const WARNING = 30_000;

/** On a shared screen: notices that nobody is there any more, warns, and then clears. */
export class IdleController implements ReactiveController {
  /** Seconds until it is cleared, while that is said. */
  left: number | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #needed: () => boolean;
  readonly #clear: () => void;
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #last = 0;

  /** @param needed whether there is something to clear, on a shared screen */
  constructor(host: ReactiveControllerHost & HTMLElement, needed: () => boolean, clear: () => void) {
    this.#host = host;
    this.#needed = needed;
    this.#clear = clear;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#needed() === (this.#timer !== undefined)) return;
    if (this.#timer !== undefined) return this.#stop();
    const { signal } = (this.#listening = new AbortController());
    // what is pressed in the warning is answered by its buttons
    const seen = (event: Event) => {
      if (!event.composedPath().some((each) => (each as Element).localName === 'dialog')) this.stay();
    };
    for (const sign of ['pointerdown', 'keydown', 'input', 'scroll'])
      addEventListener(sign, seen, { capture: true, passive: true, signal });
    this.#last = Date.now();
    this.#timer = setInterval(() => this.#tick(), 1_000);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Somebody is there. */
  stay(): void {
    this.#last = Date.now();
    if (this.left === undefined) return;
    this.left = undefined;
    this.#host.requestUpdate();
  }

  #tick(): void {
    const left = Math.ceil((this.#last + IDLE - Date.now()) / 1_000);
    if (left > WARNING / 1_000) return;
    if (left <= 0) {
      this.#stop();
      this.#clear();
    } else this.left = left;
    this.#host.requestUpdate();
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#listening?.abort();
    this.#timer = this.left = undefined;
  }
}
