import { css } from 'lit';

/** A sheet of paper in the window, and what a card in a list has. */
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
  .issuer {
    display: none;
  }
  header {
    padding: calc(var(--pad) * 1.25);
    border-block-end: 1px solid var(--line);
  }
  header > :last-child {
    margin-block-end: 0;
  }
  .fold {
    padding: var(--pad) calc(var(--pad) * 1.25);
  }
  .full > .note {
    display: grid;
    gap: 0.7em;
    margin: var(--pad) calc(var(--pad) * 1.25);
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
  .kiosk .open {
    min-block-size: 44px;
  }
  @container (min-width: 34em) {
    .facts {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
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
  }
`;
