import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../i18n/format.js';
import { renderChosen, renderFilters, type FiltersView } from './filters.js';
import { renderHints, type Hint } from './hints.js';
import { countText, renderResults, urgentText, type ResultsView } from './results.js';
import { chosenCount } from './scope.js';
import { renderSituations } from './situations.js';
import { urgentBox } from './parts.js';
import type { UrgentView } from './urgent.js';

/** What is shown under the box once there is something to show. */
export interface FoundView {
  filters: FiltersView;
  results: ResultsView;
  /** Whether the panel of filters is unfolded; it always is where there is room. */
  panelOpen: boolean;
  togglePanel: (open: boolean) => void;
  missing: boolean;
  /** The way to be told of new services. */
  notices: TemplateResult | typeof nothing;
  /** False: no box for urgent needs. */
  urgent: Pick<UrgentView, 'centre' | 'kiosk' | 'open'> | false;
  /** A hint of the query is not meant. */
  takeBack: (hint: Hint) => void;
  pressed: (event: Event) => void;
}

function renderPanel({ filters, results, panelOpen, togglePanel }: FoundView): TemplateResult {
  const { words, locale } = filters;
  const chosen = chosenCount(filters.choice);
  return html`<section class="filters" part="filters" aria-label=${words.filters}>
    <button
      type="button"
      class="button quiet panel-button"
      aria-expanded=${panelOpen ? 'true' : 'false'}
      aria-controls="panel"
      @click=${() => togglePanel(!panelOpen)}
    >
      ${chosen > 0 ? plural(locale, chosen, words.filtersChosen) : words.filters}
    </button>
    <div id="panel" class="panel ${panelOpen ? 'panel-open' : ''}">
      <div class="panel-title" aria-hidden="true">${words.filters}</div>
      ${renderFilters(filters)}
      <button type="button" class="button panel-done" @click=${() => togglePanel(false)}>
        ${plural(locale, results.result.total, words.filtersShow)}
      </button>
    </div>
  </section>`;
}

/** The box for urgent needs; where its code could not be loaded, what matters most of it. */
function renderDanger(view: UrgentView): TemplateResult | typeof nothing {
  if (view.urgent.length === 0) return nothing;
  if (urgentBox.code) return urgentBox.code.renderUrgent(view);
  return html`<div class="note" part="urgent">
    <p>${urgentText(view.words, view.urgent)}</p>
    <p>${view.kiosk ? html`<strong>112</strong>` : html`<a class="button" href="tel:112">112</a>`}</p>
  </div>`;
}

/** Common situations, filters, the number found, and the results. */
export function renderFound(view: FoundView): TemplateResult {
  const { filters, results, urgent } = view;
  return html`${
      urgent
        ? renderDanger({
            words: filters.words,
            locale: filters.locale,
            urgent: results.result.urgent,
            level: results.level,
            href: results.href,
            ...urgent,
          })
        : nothing
    }${renderSituations(filters, results.query)}
    <div class="columns">
      ${renderPanel(view)}
      <section class="found" @cus-service-select=${view.pressed}>
        ${
          view.missing
            ? html`<div class="note" part="note"><p>${filters.words.missingService}</p></div>`
            : nothing
        }
        <div class="count" part="count" role="heading" tabindex="-1" aria-level=${results.level}>
          ${countText(results)}
        </div>
        ${renderHints(filters, results.result.hints, view.takeBack)} ${renderChosen(filters)}
        ${renderResults(results)} ${view.notices}
      </section>
    </div>`;
}
