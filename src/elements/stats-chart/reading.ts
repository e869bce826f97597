import type { LitElement } from 'lit';

/** Reading a chart point by point, by keys or with the pointer. */
export class Reading {
  /** Index of the point that the tab key reaches. */
  active = 0;
  /** Index of the point that the pointer or the focus is on; -1 for none. */
  marked = -1;
  /** Index of the point that was chosen; -1 for none. */
  selected = -1;
  readonly #host: LitElement;
  readonly #count: () => number;
  readonly #choose: (index: number) => void;

  /**
   * @param count how many points are shown
   * @param choose a person chooses a point
   */
  constructor(host: LitElement, count: () => number, choose: (index: number) => void) {
    this.#host = host;
    this.#count = count;
    this.#choose = choose;
  }

  /** Another chart: nothing is marked, and the tab key reaches this point. */
  begin(active: number): void {
    this.active = active;
    this.marked = this.selected = -1;
  }

  readonly mark = (index: number): void => {
    const on = this.#host.shadowRoot?.activeElement;
    const focused = on?.classList.contains('point') ? Number((on as SVGElement).dataset['index']) : -1;
    if (index >= 0 && index === focused) this.active = index;
    this.marked = index < 0 ? focused : index;
    this.#host.requestUpdate();
  };

  readonly select = (index: number): void => {
    if (index < 0 || index >= this.#count()) return;
    this.active = this.selected = index;
    this.#host.requestUpdate();
    this.#choose(index);
  };

  readonly key = (event: KeyboardEvent): void => {
    const last = this.#count() - 1;
    const { active } = this;
    const to: Readonly<Record<string, number>> = {
      ArrowRight: active + 1,
      ArrowDown: active + 1,
      ArrowLeft: active - 1,
      ArrowUp: active - 1,
      PageDown: active + 10,
      PageUp: active - 10,
      Home: 0,
      End: last,
    };
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.select(active);
    else if (to[event.key] === undefined) return;
    else void this.go(Math.min(Math.max(to[event.key] ?? 0, 0), last));
    event.preventDefault();
  };

  /** Puts the focus on a point. */
  async go(index: number): Promise<void> {
    this.active = this.marked = index;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const point = this.#host.shadowRoot?.querySelector<SVGElement>(`.point[data-index="${index}"]`);
    point?.focus({ preventScroll: true });
    point?.scrollIntoView({ block: 'nearest' });
  }
}
