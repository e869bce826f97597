import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { plural } from '../../i18n/format.js';
import type { FirstMessages, Locale, Messages } from '../../i18n/messages.js';
import { wholeSearchPack } from '../../i18n/whole-search.js';
import { currentAnnouncements, type Centre, type Service } from '../../model/index.js';
import type { SearchResult, Suggestion } from '../../search/index.js';
import { renderAsk } from '../shared/ask.js';
import { renderOpened, type OpenedView } from '../shared/opened.js';
import { warnOnce } from '../shared/warn.js';
import { wear } from '../shared/wear.js';
import { renderEmpty } from './empty.js';
import { renderChosen, renderFilters, type FiltersView, type WholeFiltersView } from './filters.js';
import type { FoundView } from './found.js';
import { renderHints } from './hints.js';
import { HistoryController } from './history.js';
import { Journey } from './journey.js';
import { renderAnnouncements, renderNone, renderRemarks } from './remarks.js';
import { isUnsure, type ResultsView } from './results.js';
import { chosenCount, type Choice, type ListKey } from './scope.js';
import type { CusServiceSearch } from './service-search.js';
import { Suggestions } from './suggestions.js';
import { keyOfTerm } from './term-key.js';
import type { SearchState } from './url-state.js';
import { toolsStyles } from './tools.styles.js';
import { renderUrgent, urgentText } from './urgent.js';

/** All words are here. */
const whole = (words: FirstMessages): Messages => words as Messages;
const inWhole = (view: ResultsView) => view as ResultsView & { words: Messages };
const withWhole = (view: FiltersView) => view as WholeFiltersView;

/** What the tools need of the search. */
export interface ToolsSettings {
  /** A suggestion is chosen; that of a term narrows the list of this key. */
  take: (suggestion: Suggestion, key: ListKey | undefined) => void;
  /** What parameters of the address begin with; nothing where the address is not ours. */
  prefix: () => string | undefined;
  state: () => { query: string; choice: Choice };
  /** The address says what to look for: at first, or after a step back or forward. False: it comes too late. */
  restored: (state: SearchState, first: boolean) => boolean;
  /** Whether results are links to pages of their own. */
  linked: () => boolean;
}

/**
 * What stands around the list of results: suggestions, filters, what is said of an answer, urgent needs, notices, the
 * way to a person, to a service and back, the address. The list is shown without it, and is searched without it where it could not be loaded.
 */
export class SearchTools implements ReactiveController {
  /** Its words came with this file. */
  static readonly pack = wholeSearchPack;

  readonly suggestions: Suggestions;
  readonly journey: Journey;
  readonly #history: HistoryController;
  readonly #host: CusServiceSearch;
  readonly #settings: ToolsSettings;
  /** The form for notices, once it was asked for. */
  #notices: typeof import('./notices.js') | 'failed' | undefined;

