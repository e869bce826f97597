import { composedAncestors } from './settings.js';

const CLASS = 'okienko-leaflet';

// Everything that is not the card, does not hold it and is not in it is left out of the print. Set as a style sheet
// of its own (not as a `style` element or attribute) because the page's policy forbids those.
const RULES = `@media print {
  .${CLASS} > :not(.${CLASS}) { display: none !important; }
  .${CLASS} { display: block !important; position: static !important; overflow: visible !important; transform: none !important;
    float: none !important; max-width: none !important; width: auto !important; height: auto !important;
    margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; box-shadow: none !important; }
  @page { size: A4; margin: 14mm 16mm; }
}`;

/** Prints one element of the page as a leaflet of its own, through shadow roots and past the page's other things. */
export function printAlone(element: HTMLElement): void {
  const path = [element, ...composedAncestors(element)].filter((each) => each !== document.documentElement);
  const roots = new Set(path.map((each) => each.getRootNode() as Document | ShadowRoot));
  const undo: (() => void)[] = [];
  for (const root of roots) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${RULES} @media print { :host > :not(.${CLASS}) { display: none !important } }`);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    undo.push(() => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet)));
  }
  for (const each of path) each.classList.add(CLASS);
  undo.push(() => path.forEach((each) => each.classList.remove(CLASS)));
  const done = () => undo.splice(0).forEach((each) => each());
  addEventListener('afterprint', done, { once: true });
  try {
    print();
  } catch {
    done();
  }
}
