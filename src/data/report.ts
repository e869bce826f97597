/** Messages already given on this page, shared by every copy of the library: one warning for one cause. */
const KEY = Symbol.for('okienko/1/warned');

/**
 * Tells the webmaster in the console, once on a page for the same message, however many elements and copies
 * of the library meet the same trouble.
 */
export function warnOnce(trouble: Error | string): void {
  const page = globalThis as { [KEY]?: unknown };
  const warned = (page[KEY] instanceof Set ? page[KEY] : (page[KEY] = new Set())) as Set<string>;
  const message = typeof trouble === 'string' ? trouble : trouble.message;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`[okienko] ${message}`, ...(typeof trouble === 'string' ? [] : [trouble]));
}

/** Hands an error of the host's own callback to the page's error reporting, so that others go on. */
export function reportHostError(error: unknown): void {
  if (typeof globalThis.reportError === 'function') globalThis.reportError(error);
  else console.error(error);
}
