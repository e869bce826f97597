import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { isFree, isService, lifecycle, serviceKey, type Centre, type Service } from '../../model/index.js';
import type { Match } from '../../search/index.js';
import { cardPack } from '../../i18n/card.js';
import { searchPack } from '../../i18n/search.js';
import { controlStyles } from '../../styles/controls.js';
import { rootStyles } from '../../styles/root.js';
import { CatalogueController, CentreController } from '../shared/catalogue.js';
import { CusElement } from '../shared/element.js';
import { headingLevel } from '../shared/heading-level.js';
import { renderFailure, renderNotes, stateText } from '../shared/notes.js';
import { press } from '../shared/select.js';
import { shortName } from '../shared/term.js';
import { warnOnce } from '../shared/warn.js';
import { filled, pageUrl } from './address.js';
import { renderCompact } from './compact.js';
import type { FullCard } from './full-card.js';
import { marked } from './highlight.js';
import { fullCard } from './parts.js';
import { serviceCardStyles } from './service-card.styles.js';
import { langOf, said, type CardView } from './view.js';

const PACKS = [searchPack, cardPack] as const;

/** What `cus-service-select` tells. */
export interface CusServiceSelectDetail {
  /** HSDS id of the service. */
  id: string;
  /** The service itself. */
  service: Service;
}

/**
 * One service: compact for a list, or full with all that a person asks. Shows what the data hold and says honestly
 * what they do not.
 *
 * @tag cus-service-card
 * @summary One service.
 * @slot - What is shown where there is no script.
 * @fires {CustomEvent<CusServiceSelectDetail>} cus-service-select - A person opens the service from a compact card; cancelable. By default its link is followed, or without one the full card opens in place.
 * @csspart card - The card.
 * @csspart title - Its heading.
 * @csspart facts - The three facts of a compact card.
 * @csspart items - All items of a full card.
 * @csspart item - One question with its answer.
 * @csspart aside - Beside the items: ways to reach somebody, tools, freshness.
 * @csspart way - One way to reach somebody.
 * @csspart ask - The button "Zapytaj o tę usługę".
 * @csspart print - The button "Drukuj ulotkę".
 * @csspart freshness - When the entry was checked.
 * @csspart note - A note: planned, not running, out of date.
 * @csspart error - What is shown when the service could not be loaded.
 * @csspart idle - On a shared screen: the warning before it is cleared.
 * @cssprop [--cus-service-card-padding=1.3em] - Space within the card.
 * @cssprop [--cus-color-paper=#fffdf8] - Ground of the card; `--cus-color-paper-dark` in the dark design.
 * @cssprop [--cus-color-accent=#0a5c4c] - Colour of links and buttons; `--cus-color-accent-dark`.
 */
export class CusServiceCard extends CusElement<typeof PACKS> {
  static override packs = PACKS;
  static override styles = [rootStyles, controlStyles, serviceCardStyles];

