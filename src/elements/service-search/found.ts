import { html, nothing, type TemplateResult } from 'lit';
import type { SearchResult } from '../../search/index.js';
import type { FiltersView } from './filters.js';
import type { NoticesView } from './notices.js';
import { countText, renderResults, type ResultsView } from './results.js';
import { chosenCount } from './scope.js';
import { renderSituations } from './situations.js';
import type { SearchTools } from './tools.js';
import type { UrgentView } from './urgent.js';

/** What is shown under the box once there is something to show. */
export interface FoundView {
  filters: FiltersView;
  results: ResultsView;
  /** Whether the panel of filters is unfolded; it always is where there is room. */
  panelOpen: boolean;
  togglePanel: (open: boolean) => void;
  /** The way to be told of new services; none without a server. */
  notices: NoticesView | undefined;
  centre: UrgentView['centre'];
  kiosk: boolean;
  /** False: no box for urgent needs. */
  urgent: boolean;
  /** A card is pressed before the tools are here. */
  early: (event: Event) => void;
  /** A hint of the query is not meant. */
  takeBack: (hint: SearchResult['hints'][number]) => void;
}

function renderPanel(view: FoundView, tools: SearchTools | undefined): TemplateResult {
  const { filters, results, togglePanel } = view;
  const { words } = filters;
  const open = tools !== undefined && view.panelOpen;
  // what is not found cannot be narrowed
  const idle = results.result.total === 0 && chosenCount(filters.choice) === 0;
  return html`<section class="filters" part="filters" aria-label=${words.filters} ?hidden=${idle}>
    <button
      type="button"
      class="button quiet panel-button"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls="panel"
      @click=${() => togglePanel(!view.panelOpen)}
    >
      ${tools?.filtersText(filters) ?? words.filters}
    </button>
    <div id="panel" class="panel ${open ? 'panel-open' : ''}">
      <div class="panel-title" aria-hidden="true">${words.filters}</div>
      ${tools?.renderPanel(view)}
    </div>
  </section>`;
}

/** Danger was heard, and the box for it could not be loaded: what matters most of it. */
function renderDanger({ results, kiosk }: FoundView): TemplateResult {
  return html`<div class="note danger" part="urgent">
    <p>${results.words.search.urgentTitle}</p>
    <p>${kiosk ? html`<strong>112</strong>` : html`<a class="button" href="tel:112">112</a>`}</p>
  </div>`;
}

/**
 * Common situations, filters, the number found, and the results.
 *
 * @param tools what stands around the list, once it is here
 */
export function renderFound(view: FoundView, tools: SearchTools | undefined): TemplateResult {
  const { filters, results } = view;
  const { total, urgent } = results.result;
  return html`${
      view.urgent && urgent.length ? (tools?.renderDanger(view) ?? renderDanger(view)) : nothing
    }${renderSituations(filters, results.query)}
    <div class="columns">
      ${renderPanel(view, tools)}
      <section class="found" @cus-service-select=${tools?.journey.retell ?? view.early}>
        ${tools?.renderMissing(view)}
        <div class="count" part="count" role="heading" tabindex="-1" aria-level=${results.level}>
          ${countText(results)}
        </div>
        ${tools?.renderAbove(view)} ${total ? renderResults(results) : nothing} ${tools?.renderBelow(view)}
      </section>
    </div>`;
}
