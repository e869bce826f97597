import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { wordReason } from '../../i18n/forms/match-reasons.js';
import { formatDate } from '../../i18n/dates.js';
import { format, plural } from '../../i18n/format.js';
import type { MessageOverrides } from '../../i18n/messages.js';
import type { Match, Reason, Verdict } from '../../match/index.js';
import type { Centre, Service } from '../../model/index.js';
import { langOf } from '../service-card/view.js';
import { centreWays, renderAsk } from '../shared/ask.js';
import type { Question } from './answers.js';
import type { Matched } from './matcher.js';
import { questionText, type MatchView } from './view.js';

/** Proposals of one verdict shown at first, and added by "Pokaż jeszcze". */
export const PAGE = 10;

export interface ResultsView extends MatchView {
  matched: Matched;
  centre: Centre | undefined;
  /** How many of each verdict are shown. */
  shown: Readonly<Record<Verdict, number>>;
  /** What does not fit is unfolded. */
  unfolded: boolean;
  /** The descriptions say too little to ask anything. */
  unasked: boolean;
  overrides: MessageOverrides | undefined;
  /** The answers, and what can be done with the list. */
  summary: TemplateResult;
  tools: TemplateResult;
  href: (service: Service) => string | undefined;
  more: (verdict: Verdict) => void;
  unfold: (open: boolean) => void;
  /** Opens a question. */
  change: (question: Question) => void;
  /** Goes to what can be done with the list. */
  toTools: () => void;
}

/** "Pasuje 5 usług, warto zapytać o 3 usługi." */
export function countsText({ words: { match }, locale }: MatchView, { verdicts }: Matched): string {
  const fits = verdicts.fits.length;
  return format(match.summed, {
    fits: fits ? plural(locale, fits, match.fits) : match.noneFits,
    check: plural(locale, verdicts.check.length, match.check),
  });
}

/** The reasons that a verdict rests on first, and what to know. A question that waits for the person is told as such. */
function reasonsOf({ verdict, reasons }: Match): Reason[] {
  const own = reasons.filter((reason) => reason.verdict === verdict);
  const others = reasons.filter((reason) => reason.verdict === (verdict === 'check' ? 'fits' : 'note'));
  const notes = verdict === 'check' ? reasons.filter((reason) => reason.verdict === 'note') : [];
  return verdict === 'does-not-fit' ? own : [...own, ...others, ...notes];
}

function renderReasons(view: ResultsView, match: Match): TemplateResult {
  const { words, locale, name } = view;
  return html`<div class="reasons" part="reasons">
    <div class="reasons-title">${words.match.reasons}</div>
    <ul>
      ${reasonsOf(match).map((reason) => {
        const { text, question } = wordReason(reason, locale, words.matchReasons, name);
        const ask = reason.verdict === 'check' && !reason.code.endsWith('-not-told') ? question : undefined;
        return html`<li class="reason">
          ${text}${ask ? html`<span class="ask-so">${format(words.match.askSo, { question: ask })}</span>` : nothing}
        </li>`;
      })}
    </ul>
  </div>`;
}

function renderList(view: ResultsView, verdict: Verdict): TemplateResult {
  const all = view.matched.verdicts[verdict];
  const some = all.slice(0, view.shown[verdict]);
  const rest = all.length - some.length;
  return html`<ol class="results">
      ${repeat(
        some,
        ({ service }) => service.id,
        (match) =>
          html`<li class="proposal" part="proposal">
            <cus-service-card
              part="result"
              exportparts="card, title, facts"
              heading-level=${view.level + 1}
              .service=${match.service}
              .href=${view.href(match.service)}
              .messages=${view.overrides}
            ></cus-service-card>
            ${renderReasons(view, match)}
          </li>`,
      )}
    </ol>
    ${
      rest > 0
        ? html`<div class="more no-print">
            <button type="button" class="button quiet" part="more" @click=${() => view.more(verdict)}>
              ${plural(view.locale, Math.min(rest, PAGE), view.words.search.more)}
            </button>
            <p class="small">${format(view.words.search.shown, { shown: some.length, total: all.length })}</p>
          </div>`
        : nothing
    }`;
}

