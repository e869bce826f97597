import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { format, plural } from '../../i18n/format.js';
import { timetablePack } from '../../i18n/forms/timetable.js';
import { searchPack } from '../../i18n/search.js';
import { dayInPoland, weekOf, type Service } from '../../model/index.js';
import { addDays } from '../../model/views/days.js';
import { controlStyles } from '../../styles/controls.js';
import { rootStyles } from '../../styles/root.js';
import { filled, pageUrl } from '../service-card/address.js';
import { said } from '../service-card/view.js';
import { renderAsk } from '../shared/ask.js';
import { CatalogueController, CentreController } from '../shared/catalogue.js';
import { CusElement } from '../shared/element.js';
import { headingLevel } from '../shared/heading-level.js';
import { hasFailed, renderFailure, renderLoading, renderNotes, stateText } from '../shared/notes.js';
import { renderOpened } from '../shared/opened.js';
import { printElement } from '../shared/print.js';
import { press } from '../shared/select.js';
import { forgets } from '../shared/traces.js';
import { warnOnce } from '../shared/warn.js';
import {
  printedText,
  rangeText,
  renderDay,
  renderUndated,
  type DaysView,
  type TimetableWords,
} from './days.js';
import { timetableStyles } from './timetable.styles.js';
import { atPlace, weekIn, type Week } from './week.js';

const PACKS = [searchPack, timetablePack] as const;
/** Entries of a day, and services without days, shown at first. */
const MOST = 30;
const PAGE_SIZE = 20;
const WEEK = 7;

/**
 * What takes place this week, at all providers, by day and place; and honestly which services do not say when they
 * are. Days come from HSDS `schedules` (RFC 5545) in local time of Poland; nothing is guessed. The week can be
 * changed, narrowed to a place and printed on a sheet for the door.
 *
 * @tag cus-timetable
 * @summary This week at all providers.
 * @slot - What is shown where there is no script.
 * @fires {CustomEvent<CusServiceSelectDetail>} cus-service-select - A person opens a service; cancelable. By default its link (`service-url`) is followed, or without one the full card opens in place.
 * @csspart heading - The heading.
 * @csspart range - Which week is shown.
 * @csspart weeks - The buttons that change the week.
 * @csspart place-filter - The choice of a place.
 * @csspart print - The button "Drukuj plan".
 * @csspart day - One day.
 * @csspart entry - One entry of a day.
 * @csspart hours - Its hours.
 * @csspart place - Its place and provider.
 * @csspart undated - Services that give no days and hours.
 * @csspart more - The button that shows more of them.
 * @csspart ask - The way to the centre.
 * @csspart back - The button "Wróć do planu tygodnia".
 * @csspart card - The service that is open, a `cus-service-card`.
 * @csspart note - A note: a public holiday, offline, out of date.
 * @csspart error - What is shown when nothing could be loaded.
 * @csspart empty - What is shown when there is nothing.
 * @csspart idle - On a shared screen: the warning before it is cleared.
 * @cssprop [--cus-timetable-padding=clamp(16px, 4cqi, 40px)] - Space around the content.
 */
export class CusTimetable extends CusElement<typeof PACKS> {
  static override packs = PACKS;
  static override styles = [rootStyles, controlStyles, timetableStyles];

  readonly #catalogue = new CatalogueController(this, () => this.settings.get('src') ?? '');
  readonly #centre = new CentreController(this, () => this.settings.centreUrl);

  /** A day of the week that a person chose. */
  @state() private chosen: string | undefined;
  @state() private at = '';
  @state() private undatedShown = PAGE_SIZE;
  @state() private whole: ReadonlySet<string> = new Set();
  @state() private announced = '';
  @state() private opened: Service | undefined;

  /** Source of the catalogue: URLs separated by spaces. */
  @property() src: string | undefined;
  /** Base of the API, for the centre's file and for questions about a service. */
  @property() api: string | undefined;
  /** URL of the centre's file. */
  @property() centre: string | undefined;
  /** Only what is at this place: its name, town, or the area of the service. */
  @property() place: string | undefined;
  /** Only services of this provider: its id, key or name. */
  @property() provider: string | undefined;
  /** A day of the week to show, ISO; default: today in Poland. */
  @property() week: string | undefined;
  /** Address of a service's own page, with `{id}`. */
  @property({ attribute: 'service-url' }) serviceUrl: string | undefined;
  /** Level of the heading, 1 to 4; default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  #from = '';
  #scroll: number | undefined;

  constructor() {
    super();
    forgets(
      this,
      () => this.chosen || this.at || this.opened || this.whole.size > 0 || this.undatedShown > PAGE_SIZE,
      () => {
        this.chosen = undefined;
        this.#startAnew();
        this.announced = '';
      },
    );
  }

  /** Asks the sources anew. */
  refresh(): void {
    this.#catalogue.refresh();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('week')) this.chosen = undefined;
    if (['week', 'src', 'place', 'provider'].some((name) => changed.has(name))) this.#startAnew();
  }

