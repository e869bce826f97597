import { css } from 'lit';

/** Links, buttons, focus and hidden-but-read text: the same in every element. */
export const controlStyles = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.18em;
    text-decoration-thickness: max(1px, 0.07em);
  }
  a:hover {
    text-decoration-thickness: max(2px, 0.14em);
  }
  button,
  input,
  select {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
  }
  button {
    cursor: pointer;
  }
  :focus {
    outline: none;
  }
  /* Two rings, one of the paper's colour: the focus stands out on any ground (WCAG 2.4.13). */
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--paper);
    border-radius: 4px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.5em min(1.2em, 6cqi);
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--accent-ink);
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
  }
  .button:hover {
    background: var(--ink);
    border-color: var(--ink);
    color: var(--paper);
  }
  .button.quiet {
    background: transparent;
    color: var(--accent);
  }
  .button.quiet:hover {
    background: var(--tint);
    border-color: var(--accent);
    color: var(--accent);
  }
  .link-button {
    display: inline;
    padding: 0.25em 0;
    min-block-size: 1.5em;
    border: 0;
    background: none;
    color: var(--accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    text-decoration-thickness: max(1px, 0.07em);
  }
  .link-button:hover {
    text-decoration-thickness: max(2px, 0.14em);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .note {
    padding: 0.9em 1.2em;
    border-inline-start: 5px solid currentcolor;
    border-radius: var(--radius);
    background: var(--note);
    color: var(--note-ink);
  }
  .note a:not(.button),
  .note .link-button {
    color: inherit;
  }
  .missing {
    color: var(--ink-soft);
    font-style: italic;
  }
  mark {
    padding: 0 0.1em;
    border-radius: 0.2em;
    background: var(--tint);
    color: inherit;
    box-shadow: inset 0 -0.12em 0 var(--accent);
  }
  @media (forced-colors: active) {
    .button,
    .note {
      border: 2px solid;
    }
    mark {
      background: Mark;
      color: MarkText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
    a {
      color: inherit;
    }
  }
`;
