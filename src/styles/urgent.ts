import { css } from 'lit';

/** The box for urgent needs: calm, and visible above everything else. */
export const urgentStyles = css`
  .urgent {
    margin-block-start: 1.4em;
    padding: 1.1em 1.3em 1.2em;
    background: var(--paper);
    border: 2px solid var(--ink);
    border-inline-start-width: 10px;
    border-radius: var(--radius);
  }
  .urgent-title {
    font-size: 1.2em;
    font-weight: 700;
  }
  .urgent p {
    margin-block: 0.3em 0.7em;
    max-inline-size: 66ch;
  }
  .urgent ul {
    display: grid;
    gap: 10px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .urgent-lines li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 14px;
  }
  .urgent-lines li > span {
    flex: 1 1 14em;
  }
  .urgent-number {
    min-inline-size: 8.2em;
    font-size: 1.1em;
    font-weight: 700;
    text-align: center;
    white-space: nowrap;
  }
  .urgent-when {
    display: block;
    color: var(--ink-soft);
  }
  .urgent-when,
  .urgent-source {
    font-size: 0.9em;
  }
  .urgent .urgent-here {
    margin-block: 1em 0.4em;
    font-weight: 700;
  }
`;
