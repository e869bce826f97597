import type { CSSResult, LitElement } from 'lit';

/** Gives an element, once, styles that came with a part which was loaded on use. */
export function wear({ shadowRoot }: LitElement, { styleSheet }: CSSResult): void {
  if (!shadowRoot || !styleSheet || shadowRoot.adoptedStyleSheets.includes(styleSheet)) return;
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
}
