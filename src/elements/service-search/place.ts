import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CusServiceCard } from '../service-card/service-card.js';
import { cardOf } from './results.js';

/** What the place of reading needs of the element. */
export interface PlaceHost extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

/**
 * Keeps the place where somebody reads. What had the focus may be gone: a filter taken off, the panel closed. Reading
 * goes on at the number found then; where a newer catalogue moved the results, the focus goes with the service.
 */
export class PlaceController implements ReactiveController {
  readonly #host: PlaceHost;
  #focused: HTMLElement | null | undefined;
  /** The service whose card in the list has the focus. */
  #id: string | undefined;

  constructor(host: PlaceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement as HTMLElement | null | undefined;
    this.#id = this.#focused?.closest<CusServiceCard>('.results cus-service-card')?.service?.id;
  }

  hostUpdated(): void {
    const focused = this.#focused as CusServiceCard | null | undefined;
    const root = this.#host.shadowRoot;
    if (!focused || !root || focused.id === 'query') return;
    if (focused.offsetParent && (!this.#id || focused.service?.id === this.#id)) return;
    const card = cardOf(root, this.#id);
    if (card)
      void card.updateComplete.then(() => {
        // unless it was put elsewhere meanwhile
        if ((root.activeElement ?? focused) === focused) card.focus({ preventScroll: true });
      });
    else
      (
        root.querySelector<HTMLElement>(focused.closest('.danger') ? '.urgent a' : '.count') ??
        root.querySelector<HTMLElement>('#query')
      )?.focus();
  }
}
