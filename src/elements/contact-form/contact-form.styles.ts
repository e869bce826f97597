import { css } from 'lit';

/** What only the contact form has: the service that is chosen, and what is printed. */
export const contactFormStyles = css`
  .apply {
    margin-block: 0 1.2em;
  }
  .chosen {
    margin-block-start: 0.4em;
    padding: 0.6em 0.9em;
    border-inline-start: 5px solid var(--accent);
    background: var(--tint);
    font-weight: 700;
  }
  .pick-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-block-start: 0.6em;
  }
  .offers {
    display: grid;
    gap: 6px;
    margin-block-start: 0.6em;
  }
  .offer {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.45em 0.9em;
    border: 1px solid var(--edge);
    border-radius: calc(var(--radius) * 0.7);
    background: var(--paper);
    text-align: start;
  }
  .offer:hover {
    border-color: var(--accent);
    background: var(--tint);
  }
  .slip-title {
    display: none;
  }
  @media print {
    .slip-title {
      display: block;
      font-size: 1.3em;
      font-weight: 700;
    }
    .done-title {
      font-size: 1.05em;
    }
  }
`;
