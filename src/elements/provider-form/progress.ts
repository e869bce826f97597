import { html, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import type { StepId } from './steps.js';
import type { ProviderView } from './view.js';

/** How far one is, and the steps to go back to. */
export function renderProgress(
  view: ProviderView,
  path: readonly StepId[],
  step: number,
  furthest: number,
  go: (step: number) => void,
): TemplateResult {
  const { provider } = view.words;
  return html`<div class="progress" part="progress">
    <p class="progress-text" id="progress">${format(provider.step, { n: step + 1, total: path.length })}</p>
    <progress aria-labelledby="progress" max=${path.length} value=${step + 1}></progress>
    <details class="progress-steps">
      <summary>${provider.steps}</summary>
      <ol>
        ${path.map((each, index) => {
          const name = html`${index + 1}. ${provider.stepNames[each]}`;
          return html`<li>
            ${
              index === step
                ? html`<strong aria-current="step">${name}</strong>
                    <span class="small">(${provider.stepNow})</span>`
                : index <= furthest
                  ? html`<button type="button" class="link-button" @click=${() => go(index)}>${name}</button>
                      ${index < furthest ? html`<span class="small">(${provider.stepDone})</span>` : ''}`
                  : html`<span class="small">${name}</span>`
            }
          </li>`;
        })}
      </ol>
    </details>
  </div>`;
}
