import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';

/** A catalogue without services. */
export const renderEmpty = ({ search: words }: Messages): TemplateResult =>
  html`<div class="none" part="empty">
    <p><strong>${words.emptyTitle}</strong></p>
    <p>${words.emptyText}</p>
  </div>`;
