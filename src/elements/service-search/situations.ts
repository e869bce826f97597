import { html, nothing, type TemplateResult } from 'lit';
import type { FiltersView } from './filters.js';
import { isSet, toggled } from './scope.js';

/** How many common situations are offered under the box. */
const MOST = 6;

/** The life situations with most services, as large buttons for those who do not know what to type. */
export function renderSituations(view: FiltersView, query: string): TemplateResult | typeof nothing {
  const common = view.base.situations.slice(0, MOST);
  if (query.trim() !== '' || isSet(view.scope.situations) || common.length < 2) return nothing;
  const chosen = view.choice.situations ?? [];
  return html`<div class="situations" part="situations">
    <p class="situations-title" id="situations-title">${view.words.situationsTitle}</p>
    <ul aria-labelledby="situations-title">
      ${common.map(
        ({ code }) =>
          html`<li>
            <button
              type="button"
              class="chip"
              aria-pressed=${chosen.includes(code) ? 'true' : 'false'}
              @click=${() => view.change(toggled(view.choice, 'situations', code))}
            >
              ${view.name(code)}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
