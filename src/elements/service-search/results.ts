import { html, nothing, type TemplateResult } from 'lit';
import { format, plural } from '../../i18n/format.js';
import type { FirstMessages, Locale, MessageOverrides } from '../../i18n/messages.js';
import type { Service } from '../../model/index.js';
import type { SearchResult } from '../../search/index.js';
import type { CusServiceCard } from '../service-card/service-card.js';

/** What the list of results needs to draw itself. */
export interface ResultsView {
  words: FirstMessages;
  locale: Locale;
  result: SearchResult;
  query: string;
  filtered: boolean;
  pageSize: number;
  level: number;
  overrides: MessageOverrides | undefined;
  href: (service: Service) => string | undefined;
  more: () => void;
  /** Looks for the words as they were typed. */
  verbatim: () => void;
  /** Looks for other words. */
  instead: (query: string) => void;
}

/** The card of a service among the results. */
export const cardOf = (root: ParentNode | null, id: string | undefined): CusServiceCard | undefined =>
  id === undefined
    ? undefined
    : [...(root?.querySelectorAll<CusServiceCard>('.results cus-service-card') ?? [])].find(
        ({ service }) => service?.id === id,
      );

/** There are near misses only. */
export const isUnsure = ({ result, query }: Pick<ResultsView, 'result' | 'query'>): boolean =>
  !result.confident && result.total > 0 && query.trim() !== '';

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

/** The results as cards, and the way to see more of them. */
export function renderResults(view: ResultsView): TemplateResult {
  const { result } = view;
  const words = view.words.search;
  const rest = result.total - result.hits.length;
  return html`<ol class="results" part="results">
      ${result.hits.map(
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
    </ol>
    ${
      rest > 0
        ? html`<div class="more">
            <button type="button" class="button quiet" part="more" @click=${view.more}>
              ${plural(view.locale, Math.min(rest, view.pageSize), words.more)}
            </button>
            <p class="shown">${format(words.shown, { shown: result.hits.length, total: result.total })}</p>
          </div>`
        : nothing
    }`;
}

/** Grey cards of about the size of results, so that nothing jumps when those arrive. */
export function renderSkeleton(count = 3): TemplateResult {
  return html`<div class="skeleton" aria-hidden="true">
    <div class="skeleton-chips">${Array.from({ length: 6 }, () => html`<i></i>`)}</div>
    ${Array.from({ length: count }, () => html`<div class="skeleton-card"><i></i><i></i><i></i></div>`)}
  </div>`;
}
