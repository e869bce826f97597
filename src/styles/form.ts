import { css } from 'lit';

/** Forms: one column, large calm type, every target at least 44 px, what is wrong told by word, line and colour. */
export const formStyles = css`
  .sheet {
    background: var(--wall);
    border-radius: calc(var(--radius) * 1.6);
  }
  .window {
    max-inline-size: 46em;
    margin-inline: auto;
    padding: var(--cus-form-padding, clamp(16px, 4cqi, 40px));
  }
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
    max-inline-size: 66ch;
  }
  .small {
    color: var(--ink-soft);
    font-size: 0.9em;
  }
  .note {
    margin-block: 1.2em;
  }
  .note p + p {
    margin-block-start: 0.4em;
  }
  .form {
    margin-block-start: 1.6em;
    padding: clamp(14px, 4cqi, 32px);
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
  }
  .form > * + * {
    margin-block-start: 1.9em;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  .label {
    display: block;
    font-weight: 700;
    line-height: 1.3;
  }
  .label.large {
    font-size: 1.2em;
  }
  .optional {
    font-weight: 400;
    color: var(--ink-soft);
  }
  .hint,
  .choice-hint {
    color: var(--ink-soft);
    font-size: 0.95em;
    max-inline-size: 60ch;
  }
  .label + .hint {
    margin-block-start: 0.15em;
  }
  textarea {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
  }
  .control {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    margin-block-start: 0.4em;
    padding: 0.45em 0.7em;
    border: 2px solid var(--edge);
    border-radius: calc(var(--radius) * 0.7);
    background: var(--paper);
    font-size: 1.05em;
  }
  textarea.control {
    padding-block: 0.6em;
    line-height: 1.5;
    resize: vertical;
  }
  .control:hover {
    border-color: var(--ink);
  }
  .control.short {
    max-inline-size: 8em;
  }
  .control.medium {
    max-inline-size: 20em;
  }
  .control:focus-visible {
    border-color: var(--ink);
    border-radius: calc(var(--radius) * 0.7);
  }
  .choice {
    position: relative;
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr);
    align-items: center;
    margin-block-start: 0.5em;
    border: 1px solid var(--edge);
    border-radius: calc(var(--radius) * 0.7);
    background: var(--paper);
  }
  .choice > input {
    justify-self: center;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    accent-color: var(--accent);
    cursor: pointer;
  }
  .choice > label {
    min-block-size: 2.75em;
    display: flex;
    align-items: center;
    padding: 0.45em 0.9em 0.45em 0;
    cursor: pointer;
  }
  .choice > .choice-hint,
  .choice > .hint {
    grid-column: 2;
    margin-block-start: -0.4em;
    padding: 0 0.9em 0.6em 0;
  }
  .choice:hover {
    border-color: var(--accent);
    background: var(--tint);
  }
  .choice:has(> input:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
    background: var(--tint);
  }
  .field + .field,
  .row + .field {
    margin-block-start: 1.6em;
  }
  .within {
    margin-block-start: 1.2em;
    padding-inline-start: 1.2em;
    border-inline-start: 4px solid var(--line);
  }
  .wrong {
    padding-inline-start: 1em;
    border-inline-start: 5px solid var(--danger);
  }
  .wrong .control {
    border-color: var(--danger);
  }
  .error {
    margin-block: 0.35em;
    color: var(--danger);
    font-weight: 700;
  }
  .counter {
    margin-block-start: 0.25em;
    color: var(--ink-soft);
    font-size: 0.95em;
    font-variant-numeric: tabular-nums;
  }
  .counter.over {
    color: var(--danger);
    font-weight: 700;
  }
  .summary,
  .failure {
    padding: 1.1em 1.3em 1.2em;
    border: 4px solid var(--danger);
    border-radius: var(--radius);
    background: var(--paper);
  }
  .summary:focus,
  .failure:focus {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  .summary-title {
    margin-block-end: 0.4em;
    font-size: 1.2em;
    font-weight: 700;
  }
  .summary li + li {
    margin-block-start: 0.3em;
  }
  .summary a {
    display: inline-block;
    padding-block: 0.2em;
    color: var(--danger);
    font-weight: 700;
  }
  .failure p + p {
    margin-block-start: 0.5em;
  }
  .clause {
    padding: 1em 1.2em;
    border-radius: var(--radius);
    background: var(--tint);
    overflow-wrap: anywhere;
  }
  .clause-title {
    margin-block-end: 0.3em;
    font-weight: 700;
  }
  .clause-text p {
    margin-block-start: 0.6em;
    max-inline-size: 66ch;
  }
  .clause summary {
    min-block-size: 44px;
    padding-block: 0.5em;
    color: var(--accent);
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .clause .small {
    margin-block-start: 0.6em;
  }
  .group .entry {
    margin-block-start: 1em;
    padding: 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .group .entry + p,
  .group > p {
    margin-block-start: 1em;
  }
  .visibility {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    margin-block-start: 0.3em;
  }
  .who {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    color: var(--ink-soft);
  }
  .who input {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--accent);
  }
  .who label {
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
  }
  .who:has(:checked) {
    color: var(--ink);
    font-weight: 600;
  }
  .visible + .visible,
  .visible + .field,
  .field + .visible {
    margin-block-start: 1.6em;
  }
  .entry-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    margin-block-end: 0.8em;
  }
  .entry-name {
    font-weight: 700;
  }
  .entry-head .link-button {
    min-block-size: 2.75em;
  }
  /* not display: none, which robots know */
  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .send .button {
    min-block-size: 3.2em;
    padding-inline: 2.2em;
    font-size: 1.05em;
  }
  .button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }
  .now {
    margin-block: 1.2em;
  }
  .now .urgent {
    margin-block-start: 1em;
  }
  .done {
    padding: clamp(18px, 5cqi, 40px);
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
  }
  .done > * + * {
    margin-block-start: 1em;
  }
  .done-title {
    font-size: clamp(1.35em, 4.6cqi, 1.8em);
    font-weight: 700;
    line-height: 1.2;
  }
  .reference {
    display: block;
    font-size: 1.6em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.03em;
  }
  .done-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .ask {
    margin-block-start: 1.4em;
    padding: 1.1em 1.3em 1.2em;
    background: var(--paper);
    border-radius: var(--radius);
  }
  .ask p {
    margin-block-start: 0.5em;
  }
  .ask-title {
    font-size: 1.15em;
    font-weight: 700;
  }
  @container (max-width: 26em) {
    .send .button,
    .done-buttons .button,
    .now > .button {
      inline-size: 100%;
    }
    .wrong {
      padding-inline-start: 0.7em;
    }
    /* the longest words („Niepełnosprawność”) fit into a line */
    .choice {
      grid-template-columns: 2.4em minmax(0, 1fr);
    }
    .choice > label {
      padding-inline-end: 0.3em;
    }
    .within {
      padding-inline-start: 0.8em;
    }
  }
  @media (forced-colors: active) {
    .form,
    .clause,
    .ask {
      border: 1px solid;
    }
    .choice:has(> input:checked) {
      border: 3px solid Highlight;
    }
    .button[aria-disabled='true'] {
      opacity: 1;
      border-color: GrayText;
      color: GrayText;
    }
  }
  @media print {
    .form,
    .done {
      padding: 0;
      border: 0;
      box-shadow: none;
    }
    .window {
      max-inline-size: none;
      padding: 0;
    }
  }
`;
