import { ProblemError } from './problem.js';

/** Lets only a few at once do work that is heavy by intent (slow hashes), so that a flood of it stops nothing else. */
export class Gate {
  readonly #atOnce: number;
  readonly #most: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /**
   * @param atOnce how many work at the same time
   * @param most how many may wait
   */
  constructor(atOnce: number, most: number) {
    this.#atOnce = atOnce;
    this.#most = most;
  }

  /** Does the work when its turn comes. Throws ProblemError `unavailable` when too many wait already. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running < this.#atOnce) this.#running += 1;
    else if (this.#waiting.length >= this.#most) throw new ProblemError('unavailable', { retryAfter: 5 });
    else await new Promise<void>((go) => this.#waiting.push(go));
    try {
      return await work();
    } finally {
      // the place is handed on, or given back
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
