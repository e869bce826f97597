import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { serviceKey, type Service } from '../../model/index.js';
import type { CusServiceCard, CusServiceSelectDetail } from '../service-card/service-card.js';
import { select } from '../shared/select.js';
import type { HistoryController } from './history.js';
import { cardOf } from './results.js';
import type { SearchState } from './url-state.js';

/** What the way from the results to a card and back needs of the element. */
export interface JourneyHost extends ReactiveControllerHost, EventTarget {
  readonly shadowRoot: ShadowRoot | null;
  scrollIntoView(options: ScrollIntoViewOptions): void;
}

/** Where the way leads along. */
export interface JourneySettings {
  history: HistoryController;
  /** The state for the address, without a service. */
  state: () => Omit<SearchState, 'service'>;
  /** Whether results are links to pages of their own. */
  linked: () => boolean;
}

/** The way from the results to one service and back to the same place, with the focus where a person expects it. */
export class Journey implements ReactiveController {
  /** The service that is open in full. */
  opened: Service | undefined;
  /** The address named a service that the catalogue does not have. */
  missing = false;

  readonly #host: JourneyHost;
  readonly #settings: JourneySettings;
  #wanted: string | undefined;
  #cameFrom: string | undefined;
  #scroll: number | undefined;

  constructor(host: JourneyHost, settings: JourneySettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#scroll = undefined;
  }

  /** The state for the address, with a service or without. */
  stateWith(service?: Service): SearchState {
    return { ...this.#settings.state(), service: service && (serviceKey(service) ?? service.id) };
  }

  /**
   * A person asks for a service: the page is asked first, then it opens in place unless results are links.
   * @returns whether its link is to be followed
   */
  select(service: Service): boolean {
    const proceed = select(this.#host, service);
    const linked = this.#settings.linked();
    if (proceed && !linked) this.open(service);
    return proceed && linked;
  }

  /** A person presses the link or button of a service. */
  press(event: Event, service: Service): void {
    if (!this.select(service)) event.preventDefault();
  }

  /** A card in the list was pressed: told again in the element's own name, so that the page can prevent it. */
  readonly retell = (event: Event): void => {
    event.stopPropagation();
    this.press(event, (event as CustomEvent<CusServiceSelectDetail>).detail.service);
  };

  /** Opens a service in place, at its heading. */
  open(service: Service): void {
    this.#scroll = globalThis.scrollY;
    this.#show(service);
    this.#settings.history.save(this.stateWith(service), true);
    void this.#host.updateComplete.then(async () => {
      const card = this.#host.shadowRoot?.querySelector<CusServiceCard>('.opened cus-service-card');
      await card?.updateComplete;
      this.#host.scrollIntoView({ block: 'start' });
      card?.focusHeading();
    });
  }

  /** The address wants this service open, or none. */
  want(id: string | undefined): void {
    this.#wanted = id;
    if (id === undefined && this.opened) this.close(true);
    else this.#host.requestUpdate();
  }

  /** Opens what the address wants, once the catalogue can be asked; an open service follows a newer catalogue. */
  follow(find: (id: string) => Service | undefined): void {
    if (this.opened) this.opened = find(this.opened.id) ?? this.opened;
    if (this.#wanted === undefined) return;
    const service = find(this.#wanted);
    this.#wanted = undefined;
    if (service) this.#show(service);
    else this.missing = true;
  }

  /** A person goes back to the results. */
  back(): void {
    if (this.#settings.history.back()) return;
    this.close();
    this.#settings.history.save(this.stateWith(), false);
  }

  /** Shows the results as they were left, with the focus on the service that was open. */
  close(steppedBack = false): void {
    this.opened = undefined;
    this.#host.requestUpdate();
    const scroll = this.#scroll;
    void this.#host.updateComplete.then(async () => {
      // a step back to an address with a fragment (a skip link) makes the browser move the focus there; ours is last
      if (steppedBack) await new Promise((later) => setTimeout(later, 60));
      const root = this.#host.shadowRoot;
      const card = cardOf(root, this.#cameFrom);
      if (card) card.focus({ preventScroll: scroll !== undefined });
      else root?.querySelector<HTMLElement>('#query')?.focus();
      if (scroll !== undefined) globalThis.scrollTo({ top: scroll, behavior: 'instant' });
    });
  }

  #show(service: Service): void {
    this.opened = service;
    this.missing = false;
    this.#cameFrom = service.id;
    this.#host.requestUpdate();
  }
}
