import { css } from 'lit';

/** A calm conversation: one question on one sheet, large choices, and a list that can be read aloud or taken along. */
export const serviceMatchStyles = css`
  .sheet {
    background: var(--wall);
    border-radius: calc(var(--radius) * 1.6);
  }
  .window {
    max-inline-size: 68em;
    margin-inline: auto;
    padding: var(--cus-service-match-padding, clamp(16px, 4cqi, 40px));
  }
  .heading {
    font-size: clamp(1.45em, 5.2cqi, 2.1em);
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .lead {
    margin-block: 0.35em 0;
    max-inline-size: 66ch;
    color: var(--ink-soft);
  }
  .small,
  .hint {
    color: var(--ink-soft);
    font-size: 0.95em;
    max-inline-size: 66ch;
  }
  .note {
    margin-block: 1em;
    max-inline-size: 70ch;
  }
  .now {
    margin-block: 1.2em;
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
  /* beside each other where there is room, in the person's own letters */
  .conversation {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 24px;
    margin-block-start: 1.4em;
  }
  .conversation .answers {
    flex: 1 1 17em;
    min-inline-size: 0;
  }
  .asking {
    flex: 999 1 30em;
    min-inline-size: 0;
    padding: clamp(16px, 4cqi, 36px);
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    box-shadow: var(--shadow);
  }
  .number {
    display: block;
    color: var(--ink-soft);
    font-size: 0.95em;
  }
  .ask-this {
    display: block;
    font-size: clamp(1.3em, 4.6cqi, 1.75em);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
    scroll-margin-block-start: var(--cus-scroll-margin, 6rem);
  }
  .why {
    margin-block: 0.35em 1.1em;
    max-inline-size: 66ch;
    color: var(--ink-soft);
  }
  .wrong {
    margin-block-end: 0.8em;
    padding-inline-start: 0.8em;
    border-inline-start: 5px solid var(--danger);
    color: var(--danger);
    font-weight: 700;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: 10px;
  }
  .tile {
    display: grid;
    grid-template-columns: 2.9em minmax(0, 1fr);
    align-items: center;
    min-block-size: 3.4em;
    padding: 0.5em 0.9em 0.5em 0;
    border: 2px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    font-size: 1.05em;
    line-height: 1.3;
    cursor: pointer;
  }
  .tile input {
    justify-self: center;
    inline-size: 1.4em;
    block-size: 1.4em;
    accent-color: var(--accent);
    cursor: pointer;
  }
  .tile:hover {
    border-color: var(--accent);
    background: var(--tint);
  }
  .tile:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
    background: var(--tint);
  }
  .label {
    display: block;
    font-weight: 700;
    line-height: 1.3;
  }
  .control {
    display: block;
    inline-size: 100%;
    min-block-size: 3em;
    margin-block-start: 0.4em;
    padding: 0.45em 0.7em;
    border: 2px solid var(--edge);
    border-radius: calc(var(--radius) * 0.7);
    background: var(--paper);
    font-size: 1.1em;
  }
  .control.short {
    max-inline-size: 7em;
  }
  .control[aria-invalid] {
    border-color: var(--danger);
  }
  .rough,
  .meant {
    margin-block-start: 1.3em;
  }
  .rough .tiles,
  .meant .tiles {
    margin-block-start: 0.5em;
  }
  .within {
    margin-block-start: 1.1em;
  }
  .groups-title {
    margin-block: 1.5em 0.5em;
  }
  .group + .group {
    margin-block-start: 10px;
  }
  .group {
    border: 2px solid var(--edge);
    border-radius: var(--radius);
  }
  .group summary {
    min-block-size: 3.4em;
    padding: 0.6em 1em;
    border-radius: var(--radius);
    cursor: pointer;
    font-size: 1.05em;
    font-weight: 700;
    line-height: 1.3;
  }
  .group summary:hover {
    background: var(--tint);
  }
  .group-more {
    display: block;
    color: var(--ink-soft);
    font-size: 0.92em;
    font-weight: 400;
  }
  .group summary > .group-more {
    padding-inline-start: 1.15em;
  }
  .group .tiles {
    padding: 0.4em 12px 12px;
  }
  .buttons,
  .panel-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-block-start: 1.5em;
  }
  .buttons .button {
    min-block-size: 3.2em;
  }
  .next {
    min-inline-size: min(9em, 100%);
    font-size: 1.1em;
  }
  .ways-on {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 24px;
    margin-block-start: 0.9em;
  }
  .link-button {
    min-block-size: 2.75em;
  }
  .so-far {
    margin-block-start: 0.3em;
  }
  .answers {
    padding: 1em 1.2em;
    background: var(--tint);
    border-radius: var(--radius);
  }
  .answers-title,
  .verdict-title,
  .tools-title {
    font-size: 1.15em;
    font-weight: 700;
  }
  .answers li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }
  .answers li + li {
    border-block-start: 1px solid var(--line);
  }
  .said {
    flex: 1 1 6em;
    padding-block: 0.3em;
  }
  .said-label {
    font-weight: 700;
  }
  .silent .said {
    color: var(--ink-soft);
  }
  .list {
    margin-block-start: 1.4em;
  }
  .list-title,
  .code-title {
    font-size: clamp(1.35em, 4.6cqi, 1.8em);
    font-weight: 700;
    line-height: 1.2;
    scroll-margin-block-start: var(--cus-scroll-margin, 6rem);
  }
  .counts {
    margin-block-start: 0.3em;
    font-size: 1.1em;
  }
  .decides {
    margin-block-start: 0.7em;
    max-inline-size: 70ch;
  }
  .tell-more {
    margin-block: 0.6em 1em;
  }
  .tell-more li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.8em;
  }
  .verdict,
  .tools {
    margin-block-start: 2em;
  }
  .verdict-title,
  .tools-title {
    scroll-margin-block-start: var(--cus-scroll-margin, 6rem);
    font-size: 1.3em;
  }
  .number-of {
    font-weight: 400;
  }
  .does-not-fit summary {
    min-block-size: 3em;
    padding-block: 0.5em;
    cursor: pointer;
  }
  .ways {
    margin-block-start: 0.8em;
    padding: 0.9em 1.2em 1em;
    background: var(--tint);
    border-radius: var(--radius);
  }
  .ways p + p {
    margin-block-start: 0.5em;
  }
  .results {
    display: grid;
    gap: 20px;
    margin-block-start: 1em;
  }
  .proposal {
    border: 1px solid var(--line);
    border-inline-start: 6px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    overflow: clip;
  }
  .fits .proposal {
    border-inline-start-color: var(--accent);
  }
  .proposal cus-service-card::part(card) {
    border: 0;
    background: none;
    box-shadow: none;
  }
  .reasons {
    padding: 0 1.3em 1.1em;
  }
  .reasons-title {
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--line);
    font-weight: 700;
  }
  .reason {
    margin-block-start: 0.3em;
    margin-inline-start: 1.1em;
    list-style: disc;
    max-inline-size: 70ch;
  }
  .ask-so {
    display: block;
    font-weight: 700;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1.2em;
    margin-block-start: 1.2em;
  }
  .tool-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    gap: 18px 28px;
    margin-block-start: 0.9em;
  }
  .tool-list .button {
    inline-size: 100%;
  }
  .tool-list .hint {
    margin-block-start: 0.3em;
  }
  .panel {
    margin-block-start: 1.4em;
    padding: clamp(14px, 3cqi, 28px);
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .panel p + p {
    margin-block-start: 0.6em;
  }
  .code {
    margin-block: 0.4em;
    font-size: clamp(2em, 9cqi, 3.2em);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.06em;
    line-height: 1.2;
    overflow-wrap: normal;
    white-space: nowrap;
  }
  .ask,
  .none,
  .failure {
    margin-block-start: 1.4em;
    padding: 1.1em 1.3em 1.2em;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .ask p,
  .none p,
  .failure p {
    margin-block-start: 0.5em;
    max-inline-size: 66ch;
  }
  .ask-title {
    font-size: 1.15em;
    font-weight: 700;
  }
  .skeleton {
    display: grid;
    gap: 16px;
    min-block-size: 30em;
    align-content: start;
  }
  .skeleton-chips {
    display: none;
  }
  .skeleton-card {
    min-block-size: 9em;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .print-only {
    display: none;
  }
  .list .answers.empty {
    display: none;
  }
  @container (max-width: 51.99em) {
    .answers.empty {
      display: none;
    }
  }
  @container (max-width: 26em) {
    .buttons .button,
    .panel-buttons .button,
    .more .button,
    .now > .button {
      inline-size: 100%;
    }
    /* the longest words of the groups fit into a line */
    .group summary {
      padding-inline: 0.5em;
    }
    .group summary > .group-more {
      padding-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .tile:has(:checked) {
      border: 4px solid Highlight;
    }
    .answers,
    .ways {
      border: 1px solid;
    }
  }
  @media print {
    .print-only {
      display: block;
    }
    .window {
      padding: 0;
    }
    .answers,
    .ways {
      padding: 0.4em 0;
    }
    .answers {
      margin-block-start: 0.8em;
    }
    .verdict {
      margin-block-start: 1.2em;
    }
    .proposal {
      break-inside: avoid;
      border-width: 1px;
    }
    .results {
      gap: 10px;
    }
    .skeleton,
    .urgent {
      display: none;
    }
    .panel {
      padding: 0;
      border: 0;
      break-inside: avoid;
    }
    .panel:not(.panel-code) {
      display: none;
    }
  }
`;
