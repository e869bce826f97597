/**
 * Script texts for browsers whose protocol does not look into shadow trees. Texts and not functions: a compiled
 * function carries helpers that the page does not have.
 */
const WALK = `
  const walk = function* (root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* walk(element.shadowRoot);
    }
  };
  const find = (selector, text) => {
    for (const element of walk(document))
      if (Element.prototype.matches.call(element, selector) && (!text || element.textContent.includes(text))) return element;
  };`;

/** Whether an element matches the selector (and holds the text), in any shadow tree: `arguments` are the two. */
export const HAS = `${WALK} return Boolean(find(arguments[0], arguments[1]));`;
/** Focuses the first element that matches. */
export const FOCUS = `${WALK} find(arguments[0], arguments[1])?.focus();`;
/** Clicks the first element that matches. */
export const CLICK = `${WALK} find(arguments[0], arguments[1])?.click();`;
/** Where the focus is, through all shadow trees: what its label or it itself says, and the state of a box. */
export const ACTIVE = `
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const said = at?.labels?.length ? [...at.labels].map((each) => each.textContent).join(' ') : at?.textContent;
  return { said: (said ?? '').replace(/\\s+/g, ' ').trim(), type: at?.type ?? '', checked: at?.checked === true };`;
