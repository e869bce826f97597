import { css } from 'lit';
import { urgentStyles } from '../../styles/urgent.js';

/** What stands around the list: suggestions, filters, remarks, the box for urgent needs, the way to a person. */
export const toolsStyles = css`
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
  .panel-done {
    inline-size: 100%;
    margin-block-start: 1em;
  }
  @container (min-width: 56em) {
    .panel-done {
      display: none;
    }
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 10px;
    margin-block-end: 1.1em;
  }
  .chip-chosen {
    border: 2px solid var(--accent);
    background: var(--tint);
    font-weight: 600;
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
  .announcements {
    margin-block-end: 1.6em;
  }
  .none > p {
    margin-block-end: 0.7em;
    max-inline-size: 66ch;
  }
  .none {
    padding: 1.4em;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
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
    .chip-chosen {
      border-width: 3px;
    }
    .ask {
      border: 1px solid;
    }
  }
  ${urgentStyles}
`;
