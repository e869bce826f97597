import { css } from 'lit';

/** Situations, and the place of the filters: beside the results where there is room. */
export const filterStyles = css`
  .situations {
    margin-block-start: 1.6em;
  }
  .situations-title {
    color: var(--ink-soft);
    font-size: 0.9em;
    margin-block-end: 0.5em;
  }
  .situations ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chip {
    min-block-size: 2.5em;
    padding: 0.35em 1em;
    border: 1px solid var(--edge);
    border-radius: 1.4em;
    background: var(--paper);
    color: var(--ink);
    font-size: 0.95em;
    line-height: 1.3;
    text-align: start;
  }
  .chip:hover {
    border-color: var(--accent);
    background: var(--tint);
  }
  .chip[aria-pressed='true'] {
    border: 2px solid var(--accent);
    background: var(--tint);
    font-weight: 600;
  }
  .chip[aria-pressed='true']::before {
    content: '✓ ';
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.2em;
    margin-block-start: 2em;
  }
  .found {
    /* the last, with filters beside it or without */
    grid-column: -2;
  }
  .panel {
    display: none;
  }
  .panel-button {
    inline-size: 100%;
  }
  .panel-open {
    display: block;
    margin-block-start: 0.8em;
    padding: 0.4em 1.1em 1.1em;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .panel-title {
    display: none;
    margin-block-end: 0.7em;
    font-weight: 700;
  }
  @container (min-width: 56em) {
    .columns {
      grid-template-columns: 15.5em minmax(0, 1fr);
      gap: 2.4em;
    }
    .panel-button {
      display: none;
    }
    .panel,
    .panel-title {
      display: block;
    }
    .panel,
    .panel-open {
      margin: 0;
      padding: 0;
      background: none;
      border: 0;
    }
  }
`;
