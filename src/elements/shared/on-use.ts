import { warnOnce } from './warn.js';

/**
 * Loads the code of elements when the first of them comes into the document. What stands in a shadow tree is loaded by
 * the element that puts it there.
 *
 * @param files by tag, how its code is loaded
 */
export function loadOnUse(files: Record<string, () => Promise<unknown>>): void {
  const observer = new MutationObserver(() => look());
  const look = () => {
    for (const tag in files) {
      if (!document.querySelector(tag)) continue;
      files[tag]!().catch((cause: unknown) =>
        warnOnce(tag, `The code of ${tag} could not be loaded.`, cause),
      );
      delete files[tag];
    }
    if (Object.keys(files).length === 0) observer.disconnect();
  };
  observer.observe(document, { childList: true, subtree: true });
  look();
}
