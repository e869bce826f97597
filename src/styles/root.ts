import { css } from 'lit';

/** The dark design: chosen, or asked for by the person's system. */
const dark = css`
  --wall: var(--cus-color-wall-dark, #101815);
  --paper: var(--cus-color-paper-dark, #1a2722);
  --ink: var(--cus-color-ink-dark, #eef3ef);
  --ink-soft: var(--cus-color-ink-soft-dark, #b7c5be);
  --line: var(--cus-color-line-dark, #35463d);
  --edge: var(--cus-color-edge-dark, #8b9d94);
  --accent: var(--cus-color-accent-dark, #86d8c2);
  --accent-ink: var(--cus-color-accent-ink-dark, #0c1a16);
  --tint: var(--cus-color-tint-dark, #213a32);
  --note: var(--cus-color-note-dark, #3d3212);
  --note-ink: var(--cus-color-note-ink-dark, #ffdf8a);
  --danger: var(--cus-color-danger-dark, #ffa8a8);
  --focus: var(--cus-color-focus-dark, #a9c1ff);
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
    --wall: var(--cus-color-wall, #f4f0e6);
    --paper: var(--cus-color-paper, #fffdf8);
    --ink: var(--cus-color-ink, #17231f);
    --ink-soft: var(--cus-color-ink-soft, #4a5853);
    --line: var(--cus-color-line, #d9d2c1);
    --edge: var(--cus-color-edge, #6f7b75);
    --accent: var(--cus-color-accent, #0a5c4c);
    --accent-ink: var(--cus-color-accent-ink, #ffffff);
    --tint: var(--cus-color-tint, #e3efe9);
    --note: var(--cus-color-note, #fdf1cf);
    --note-ink: var(--cus-color-note-ink, #5f3f00);
    --danger: var(--cus-color-danger, #9c1c1c);
    --focus: var(--cus-color-focus, #1b4fd8);
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
  /* The contrast that readers of Polish public sites know: yellow and white on black. */
  .root.theme-contrast {
    --wall: #000;
    --paper: #000;
    --ink: #fff;
    --ink-soft: #fff;
    --line: #fff;
    --edge: #fff;
    --accent: #ffe600;
    --accent-ink: #000;
    --tint: #1c1c1c;
    --note: #000;
    --note-ink: #ffe600;
    --danger: #ffb3b3;
    --focus: #00e5ff;
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
      --wall: #fff;
      --paper: #fff;
      --ink: #000;
      --ink-soft: #333;
      --line: #999;
      --edge: #333;
      --accent: #000;
      --accent-ink: #fff;
      --tint: #fff;
      --note: #fff;
      --note-ink: #000;
      --shadow: none;
      --scale: 1;
      color-scheme: light;
    }
  }
`;
