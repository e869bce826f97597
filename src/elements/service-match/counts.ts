import type { Service, UrgentKind } from '../../model/index.js';
import type { Use } from '../shared/usage.js';

/** What is counted of one conversation, each once: that something fits, and the dangers that it told of. */
export class Counts {
  readonly #tell: (what: Use) => void;
  #completed = false;
  #dangers = new Set<UrgentKind>();

  constructor(tell: (what: Use) => void) {
    this.#tell = tell;
  }

  /** The results were asked for. */
  completed(fits: readonly Service[]): void {
    if (this.#completed || fits.length === 0) return;
    this.#completed = true;
    this.#tell({ matched: fits });
  }

  /** Lines to call are shown because of these dangers. */
  shown(dangers: readonly UrgentKind[]): void {
    const urgent = dangers.filter((kind) => !this.#dangers.has(kind));
    if (urgent.length === 0) return;
    for (const kind of urgent) this.#dangers.add(kind);
    this.#tell({ urgent });
  }

  /** Another conversation begins. */
  reset(): void {
    this.#completed = false;
    this.#dangers.clear();
  }
}
