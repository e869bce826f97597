import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { wholeCardPack } from '../../i18n/whole-card.js';
import { plural } from '../../i18n/format.js';
import { providerCardPack } from '../../i18n/forms/provider-card.js';
import { searchPack } from '../../i18n/search.js';
import type { Catalogue, Organization, TermRef } from '../../model/index.js';
import { controlStyles } from '../../styles/controls.js';
import { rootStyles } from '../../styles/root.js';
import { fullCardStyles } from '../service-card/full-card.styles.js';
import { serviceCardStyles } from '../service-card/service-card.styles.js';
import { said } from '../service-card/view.js';
import { CatalogueController, CentreController } from '../shared/catalogue.js';
import { CusElement } from '../shared/element.js';
import { headingLevel } from '../shared/heading-level.js';
import { renderFailure, renderLoading, renderNotes, stateText } from '../shared/notes.js';
import { renderBack } from '../shared/opened.js';
import { printElement } from '../shared/print.js';
import { shortName } from '../shared/term.js';
import { forgets } from '../shared/traces.js';
import { renderList } from './list.js';
import { found, kindOptions, partnerOf, partnersOf, type Partner } from './partners.js';
import { renderProfile, type ProviderCardWords } from './profile.js';
import { providerCardStyles } from './provider-card.styles.js';

/** What `cus-provider-select` tells. */
export interface CusProviderSelectDetail {
  /** HSDS id of the organisation. */
  id: string;
  /** The organisation itself. */
  organization: Organization;
}

const PACKS = [searchPack, wholeCardPack, providerCardPack] as const;
/** Entries shown at first and added by "Pokaż jeszcze". */
const PAGE_SIZE = 20;
const SERVICES = 10;
/** Pause after which typing is announced, in ms. */
const PAUSE = 700;

/**
 * The public profile of one provider with its services; without `provider` the list of partners, whose profiles open
 * in place. Shows what the catalogue holds and says honestly what it does not.
 *
 * @tag cus-provider-card
 * @summary One provider, or the list of partners.
 * @slot - What is shown where there is no script.
 * @fires {CustomEvent<CusProviderSelectDetail>} cus-provider-select - A person opens a provider of the list; cancelable. By default its profile opens in place.
 * @fires {CustomEvent<CusServiceSelectDetail>} cus-service-select - A person opens a service of the provider; cancelable.
 * @csspart heading - The heading of the list.
 * @csspart input - The search by name.
 * @csspart kind - The choice of a kind.
 * @csspart count - The number of organisations found.
 * @csspart partners - The list.
 * @csspart partner - One organisation of the list.
 * @csspart more - The button "Pokaż jeszcze".
 * @csspart back - The button "Wróć do listy organizacji".
 * @csspart card - The profile.
 * @csspart title - Its heading.
 * @csspart items - What is known of the provider.
 * @csspart item - One question with its answer.
 * @csspart aside - Beside them: how to reach the provider.
 * @csspart way - One way to reach it.
 * @csspart print - The button "Drukuj profil".
 * @csspart services - Its services.
 * @csspart service - One service, a `cus-service-card`.
 * @csspart note - A note: offline, out of date, not found.
 * @csspart error - What is shown when nothing could be loaded.
 * @csspart empty - What is shown when there is nothing.
 * @csspart idle - On a shared screen: the warning before it is cleared.
 * @cssprop [--cus-provider-card-padding=clamp(16px, 4cqi, 40px)] - Space around the content.
 */
export class CusProviderCard extends CusElement<typeof PACKS> {
  static override packs = PACKS;
  static override styles = [rootStyles, controlStyles, serviceCardStyles, fullCardStyles, providerCardStyles];

  readonly #catalogue = new CatalogueController(this, () => this.settings.get('src') ?? '');
  readonly #centre = new CentreController(this, () => this.settings.centreUrl);

  @state() private query = '';
  @state() private kind = '';
  @state() private shown = PAGE_SIZE;
  @state() private services = SERVICES;
  @state() private announced = '';
  /** Id of the provider that a person opened. */
  @state() private opened: string | undefined;

  /** Source of the catalogue: URLs separated by spaces. */
  @property() src: string | undefined;
  /** Id (UUID) or key of the organisation to show; without it the list of partners. */
  @property() provider: string | undefined;
  /** Level of the heading, 1 to 4; default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  #scroll: number | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    forgets(
      this,
      () => this.query || this.kind || this.opened || this.shown > PAGE_SIZE || this.services > SERVICES,
      () => {
        this.#narrow('', '');
        clearTimeout(this.#pause);
        this.#close();
      },
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  /** Asks the sources anew. */
  refresh(): void {
    this.#catalogue.refresh();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('provider')) this.#close();
  }

