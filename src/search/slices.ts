/** Long work in steps: all at once, or in slices between which a page can do other things. */

/** Longest time at a stretch, in ms: what a frame of 60 Hz leaves beside the page's own work. */
const SLICE = 10;

/**
 * Does steps in slices that do not block the page.
 *
 * @throws the reason of `signal` when it is aborted.
 */
export async function inSlices<T>(steps: Generator<void, T, void>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const until = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (!done) continue;
      // What is done with it is not to stand in one task with a whole slice of this.
      if (performance.now() > until - SLICE / 2) await nextTask();
      return value;
    } while (performance.now() < until);
    await nextTask();
  }
}

/**
 * A task of its own, without the 4 ms that nested timers must wait. Not `scheduler.yield`: measured in Chromium, its
 * continuations run before every other message and timer of the page until the index is built.
 */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    // An open port would keep a Node process alive.
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage(0);
  });

/** Does all steps at once. */
export function atOnce<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
