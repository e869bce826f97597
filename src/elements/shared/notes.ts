import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogueState } from '../../data/index.js';
import { format, formatDateTime } from '../../i18n/format.js';
import type { Locale, CommonWords } from '../../i18n/messages.js';

/** What a person should know of the list shown: offline, out of date, incomplete. */
export function renderNotes(
  words: CommonWords,
  locale: Locale,
  state: CatalogueState,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (state.status !== 'ready' || (!state.stale && state.errors.length === 0)) return nothing;
  const date = state.savedAt ? formatDateTime(locale, state.savedAt) : '';
  const text = state.offline
    ? format(words.common.offline, { date })
    : state.stale
      ? format(words.common.stale, { date })
      : words.common.partial;
  return html`<div class="note no-print" part="note">
    <p>${text}</p>
    ${
      state.offline
        ? nothing
        : html`<p>
            <button type="button" class="link-button" @click=${retry}>${words.common.retry}</button>
          </p>`
    }
  </div>`;
}

/** What is on its way: grey in its place, so that nothing jumps, and a note when it takes long. */
export const renderLoading = (
  status: CatalogueState['status'],
  slow: string,
  skeleton: TemplateResult = html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`,
): TemplateResult =>
  html`${status === 'slow' ? html`<div class="note" part="note"><p>${slow}</p></div>` : nothing} ${skeleton}`;

/** Nothing can be shown: no source was read, or only those without services. */
export const hasFailed = ({ status, catalogue, errors }: CatalogueState): boolean =>
  status === 'error' || (status === 'ready' && errors.length > 0 && catalogue?.services.length === 0);

/** Nothing to show at all: what happened, what to do, whom to ask. */
export function renderFailure(words: CommonWords, state: CatalogueState, retry: () => void): TemplateResult {
  const network =
    state.offline || state.errors.some((e) => e.code.includes('network') || e.code.includes('timeout'));
  return html`<div class="failure" part="error">
    <p class="failure-title"><strong>${words.common.errorTitle}</strong></p>
    <p>${network ? words.common.errorNetwork : words.common.errorServer}</p>
    <p><button type="button" class="button" @click=${retry}>${words.common.retry}</button></p>
    <p>${words.common.errorAsk}</p>
  </div>`;
}

/** What a screen reader hears about loading, in one place. */
export function stateText(words: CommonWords, state: CatalogueState): string {
  if (state.status === 'slow') return words.common.slow;
  if (hasFailed(state)) return words.common.errorTitle;
  return state.status === 'ready' ? '' : words.common.loading;
}
