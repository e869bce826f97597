import { css } from 'lit';

/** A sheet of paper in the window: the question small and strong, the answer in full ink, gaps in quiet italics. */
export const serviceCardStyles = css`
  .sheet {
    --pad: var(--cus-service-card-padding, clamp(1em, 4cqi, 1.5em));
  }
  .card {
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
  }
  .compact {
    padding: var(--pad);
  }
  .title {
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .compact .title {
    font-size: 1.22em;
  }
  .full .title {
    font-size: clamp(1.35em, 4.6cqi, 1.9em);
    line-height: 1.18;
    letter-spacing: -0.01em;
  }
  .open {
    font-weight: 700;
    line-height: inherit;
    padding-block: 0.15em;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-start: 0.35em;
  }
  .marks:not(:has(span)) {
    display: none;
  }
  .mark-free,
  .mark-off,
  .tag {
    padding: 0.1em 0.6em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    font-size: 0.82em;
    font-weight: 600;
  }
  .mark-free {
    color: var(--accent);
  }
  .mark-off,
  .tag {
    background: var(--note);
    color: var(--note-ink);
  }
  .summary {
    max-inline-size: 68ch;
    margin-block: 0.45em 0.9em;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.55em 1.6em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--line);
  }
  .facts dt {
    color: var(--ink-soft);
    font-size: 0.84em;
    line-height: 1.4;
  }
  .facts dd {
    line-height: 1.4;
  }
  .small {
    color: var(--ink-soft);
    font-size: 0.88em;
  }
  .why {
    margin-block-start: 0.8em;
  }
  .full {
    overflow: hidden;
  }
  header {
    padding: calc(var(--pad) * 1.2) calc(var(--pad) * 1.25);
    border-block-end: 1px solid var(--line);
  }
  header .lead {
    max-inline-size: 60ch;
    margin-block-start: 0.4em;
    font-size: 1.08em;
  }
  header .note {
    margin-block-start: 1em;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .items {
    padding: 0.3em calc(var(--pad) * 1.25) var(--pad);
  }
  .item {
    padding-block: 1em;
    border-block-end: 1px solid var(--line);
  }
  .item:last-child {
    border: 0;
  }
  .item dt {
    font-weight: 700;
  }
  .item dd {
    max-inline-size: 66ch;
  }
  .item dd > * {
    margin-block-start: 0.3em;
  }
  .item p {
    white-space: pre-line;
  }
  .list {
    padding-inline-start: 1.15em;
    list-style: disc;
  }
  .list li {
    margin-block-start: 0.25em;
  }
  .aside,
  .ways {
    display: grid;
    align-content: start;
    gap: 0.7em;
  }
  .aside {
    padding: calc(var(--pad) * 1.1);
    background: var(--tint);
  }
  .aside-title {
    font-size: 1.1em;
    font-weight: 700;
  }
  .aside .button {
    inline-size: 100%;
  }
  .tools {
    display: grid;
    gap: 0.6em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--line);
  }
  /* kept in the tree: a live region that appears with its text is not heard */
  .tools p:empty {
    margin-block-start: -0.6em;
  }
  .by-hand input {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.3em 0.6em;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--paper);
  }
  .address {
    display: none;
  }
  .qr {
    inline-size: 100%;
    max-inline-size: 14em;
    block-size: auto;
  }
  .fold {
    padding: 0 var(--pad) var(--pad);
  }
  .skeleton {
    min-block-size: 12em;
    padding: var(--pad);
  }
  .failure {
    display: grid;
    gap: 0.7em;
    padding: var(--pad);
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  @container (min-width: 38em) {
    .facts {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container (min-width: 52em) {
    .body {
      grid-template-columns: minmax(0, 1fr) 18.5em;
    }
  }
  .kiosk .open {
    min-block-size: 44px;
  }
  @media (forced-colors: active) {
    .aside {
      border-inline-start: 1px solid;
    }
  }
  /* An A4 leaflet: the question beside the answer, no ground, no buttons. */
  @media print {
    .card {
      border: 0;
      box-shadow: none;
    }
    .full {
      overflow: visible;
    }
    header,
    .items,
    .aside {
      padding-inline: 0;
    }
    .body {
      display: block;
    }
    .item {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 1.2em;
      padding-block: 0.55em;
      break-inside: avoid;
    }
    .aside {
      border-block-start: 2px solid #000;
      break-inside: avoid;
    }
    .aside .button {
      inline-size: auto;
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
      text-align: start;
      justify-content: start;
    }
    .address {
      display: block;
    }
    .list a::after {
      content: ': ' attr(href);
    }
    .qr {
      max-inline-size: 9em;
    }
  }
`;
