import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { format } from '../../i18n/format.js';
import type { Locale, Messages } from '../../i18n/messages.js';
import { safeUrl, type Announcement } from '../../model/index.js';
import { isUnsure, type ResultsView } from './results.js';

/** The list of results, with all words. */
type WholeView = ResultsView & { words: Messages };

/** What was looked for in the place of what was typed, with the way back; or what may have been meant. */
function renderCorrection(view: WholeView): TemplateResult | typeof nothing {
  const { correction, confident } = view.result;
  const words = view.words.search;
  if (!correction) return nothing;
  if (!confident && correction.query === view.query) return nothing;
  if (!confident)
    return html`<p class="correction" part="correction">
      ${words.didYouMean}
      <button type="button" class="link-button" @click=${() => view.instead(correction.query)}>
        ${correction.query}
      </button>
    </p>`;
  return html`<p class="correction" part="correction">
    ${format(correction.to ? words.correction : words.correctionLike, { to: correction.to, from: correction.from })}
    <button type="button" class="link-button" @click=${view.verbatim}>
      ${format(words.correctionBack, { from: correction.from })}
    </button>
  </p>`;
}

/** What is said above the results: what was looked for instead, and that nothing surely fits. */
export function renderRemarks(view: WholeView, ask: TemplateResult): TemplateResult {
  const words = view.words.search;
  return html`${renderCorrection(view)}
  ${
    isUnsure(view)
      ? html`<div class="note" part="note"><p>${words.unsure}</p></div>
          ${ask}
          <div class="near" role="heading" aria-level=${view.level}>${words.nearMisses}</div>`
      : nothing
  }`;
}

/** Nothing is found: what may help, and whom to ask. */
export function renderNone(view: WholeView, ask: TemplateResult): TemplateResult {
  const words = view.words.search;
  return html`<div class="none" part="empty">
    <p><strong>${words.noneTitle}</strong></p>
    <p>${words.noneTips}</p>
    ${view.filtered ? html`<p>${words.noneFilters}</p>` : nothing}
    <slot name="empty">${ask}</slot>
  </div>`;
}

/** Dated notices of the centre, above the search. */
export function renderAnnouncements(
  words: Messages['search'],
  locale: Locale,
  announcements: readonly Announcement[],
): TemplateResult | typeof nothing {
  if (announcements.length === 0) return nothing;
  return html`<section class="announcements" part="announcements" aria-label=${words.announcements}>
    ${announcements.map((each) => {
      const url = safeUrl(each.url);
      const { title = each.title, text = each.text } = each.translations?.[locale] ?? {};
      return html`<div class="note">
        <p><strong>${title}</strong></p>
        ${text ? html`<p>${text}</p>` : nothing}
        ${
          url
            ? html`<p>
                <a href=${ifDefined(url)}
                  >${words.announcementMore}<span class="visually-hidden">: ${title}</span></a
                >
              </p>`
            : nothing
        }
      </div>`;
    })}
  </section>`;
}
