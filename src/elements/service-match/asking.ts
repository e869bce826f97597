import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../i18n/format.js';
import type { Conversation } from './conversation.js';
import type { Hearing } from './hearing.js';
import type { Matched } from './matcher.js';
import { renderQuestion } from './question.js';
import type { MatchView } from './view.js';

/** What a question on the screen draws itself from. */
export interface AskingView extends MatchView {
  conversation: Conversation;
  hearing: Hearing;
  matched: Matched;
  summary: TemplateResult;
  submit: (event: Event) => void;
}

/** One question with its buttons, the ways back and on, and what was answered so far. */
export function renderAsking(view: AskingView): TemplateResult {
  const { conversation, hearing, matched, locale } = view;
  const { question, draft, wrong, number, canGoBack, seen } = conversation;
  const { match } = view.words;
  const silent = (label: string, kind: 'unknown' | 'ratherNot') =>
    html`<button type="button" class="button quiet" @click=${() => conversation.give({ silent: kind })}>
      ${label}
    </button>`;
  return html`<div class="conversation">
    <form class="asking" novalidate autocomplete="off" @submit=${view.submit}>
      ${
        question
          ? renderQuestion({
              ...view,
              question,
              draft,
              wrong,
              number,
              open: matched.open,
              heard: hearing.heard,
              change: (change) => conversation.change(change),
              listen: (text) => hearing.listen(text),
            })
          : nothing
      }
      <div class="buttons" part="buttons">
        <button type="submit" class="button next" part="next">${match.next}</button>
        ${silent(match.unknown, 'unknown')} ${silent(match.ratherNot, 'ratherNot')}
      </div>
      <div class="ways-on">
        ${
          canGoBack
            ? html`<button type="button" class="link-button" @click=${() => conversation.back()}>
                <span aria-hidden="true">←</span> ${match.back}
              </button>`
            : nothing
        }
        <button type="button" class="link-button" part="results" @click=${() => conversation.results()}>
          ${seen ? match.toResults : match.results} <span aria-hidden="true">→</span>
        </button>
      </div>
      <p class="small so-far">${plural(locale, matched.open.remaining, match.soFar)}</p>
    </form>
    ${view.summary}
  </div>`;
}
