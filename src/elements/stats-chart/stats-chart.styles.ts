import { css } from 'lit';

/** The chart without its drawing: quiet paper. */
export const statsChartStyles = css`
  .sheet {
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.2);
  }
  .window {
    padding: var(--cus-stats-chart-padding, clamp(16px, 4cqi, 32px));
    max-inline-size: 72em;
    margin-inline: auto;
  }
  .heading {
    font-size: clamp(1.2em, 4cqi, 1.5em);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1.2em;
    margin-block-start: 1em;
  }
  .field {
    display: grid;
    flex: 1 1 12em;
    max-inline-size: 24em;
    min-inline-size: min(100%, 10em);
    gap: 0.2em;
    align-content: start;
  }
  .field label {
    font-weight: 700;
  }
  .field select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.4em 0.7em;
    border: 2px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    text-overflow: ellipsis;
  }
  .summary {
    margin-block-start: 1em;
    max-inline-size: 65ch;
    font-size: 1.05em;
    text-wrap: pretty;
  }
  .example,
  .note {
    margin-block-start: 0.8em;
  }
  .example {
    padding: 0.3em 0.8em;
    inline-size: fit-content;
    border-radius: var(--radius);
    background: var(--note);
    color: var(--note-ink);
    font-weight: 700;
  }
  .figure {
    margin-block-start: 1.2em;
  }
  .axis {
    color: var(--ink-soft);
    font-size: 0.9em;
  }
  .plot {
    position: relative;
    min-block-size: 4em;
    margin-block-start: 0.4em;
  }
  .more {
    margin-block-start: 1em;
  }
  .total {
    margin-block-start: 0.8em;
    max-inline-size: 65ch;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 1em 2em;
    margin-block-start: 1.4em;
  }
  .facts > div {
    display: grid;
    align-content: start;
  }
  .facts dt {
    color: var(--ink-soft);
    font-size: 0.9em;
    line-height: 1.35;
  }
  .facts dd {
    order: -1;
    font-size: 1.6em;
    font-weight: 700;
    line-height: 1.2;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block-start: 1.4em;
  }
  .alert:not(:empty) {
    color: var(--danger);
  }
  .table {
    margin-block-start: 1.2em;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: 60em;
  }
  caption {
    padding-block-end: 0.5em;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.45em 0.8em 0.45em 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-block-end: 2px solid var(--edge);
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 400;
  }
  .numeric {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .notes {
    margin-block-start: 1.2em;
    max-inline-size: 75ch;
    color: var(--ink-soft);
    font-size: 0.9em;
    text-wrap: pretty;
  }
  .failure > * + *,
  .empty > * + * {
    margin-block-start: 0.6em;
  }
  .failure,
  .empty {
    margin-block-start: 1em;
  }
  .skeleton {
    display: grid;
    gap: 0.8em;
    margin-block-start: 1.2em;
    min-block-size: 14em;
    align-content: start;
  }
  .skeleton i {
    display: block;
    block-size: 1.4em;
    inline-size: 90%;
    border-radius: 4px;
    background: var(--tint);
  }
  .skeleton i:nth-child(2) {
    inline-size: 70%;
  }
  .skeleton i:nth-child(3) {
    inline-size: 45%;
  }
  .skeleton i:nth-child(4) {
    inline-size: 30%;
  }
  .kiosk select,
  .kiosk .button {
    min-block-size: 48px;
  }
  /* many columns one below the other, each cell with the name of its column */
  @container (max-width: 44em) {
    .many,
    .many tbody,
    .many tr,
    .many caption,
    .many th,
    .many td {
      display: block;
    }
    .many thead {
      position: absolute;
      clip-path: inset(50%);
      block-size: 1px;
      overflow: hidden;
    }
    .many tr {
      padding-block: 0.6em;
      border-block-end: 1px solid var(--line);
    }
    .many tbody th,
    .many td {
      padding: 0.1em 0;
      border: 0;
      text-align: start;
    }
    .many tbody th {
      font-weight: 700;
    }
    .many td::before {
      content: attr(data-column) ': ';
      color: var(--ink-soft);
    }
  }
  @media (forced-colors: active) {
    .example {
      border: 2px solid;
    }
  }
  @media print {
    .sheet {
      border: 0;
    }
    .window {
      padding: 0;
    }
    .figure,
    tr {
      break-inside: avoid;
    }
  }
`;
