import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A file that a person may keep: an address in this page, as long as the form stands in it. */
export class Download implements ReactiveController {
  #url: string | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** The address of the file with this JSON, which is made once; none without any. */
  of(make: () => string | undefined): string | undefined {
    if (this.#url !== undefined) return this.#url;
    const text = make();
    if (text) this.#url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    return this.#url;
  }

  forget(): void {
    if (this.#url) URL.revokeObjectURL(this.#url);
    this.#url = undefined;
  }
}
