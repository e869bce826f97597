import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';

/** One item of a list of what narrows the results, with the way to take it off. */
export const renderChip = (words: Messages['search'], name: string, remove: () => void): TemplateResult =>
  html`<li>
    <button
      type="button"
      class="chip chip-chosen"
      aria-label=${words.filterRemove.replace('{name}', name)}
      @click=${remove}
    >
      ${name} <span aria-hidden="true">×</span>
    </button>
  </li>`;
