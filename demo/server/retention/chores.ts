import { setTimeout as sleep } from 'node:timers/promises';
import { describeError, type Log } from '../log.js';

/** Something that is done once a day; returns numbers for the log, or nothing when there was nothing to do. */
export type Chore = (now: Date) => Promise<Record<string, number> | undefined>;

export interface ChoresOptions {
  log: Log;
  /** By the name under which they are logged, in the order in which they run. */
  chores: Readonly<Record<string, Chore>>;
  /** The time. Default: of this machine. */
  clock?: () => Date;
  /** Milliseconds between two rounds. Default one day. */
  every?: number;
  /** Milliseconds until the first round, so that a start is not slowed. Default one minute. */
  first?: number;
}

const DAY = 86_400_000;

/**
 * Does the daily chores in the background. Each must be safe to run again at any time and on several servers at
 * once; one that fails is logged and leaves the others alone.
 */
export class DailyChores {
  readonly #options: Required<ChoresOptions>;
  readonly #stop = new AbortController();
  #loop: Promise<void> | undefined;

  constructor(options: ChoresOptions) {
    this.#options = { clock: () => new Date(), every: DAY, first: 60_000, ...options };
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  /**
   * Takes up nothing new and waits for the chore that runs.
   *
   * @param grace milliseconds to wait at most; a chore that is cut off goes on in the next round. Default 5,000.
   */
  async stop(grace = 5_000): Promise<void> {
    this.#stop.abort();
    await Promise.race([this.#loop, sleep(grace, undefined, { ref: false })]);
  }

  /** One round now. */
  async runOnce(): Promise<void> {
    const { chores, clock, log } = this.#options;
    for (const [chore, work] of Object.entries(chores)) {
      if (this.#stop.signal.aborted) return;
      try {
        const done = await work(clock());
        if (done) log.info({ chore, ...done }, 'daily chore done');
      } catch (error) {
        log.error({ chore, ...describeError(error) }, 'daily chore failed');
      }
    }
  }

  async #run(): Promise<void> {
    const { first, every } = this.#options;
    const { signal } = this.#stop;
    for (let pause = first; !signal.aborted; pause = every) {
      await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined);
      if (!signal.aborted) await this.runOnce();
    }
  }
}
