import { css } from 'lit';

/** A week on a sheet: the hour in a column of its own, today with a mark beside it. */
export const timetableStyles = css`
  .sheet {
    background: var(--wall);
    border-radius: calc(var(--radius) * 1.6);
  }
  .window {
    padding: var(--cus-timetable-padding, clamp(16px, 4cqi, 40px));
    max-inline-size: 62em;
    margin-inline: auto;
  }
  .heading {
    font-size: clamp(1.45em, 5.2cqi, 2.1em);
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .range {
    margin-block: 0.3em 1em;
    font-size: 1.1em;
  }
  .controls {
    display: grid;
    gap: 1em;
    margin-block-end: 1.4em;
  }
  .weeks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .weeks .button {
    flex: 1 1 9em;
    padding-inline: 0.8em;
  }
  .weeks [aria-current] {
    background: var(--tint);
  }
  .field label {
    display: block;
    margin-block-end: 0.3em;
    font-weight: 700;
  }
  .field select {
    inline-size: 100%;
    min-inline-size: 0;
    max-inline-size: 30em;
    min-block-size: 2.75em;
    padding: 0.4em 0.7em;
    border: 2px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
  }
  .note {
    margin-block-end: 1.2em;
  }
  .days {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .day,
  .undated,
  .none,
  .failure {
    padding: clamp(0.8em, 3cqi, 1.2em) clamp(0.9em, 3.4cqi, 1.5em);
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .today {
    border-inline-start: 6px solid var(--accent);
  }
  .day-title {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }
  .mark {
    color: var(--ink-soft);
    font-weight: 400;
    font-size: 0.88em;
  }
  .today .mark:not(.holiday) {
    color: var(--accent);
    font-weight: 700;
  }
  .holiday {
    display: inline-block;
    margin-inline-start: 0.3em;
    padding-inline: 0.6em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    background: var(--note);
    color: var(--note-ink);
  }
  .entries {
    margin-block-start: 0.5em;
  }
  .entry,
  .undated-entry {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--line);
    line-height: 1.4;
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em 1.2em;
  }
  .hours {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .closed .hours {
    color: var(--danger);
  }
  .where,
  .told,
  .nothing {
    color: var(--ink-soft);
  }
  .where,
  .told {
    font-size: 0.92em;
  }
  .place {
    color: var(--ink);
  }
  .told {
    max-inline-size: 66ch;
    white-space: pre-line;
  }
  .open {
    font-weight: 600;
  }
  .undated,
  .none,
  .ask {
    margin-block-start: 1.4em;
  }
  .none > * + *,
  .ask > * + *,
  .undated > p,
  .more,
  .failure > * + * {
    margin-block-start: 0.7em;
  }
  .none-title,
  .ask-title {
    font-size: 1.15em;
    font-weight: 700;
  }
  .ask {
    padding: 1em clamp(0.9em, 3.4cqi, 1.5em);
    background: var(--tint);
    border-radius: var(--radius);
  }
  .back {
    margin-block-end: 0.8em;
    min-block-size: 2.75em;
  }
  .skeleton {
    display: grid;
    gap: 14px;
    min-block-size: 30em;
    padding: 0;
  }
  .heading ~ :is(.failure, .skeleton) {
    margin-block-start: 1em;
  }
  .skeleton i {
    display: block;
    min-block-size: 7em;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .on-paper {
    display: none;
  }
  .kiosk .open {
    min-block-size: 44px;
  }
  @container (min-width: 36em) {
    .entry {
      grid-template-columns: 8.5em minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  @media (forced-colors: active) {
    .ask {
      border: 1px solid;
    }
    .today {
      border-inline-start-color: Highlight;
    }
  }
  /* for the door, read standing and by old eyes: never below 10 pt; a day stays on one sheet */
  @media print {
    .sheet {
      background: none;
      font-size: 11pt;
      line-height: 1.25;
    }
    .window {
      max-inline-size: none;
      padding: 0;
    }
    .issuer {
      font-weight: 600;
    }
    .heading {
      font-size: 18pt;
    }
    .range {
      margin-block: 0.1em 0.5em;
      font-size: 12pt;
    }
    .on-paper {
      display: block;
    }
    .days {
      display: block;
    }
    .day {
      padding: 0.2em 0;
      border: 0;
      border-block-start: 1.5pt solid #000;
      border-radius: 0;
      break-inside: avoid;
    }
    .day-title {
      font-size: 13pt;
      break-after: avoid;
    }
    .day:has(.nothing) {
      display: flex;
      gap: 1em;
    }
    .entries {
      margin-block-start: 0.1em;
    }
    .entry {
      grid-template-columns: 9.5em minmax(0, 4fr) minmax(0, 5fr);
      padding-block: 0.15em;
      break-inside: avoid;
    }
    .where,
    .told,
    .mark {
      font-size: 10pt;
    }
    .where p,
    .closed .told {
      display: inline;
    }
    .place + p::before {
      content: ' · ';
    }
    .open {
      line-height: 1.15;
    }
    .ask-title + p {
      display: none;
    }
    .link-button,
    .open {
      padding: 0;
      min-block-size: 0;
      color: #000;
      text-decoration: none;
    }
    .mark:not(.holiday) {
      display: none;
    }
    .holiday {
      background: none;
    }
    .note,
    .none {
      margin-block: 0.4em;
      padding: 0;
      border: 0;
    }
    .ask {
      margin-block-start: 0.5em;
      padding: 0.4em 0 0;
      border-block-start: 1.5pt solid #000;
      border-radius: 0;
      background: none;
      break-inside: avoid;
    }
    .ask > * + * {
      margin-block-start: 0.1em;
    }
    .ask .button {
      display: inline;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }
  }
`;
