/** Finding things as a person does, by role and name, through open shadow roots; what is hidden is not found. */

const NATIVE: Readonly<Record<string, string>> = {
  button: 'button',
  'a[href]': 'link',
  'input[type=checkbox]': 'checkbox',
  article: 'article',
  'ul,ol': 'list',
  summary: 'summary',
  'h1,h2,h3,h4,h5,h6': 'heading',
};

const text = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Role as given or as native. */
export function roleOf(element: Element): string | undefined {
  const given = element.getAttribute('role');
  if (given) return given;
  return Object.entries(NATIVE).find(([selector]) => element.matches(selector))?.[1];
}

/** Accessible name in the simple cases that we use: label, labelled by, text. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const root = element.getRootNode() as Document | ShadowRoot;
  const by = element.getAttribute('aria-labelledby');
  if (by)
    return by
      .split(' ')
      .map((id) => text(root.getElementById(id) ?? element))
      .join(' ');
  if (element instanceof HTMLInputElement) return [...(element.labels ?? [])].map(text).join(' ');
  return text(element);
}

const visible = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? (element as HTMLElement).offsetParent !== null;

/** All elements below, through shadow roots. */
export function* deep(root: Element | ShadowRoot | Document): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

const startOf = (root: Element): Element | ShadowRoot => root.shadowRoot ?? root;

/** All that can be seen with this role and name. */
export function all(root: Element, role: string, name?: string | RegExp): HTMLElement[] {
  return [...deep(startOf(root))].filter((element): element is HTMLElement => {
    if (roleOf(element) !== role || !visible(element)) return false;
    if (name === undefined) return true;
    return typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));
  });
}

/** The one with this role and name. */
export function one(root: Element, role: string, name?: string | RegExp): HTMLElement {
  const found = all(root, role, name);
  if (found.length !== 1) {
    const names = all(root, role).map(nameOf).join(' | ');
    throw new Error(`${found.length} of role ${role}, name ${String(name)}; there are: ${names}`);
  }
  return found[0] as HTMLElement;
}

/** What can be read, through shadow roots. */
export function seen(root: Element): string {
  const parts: string[] = [];
  const read = (node: Node) => {
    if (node instanceof Text) parts.push(node.data);
    if (node instanceof Element) {
      if (!visible(node) && node.localName !== 'slot') return;
      if (node.localName === 'style' || node.localName === 'script') return;
      if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0)
        return node.assignedNodes().forEach(read);
    }
    const children = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
    children.childNodes.forEach(read);
  };
  read(root);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