  /** The week as it is shown at first. */
  #startAnew(): void {
    this.opened = undefined;
    this.at = '';
    this.whole = new Set();
    this.undatedShown = PAGE_SIZE;
  }

  private get own(): TimetableWords {
    return this.words.timetable;
  }

  // Which week

  get #today(): string {
    return dayInPoland(new Date());
  }

  /** A day of the week that is shown. */
  get #day(): string {
    const wanted = this.chosen ?? this.week?.trim();
    if (!wanted) return this.#today;
    if (weekOf(wanted)) return wanted;
    warnOnce(
      'timetable-week',
      `week="${wanted}" of cus-timetable is no day (YYYY-MM-DD); this week is shown.`,
    );
    return this.#today;
  }

  #week(day: string): Week | undefined {
    const { catalogue } = this.#catalogue.state;
    const scope = { provider: this.provider?.trim() || undefined, place: this.place?.trim() || undefined };
    return catalogue && weekIn(catalogue, scope, day, this.#today);
  }

  #rangeText({ range: { from, to } }: Pick<Week, 'range'>): string {
    const today = this.#today;
    const text = today >= from && today <= to ? this.own.thisWeek : this.own.otherWeek;
    return format(text, { range: rangeText(this.locale, from, to) });
  }

  #show(day: string): void {
    // there are no weeks before 1990 and after 2100
    if (!weekOf(day)) return;
    this.chosen = day;
    this.whole = new Set();
    this.#announce();
  }

  /** Says what is shown now to those who do not see it change. */
  #announce(): void {
    const week = this.#week(this.#day);
    if (!week) return;
    const n = atPlace(week.days, this.at).reduce((sum, { entries }) => sum + entries.length, 0);
    this.announced = `${this.#rangeText(week)}. ${plural(this.locale, n, this.own.entries)}`;
  }

  #choose(place: string): void {
    this.at = place;
    this.whole = new Set();
    this.#announce();
  }

  // What a person opens

  #open(event: MouseEvent, service: Service, key: string): void {
    if (!press(this, event, service)) return;
    this.#from = key;
    this.#scroll = globalThis.scrollY;
    this.opened = service;
    void this.updateComplete.then(async () => {
      const card = this.shadowRoot?.querySelector('cus-service-card');
      await card?.updateComplete;
      this.scrollIntoView({ block: 'start' });
      card?.focusHeading();
    });
  }

  /** The week as it was left, with the focus on the entry that was open. */
  #back(): void {
    this.opened = undefined;
    void this.updateComplete.then(() => {
      const all = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.open') ?? [])];
      const entry = all.find((each) => each.dataset['key'] === this.#from);
      (entry ?? this.shadowRoot?.querySelector<HTMLElement>('.heading'))?.focus({ preventScroll: true });
      globalThis.scrollTo({ top: this.#scroll ?? 0, behavior: 'instant' });
    });
  }

  #focusEntry(key: string): void {
    void this.updateComplete.then(() => {
      const all = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.open') ?? [])];
      all.find((each) => each.dataset['key'] === key)?.focus();
    });
  }

  readonly #moreUndated = (): void => {
    const first = this.#week(this.#day)?.undated[this.undatedShown];
    this.undatedShown += PAGE_SIZE;
    if (first) this.#focusEntry(`u ${first.service.id}`);
  };

  // What is shown

  get #level(): number {
    return headingLevel(this, this.headingLevel);
  }

  readonly #retry = (): void => this.refresh();

  protected override renderSheet(): TemplateResult {
    const { state } = this.#catalogue;
    const source = this.settings.get('src');
    return html`<div class="window" part="window">
      <p class="visually-hidden" role="status">
        ${source ? stateText(this.words, state) || this.announced : nothing}
      </p>
      ${
        source
          ? this.#renderState()
          : html`<div class="note" part="error" role="status"><p>${this.words.common.noSource}</p></div>`
      }
    </div>`;
  }

  #renderState(): TemplateResult {
    const { state } = this.#catalogue;
    if (hasFailed(state))
      return html`${this.#renderHeading()} ${renderFailure(this.words, state, this.#retry)}`;
    const week = this.#week(this.#day);
    if (!state.catalogue || !week)
      return html`${this.#renderHeading()} ${renderLoading(state.status, this.words.common.slow)}`;
    const notes = renderNotes(this.words, this.locale, state, this.#retry);
    if (state.catalogue.services.length === 0)
      return html`${this.#renderHeading()} ${notes}
        <div class="none" part="empty">
          <p class="none-title">${this.own.emptyTitle}</p>
          <p>${this.own.emptyText}</p>
        </div>
        ${renderAsk(this.words, this.#centre.centre, Math.min(this.#level + 1, 5))}`;
    return html`<div ?hidden=${this.opened !== undefined}>${this.#renderWeek(week, notes)}</div>
      ${
        this.opened
          ? renderOpened({
              part: 'card',
              service: this.opened,
              centre: this.#centre.centre,
              level: this.#level,
              api: this.settings.get('api'),
              src: this.settings.get('src'),
              centreUrl: this.settings.get('centre'),
              overrides: this.messages,
              backText: this.own.back,
              back: () => this.#back(),
            })
          : nothing
      }`;
  }

  #renderHeading(): TemplateResult {
    return html`<div class="heading" part="heading" role="heading" aria-level=${this.#level} tabindex="-1">
      ${this.own.title}
    </div>`;
  }

  #renderWeek(week: Week, notes: unknown): TemplateResult {
    const { own, locale } = this;
    const { centre } = this.#centre;
    const level = Math.min(this.#level + 1, 5);
    const days = atPlace(week.days, this.at);
    const template = this.settings.get('service-url');
    const view: DaysView = {
      words: own,
      locale,
      level,
      today: this.#today,
      most: MOST,
      whole: this.whole,
      said: (text) => said({ locale }, text),
      href: (service) => {
        const href = filled(template, service);
        return pageUrl(href) && href;
      },
      open: (event, service, key) => this.#open(event, service, key),
      more: (day, key) => {
        this.whole = new Set([...this.whole, day]);
        this.#focusEntry(key);
      },
    };
    const some = days.some(({ entries }) => entries.length > 0);
    return html`${centre ? html`<p class="issuer on-paper">${centre.organization.name}</p>` : nothing}
      ${this.#renderHeading()}
      <p class="range" part="range">
        ${this.#rangeText(week)}${this.at ? html`<span class="on-paper">${this.at}</span>` : nothing}
      </p>
      ${notes} ${this.#renderControls(week)}
      ${
        week.days.some(({ holiday }) => holiday)
          ? html`<p class="note" part="note">${own.holidayNote}</p>`
          : nothing
      }
      ${
        some
          ? html`<div class="days">${days.map((day) => renderDay(view, day))}</div>`
          : html`<div class="none" part="empty">
              <p class="none-title">${own.noneTitle}</p>
              <p>${this.at ? own.nonePlace : own.noneText}</p>
            </div>`
      }
      ${renderUndated(view, week.undated, this.undatedShown, PAGE_SIZE, this.#moreUndated)}
      ${renderAsk(this.words, centre, level)}
      <p class="on-paper">${printedText(own, locale, this.#today)}</p>`;
  }

  #renderControls(week: Week): TemplateResult {
    const { own } = this;
    const { from } = week.range;
    const button = (text: string, day: string, current?: boolean) =>
      html`<button
        type="button"
        class="button quiet"
        aria-current=${current ? 'date' : nothing}
        @click=${() => this.#show(day)}
      >
        ${text}
      </button>`;
    return html`<div class="controls no-print">
      <div class="weeks" part="weeks" role="group" aria-label=${own.weeks}>
        ${button(own.previous, addDays(from, -WEEK))}
        ${button(own.current, this.#today, weekOf(this.#today)?.from === from)}
        ${button(own.next, addDays(from, WEEK))}
      </div>
      ${
        week.places.length > 1
          ? html`<div class="field">
              <label for="place">${own.place}</label>
              <select
                id="place"
                part="place-filter"
                .value=${live(this.at)}
                @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}
              >
                <option value="" ?selected=${!this.at}>${own.allPlaces}</option>
                ${week.places.map(
                  (place) => html`<option value=${place} ?selected=${place === this.at}>${place}</option>`,
                )}
              </select>
            </div>`
          : nothing
      }
      <p>
        <button type="button" class="button" part="print" @click=${() => void printElement(this)}>
          ${own.print}
        </button>
      </p>
    </div>`;
  }
}
