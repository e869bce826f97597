import { css } from 'lit';

/** The list of what is not delivered yet. */
export const outboxStyles = css`
  .outbox {
    margin-block: 1.2em;
    padding: 1em clamp(14px, 3cqi, 24px);
    border: 2px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
  }
  .outbox > * + * {
    margin-block-start: 0.6em;
  }
  .outbox-title {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
  }
  .outbox-item {
    padding-block: 0.8em;
    border-block-start: 1px solid var(--line);
  }
  .outbox-item > * + * {
    margin-block-start: 0.3em;
  }
  .outbox-name {
    font-weight: 700;
  }
  .outbox-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
  }
  .outbox-actions > p {
    flex: 1 0 100%;
  }
`;