  /** No profile is open, and the next shows its first services. */
  #close(): void {
    this.opened = undefined;
    this.services = SERVICES;
  }

  private get own(): ProviderCardWords {
    return this.words.providerCard;
  }

  // What a person does

  #narrow(query: string, kind: string): void {
    this.query = query;
    this.kind = kind;
    this.shown = PAGE_SIZE;
    this.announced = '';
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const { catalogue } = this.#catalogue.state;
      const n = catalogue ? found(partnersOf(catalogue), this.query, this.kind).length : 0;
      this.announced = n === 0 ? this.own.none : plural(this.locale, n, this.own.count);
    }, PAUSE);
  }

  #clear(): void {
    this.#narrow('', '');
    this.#focusLater('#query');
  }

  #more(): void {
    const before = this.shown;
    this.shown += PAGE_SIZE;
    this.#focusLater(`.partners > :nth-child(${before + 1}) .open`);
  }

  #moreServices(): void {
    const before = this.services;
    this.services += SERVICES;
    this.#focusLater(`.results > :nth-child(${before + 1}) cus-service-card`);
  }

  #open({ organization }: Partner): void {
    const detail: CusProviderSelectDetail = { id: organization.id, organization };
    const proceed = this.dispatchEvent(
      new CustomEvent('cus-provider-select', { detail, bubbles: true, composed: true, cancelable: true }),
    );
    if (!proceed) return;
    this.#scroll = globalThis.scrollY;
    this.opened = organization.id;
    this.services = SERVICES;
    void this.updateComplete.then(() => {
      this.scrollIntoView({ block: 'start' });
      this.shadowRoot?.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
    });
  }

  /** The list as it was left, with the focus on the organisation that was open. */
  #back(): void {
    const id = this.opened ?? '';
    this.opened = undefined;
    void this.updateComplete.then(() => {
      const entry = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.open') ?? [])].find(
        (each) => each.dataset['id'] === id,
      );
      (entry ?? this.shadowRoot?.querySelector<HTMLElement>('#query'))?.focus({ preventScroll: true });
      globalThis.scrollTo({ top: this.#scroll ?? 0, behavior: 'instant' });
    });
  }

  #focusLater(selector: string): void {
    void this.updateComplete.then(async () => {
      const target = this.shadowRoot?.querySelector<HTMLElement & { updateComplete?: Promise<unknown> }>(
        selector,
      );
      await target?.updateComplete;
      target?.focus();
    });
  }

  // What is shown

  get #level(): number {
    return headingLevel(this, this.headingLevel);
  }

  readonly #retry = (): void => this.refresh();

  #shared(catalogue: Catalogue) {
    const { taxonomies } = catalogue;
    const name = (code: string, fallback = code) => shortName(this.language, code, { fallback, taxonomies });
    return {
      words: this.own,
      locale: this.locale,
      level: this.#level,
      name,
      // the circles that partners come from have names that mean nothing alone: "Ekonomia"
      kindName: ({ code, name: fallback }: TermRef) =>
        /^wykonawca:srodowisko-/.test(code)
          ? `${name('wykonawca:srodowisko')}: ${name(code, fallback)}`
          : name(code, fallback),
      said: (text: string | undefined) => said({ locale: this.locale }, text),
    };
  }

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
    if (state.status === 'error') return renderFailure(this.words, state, this.#retry);
    if (!state.catalogue) return renderLoading(state.status, this.words.common.slow);
    const notes = renderNotes(this.words, this.locale, state, this.#retry);
    const partners = partnersOf(state.catalogue);
    const wanted = this.provider?.trim();
    if (wanted) {
      const partner = partnerOf(partners, wanted);
      return partner
        ? this.#renderProfile(state.catalogue, partner, notes)
        : html`<div class="note" part="note"><p>${this.own.notFound}</p></div>
            ${notes}`;
    }
    if (partners.length === 0)
      return html`${notes}
        <div class="none" part="empty">
          <p><strong>${this.own.emptyTitle}</strong></p>
          <p>${this.own.emptyText}</p>
        </div>`;
    const opened = this.opened === undefined ? undefined : partnerOf(partners, this.opened);
    return html`<div ?hidden=${opened !== undefined}>
        ${notes} ${this.#renderList(state.catalogue, partners)}
      </div>
      ${
        opened
          ? html`${renderBack(this.own.back, () => this.#back())}
            ${this.#renderProfile(state.catalogue, opened, nothing)}`
          : nothing
      }`;
  }

  #renderList(catalogue: Catalogue, partners: readonly Partner[]): TemplateResult {
    return renderList({
      ...this.#shared(catalogue),
      partners: found(partners, this.query, this.kind),
      shown: this.shown,
      pageSize: PAGE_SIZE,
      kinds: kindOptions(partners, catalogue),
      query: this.query,
      kind: this.kind,
      typed: (query) => this.#narrow(query, this.kind),
      chosen: (kind) => this.#narrow(this.query, kind),
      clear: () => this.#clear(),
      more: () => this.#more(),
      open: (partner) => this.#open(partner),
    });
  }

  #renderProfile(catalogue: Catalogue, partner: Partner, notes: unknown): TemplateResult {
    const { id, name, description, alternate_name } = partner.organization;
    const centre = this.#centre.centre;
    const example =
      (centre?.example === true && centre.organization.id === id) ||
      [name, alternate_name, description].some((text) => text?.includes('dane przykładowe'));
    return renderProfile(
      {
        ...this.#shared(catalogue),
        shared: this.words,
        partner,
        shown: this.services,
        pageSize: SERVICES,
        overrides: this.messages,
        centre,
        example,
        more: () => this.#moreServices(),
        print: () => void printElement(this),
      },
      notes,
    );
  }
}
