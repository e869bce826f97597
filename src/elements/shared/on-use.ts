/** Pauses in ms before the code of an element is asked for again; after the last only when a connection comes back. */
const PAUSES = [1_000, 4_000, 15_000];

/**
 * Loads the code of elements when the first of them comes into the document. What stands in a shadow tree is loaded by
 * the element that puts it there. A tag that another copy of the library has registered is left to that.
 *
 * Imports nothing: it is the whole of what a page loads before anything else.
 *
 * @param files by tag, how its code is loaded
 * @returns looks into another tree as well, now and later
 */
export function loadOnUse(
  files: Readonly<Record<string, () => Promise<unknown>>>,
): (root: Document | ShadowRoot) => void {
  const roots: (Document | ShadowRoot)[] = [];
  const waiting = new Map(Object.entries(files));
  const observer = new MutationObserver(() => look());

  async function load(tag: string, file: () => Promise<unknown>, failures = 0): Promise<void> {
    try {
      await file();
    } catch (cause) {
      if (failures === 0) console.warn(`Okienko: The code of ${tag} could not be loaded.`, cause);
      const again = (): void => void load(tag, file, failures + 1);
      const pause = PAUSES[failures];
      if (pause === undefined) addEventListener('online', again, { once: true });
      else setTimeout(again, pause);
    }
  }

  function look(): void {
    for (const [tag, file] of waiting) {
      const known = customElements.get(tag);
      if (!known && !roots.some((root) => root.querySelector(tag))) continue;
      waiting.delete(tag);
      if (!known) void load(tag, file);
    }
    if (waiting.size === 0) observer.disconnect();
  }

  function discover(root: Document | ShadowRoot): void {
    roots.push(root);
    observer.observe(root, { childList: true, subtree: true });
    look();
  }
  discover(document);
  return discover;
}
