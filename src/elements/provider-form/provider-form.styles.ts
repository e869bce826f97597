import { css } from 'lit';

/** What the form in steps has besides other forms: progress, parts, services, preview, folder. */
export const providerFormStyles = css`
  .step-title {
    margin-block-start: 0.4em;
    font-size: clamp(1.25em, 4.2cqi, 1.6em);
    font-weight: 700;
    line-height: 1.2;
    scroll-margin-block-start: var(--cus-scroll-margin, 6rem);
  }
  .step-title:focus,
  .existing:focus {
    outline: none;
  }
  .step-title:focus-visible,
  .existing:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  .progress {
    margin-block-start: 1.4em;
  }
  .progress-text {
    font-weight: 700;
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    margin-block: 0.3em;
    accent-color: var(--accent);
  }
  summary {
    min-block-size: 2.75em;
    padding-block: 0.6em;
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  .progress-steps ol {
    display: grid;
    gap: 0.1em;
    margin: 0;
    padding: 0 0 0.6em;
    list-style: none;
  }
  .progress-steps .link-button {
    min-block-size: 2.4em;
  }
  .part-title {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }
  .part {
    margin-block-start: 2.2em;
    padding-block-start: 1.4em;
    border-block-start: 1px solid var(--line);
  }
  .part > .part-title + .field,
  .part > .hint + .field,
  .form .hint + .field,
  .visible,
  .columns + .columns,
  .columns + .field,
  .field + .columns,
  .pair,
  .within {
    margin-block-start: 1.4em;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    gap: 1em 1.4em;
    align-items: end;
  }
  .pair .field {
    margin-block-start: 0;
  }
  .pair + .field,
  .pair + .part {
    margin-block-start: 1.6em;
  }
  .only {
    display: inline-block;
    padding: 0.05em 0.6em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    font-size: 0.82em;
    font-weight: 600;
  }
  .form ~ * {
    margin-block-start: 0.9em;
  }
  .within > .entry-name {
    margin-block-end: 0.6em;
  }
  .section {
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .form > .section + .section {
    margin-block-start: 0.6em;
  }
  .section > summary {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding: 0.6em 1em;
    list-style: none;
  }
  .section > summary::-webkit-details-marker {
    display: none;
  }
  .section > summary > span:first-child::before {
    content: '▸';
    display: inline-block;
    inline-size: 1.2em;
  }
  .section[open] > summary > span:first-child::before {
    content: '▾';
  }
  .section > summary .small {
    font-weight: 400;
  }
  .section-fields {
    padding: 0.4em 1em 1.4em;
  }
  .buttons,
  .nav {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .nav .button {
    min-block-size: 3.2em;
    padding-inline: 2.2em;
    font-size: 1.05em;
  }
  .found,
  .existing {
    padding: 1.1em 1.3em 1.3em;
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    background: var(--tint);
  }
  .found > * + *,
  .existing > * + *,
  .existing li + li,
  .existing li > * + * {
    margin-block-start: 0.8em;
  }
  .existing ul,
  .services {
    padding: 0;
    list-style: none;
  }
  .services li {
    padding: 0.9em 1.1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .services li + li {
    margin-block-start: 0.7em;
  }
  .services li.wrong {
    border-inline-start: 5px solid var(--danger);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
  }
  .acts .link-button,
  .entry-head .link-button {
    min-block-size: 2.75em;
  }
  .sure p + p {
    margin-block-start: 0.6em;
  }
  .preview {
    padding: clamp(12px, 3cqi, 24px);
    border-radius: var(--radius);
    background: var(--wall);
    border: 1px dashed var(--edge);
  }
  .preview > * + * {
    margin-block-start: 0.8em;
  }
  .preview .button[aria-pressed='true'] {
    background: var(--accent);
    color: var(--accent-ink);
  }
  .said + .said {
    padding-block-start: 1.2em;
    border-block-start: 1px solid var(--line);
  }
  .rows {
    margin: 0;
  }
  .row {
    padding-block: 0.5em;
  }
  .row dt {
    color: var(--ink-soft);
    font-size: 0.92em;
  }
  .row dd {
    margin: 0;
  }
  .row .told {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .said .entry {
    margin-block-start: 0.8em;
    padding: 0.8em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .done-buttons + .done-buttons {
    margin-block-start: 10px;
  }
  /* beside its button where there is room, else under it */
  .done-hint {
    flex: 1 1 15em;
    align-self: center;
  }
  .folder {
    display: none;
  }
  @container (min-width: 34em) {
    .row {
      display: grid;
      grid-template-columns: 13em minmax(0, 1fr);
      gap: 0 1.4em;
    }
    .columns fieldset {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 10px;
      align-items: start;
    }
    .columns fieldset > :not(.choice) {
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 26em) {
    .nav .button,
    .buttons .button {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .found,
    .existing,
    .preview {
      border: 2px solid;
    }
    .preview .button[aria-pressed='true'] {
      border: 4px solid Highlight;
    }
  }
  @media print {
    .folder {
      display: block;
    }
    .said,
    .row {
      break-inside: avoid;
    }
    .said .entry {
      break-inside: auto;
      border: 0;
      padding: 0;
    }
  }
`;
