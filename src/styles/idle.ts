import { css } from 'lit';

/** The warning on a shared screen before it is cleared. */
export const idleStyles = css`
  .idle {
    max-inline-size: min(30em, calc(100vw - 32px));
    padding: 1.6em;
    border: 4px solid var(--ink);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
  }
  .idle::backdrop {
    background: rgb(0 0 0 / 60%);
  }
  .idle-title {
    margin-block-end: 0.4em;
    font-size: 1.2em;
    font-weight: 700;
  }
  .idle p {
    margin-block-start: 0.8em;
  }
  .idle-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  @container (max-width: 26em) {
    .idle-buttons .button {
      inline-size: 100%;
    }
  }
`;
