/** Longest time between two tries, in ms. */
const LONGEST = 600_000;

/**
 * Loads what could not be loaded: when the connection is back, or after some time, twice as long after each failure.
 *
 * @param wait time until it is tried, in ms
 */
export async function again<T>(load: () => Promise<T>, wait: number): Promise<T> {
  for (; ; wait = Math.min(2 * wait, LONGEST)) {
    await new Promise<void>((resolve) => {
      const go = (): void => {
        removeEventListener('online', go);
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(go, wait);
      addEventListener('online', go);
    });
    try {
      return await load();
    } catch {
      // once more
    }
  }
}
