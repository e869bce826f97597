import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query as byQuery, state } from 'lit/decorators.js';
import { serviceKey, type Service } from '../../model/index.js';
import type { SearchResult, Suggestion } from '../../search/index.js';
import { cardPack } from '../../i18n/card.js';
import { searchPack } from '../../i18n/search.js';
import { controlStyles } from '../../styles/controls.js';
import { rootStyles } from '../../styles/root.js';
import { filled } from '../service-card/address.js';
import { fullCard } from '../service-card/parts.js';
import type { CusServiceCard, CusServiceSelectDetail } from '../service-card/service-card.js';
import { again } from '../shared/again.js';
import { CatalogueController, CentreController } from '../shared/catalogue.js';
import { count } from '../shared/count.js';
import { CusElement } from '../shared/element.js';
import { headingLevel } from '../shared/heading-level.js';
import { NearController } from '../shared/near.js';
import { hasFailed, renderFailure, renderLoading, renderNotes, stateText } from '../shared/notes.js';
import { loadWhenIdle } from '../shared/part.js';
import { select } from '../shared/select.js';
import { shortName } from '../shared/term.js';
import { forgets } from '../shared/traces.js';
import { warnOnce } from '../shared/warn.js';
import type { FiltersView } from './filters.js';
import { Finder, PATIENCE } from './finder.js';
import { renderFound } from './found.js';
import { searchTools } from './parts.js';
import { PlaceController } from './place.js';
import { cardOf, countText, renderSkeleton } from './results.js';
import { chosenCount, toggled, withinScope, type Choice, type ListKey } from './scope.js';
import { renderSearchBox } from './search-box.js';
import { serviceSearchStyles } from './service-search.styles.js';
import type { SearchTools } from './tools.js';

const PACKS = [searchPack, cardPack] as const;

/** What `cus-search` tells. */
export interface CusSearchDetail {
  /** The words typed, trimmed. */
  query: string;
  /** Filters chosen by the person; those fixed by the page are not among them. */
  filters: Choice;
  /** Number of services found. */
  total: number;
  /** False: nothing surely fits. */
  confident: boolean;
}

const PAGE_SIZE = 10;
/** Pause after which typing counts as a search, and is announced. */
const PAUSE = 700;
/** First time until what stands around the list is asked for again where it could not be loaded, in ms. */
const TOOLS_AGAIN = 5_000;

/**
 * The one-stop window: a search box with suggestions, filters with counts, and services as cards that open
 * in place. Shows the whole catalogue before anything is typed.
 *
 * @tag cus-service-search
 * @summary Find a service.
 * @slot - What is shown where there is no script: a link to the catalogue or a telephone number.
 * @slot empty - Shown when nothing is found, in the place of "Zapytaj człowieka".
 * @fires {CustomEvent<CusSearchDetail>} cus-search - A person searched: typed and paused, pressed the button, or chose a filter.
 * @fires {CustomEvent<CusServiceSelectDetail>} cus-service-select - A person opens a service; cancelable. By default the full card opens in place, or with `service-url` the link is followed.
 * @csspart heading - The heading, which is the label of the search box.
 * @csspart box - The frame of the search box.
 * @csspart input - The search box.
 * @csspart submit - The button "Szukaj".
 * @csspart suggestions - The list of suggestions.
 * @csspart situations - Common life situations under the box.
 * @csspart filters - The panel of filters.
 * @csspart filter - One group of filters.
 * @csspart chosen - Filters that are chosen.
 * @csspart count - The number of services found.
 * @csspart results - The list of results.
 * @csspart result - One result, a `cus-service-card`.
 * @csspart more - The button "Pokaż jeszcze".
 * @csspart notify - The button that opens the form for notices of new services.
 * @csspart urgent - The box for urgent needs, with telephone lines and services of the place.
 * @csspart understood - Words of the query that narrow or order the results.
 * @csspart correction - What was looked for in the place of what was typed.
 * @csspart back - The button "Wróć do wyników".
 * @csspart announcements - Dated notices of the centre.
 * @csspart note - A note: offline, out of date, nothing surely fits.
 * @csspart error - What is shown when nothing could be loaded.
 * @csspart empty - What is shown when nothing is found.
 * @csspart ask - The way to a person.
 * @csspart idle - On a shared screen: the warning before it is cleared.
 * @cssprop [--cus-color-accent=#0a5c4c] - Colour of links and buttons; `--cus-color-accent-dark` in the dark design.
 * @cssprop [--cus-color-accent-ink=#ffffff] - Colour of text on the accent; `--cus-color-accent-ink-dark`.
 * @cssprop [--cus-color-wall=#f4f0e6] - Ground of the element; `--cus-color-wall-dark`.
 * @cssprop [--cus-color-paper=#fffdf8] - Ground of cards; `--cus-color-paper-dark`.
 * @cssprop [--cus-color-ink=#17231f] - Colour of text; `--cus-color-ink-dark`.
 * @cssprop [--cus-color-ink-soft=#4a5853] - Colour of quiet text; `--cus-color-ink-soft-dark`.
 * @cssprop [--cus-color-focus=#1b4fd8] - Colour of the focus ring; `--cus-color-focus-dark`.
 * @cssprop [--cus-font-family=inherit] - Typeface.
 * @cssprop [--cus-radius=10px] - Roundness of cards and buttons.
 * @cssprop [--cus-service-search-padding=clamp(16px, 4cqi, 40px)] - Space around the content.
 */
