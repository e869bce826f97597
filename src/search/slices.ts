/** Work that can be stopped between its steps; the value is what it makes. */
export type Steps<T> = Generator<void, T, void>;

/** Does all steps at once. */
export function runAll<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * A task of its own, without the 4 ms that nested timers must wait. Not `scheduler.yield`: measured in Chromium,
 * its continuations run before every other message and timer of the page until the index is built.
 */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // An open port would keep a Node process alive.
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** Longest time at a stretch, in ms: what a frame of 60 Hz leaves beside the page's own work. */
const SLICE = 10;

/**
 * Does the steps in slices, so that the page stays usable.
 *
 * @throws the reason of `signal` when it is aborted.
 */
export async function runSliced<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const end = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await turn();
  }
}

const RUN = 512;

/**
 * Sorts numbers in steps (stable merge sort over short runs): a plain sort of tens of thousands of entries
 * would block the page.
 */
export function* sortSteps(size: number, compare: (a: number, b: number) => number): Steps<Uint32Array> {
  let from = new Uint32Array(size);
  for (let i = 0; i < size; i++) from[i] = i;
  for (let start = 0; start < size; start += RUN) {
    from.subarray(start, start + RUN).sort((a, b) => compare(a, b) || a - b);
    yield;
  }
  let to = new Uint32Array(size);
  for (let width = RUN; width < size; width *= 2) {
    for (let start = 0; start < size; start += 2 * width) {
      const middle = Math.min(start + width, size);
      const end = Math.min(start + 2 * width, size);
      let left = start;
      let right = middle;
      for (let i = start; i < end; i++) {
        to[i] =
          left < middle && (right >= end || compare(from[left]!, from[right]!) <= 0)
            ? from[left++]!
            : from[right++]!;
        if (!(i & 4095)) yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
