import type { ReactiveControllerHost } from 'lit';
import { readAt, type Draft } from '../shared/form/draft.js';
import { pathOf, type StepId } from './steps.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What the way asks of the form. */
export interface WaySettings {
  draft: () => Draft;
  /** Another page was opened. */
  moved: (at: StepId | undefined) => void;
}

/** Puts the focus on what is drawn next. */
export function focusLater(host: Host, selector: string): void {
  void host.updateComplete.then(() => {
    const target = host.shadowRoot?.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'start' });
  });
}

/** Where a person is on the way through the pages of the form. */
export class Way {
  /** The page of the path; -1 before it is begun. */
  step = -1;
  /** The last page that was opened. */
  furthest = -1;
  /** What the catalogue has is offered before the next page. */
  offered = false;

  readonly #host: Host;
  readonly #settings: WaySettings;

  constructor(host: Host, settings: WaySettings) {
    this.#host = host;
    this.#settings = settings;
  }

  /** The pages to go through. */
  get path(): readonly StepId[] {
    return pathOf(this.#settings.draft());
  }

  /** The page that is open. */
  get at(): StepId | undefined {
    return this.path[this.step];
  }

  go(step: number, focus = true): void {
    this.step = step;
    this.furthest = Math.max(this.furthest, step);
    this.offered = false;
    Object.assign(this.#settings.draft(), { step, furthest: this.furthest });
    this.#settings.moved(this.at);
    this.#host.requestUpdate();
    if (focus) focusLater(this.#host, '.step-title');
  }

  /** Opens what was written before, on the page where it was left, or on the last one. */
  begin(draft: Draft, where: 'left' | 'last'): void {
    const last = pathOf(draft).length - 1;
    const left = Number(readAt(draft, '/step'));
    this.step = where === 'left' && left >= 0 && left <= last ? left : Math.max(0, last);
    this.furthest = Math.max(this.step, Math.min(last, Number(readAt(draft, '/furthest')) || 0));
    this.#host.requestUpdate();
  }

  /** Before the first page. */
  reset(): void {
    this.step = this.furthest = -1;
    this.offered = false;
    this.#host.requestUpdate();
  }

  /** Shows what the catalogue has, once. @returns whether there is something to show */
  offer(count: number): boolean {
    this.offered = count > 0;
    this.#host.requestUpdate();
    if (this.offered) focusLater(this.#host, '.existing');
    return this.offered;
  }
}