export class CusServiceSearch extends CusElement<typeof PACKS> {
  static override packs = PACKS;
  static override styles = [rootStyles, controlStyles, serviceSearchStyles];

  readonly #near = new NearController(this, () => this.settings.get('loading') === 'lazy');
  readonly #catalogue = new CatalogueController(
    this,
    () => (this.#near.near ? (this.settings.get('src') ?? '') : undefined),
    () => ({ index: this.settings.get('index') }),
  );
  readonly #centre = new CentreController(this, () =>
    this.#near.near ? this.settings.centreUrl : undefined,
  );
  readonly #finder = new Finder(this, () => this.#loadTools());

  @byQuery('#query') private readonly box!: HTMLInputElement | null;

  @state() private choice: Choice = {};
  @state() private shown = 0;
  @state() private announced = '';
  @state() private panelOpen = false;
  @state() private expanded: ReadonlySet<string> = new Set();
  /** Hints of the query that the person took back, as `kind:code`. */
  @state() private ignored: readonly string[] = [];
  /** The query that is to be looked for as it was typed. */
  @state() private verbatim: string | undefined;

  /** Sources of the catalogue: URLs separated by spaces; a path that ends in `.json` is a file, anything else the base URL of an HSDS API. */
  @property() src: string | undefined;
  /** URL of an index made by `npx okienko index`, for large catalogues; `src` is used where it cannot be. */
  @property() index: string | undefined;
  /** Base URL of the Okienko API. */
  @property() api: string | undefined;
  /** URL of the centre file; default `{api}/centre`. */
  @property() centre: string | undefined;
  /** Words to search for; changes as the person types. */
  @property() query = '';
  /** Fixed scope: codes of statutory areas, separated by spaces. */
  @property() areas: string | undefined;
  /** Fixed scope: codes of groups of recipients, separated by spaces. */
  @property() recipients: string | undefined;
  /** Fixed scope: codes of life situations, separated by spaces. */
  @property() situations: string | undefined;
  /** Fixed scope: codes of manners of delivery, separated by spaces. */
  @property() delivery: string | undefined;
  /** Fixed scope: id or key of one organisation. */
  @property() provider: string | undefined;
  /** Fixed scope: name of one service area. */
  @property() place: string | undefined;
  /** Fixed scope: only services said to be free of charge. */
  @property({ type: Boolean }) free = false;
  /** Results shown at first and added by "Pokaż jeszcze"; 1 to 100, default 10. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = PAGE_SIZE;
  /** Keeps the search in the page's address under parameters that begin with this value and a hyphen; never on a kiosk. */
  @property({ attribute: 'sync-url' }) syncUrl: string | undefined;
  /** Address of a service's own page, with `{id}`: results become links. */
  @property({ attribute: 'service-url' }) serviceUrl: string | undefined;
  /** Address to give to others for a service, with `{id}`; passed on to the opened card. */
  @property({ attribute: 'share-url' }) shareUrl: string | undefined;
  /** URL of the municipality's own everyday words: JSON `{ "concepts": [{ "id", "phrases", "services", "related" }] }`. */
  @property() thesaurus: string | undefined;
  /** `off` shows no box with emergency lines above the results; default `on`. */
  @property() urgent: 'on' | 'off' | undefined;
  /** Level of the heading, 1 to 4; default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** `lazy` waits until the element comes near the screen. */
  @property() loading: 'eager' | 'lazy' | undefined;

  #pause: ReturnType<typeof setTimeout> | undefined;
  #announceAfter: ReturnType<typeof setTimeout> | undefined;
  /** A card was pressed before the way to it was here. */
  #pressed: Service | undefined;
  #idle = false;
  /** Somebody searched and could not be answered yet. */
  #late = false;
  /** What stands around the list, once it is here. */
  #tools: SearchTools | undefined;
  #loading: Promise<void> | undefined;
  /** The list waits for what the address says. */
  #held = false;
  /** A person did something already: what the address said at first comes too late, and is written anew. */
  #touched = false;

  constructor() {
    super();
    new PlaceController(this);
    forgets(
      this,
      () => this.query || this.shown || this.#tools?.inUse || chosenCount(this.choice),
      () => {
        this.#typed('');
        clearTimeout(this.#pause);
        this.choice = {};
        this.#tools?.forget();
        this.panelOpen = false;
        this.announced = '';
      },
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const prefix = this.#prefix;
    if (this.#tools || prefix === undefined || !location.search.includes(`${prefix}-`)) return;
    // the address may say what to show
    this.#held = true;
    void this.#loadTools().then(() => {
      this.#held = false;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
    clearTimeout(this.#announceAfter);
    this.#touched = false;
  }

  /** Asks the sources anew. */
  refresh(): void {
    this.#catalogue.refresh();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { state } = this.#catalogue;
    // above the list, and where there is none
    if (this.#centre.centre?.announcements.length) void this.#loadTools();
    if (this.#near.near) this.#finder.prepare(this.locale, !!this.query || this.#held);
    this.#finder.follow(state.catalogue, this.locale, this.settings.get('thesaurus'));
    if (!(this.pageSize >= 1 && this.pageSize <= 100)) {
      if ((this.pageSize as unknown) !== null)
        warnOnce('page-size', `page-size must be a number from 1 to 100; ${PAGE_SIZE} is used.`);
      this.pageSize = PAGE_SIZE;
    }
    // null once the attribute is taken away; a page without types may set anything
    this.query = String(this.query ?? '');
    if (changed.has('query') || changed.has('choice') || changed.has('pageSize')) this.shown = 0;
    const { areas, recipients, situations, delivery, provider, place, free } = this;
    this.#finder.find(
      this.query,
      this.choice,
      { areas, recipients, situations, delivery, provider, place, free },
      Math.max(this.shown, Math.floor(this.pageSize)),
      { ignore: this.ignored, verbatim: this.query === this.verbatim },
    );
    if (this.#finder.isOutside && !state.revalidating) {
      const scope = JSON.stringify(this.#finder.scope);
      warnOnce(
        `outside ${scope}`,
        `No service of the catalogue is within the scope of this search: ${scope}.`,
      );
    }
    if (this.#finder.within !== undefined) this.#tools?.journey.follow((id) => this.#finder.service(id));
  }

  protected override updated(): void {
    // whatever was typed meanwhile, the box holds what is looked for
    if (this.box && this.box.value !== this.query) this.box.value = this.query;
    if (this.#finder.result && !this.#idle && !this.settings.get('service-url')) {
      this.#idle = true;
      loadWhenIdle(fullCard);
    }
    if (this.#late && this.#finder.result) this.#searched();
  }

  /** Ends when what stands around the list is here, was tried once, or takes long. */
  async #loadTools(): Promise<void> {
    const load = async (): Promise<void> => {
      const { SearchTools } = await searchTools.load();
      this.#tools ??= new SearchTools(this, {
        take: (...taken) => this.#take(...taken),
        prefix: () => this.#prefix,
        state: () => ({ query: this.query.trim(), choice: this.choice }),
        restored: ({ query, choice }, first) => {
          if (first && this.#touched) return false;
          if (!first || query) this.query = query;
          this.choice = choice;
          return true;
        },
        linked: () => this.settings.get('service-url') !== undefined,
      });
      if (this.#touched) this.#tools.save();
    };
    this.#loading ??= Promise.race([
      load().catch((cause: unknown) => {
        warnOnce('tools', 'The code of filters and suggestions could not be loaded.', cause);
        void again(load, TOOLS_AGAIN);
      }),
      new Promise<void>((resolve) => setTimeout(resolve, PATIENCE)),
    ]);
    return this.#loading;
  }

  // What a person does

  /** Newer than what the address said at first, and than a card that was pressed before. */
  #did(): void {
    this.#touched = true;
    this.#pressed = undefined;
  }

  #typed(value: string): void {
    this.#did();
    this.query = value;
    this.verbatim = undefined;
    this.#late = false;
    if (!value.trim()) this.ignored = [];
    this.#tools?.typed(value, (text, limit) => this.#finder.suggest(text, limit));
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#searched(), PAUSE);
  }

  #choose(choice: Choice): void {
    this.#did();
    this.choice = choice;
    this.#tools?.typed('', () => []);
    this.#searchAnew();
  }

  #take(suggestion: Suggestion, key: ListKey | undefined): void {
    if (suggestion.service) {
      this.query = suggestion.text;
      const service = suggestion.service;
      void this.updateComplete.then(() => {
        if (this.#tools?.journey.select(service)) location.assign(this.#href(service) ?? '');
      });
    } else if (suggestion.code && key) {
      this.query = '';
      if (!this.choice[key]?.includes(suggestion.code))
        this.#choose(toggled(this.choice, key, suggestion.code));
    } else {
      this.query = suggestion.text;
      this.#searchAnew();
    }
  }

  /** A card is pressed before the way to it is here: it opens then, or by itself where that cannot be loaded. */
  readonly #early = (event: Event): void => {
    if (this.settings.get('service-url')) return;
    const { service } = (event as CustomEvent<CusServiceSelectDetail>).detail;
    event.stopPropagation();
    event.preventDefault();
    if (service === this.#pressed || !select(this, service)) return;
    this.#did();
    this.#pressed = service;
    void this.#loadTools().then(() => {
      if (!this.isConnected || service !== this.#pressed) return;
      this.#pressed = undefined;
      if (this.#tools) return this.#tools.journey.open(service);
      const card = cardOf(this.shadowRoot, service.id);
      if (!card) return;
      const fill = (): void => {
        const whole = this.#finder.whole(service, this.words, fill);
        if (card.service?.id === service.id) Object.assign(card, { instead: undefined, ...whole });
      };
      fill();
      card['unfolded'] = true;
      void card.updateComplete.then(() => card.focusHeading());
    });
  };

  #submit(event: Event): void {
    event.preventDefault();
    this.#tools?.suggestions.close();
    this.#searched();
  }

  #searched(): void {
    clearTimeout(this.#pause);
    const result = this.#finder.result;
    this.#late = !result;
    if (!result) return this.#announce(this.words.common.loading);
    if (!this.isConnected) return;
    const danger = this.#showsUrgent && result.urgent.length > 0;
    const urgent =
      this.#tools?.urgentText(this.words, result.urgent) ?? `${this.words.search.urgentTitle} 112. `;
    this.#announce((danger ? urgent : '') + countText({ ...this.#counted, result }));
    this.#touched = true;
    this.#tools?.save();
    const detail: CusSearchDetail = {
      query: this.query.trim(),
      filters: this.choice,
      total: result.total,
      confident: result.confident,
    };
    this.dispatchEvent(new CustomEvent('cus-search', { detail, bubbles: true, composed: true }));
    count(this, this.settings.get('api'), this.locale, {
      search: { result, filters: this.choice, query: detail.query, urgent: this.#showsUrgent },
    });
  }

  /** A person wants the same looked for in another way. */
  #searchAnew(): void {
    void this.updateComplete.then(() => this.#searched());
  }

  #more(): void {
    this.#did();
    const before = this.#finder.result?.hits.length ?? 0;
    this.shown = before + Math.floor(this.pageSize);
    void this.updateComplete.then(async () => {
      const card = this.shadowRoot?.querySelectorAll<CusServiceCard>('.results cus-service-card')[before];
      await card?.updateComplete;
      card?.focus();
    });
  }

  #announce(text: string): void {
    clearTimeout(this.#announceAfter);
    this.announced = '';
    this.#announceAfter = setTimeout(() => (this.announced = text), 50);
  }

  // What is shown

  get #level(): number {
    // here a level that is taken away is told
    return headingLevel(this, this.headingLevel ?? 0);
  }

  get #counted() {
    const filtered = chosenCount(this.choice) > 0;
    return { words: this.words, locale: this.locale, query: this.query, filtered };
  }

  get #showsUrgent(): boolean {
    return this.settings.get('urgent') !== 'off';
  }

  #href(service: Service): string | undefined {
    return (
      filled(this.settings.get('service-url'), service) ?? this.#tools?.href(service) ?? this.#link(service)
    );
  }

  /** What parameters of the address begin with: the attribute's value, with letters, digits and hyphens only. */
  get #prefix(): string | undefined {
    // the address and the browser's history of a shared screen hold nothing of anybody; null: the attribute is gone
    if (this.kiosk || typeof this.syncUrl !== 'string') return undefined;
    return this.syncUrl.replace(/[^\w-]/g, '') || 'cus';
  }

  /** The address of a service before anything was looked for. */
  #link(service: Service): string | undefined {
    if (this.#prefix === undefined) return undefined;
    const url = new URL(location.href);
    url.searchParams.set(`${this.#prefix}-service`, serviceKey(service) ?? service.id);
    return url.href;
  }

  readonly #name = (code: string): string => shortName(this.language, code, this.#taxonomies);

  get #taxonomies() {
    const catalogue = this.#finder.catalogue;
    return catalogue && { taxonomies: catalogue.taxonomies };
  }

  readonly #retry = (): void => {
    this.#finder.retry();
    this.requestUpdate();
    this.refresh();
  };

  get #stateText(): string {
    return this.#finder.failed ? this.words.common.errorTitle : stateText(this.words, this.#catalogue.state);
  }

  protected override renderSheet(): TemplateResult {
    const centre = this.#centre.centre;
    const opened = this.#tools?.journey.opened;
    return html`<div class="window" part="window">
      <p class="visually-hidden" role="status">${this.#stateText || this.announced}</p>
      ${centre && !opened ? this.#tools?.renderAnnouncements(this.words, this.locale, centre) : nothing}
      <div ?hidden=${opened !== undefined}>
        ${renderSearchBox({
          words: this.words.search,
          level: this.#level,
          query: this.query,
          tools: this.#tools,
          typed: (value) => this.#typed(value),
          cleared: () => {
            this.#typed('');
            this.box?.focus();
          },
          submit: (event) => this.#submit(event),
        })}
        ${
          this.#near.near && !(this.settings.get('src') ?? this.settings.get('index'))
            ? html`<div class="note" part="error"><p>${this.words.common.noSource}</p></div>`
            : this.#renderState()
        }
      </div>
      ${
        opened
          ? this.#tools?.renderOpened({
              ...this.#finder.whole(opened, this.words, () => this.requestUpdate()),
              centre,
              level: this.#level,
              api: this.settings.get('api'),
              centreUrl: this.settings.get('centre'),
              overrides: this.messages,
              shareUrl: this.shareUrl,
              backText: this.words.search.back,
            })
          : nothing
      }
    </div>`;
  }

  #renderState(): TemplateResult {
    const { state } = this.#catalogue;
    if (hasFailed(state) || this.#finder.failed) return renderFailure(this.words, state, this.#retry);
    if (this.#held || !this.#finder.result || !this.#finder.base)
      return renderLoading(state.status, this.words.common.slow, renderSkeleton());
    return html`${renderNotes(this.words, this.locale, state, this.#retry)}
    ${this.#renderFound(this.#finder.result, this.#finder.base)}`;
  }

  #renderFound(result: SearchResult, base: SearchResult['facets']): TemplateResult {
    const api = this.settings.get('api');
    if (this.#finder.within === 0 && this.#tools) return this.#tools.renderEmpty(this.words);
    const { centre } = this.#centre;
    const level = this.#level + 1;
    const filters: FiltersView = {
      words: this.words.search,
      locale: this.locale,
      name: this.#name,
      base,
      facets: result.facets,
      choice: this.choice,
      scope: this.#finder.scope,
      expanded: this.expanded,
      change: (choice) => this.#choose(choice),
      expand: (key, last) => {
        this.expanded = new Set([...this.expanded, key]);
        void this.updateComplete.then(() => last?.nextElementSibling?.querySelector('input')?.focus());
      },
    };
    return renderFound(
      {
        filters,
        results: {
          ...this.#counted,
          result,
          pageSize: Math.floor(this.pageSize),
          level,
          overrides: this.messages,
          href: (service: Service) => this.#href(service),
          more: () => this.#more(),
          verbatim: () => {
            this.verbatim = this.query;
            this.#searchAnew();
          },
          instead: (query) => {
            this.query = query;
            this.box?.focus();
            this.#searchAnew();
          },
        },
        urgent: this.#showsUrgent,
        centre,
        kiosk: this.kiosk,
        early: this.#early,
        takeBack: ({ kind, code }) => {
          this.ignored = [...this.ignored, `${kind}:${code}`];
          this.#searchAnew();
        },
        panelOpen: this.panelOpen,
        togglePanel: (open) => (this.panelOpen = open),
        notices: api
          ? {
              query: this.query,
              filters: withinScope(this.choice, this.#finder.scope),
              services: this.#finder.catalogue?.services ?? [],
              src: this.settings.get('src'),
              api,
              centre: this.settings.get('centre'),
              level,
              overrides: this.messages,
            }
          : undefined,
      },
      this.#tools,
    );
  }
}
