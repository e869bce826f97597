import { css } from 'lit';

/** What the list of partners and a profile need besides the sheet of a service card. */
export const providerCardStyles = css`
  .sheet {
    background: var(--wall);
    border-radius: calc(var(--radius) * 1.6);
  }
  .window {
    padding: var(--cus-provider-card-padding, clamp(16px, 4cqi, 40px));
    max-inline-size: 76em;
    margin-inline: auto;
  }
  .heading {
    font-size: clamp(1.45em, 5.2cqi, 2.1em);
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .heading + .lead {
    max-inline-size: 60ch;
    margin-block: 0.35em 1.1em;
    color: var(--ink-soft);
  }
  .find {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em 1.2em;
  }
  .field {
    display: grid;
    gap: 0.3em;
    align-content: start;
  }
  .field label {
    font-weight: 700;
  }
  .field input,
  .field select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.4em 0.7em;
    border: 2px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
  }
  .count,
  .services-title {
    margin-block: 1.4em 0.8em;
    font-size: 1.15em;
    font-weight: 700;
  }
  .count {
    scroll-margin-block-start: var(--cus-scroll-margin, 6rem);
  }
  .partners,
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .partners .told {
    max-inline-size: 68ch;
    margin-block: 0.35em;
  }
  .none,
  .failure {
    padding: 1.4em;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .none > * + *,
  .more {
    margin-block-start: 1em;
  }
  .back {
    margin-block-end: 0.8em;
    min-block-size: 2.75em;
  }
  .skeleton {
    display: grid;
    gap: 16px;
    align-content: start;
    min-block-size: 30em;
    margin-block-start: 1.2em;
    padding: 0;
  }
  .skeleton i {
    display: block;
    min-block-size: 7em;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .note {
    margin-block-end: 1.2em;
    max-inline-size: 70ch;
  }
  .reference {
    overflow-wrap: anywhere;
  }
  .body .aside > .tools {
    grid-row: auto;
  }
  @container (min-width: 40em) {
    .find {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  .kiosk .open,
  .kiosk .back {
    min-block-size: 44px;
  }
  @media print {
    .window {
      padding: 0;
    }
    .partners .card {
      padding: 0.5em 0;
      border-block-end: 1px solid #999;
      break-inside: avoid;
    }
    .results li {
      break-inside: avoid;
    }
  }
`;
