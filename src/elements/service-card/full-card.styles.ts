import { css } from 'lit';

/** What an opened card has: the question small and strong, the answer in full ink, gaps in quiet italics. */
export const fullCardStyles = css`
  .address,
  .on-paper {
    display: none;
  }
  header .lead {
    max-inline-size: 60ch;
    margin-block-start: 0.45em;
    font-size: 1.1em;
    line-height: 1.5;
  }
  header .note {
    margin-block-start: 1em;
  }
  .items {
    padding: 0.2em calc(var(--pad) * 1.25) 0.5em;
  }
  .item {
    padding-block: 1.05em;
  }
  .item + .item {
    border-block-start: 1px solid var(--line);
  }
  .item dt {
    font-weight: 700;
    text-wrap: balance;
  }
  .item dd {
    max-inline-size: 62ch;
  }
  .item dd > * + *,
  .list li + li {
    margin-block-start: 0.3em;
  }
  .told {
    white-space: pre-line;
  }
  .list {
    padding-inline-start: 1.15em;
    list-style: disc;
  }
  .list ::marker {
    color: var(--ink-soft);
  }
  .aside,
  .ways {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.7em;
  }
  .aside {
    padding: calc(var(--pad) * 1.25);
    background: var(--tint);
    border-end-start-radius: calc(var(--radius) - 1px);
    border-end-end-radius: calc(var(--radius) - 1px);
  }
  .aside-title {
    font-size: 1.1em;
    font-weight: 700;
  }
  .ways .button {
    inline-size: 100%;
  }
  /* what one does with the card is quieter than whom one calls */
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--line);
  }
  .tools > * {
    flex: 1 1 100%;
  }
  .tools .button {
    flex-basis: 6.2em;
    overflow-wrap: break-word;
    padding-inline: 0.6em;
    border-width: 1px;
    font-weight: 600;
  }
  .tools .button:first-child {
    flex-basis: 100%;
  }
  /* kept in the tree: a live region that appears with its text is not heard */
  .tools p:empty {
    margin-block-start: -0.5em;
  }
  .by-hand input {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.3em 0.6em;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--paper);
  }
  .qr {
    display: block;
    inline-size: 100%;
    max-inline-size: 14em;
    block-size: auto;
  }
  .asking {
    scroll-margin-block-start: var(--cus-scroll-margin, 6rem);
  }
  .asking > p {
    padding: var(--pad) calc(var(--pad) * 1.25) 0.4em;
  }
  @container (min-width: 34em) {
    .item {
      display: grid;
      grid-template-columns: 11.5em minmax(0, 1fr);
      gap: 1.5em;
    }
    .aside {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2em;
    }
    .aside > .tools {
      grid-area: 1 / 2 / span 4;
      align-content: start;
      padding: 0;
      border: 0;
    }
  }
  /* the way to a person stands beside the answers, a pane of its own */
  @container (min-width: 56em) {
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 18.5em;
    }
    .aside {
      grid-template-columns: minmax(0, 1fr);
      align-self: start;
      margin: calc(var(--pad) * 1.1);
      margin-inline-start: 0;
      padding: calc(var(--pad) * 1.05);
      border-radius: var(--radius);
    }
    .aside > .tools {
      grid-area: auto;
      padding-block-start: 1em;
      border-block-start: 1px solid var(--line);
    }
  }
  @media (forced-colors: active) {
    .aside {
      border: 1px solid;
    }
  }
  /* An A4 leaflet, one page for most services: the question beside the answer, no ground, no buttons. */
  @media print {
    .full .title {
      font-size: 21pt;
    }
    .small,
    .mark-free,
    .mark-off,
    .tag {
      font-size: 11pt;
    }
    header,
    .items,
    .aside {
      padding: 0 0 0.9em;
    }
    header {
      min-block-size: 31mm;
      padding-inline-end: 34mm;
      border-block-end: 2px solid #000;
    }
    .issuer,
    .address,
    .on-paper {
      display: block;
    }
    .issuer {
      margin-block-end: 0.6em;
      font-weight: 600;
    }
    .body {
      display: block;
    }
    .item {
      display: grid;
      grid-template-columns: 11.5em minmax(0, 1fr);
      gap: 1.2em;
      padding-block: 0.3em;
      break-inside: avoid;
    }
    .item dd {
      max-inline-size: none;
    }
    .item dd > * + *,
    .list li + li {
      margin-block-start: 0.1em;
    }
    .aside {
      display: block;
      margin: 0;
      padding-block-start: 0.9em;
      border-block-start: 2px solid #000;
      break-inside: avoid;
    }
    .aside > * {
      margin-block-end: 0.25em;
    }
    .ways {
      gap: 0.15em;
    }
    .ways .button {
      display: inline;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }
    .list a::after {
      content: ': ' attr(href);
    }
    .qr-code {
      position: absolute;
      inset: 0 0 auto auto;
      inline-size: 28mm;
    }
  }
`;
