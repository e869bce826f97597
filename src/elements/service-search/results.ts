import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { format, plural } from '../../i18n/format.js';
import type { Locale, MessageOverrides, Messages } from '../../i18n/messages.js';
import type { Announcement } from '../../model/index.js';
import { safeUrl, type Service } from '../../model/index.js';
import type { SearchResult } from '../../search/index.js';

/** What the list of results needs to draw itself. */
export interface ResultsView {
  words: Messages;
  locale: Locale;
  result: SearchResult;
  query: string;
  filtered: boolean;
  pageSize: number;
  level: number;
  overrides: MessageOverrides | undefined;
  href: (service: Service) => string | undefined;
  more: () => void;
  ask: TemplateResult;
  /** Looks for the words as they were typed. */
  verbatim: () => void;
  /** Looks for other words. */
  instead: (query: string) => void;
}

/** There are near misses only. */
export const isUnsure = ({ result, query }: Pick<ResultsView, 'result' | 'query'>): boolean =>
  !result.confident && result.total > 0 && query.trim() !== '';

/** What was looked for in the place of what was typed, with the way back; or what may have been meant. */
function renderCorrection(view: ResultsView): TemplateResult | typeof nothing {
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

/** What somebody who does not see the box must hear of it, before the number of services. */
export function urgentText(words: Messages['search'], urgent: SearchResult['urgent']): string {
  const [first] = urgent;
  return first ? `${words.urgentTitle} ${words.urgent[first.kind]} ` : '';
}

/** The number of results in words: "5 usług". */
export function countText(
  view: Pick<ResultsView, 'words' | 'locale' | 'result' | 'query' | 'filtered'>,
): string {
  const { total } = view.result;
  if (total === 0) return view.words.search.none;
  if (isUnsure(view)) return view.words.search.unsureTitle;
  const forms =
    view.query.trim() === '' && !view.filtered ? view.words.search.all : view.words.search.foundFor;
  return plural(view.locale, total, forms);
}

function nothingFound(view: ResultsView): TemplateResult {
  const words = view.words.search;
  return html`<div class="none" part="empty">
    <p><strong>${words.noneTitle}</strong></p>
    <p>${words.noneTips}</p>
    ${view.filtered ? html`<p>${words.noneFilters}</p>` : nothing}
    <slot name="empty">${view.ask}</slot>
  </div>`;
}

/** A catalogue without services. */
export const renderEmpty = ({ search: words }: Messages): TemplateResult =>
  html`<div class="none" part="empty">
    <p><strong>${words.emptyTitle}</strong></p>
    <p>${words.emptyText}</p>
  </div>`;

/** The results as cards, with what is said above and below them. */
export function renderResults(view: ResultsView): TemplateResult {
  const { result } = view;
  const words = view.words.search;
  const rest = result.total - result.hits.length;
  const unsure = isUnsure(view);
  return html`${renderCorrection(view)}
  ${
    unsure
      ? html`<div class="note" part="note"><p>${words.unsure}</p></div>
          ${view.ask}
          <div class="near" role="heading" aria-level=${view.level}>${words.nearMisses}</div>`
      : nothing
  }
  ${
    result.total === 0
      ? nothingFound(view)
      : html`<ol class="results" part="results">
          ${repeat(
            result.hits,
            (hit) => hit.service.id,
            (hit) =>
              html`<li>
                <cus-service-card
                  part="result"
                  exportparts="card, title, facts"
                  heading-level=${view.level}
                  .service=${hit.service}
                  .highlights=${hit.matches}
                  .href=${view.href(hit.service)}
                  .messages=${view.overrides}
                ></cus-service-card>
              </li>`,
          )}
        </ol>`
  }
  ${
    rest > 0
      ? html`<div class="more">
          <button type="button" class="button quiet" part="more" @click=${view.more}>
            ${plural(view.locale, Math.min(rest, view.pageSize), words.more)}
          </button>
          <p class="shown">${format(words.shown, { shown: result.hits.length, total: result.total })}</p>
        </div>`
      : nothing
  }
  ${result.total > 0 && !unsure ? view.ask : nothing}`;
}

/** Dated notices of the centre, above the search. */
export function renderAnnouncements(
  words: Messages,
  locale: Locale,
  announcements: readonly Announcement[],
): TemplateResult | typeof nothing {
  if (announcements.length === 0) return nothing;
  return html`<section class="announcements" part="announcements" aria-label=${words.search.announcements}>
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
                  >${words.search.announcementMore}<span class="visually-hidden">: ${title}</span></a
                >
              </p>`
            : nothing
        }
      </div>`;
    })}
  </section>`;
}

/** Grey cards of about the size of results, so that nothing jumps when those arrive. */
export function renderSkeleton(count = 3): TemplateResult {
  return html`<div class="skeleton" aria-hidden="true">
    <div class="skeleton-chips">${Array.from({ length: 6 }, () => html`<i></i>`)}</div>
    ${Array.from({ length: count }, () => html`<div class="skeleton-card"><i></i><i></i><i></i></div>`)}
  </div>`;
}