  private readonly catalogue = new CatalogueController(
    this,
    () => (this.service === undefined && this.serviceId ? (this.settings.get('src') ?? '') : undefined),
    () => ({ index: this.settings.get('index'), id: this.serviceId }),
  );
  readonly #centre = new CentreController(this, () =>
    this.centre === undefined && this.#full ? this.settings.centreUrl : undefined,
  );

  @query('.title') private readonly heading!: HTMLElement | null;
  @query('.open') private readonly opener!: HTMLElement | null;

  @state() private unfolded = false;
  /** What fills an opened card could not be loaded. */
  @state() private unloaded = false;

  /** Source of the catalogue that `service-id` is looked up in. */
  @property() src: string | undefined;
  /** Id (UUID) or key of the service in the catalogue. */
  @property({ attribute: 'service-id' }) serviceId: string | undefined;
  /** `compact` for a list, `full` for all items; default `compact`. */
  @property() variant: 'compact' | 'full' = 'compact';
  /** Address of the service's own page, with `{id}`; the title of a compact card becomes a link. */
  @property({ attribute: 'service-url' }) serviceUrl: string | undefined;
  /** Address to give to others, with `{id}`; default: that of `service-url`. */
  @property({ attribute: 'share-url' }) shareUrl: string | undefined;
  /** Level of the heading, 1 to 5; default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The service to show, as HSDS; wins over `service-id`. */
  @property({ attribute: false }) service: Service | undefined;
  /** Link of the title; wins over `service-url`. */
  @property({ attribute: false }) href: string | undefined;
  /** Words to mark: `matches` of a search hit. */
  @property({ attribute: false }) highlights: readonly Match[] | undefined;
  /** Shown in the place of all items while the whole service is on its way. */
  @property({ attribute: false }) instead: TemplateResult | undefined;
  /** Not in a catalogue yet: no structured data for search engines. */
  @property({ attribute: false }) unpublished = false;
  /** The centre to ask; default: what the attribute `centre` of the region names. */
  @property({ attribute: false }) centre: Centre | undefined;

  #told: string | undefined;
  #fullCard: FullCard | undefined;

  /** Puts the focus on what a person would press: the link of a compact card, the heading of a full one. */
  override focus(options?: FocusOptions): void {
    (this.opener ?? this.heading)?.focus(options);
  }

  /** Puts the focus on the heading, so that reading begins there. */
  focusHeading(): void {
    this.heading?.focus({ preventScroll: true });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.service !== undefined && !isService(this.service)) {
      warnOnce('card-service', 'cus-service-card: `.service` is no HSDS service; nothing is shown.');
      this.service = undefined;
    }
    // a page without types may set anything
    if (this.serviceId) this.serviceId = String(this.serviceId);
    if (
      !Array.isArray(this.highlights) ||
      !this.highlights.every((each) => Array.isArray((each as Match | null)?.ranges))
    )
      this.highlights = undefined;
    const id = this.service?.id ?? this.serviceId;
    if (id === this.#told) return;
    this.#told = id;
    this.unloaded = false;
    this.unfolded = false;
  }

  /** The service that is shown in full. */
  private get opened(): Service | undefined {
    return this.#full ? this.#shown : undefined;
  }

  get #shown(): Service | undefined {
    if (this.service) return this.service;
    const id = this.serviceId?.trim();
    return this.catalogue.state.catalogue?.services.find((each) => each.id === id || serviceKey(each) === id);
  }

  get #full(): boolean {
    if (!['full', 'compact', null].includes(this.variant))
      warnOnce(
        'card-variant',
        `variant="${String(this.variant)}" is neither compact nor full; compact is shown.`,
      );
    return this.variant === 'full' || this.unfolded;
  }

  get #level(): number {
    return headingLevel(this, this.headingLevel, 5);
  }

  #fold(open: boolean): void {
    this.unfolded = open;
    void this.updateComplete.then(() => (open ? this.focusHeading() : this.focus()));
  }

  protected override renderSheet(): TemplateResult {
    const service = this.#shown;
    if (!service) return this.#renderState();
    const view: CardView = {
      service,
      words: this.words,
      locale: this.locale,
      name: (term) => shortName(this.language, term.code, { fallback: term.name }),
      centre: this.centre ?? this.#centre.centre,
      now: new Date(),
      level: this.#level,
    };
    return this.#full ? this.#renderFull(view) : this.#renderCompact(view);
  }

  #renderState(): TemplateResult {
    const { words, serviceId } = this;
    const { state } = this.catalogue;
    const retry = () => this.catalogue.refresh();
    const note = (text: string) => html`<p class="note" part="note">${text}</p>`;
    const failed = state.status === 'error';
    const loading = !failed && state.status !== 'ready';
    // one live region for all that follows, so that a failure is heard as well
    return html`<div role="status" class=${serviceId && loading ? 'card skeleton' : ''}>
      ${
        !serviceId
          ? note(words.card.noService)
          : !(this.settings.get('src') ?? this.settings.get('index'))
            ? note(words.common.noSource)
            : failed
              ? renderFailure(words, state, retry)
              : loading
                ? html`<p>${stateText(words, state)}</p>`
                : html`${note(words.card.notFound)} ${renderNotes(words, this.locale, state, retry)}`
      }
    </div>`;
  }

  #marks(view: CardView): TemplateResult | typeof nothing {
    const { state } = lifecycle(view.service, view.now);
    const { card } = view.words;
    const free = isFree(view.service);
    if (state === 'active' && !free) return nothing;
    return html`<p class="marks">
      ${state === 'active' ? nothing : html`<span class="mark-off">${card[state]}</span>`}
      ${free ? html`<span class="mark-free">${card.free}</span>` : nothing}
    </p>`;
  }

  #renderTitle(view: CardView, inside: unknown, focusable: boolean): TemplateResult {
    return html`<div
      class="title"
      id="title"
      part="title"
      role="heading"
      aria-level=${view.level}
      tabindex=${focusable ? '-1' : nothing}
    >
      ${inside}
    </div>`;
  }

  #renderCompact(view: CardView): TemplateResult {
    const { service } = view;
    const given = this.href ?? filled(this.settings.get('service-url'), service);
    const href = pageUrl(given) && given;
    const ranges = this.highlights?.find(({ field }) => field === 'name')?.ranges ?? [];
    const name = marked(service.name, ranges);
    const open = (event: MouseEvent): void => {
      if (press(this, event, service)) this.#fold(true);
    };
    const title = href
      ? html`<a class="open" lang=${langOf(view, service.name)} href=${href} @click=${open}>${name}</a>`
      : html`<button type="button" class="open link-button" lang=${langOf(view, service.name)} @click=${open}>
          ${name}
        </button>`;
    return html`<article class="card compact" part="card" aria-labelledby="title">
      ${this.#renderTitle(view, title, false)} ${this.#marks(view)}
      ${renderCompact(view, this.highlights ?? [])}
    </article>`;
  }

  /** The frame of the opened card is here; what fills it is loaded when the first card opens. */
  #renderFull(view: CardView): TemplateResult {
    const { service, centre, words } = view;
    const full = this.#part();
    return html`<article class="card full" part="card" aria-labelledby="title">
      <header>
        ${centre ? html`<p class="issuer">${centre.organization.name}</p>` : nothing}
        ${this.#renderTitle(view, said(view, service.name), true)} ${this.#marks(view)}
        ${full?.renderHead(view)}
      </header>
      ${
        full?.renderBody(view) ??
        html`<div class="note no-print" part="note" role="status">
          <p>
            ${this.unloaded ? `${words.card.wholeFailed} ${words.common.errorNetwork}` : words.card.wholeLoading}
          </p>
          ${
            this.unloaded
              ? html`<p>
                  <button type="button" class="button" @click=${() => this.#loadAgain()}>
                    ${words.common.retry}
                  </button>
                </p>`
              : nothing
          }
        </div>`
      }
      ${
        this.unfolded
          ? html`<p class="fold no-print">
              <button type="button" class="button quiet" @click=${() => this.#fold(false)}>
                ${words.card.close}
              </button>
            </p>`
          : nothing
      }
    </article>`;
  }

  /** What fills an opened card; nothing until its code is here. */
  #part(): FullCard | undefined {
    if (fullCard.code) return (this.#fullCard ??= new fullCard.code.FullCard(this));
    if (!this.unloaded)
      fullCard.load().then(
        () => this.requestUpdate(),
        (cause: unknown) => {
          this.unloaded = true;
          warnOnce('full-card', 'The code of the opened card could not be loaded.', cause);
        },
      );
    return undefined;
  }

  #loadAgain(): void {
    this.unloaded = false;
    this.focusHeading();
  }
}