  constructor(host: CusServiceSearch, settings: ToolsSettings) {
    this.#host = host;
    this.#settings = settings;
    this.suggestions = new Suggestions(host, (suggestion) =>
      settings.take(suggestion, suggestion.code ? keyOfTerm(suggestion.code) : undefined),
    );
    this.#history = new HistoryController(host, settings.prefix);
    const { state, linked } = settings;
    this.journey = new Journey(host, { history: this.#history, state, linked });
    host.addController(this);
    host.requestUpdate();
  }

  hostConnected(): void {
    this.#history.start((restored, first) => {
      if (this.#settings.restored(restored, first)) this.journey.want(restored.service);
    });
  }

  hostUpdate(): void {
    wear(this.#host, toolsStyles);
  }

  /** A service is open, or the form for notices. */
  get inUse(): boolean {
    return this.#notices !== undefined || this.journey.opened !== undefined;
  }

  /** Somebody types or narrows: suggestions are made anew, and a service that is gone is forgotten. */
  typed(text: string, suggest: (text: string, limit: number) => Suggestion[]): void {
    this.journey.missing = false;
    this.suggestions.update(text, suggest);
  }

  /** The address of a service in the search, where the address is ours. */
  href(service: Service): string | undefined {
    return this.#history.href(this.journey.stateWith(service));
  }

  /** Writes into the address what is looked for, and what is open. */
  save(): void {
    this.#history.save(this.journey.stateWith(this.journey.opened), false);
  }

  /** A service that is open in full, with the way back. */
  renderOpened(view: Omit<OpenedView, 'back'>): TemplateResult {
    return renderOpened({ ...view, back: () => this.journey.back() });
  }

  /** Nothing stays of what a person did. */
  forget(): void {
    this.suggestions.close();
    this.#notices = undefined;
    this.journey.opened = undefined;
  }

  renderSuggestions(words: FirstMessages['search']): TemplateResult {
    return this.suggestions.render(words as Messages['search']);
  }

  /** Dated notices of the centre, above the search. */
  renderAnnouncements(words: FirstMessages, locale: Locale, centre: Centre): unknown {
    return renderAnnouncements(whole(words).search, locale, currentAnnouncements(centre, new Date()));
  }

  /** What somebody who does not see the box for urgent needs must hear of it. */
  urgentText(words: FirstMessages, urgent: SearchResult['urgent']): string {
    return urgentText(whole(words).search, urgent);
  }

  renderDanger({ results, filters, centre, kiosk }: FoundView): unknown {
    const { words, level, href, result } = results;
    const { locale } = filters;
    return renderUrgent({
      words: whole(words).search,
      locale,
      level,
      href,
      centre,
      kiosk,
      open: (event, service) => this.journey.press(event, service),
      urgent: result.urgent,
    });
  }

  /** What the button says that opens the panel of filters, when some are chosen. */
  filtersText(filters: FiltersView): string | undefined {
    const chosen = chosenCount(filters.choice);
    return chosen > 0 ? plural(filters.locale, chosen, withWhole(filters).words.filtersChosen) : undefined;
  }

  /** What is in the panel of filters. */
  renderPanel({ filters, results, togglePanel }: FoundView): TemplateResult {
    const view = withWhole(filters);
    return html`${renderFilters(view)}
      <button type="button" class="button panel-done" @click=${() => togglePanel(false)}>
        ${plural(view.locale, results.result.total, view.words.filtersShow)}
      </button>`;
  }

  /** The address named a service that is gone. */
  renderMissing({ results }: FoundView): unknown {
    if (!this.journey.missing) return nothing;
    return html`<div class="note" part="note"><p>${whole(results.words).search.missingService}</p></div>`;
  }

  /** Between the number found and the list: what was understood, chosen and corrected. */
  renderAbove(view: FoundView): TemplateResult {
    const filters = withWhole(view.filters);
    const { result } = view.results;
    return html`${renderHints(filters, result.hints, view.takeBack)} ${renderChosen(filters)}
    ${renderRemarks(inWhole(view.results), this.#ask(view))}
    ${result.total === 0 ? renderNone(inWhole(view.results), this.#ask(view)) : nothing}`;
  }

  /** Under the list: the way to a person, and to be told of new services. */
  renderBelow(view: FoundView): TemplateResult {
    const { results } = view;
    return html`${results.result.total > 0 && !isUnsure(results) ? this.#ask(view) : nothing}
    ${this.#renderNotices(view)}`;
  }

  /** A catalogue without services. */
  renderEmpty(words: FirstMessages): TemplateResult {
    return renderEmpty(whole(words));
  }

  #ask({ results: { words, level }, centre }: FoundView): TemplateResult {
    return renderAsk(words, centre, level);
  }

  #renderNotices({ notices: view, results }: FoundView): unknown {
    if (!view) return nothing;
    const words = whole(results.words);
    const notices = this.#notices;
    const open = typeof notices === 'object';
    return html`<div class="more">
        <button
          type="button"
          class="button quiet"
          part="notify"
          aria-expanded=${open}
          @click=${() => void this.#notify()}
        >
          ${words.search.notify}
        </button>
        <p role="status">${notices === 'failed' ? words.common.errorNetwork : nothing}</p>
      </div>
      ${open ? notices.renderNotices(view) : nothing}`;
  }

  /** Opens the form for notices, which is loaded then, or closes it. */
  async #notify(): Promise<void> {
    const host = this.#host;
    try {
      this.#notices = typeof this.#notices === 'object' ? undefined : await import('./notices.js');
    } catch (cause) {
      this.#notices = 'failed';
      warnOnce('notify', 'The code of cus-notify-form could not be loaded.', cause);
    }
    host.requestUpdate();
    await host.updateComplete;
    host.shadowRoot?.querySelector('cus-notify-form')?.focusHeading();
  }
}
