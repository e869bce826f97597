import { html, nothing, type TemplateResult } from 'lit';
import { fieldId, type FormController } from './form-controller.js';
import type { FormWords } from './form-element.js';
import { listedText } from './problem-text.js';

/** All that is wrong, above the form: takes the focus, and each entry leads to its field. Drawn after the fields. */
export function renderSummary(
  form: Pick<FormController<unknown>, 'problems' | 'focus'>,
  words: FormWords['form'],
  level = 3,
): TemplateResult | typeof nothing {
  const { problems } = form;
  if (problems.length === 0) return nothing;
  const go = (event: Event, pointer: string) => {
    event.preventDefault();
    void form.focus(pointer);
  };
  return html`<div class="summary" part="summary" role="group" aria-labelledby="summary-title" tabindex="-1">
    <div id="summary-title" class="summary-title" role="heading" aria-level=${level}>
      ${words.summaryTitle}
    </div>
    <ul>
      ${problems.map(({ problem, pointer, field }) => {
        const text = listedText(words, problem, field);
        return html`<li>
          ${
            pointer === undefined
              ? text
              : html`<a href="#${fieldId(pointer)}" @click=${(event: Event) => go(event, pointer)}
                  >${text}</a
                >`
          }
        </li>`;
      })}
    </ul>
  </div>`;
}
