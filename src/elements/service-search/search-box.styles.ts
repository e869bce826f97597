import { css } from 'lit';

/** The bright sill to write on. */
export const searchBoxStyles = css`
  .heading {
    font-size: clamp(1.45em, 5.2cqi, 2.1em);
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .lead {
    margin-block: 0.35em 1.1em;
    color: var(--ink-soft);
  }
  .box {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding: 6px;
    background: var(--paper);
    border: 2px solid var(--ink);
    border-radius: calc(var(--radius) * 1.4);
    box-shadow: 0 6px 0 var(--tint);
  }
  .box:has(input:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  .box input {
    flex: 1 1 9em;
    min-inline-size: 0;
    min-block-size: 2.5em;
    padding: 0.35em 0.7em;
    border: 0;
    border-radius: var(--radius);
    background: transparent;
    font-size: 1.15em;
    text-overflow: ellipsis;
  }
  .box input::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }
  @supports selector(:has(a)) {
    .box input:focus-visible {
      outline: none;
      box-shadow: none;
    }
  }
  .box .button {
    flex: 0 1 auto;
    padding-inline: 1.6em;
  }
  @container (max-width: 26em) {
    .box .button {
      flex: 1 0 100%;
    }
  }
  .clear {
    inline-size: 2.5em;
    min-block-size: 2.5em;
    border: 0;
    border-radius: var(--radius);
    background: transparent;
    color: var(--ink-soft);
    font-size: 1.15em;
    line-height: 1;
  }
  .clear:hover {
    background: var(--tint);
    color: var(--ink);
  }
`;
