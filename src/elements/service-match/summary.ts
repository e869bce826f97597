import { html, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import { QUESTIONS, type Question } from './answers.js';
import { answerText, type MatchView } from './view.js';

export interface SummaryView extends MatchView {
  problems: readonly string[];
  change: (question: Question) => void;
}

/** All that was answered, each to be changed at any time. */
export function renderSummary(view: SummaryView): TemplateResult {
  const { words, answers, level } = view;
  const { match } = words;
  const given = QUESTIONS.flatMap((question) => {
    const answer = answers[question];
    return answer ? [{ question, answer }] : [];
  });
  return html`<section
    class="answers ${given.length ? '' : 'empty no-print'}"
    part="answers"
    aria-labelledby="answers-title"
  >
    <div id="answers-title" class="answers-title" role="heading" aria-level=${level}>${match.answers}</div>
    ${view.problems.map((text) => html`<p class="note" part="note">${text}</p>`)}
    ${
      given.length === 0
        ? html`<p class="hint no-print">${match.answersNone}</p>`
        : html`<ul>
            ${given.map(
              ({ question, answer }) =>
                html`<li class=${answer.silent ? 'silent' : ''}>
                  <span class="said"
                    ><span class="said-label">${match.labels[question]}:</span>
                    ${answerText(view, question, answer)}</span
                  >
                  <button
                    type="button"
                    class="link-button no-print"
                    aria-label=${format(match.changeOf, { name: match.labels[question] })}
                    @click=${() => view.change(question)}
                  >
                    ${match.change}
                  </button>
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}
