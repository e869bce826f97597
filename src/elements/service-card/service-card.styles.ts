import { css } from 'lit';

/** A sheet of paper in the window: the question small and strong, the answer in full ink, gaps in quiet italics. */
export const serviceCardStyles = css`
  .sheet {
    --pad: var(--cus-service-card-padding, clamp(1em, 4cqi, 1.5em));
  }
  /* its own container, so that widths are counted in the type that is read, also when that is large */
  .card {
    container-type: inline-size;
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
    margin-block: 0.5em 0.6em;
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
  .issuer,
  .address,
  .on-paper {
    display: none;
  }
  header {
    padding: calc(var(--pad) * 1.25);
    border-block-end: 1px solid var(--line);
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
  header > :last-child {
    margin-block-end: 0;
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
  .asking > p {
    padding: var(--pad) calc(var(--pad) * 1.25) 0.4em;
  }
  .fold {
    padding: var(--pad) calc(var(--pad) * 1.25);
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
  @container (min-width: 34em) {
    .facts {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
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
  .kiosk .open {
    min-block-size: 44px;
  }
  @media (forced-colors: active) {
    .aside {
      border: 1px solid;
    }
  }
  /* An A4 leaflet, one page for most services: the question beside the answer, no ground, no buttons. */
  @media print {
    .sheet {
      font-size: 11.5pt;
      line-height: 1.3;
    }
    .card {
      position: relative;
      border: 0;
      box-shadow: none;
    }
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
