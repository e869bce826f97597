import { css } from 'lit';

/** What only the form for notices has: what was chosen, the groups to choose from, and what is printed. */
export const notifyFormStyles = css`
  .about > p,
  .done p + .told-list {
    margin-block-start: 0.4em;
  }
  .told-all {
    font-weight: 700;
  }
  .told-all,
  .told-list {
    margin-block-start: 0.4em;
    padding: 0.6em 0.9em;
    border-inline-start: 5px solid var(--accent);
    background: var(--tint);
    overflow-wrap: anywhere;
  }
  .told-list li + li {
    margin-block-start: 0.3em;
  }
  .about-buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 20px;
  }
  .about > .about-buttons {
    margin-block-start: 0.8em;
  }
  .about-buttons .link-button {
    min-block-size: 2.75em;
  }
  .choice-of > * + * {
    margin-block-start: 1.2em;
  }
  .choice-of > .hint + .hint {
    margin-block-start: 0.5em;
  }
  .fold {
    border: 1px solid var(--edge);
    border-radius: calc(var(--radius) * 0.7);
    background: var(--paper);
    overflow-wrap: anywhere;
  }
  .choice-of > .fold + .fold {
    margin-block-start: 0.6em;
  }
  .fold summary {
    min-block-size: 2.75em;
    padding: 0.55em 0.9em;
    font-weight: 700;
    cursor: pointer;
  }
  .fold[open] summary {
    border-block-end: 1px solid var(--line);
  }
  .fold fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 8px;
    padding: 12px;
  }
  .fold .choice {
    margin: 0;
  }
  /* the summary says it already, to those who see it */
  .fold legend {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .fold .error {
    grid-column: 1 / -1;
  }
  .only {
    font-weight: 700;
  }
  .stop {
    padding: 0.9em 1.2em;
    border-radius: var(--radius);
    background: var(--tint);
  }
  .steps {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .steps li + li {
    margin-block-start: 0.3em;
  }
  .slip-title {
    display: none;
  }
  .slip-title + .done-title {
    margin-block-start: 0;
  }
  @container (max-width: 26em) {
    .choice-of {
      padding-inline-start: 0;
      border: 0;
    }
    .fold fieldset {
      gap: 6px;
      padding: 6px;
      hyphens: auto;
    }
    .about-buttons .button {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .stop {
      border: 1px solid;
    }
  }
  @media print {
    .slip-title {
      display: block;
      font-size: 1.3em;
      font-weight: 700;
    }
    .done-title {
      font-size: 1.05em;
    }
  }
`;
