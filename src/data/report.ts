const told = new Set<string>();

/** One warning for the webmaster, once for each `key` on a page; never an exception. */
export function warnOnce(key: string, message: string, ...details: unknown[]): void {
  if (told.has(key)) return;
  told.add(key);
  console.warn(`Okienko: ${message}`, ...details);
}

/** Forgets what was said, so that a test hears it again. */
export function forgetWarnings(): void {
  told.clear();
}
