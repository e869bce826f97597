import { css } from 'lit';

/** Situations, chips, and the panel of filters: beside the results where there is room. */
export const filterStyles = css`
  .situations {
    margin-block-start: 1.6em;
  }
  .situations-title {
    color: var(--ink-soft);
    font-size: 0.9em;
    margin-block-end: 0.5em;
  }
  .situations ul,
  .chosen {
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
  .chip[aria-pressed='true'],
  .chip-chosen {
    border: 2px solid var(--accent);
    background: var(--tint);
    font-weight: 600;
  }
  .chip[aria-pressed='true']::before {
    content: '✓ ';
  }
  .chosen {
    align-items: center;
    gap: 8px 10px;
    margin-block-end: 1.1em;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.2em;
    margin-block-start: 2em;
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
  .panel-done {
    inline-size: 100%;
    margin-block-start: 1em;
  }
  @container (min-width: 56em) {
    .columns {
      grid-template-columns: 15.5em minmax(0, 1fr);
      gap: 2.4em;
    }
    .panel-button,
    .panel-done {
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
  .group {
    border-block-start: 1px solid var(--line);
    padding-block: 0.35em;
  }
  .group summary {
    padding-block: 0.45em;
    font-weight: 700;
    cursor: pointer;
  }
  .group fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0 0 0.5em;
    border: 0;
  }
  .option {
    display: flex;
    align-items: flex-start;
    gap: 0.65em;
    padding-block: 0.3em;
    font-size: 0.95em;
    line-height: 1.35;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.05em;
    accent-color: var(--accent);
    cursor: pointer;
  }
  .option-name {
    flex: 1;
  }
  .option:hover .option-name {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .option-count {
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }
`;
