import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** With `loading="lazy"`: whether the element has come near the screen. Otherwise true at once. */
export class NearController implements ReactiveController {
  near = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #lazy: () => boolean;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, lazy: () => boolean) {
    this.#host = host;
    this.#lazy = lazy;
    host.addController(this);
  }

  hostConnected(): void {
    this.near ||= !this.#lazy() || typeof IntersectionObserver !== 'function';
    if (this.near) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.near = true;
        this.#observer?.disconnect();
        this.#host.requestUpdate();
      },
      { rootMargin: '600px' },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
