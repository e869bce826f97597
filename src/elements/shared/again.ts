/**
 * Loads what could not be loaded: when the connection is back, or after some time, twice as long after each failure.
 *
 * @param wait time until it is tried, in ms
 */
export async function again<T>(load: () => Promise<T>, wait: number): Promise<T> {
  await new Promise((resolve) => {
    addEventListener('online', resolve, { once: true });
    setTimeout(resolve, wait);
  });
  return load().catch(() => again(load, 2 * wait));
}
