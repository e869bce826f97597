import { css } from 'lit';
import { colours } from './colours.js';

/** The dark design: chosen, or asked for by the person's system. */
const dark = css`
  ${colours(1, '-dark')}
  --shadow: none;
  color-scheme: dark;
`;

/**
 * The frame of every element: `<div class="root …"><div class="sheet">…</div></div>`.
 *
 * All tokens are set on `.root`, inside the shadow tree, so that a host page's `* {}` rules cannot reach
 * them; a host changes them through the inherited `--cus-*` custom properties (for the dark design through
 * the same name with `-dark`). `.root` starts from `font-size: medium`, the reader's own setting, and not
 * from the host's root size (many town sites set 62.5 %); `.sheet` makes it 1.125 times larger.
 *
 * Letter and word spacing stay inherited: readers set them for themselves (WCAG 1.4.12).
 */
export const rootStyles = css`
  :host {
    display: block;
    /* room for a sticky header of the page */
    scroll-margin-block-start: var(--cus-scroll-margin, 6rem);
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  .root {
    ${colours(0, '')}
    --shadow: var(--cus-shadow, 0 1px 2px rgb(23 35 31 / 6%), 0 6px 18px rgb(23 35 31 / 5%));
    --radius: var(--cus-radius, 10px);
    --space: var(--cus-space, 8px);
    --scale: 1.125;
    color-scheme: light;
    container-type: inline-size;
    font-family: var(--cus-font-family, inherit);
    font-size: medium;
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    line-height: 1.55;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    visibility: visible;
    cursor: auto;
    color: var(--ink);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .sheet {
    font-size: calc(1em * var(--scale));
  }
  @media (prefers-color-scheme: dark) {
    .root.theme-auto {
      ${dark}
    }
  }
  .root.theme-dark {
    ${dark}
  }
  .root.theme-contrast {
    ${colours(2)}
    --shadow: none;
    color-scheme: dark;
  }
  .root.theme-large,
  .root.kiosk {
    --scale: 1.5;
  }
  @media print {
    .root,
    .root.theme-auto,
    .root.theme-dark,
    .root.theme-contrast {
      ${colours(3)}
      --shadow: none;
      --scale: 1;
      color-scheme: light;
    }
  }
`;
