import { css } from 'lit';

/** The window in the wall: one bright sill to write on, results below it, filters beside it where there is room. */
export const serviceSearchStyles = css`
  .sheet {
    background: var(--wall);
    border-radius: calc(var(--radius) * 1.6);
  }
  .window {
    padding: var(--cus-service-search-padding, clamp(16px, 4cqi, 40px));
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
  .lead {
    margin-block: 0.35em 1.1em;
    color: var(--ink-soft);
  }
  .box {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding: 6px;
    background: var(--paper);
    border: 2px solid var(--ink);
    border-radius: calc(var(--radius) * 1.4);
    box-shadow: 0 6px 0 var(--tint);
  }
  .box:has(input:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  .box input {
    flex: 1 1 9em;
    min-inline-size: 0;
    min-block-size: 2.5em;
    padding: 0.35em 0.7em;
    border: 0;
    border-radius: var(--radius);
    background: transparent;
    font-size: 1.15em;
  }
  .box input::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }
  @supports selector(:has(a)) {
    .box input:focus-visible {
      outline: none;
      box-shadow: none;
    }
  }
  .box .button {
    flex: 0 1 auto;
    padding-inline: 1.6em;
  }
  @container (max-width: 26em) {
    .box .button {
      flex: 1 0 100%;
    }
  }
  .clear {
    inline-size: 2.5em;
    min-block-size: 2.5em;
    border: 0;
    border-radius: var(--radius);
    background: transparent;
    color: var(--ink-soft);
    font-size: 1.15em;
    line-height: 1;
  }
  .clear:hover {
    background: var(--tint);
    color: var(--ink);
  }
  .suggestions {
    position: absolute;
    z-index: 20;
    inset-block-start: calc(100% + 8px);
    inset-inline: -2px;
    padding: 6px;
    background: var(--paper);
    border: 2px solid var(--ink);
    border-radius: calc(var(--radius) * 1.4);
    box-shadow: 0 12px 32px rgb(0 0 0 / 18%);
  }
  .suggestion {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1.5em;
    padding: 0.55em 0.9em;
    border-radius: var(--radius);
    cursor: pointer;
  }
  .suggestion:hover {
    background: var(--tint);
  }
  .suggestion[aria-selected='true'] {
    background: var(--accent);
    color: var(--accent-ink);
  }
  .suggestion-kind {
    color: var(--ink-soft);
    font-size: 0.85em;
  }
  .suggestion[aria-selected='true'] .suggestion-kind {
    color: inherit;
  }
  .situations {
    margin-block-start: 1.6em;
  }
  .situations-title {
    color: var(--ink-soft);
    font-size: 0.9em;
    margin-block-end: 0.5em;
  }
  .situations ul,
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chip {
    min-block-size: 2.5em;
    padding: 0.35em 1em;
    border: 1px solid var(--edge);
    border-radius: 1.4em;
    background: var(--paper);
    color: var(--ink);
    font-size: 0.95em;
    line-height: 1.3;
    text-align: start;
  }
  .chip:hover {
    border-color: var(--accent);
    background: var(--tint);
  }
  .chip[aria-pressed='true'],
  .chip-chosen {
    border: 2px solid var(--accent);
    background: var(--tint);
    font-weight: 600;
  }
  .chip[aria-pressed='true']::before {
    content: '✓ ';
  }
  .chosen {
    align-items: center;
    gap: 8px 10px;
    margin-block-end: 1.1em;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.2em;
    margin-block-start: 2em;
  }
  .panel {
    display: none;
  }
  .panel-button {
    inline-size: 100%;
  }
  .panel-open {
    display: block;
    margin-block-start: 0.8em;
    padding: 0.4em 1.1em 1.1em;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .panel-title {
    display: none;
    margin-block-end: 0.7em;
    font-weight: 700;
  }
  .panel-done {
    inline-size: 100%;
    margin-block-start: 1em;
  }
  @container (min-width: 56em) {
    .columns {
      grid-template-columns: 15.5em minmax(0, 1fr);
      gap: 2.4em;
    }
    .panel-button,
    .panel-done {
      display: none;
    }
    .panel,
    .panel-title {
      display: block;
    }
    .panel,
    .panel-open {
      margin: 0;
      padding: 0;
      background: none;
      border: 0;
    }
  }
  .group {
    border-block-start: 1px solid var(--line);
    padding-block: 0.35em;
  }
  .group summary {
    padding-block: 0.45em;
    font-weight: 700;
    cursor: pointer;
  }
  .group fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0 0 0.5em;
    border: 0;
  }
  .option {
    display: flex;
    align-items: flex-start;
    gap: 0.65em;
    padding-block: 0.3em;
    font-size: 0.95em;
    line-height: 1.35;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.05em;
    accent-color: var(--accent);
    cursor: pointer;
  }
  .option-name {
    flex: 1;
  }
  .option:hover .option-name {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .option-count {
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .count {
    scroll-margin-block-start: var(--cus-scroll-margin, 6rem);
    margin-block-end: 0.8em;
    font-size: 1.15em;
    font-weight: 700;
  }
  .correction {
    margin-block-end: 0.9em;
    color: var(--ink-soft);
  }
  .understood {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    margin-block-end: 0.9em;
  }
  .understood .chosen {
    margin-block-end: 0;
  }
  .near {
    margin-block: 1.4em 0.8em;
    font-weight: 700;
  }
  .note {
    margin-block-end: 1.2em;
    max-inline-size: 70ch;
  }
  .announcements {
    margin-block-end: 1.6em;
  }
  .results {
    display: grid;
    gap: 16px;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1.2em;
    margin-block-start: 1.4em;
  }
  .shown {
    color: var(--ink-soft);
    font-size: 0.9em;
  }
  .none > p,
  .failure > p {
    margin-block-end: 0.7em;
    max-inline-size: 66ch;
  }
  .none,
  .failure {
    padding: 1.4em;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .failure {
    margin-block-start: 2em;
  }
  .ask {
    margin-block-start: 2em;
    padding: 1.2em 1.4em;
    background: var(--tint);
    border-radius: var(--radius);
  }
  .none .ask {
    margin-block-start: 1.2em;
  }
  .ask p {
    margin-block-start: 0.5em;
    max-inline-size: 66ch;
  }
  .ask-title {
    font-size: 1.1em;
    font-weight: 700;
  }
  .back {
    margin-block-end: 0.8em;
    min-block-size: 2.75em;
  }
  .skeleton {
    display: grid;
    gap: 16px;
    margin-block-start: 3.4em;
    min-block-size: 44em;
    align-content: start;
  }
  .skeleton-chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-end: 4.6em;
  }
  .skeleton-chips i {
    inline-size: 9em;
    block-size: 2.5em;
    border: 1px solid var(--line);
    border-radius: 1.4em;
  }
  .skeleton-card {
    display: grid;
    gap: 0.9em;
    padding: 1.4em 1.6em 2.6em;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .skeleton-card i {
    block-size: 0.9em;
    inline-size: 88%;
    border-radius: 0.4em;
    background: var(--line);
    opacity: 0.6;
  }
  .skeleton-card i:first-child {
    block-size: 1.3em;
    inline-size: 52%;
  }
  .skeleton-card i:last-child {
    inline-size: 36%;
  }
  .kiosk .option,
  .kiosk .suggestion,
  .kiosk .group summary {
    min-block-size: 44px;
    align-items: center;
  }
  @media (forced-colors: active) {
    .suggestion[aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .chip[aria-pressed='true'],
    .chip-chosen {
      border-width: 3px;
    }
    .ask {
      border: 1px solid;
    }
  }
  @media print {
    .ask-form,
    .filters,
    .situations,
    .more,
    .skeleton {
      display: none;
    }
    .columns {
      display: block;
    }
    .window {
      padding: 0;
    }
  }
`;