function renderGroup(
  view: ResultsView,
  verdict: 'fits' | 'check',
  more: unknown = nothing,
): TemplateResult | typeof nothing {
  const all = view.matched.verdicts[verdict];
  if (all.length === 0) return nothing;
  const { match, matchReasons } = view.words;
  return html`<section class="verdict ${verdict}" part="verdict" aria-labelledby="verdict-${verdict}">
    <div id="verdict-${verdict}" class="verdict-title" role="heading" aria-level=${view.level} tabindex="-1">
      ${matchReasons.verdicts[verdict]} <span class="number-of">(${all.length})</span>
    </div>
    <p class="hint">${match.groupText[verdict]}</p>
    ${more} ${renderList(view, verdict)}
  </section>`;
}

function renderNotFitting(view: ResultsView): TemplateResult | typeof nothing {
  const all = view.matched.verdicts['does-not-fit'];
  if (all.length === 0) return nothing;
  const { match, matchReasons } = view.words;
  return html`<details
    class="verdict does-not-fit no-print"
    part="verdict"
    ?open=${view.unfolded}
    @toggle=${(event: Event) => view.unfold((event.target as HTMLDetailsElement).open)}
  >
    <summary>
      <span class="verdict-title" role="heading" aria-level=${view.level}
        >${matchReasons.verdicts['does-not-fit']} <span class="number-of">(${all.length})</span></span
      >
    </summary>
    <p class="hint">${match.groupText['does-not-fit']}</p>
    ${view.unfolded ? renderList(view, 'does-not-fit') : nothing}
  </details>`;
}

/** What could still be told, and how much that would decide. */
function renderTellMore(view: ResultsView): TemplateResult | typeof nothing {
  const { matched, words, locale } = view;
  const { match } = words;
  const open = [...matched.open.dividing].filter(([question]) => !matched.answers[question]?.values);
  if (open.length === 0) return nothing;
  return html`<section class="tell-more no-print" aria-labelledby="tell-more">
    <p id="tell-more"><strong>${match.tellMore}</strong></p>
    <ul>
      ${open.slice(0, 4).map(
        ([question, number]) =>
          html`<li>
            <button type="button" class="link-button" @click=${() => view.change(question)}>
              ${questionText(view, question)}
            </button>
            ${
              question === 'age' || question === 'place' || question === 'recipients'
                ? html`<span class="small">${plural(locale, number, match.notMany)}</span>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The proposals in three groups, with their reasons. */
export function renderResults(view: ResultsView): TemplateResult {
  const { words, matched, centre, level } = view;
  const { match, matchReasons } = words;
  const { fits, check } = matched.verdicts;
  const none = fits.length + check.length === 0;
  return html`<div class="list-head">
      <p class="print-only">${format(match.listOf, { date: formatDate(view.locale, new Date()) ?? '' })}</p>
      <div class="list-title" part="list-title" role="heading" aria-level=${level} tabindex="-1">
        ${none ? match.noFitTitle : match.listTitle}
      </div>
      ${none ? html`<p>${match.noFitText}</p>` : html`<p class="counts">${countsText(view, matched)}</p>`}
      ${view.unasked ? html`<p class="note" part="note">${match.noQuestions}</p>` : nothing}
      <p class="decides"><strong>${matchReasons.hint}.</strong> ${match.hintMore}</p>
      ${
        none
          ? nothing
          : html`<p class="no-print">
              <button type="button" class="link-button jump" @click=${view.toTools}>
                ${match.toolsJump} <span aria-hidden="true">↓</span>
              </button>
            </p>`
      }
      ${renderTellMore(view)} ${view.summary}
    </div>
    ${none ? renderAsk(words, centre, level) : nothing} ${renderGroup(view, 'fits')}
    ${renderGroup(
      view,
      'check',
      centre
        ? html`<div class="ways" part="ways" lang=${langOf(view, centre.organization.name)}>
            ${centreWays(words, centre)}
          </div>`
        : nothing,
    )}
    ${view.tools} ${renderNotFitting(view)}`;
}
