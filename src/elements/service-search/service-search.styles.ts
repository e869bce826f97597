import { css } from 'lit';
import { filterStyles } from './filters.styles.js';
import { searchBoxStyles } from './search-box.styles.js';

/** The window in the wall, the results, and what holds for all of it: kiosks, forced colours, paper. */
const windowStyles = css`
  .sheet {
    background: var(--wall);
    border-radius: calc(var(--radius) * 1.6);
  }
  .window {
    padding: var(--cus-service-search-padding, clamp(16px, 4cqi, 40px));
    max-inline-size: 76em;
    margin-inline: auto;
  }
  .count {
    scroll-margin-block-start: var(--cus-scroll-margin, 6rem);
    margin-block-end: 0.8em;
    font-size: 1.15em;
    font-weight: 700;
  }
  .note {
    margin-block-end: 1.2em;
    max-inline-size: 70ch;
  }
  form + .note {
    margin-block-start: 1.2em;
  }
  .danger {
    display: grid;
    justify-items: start;
    gap: 0.6em;
    margin-block: 1.4em 0;
  }
  .results {
    display: grid;
    gap: 16px;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1.2em;
    margin-block-start: 1.4em;
  }
  .shown {
    color: var(--ink-soft);
    font-size: 0.9em;
  }
  .failure > p {
    max-inline-size: 66ch;
  }
  .failure {
    display: grid;
    gap: 0.7em;
    padding: 1.4em;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .failure {
    margin-block-start: 2em;
  }
  .back {
    margin-block-end: 0.8em;
    min-block-size: 2.75em;
  }
  .skeleton {
    display: grid;
    gap: 16px;
    margin-block-start: 3.4em;
    min-block-size: 44em;
    align-content: start;
  }
  .skeleton-chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-end: 4.6em;
  }
  .skeleton-chips i {
    inline-size: 9em;
    block-size: 2.5em;
    border: 1px solid var(--line);
    border-radius: 1.4em;
  }
  .skeleton-card {
    display: grid;
    gap: 0.9em;
    padding: 1.4em 1.6em 2.6em;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .skeleton-card i {
    block-size: 0.9em;
    inline-size: 88%;
    border-radius: 0.4em;
    background: var(--line);
    opacity: 0.6;
  }
  .skeleton-card i:first-child {
    block-size: 1.3em;
    inline-size: 52%;
  }
  .skeleton-card i:last-child {
    inline-size: 36%;
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      border-width: 3px;
    }
  }
  @media print {
    .ask-form,
    .filters,
    .situations,
    .more,
    .skeleton {
      display: none;
    }
    .columns {
      display: block;
    }
    .window {
      padding: 0;
    }
  }
`;

/** All of the window, one bright sill to write on first; the special cases come last. */
export const serviceSearchStyles = [searchBoxStyles, filterStyles, windowStyles];
