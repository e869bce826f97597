import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { wholeCardPack } from '../../i18n/whole-card.js';
import { matchPack } from '../../i18n/forms/match.js';
import { matchReasonsPack } from '../../i18n/forms/match-reasons.js';
import { plural } from '../../i18n/format.js';
import { wholeSearchPack } from '../../i18n/whole-search.js';
import type { Criteria, Verdict } from '../../match/index.js';
import type { Service } from '../../model/index.js';
import { controlStyles } from '../../styles/controls.js';
import { rootStyles } from '../../styles/root.js';
import { idleStyles } from '../../styles/idle.js';
import { urgentStyles } from '../../styles/urgent.js';
import { filled } from '../service-card/address.js';
import type { CusServiceCard } from '../service-card/service-card.js';
import { HistoryController } from '../service-search/history.js';
import { Journey } from '../service-search/journey.js';
import { renderEmpty } from '../service-search/empty.js';
import { renderSkeleton } from '../service-search/results.js';
import { renderUrgent, urgentText } from '../service-search/urgent.js';
import { renderAsk } from '../shared/ask.js';
import { CatalogueController, CentreController } from '../shared/catalogue.js';
import { count } from '../shared/count.js';
import { CusElement } from '../shared/element.js';
import { headingLevel } from '../shared/heading-level.js';
import { CLEARED } from '../shared/form/events.js';
import { IdleController } from '../shared/form/idle-controller.js';
import { larges } from '../shared/larges.js';
import { hasFailed, renderFailure, renderNotes, stateText } from '../shared/notes.js';
import { renderNow } from '../shared/now.js';
import { renderOpened } from '../shared/opened.js';
import { printElement } from '../shared/print.js';
import { shortName } from '../shared/term.js';
import { renderAsking } from './asking.js';
import { Conversation } from './conversation.js';
import { Counts } from './counts.js';
import type { Heard } from './everyday.js';
import { Hearing } from './hearing.js';
import type { Matched } from './matcher.js';
import { wrongText } from './question.js';
import { countsText, PAGE, renderResults } from './results.js';
import { serviceMatchStyles } from './service-match.styles.js';
import { renderSummary } from './summary.js';
import { Tools } from './tools.js';
import type { MatchView } from './view.js';

/** What `cus-match` tells. */
export interface CusMatchDetail {
  /** What the person said, as `matchServices` takes it; what was not said is not there. */
  criteria: Criteria;
  /** Numbers of services by verdict. */
  counts: { fits: number; check: number; doesNotFit: number };
}

const PACKS = [wholeSearchPack, wholeCardPack, matchPack, matchReasonsPack] as const;
const FIRST: Readonly<Record<Verdict, number>> = { fits: PAGE, check: PAGE, 'does-not-fit': PAGE };
/** On paper at least so many of each verdict, as far as there are. */
const ON_PAPER = 30;

/**
 * Guided questions, one at a time, and services that fit the answers, with the reasons. Every question may be left
 * open, every answer changed at any time; only those are asked that still tell services apart. Answers stay in the
 * memory of the page: nothing is stored on the device, and nothing is sent unless the person does so.
 *
 * @tag cus-service-match
 * @summary Find help by answering questions.
 * @slot - What is shown where there is no script: a link to the catalogue or a telephone number.
 * @fires {CustomEvent<CusMatchDetail>} cus-match - The results are shown for the first time, or for changed answers, by a person's act.
 * @fires {CustomEvent<CusServiceSelectDetail>} cus-service-select - A person opens a service; cancelable. By default the full card opens in place, or with `service-url` the link is followed.
 * @csspart window - The frame.
 * @csspart heading - The heading.
 * @csspart question - The question with its choices.
 * @csspart buttons - The buttons under a question.
 * @csspart next - The button "Dalej".
 * @csspart answers - The summary of answers.
 * @csspart list-title - The heading of the results.
 * @csspart verdict - A group of results.
 * @csspart proposal - One result with its reasons.
 * @csspart result - One result, a `cus-service-card`.
 * @csspart reasons - Why a service is in its group.
 * @csspart more - The button "Pokaż jeszcze".
 * @csspart ways - How to reach the centre, among the services that are worth asking about.
 * @csspart tools - What can be done with the list.
 * @csspart tool - One of its buttons.
 * @csspart panel - What such a button has opened.
 * @csspart code - The code for the counter.
 * @csspart restart - The button "Zacznij od nowa".
 * @csspart urgent-button - The button "Potrzebuję pomocy teraz".
 * @csspart urgent - The emergency lines.
 * @csspart back - The button "Wróć do wyników" above an opened service.
 * @csspart note - A note: offline, out of date, answers that contradict each other.
 * @csspart error - What is wrong with an answer; what is shown when nothing could be loaded.
 * @csspart empty - What is shown when the catalogue is empty.
 * @csspart ask - The way to a person.
 * @csspart idle - On a shared screen: the warning before it is cleared.
 * @cssprop [--cus-service-match-padding=clamp(16px, 4cqi, 40px)] - Space around the content.
 * @cssprop [--cus-color-accent=#0a5c4c] - Colour of links and buttons; `--cus-color-accent-dark` in the dark design.
 * @cssprop [--cus-color-wall=#f4f0e6] - Ground of the element; `--cus-color-wall-dark`.
 * @cssprop [--cus-color-paper=#fffdf8] - Ground of choices and cards; `--cus-color-paper-dark`.
 */
export class CusServiceMatch extends CusElement<typeof PACKS> {
  static override packs = PACKS;
  static override styles = [rootStyles, controlStyles, urgentStyles, idleStyles, serviceMatchStyles];

  readonly #catalogue = new CatalogueController(
    this,
    () => this.settings.get('src') ?? '',
    () => ({ index: this.settings.get('index') }),
  );
  readonly #centre = new CentreController(this, () => this.settings.centreUrl);
  readonly #conversation = new Conversation(this, {
    place: () => String(this.place ?? '').trim() || undefined,
    moved: (to) => this.#moved(to),
    finished: (matched) => this.#finished(matched),
  });
  readonly #hearing = new Hearing(this, {
    conversation: this.#conversation,
    catalogue: () => this.#catalogue.state.catalogue,
    locale: () => this.locale,
    thesaurus: () => this.settings.get('thesaurus'),
    understood: (heard) => this.#understood(heard),
  });
  readonly #tools = new Tools(this);
  // without a prefix it touches neither the address nor the browser's back button
  readonly #journey = new Journey(this, {
    history: new HistoryController(this, () => undefined),
    state: () => ({ query: '', choice: {} }),
    linked: () => this.settings.get('service-url') !== undefined,
  });
  readonly #idle = new IdleController(this, {
    needed: () => this.kiosk && (this.#conversation.touched || this.urgentShown),
    clear: () => this.#restart(this.words.match.cleared),
  });

  readonly #counts = new Counts((what) => count(this, this.settings.get('api'), this.locale, what));

  @state() private announced = '';
  @state() private urgentShown = false;
  @state() private shown = FIRST;
  @state() private unfolded = false;

  /** Sources of the catalogue: URLs separated by spaces; a path that ends in `.json` is a file, anything else the base URL of an HSDS API. */
  @property() src: string | undefined;
  /** URL of an index made by `npx okienko index`, for large catalogues; `src` is used where it cannot be. */
  @property() index: string | undefined;
  /** Base URL of the Okienko API; without it the list can only be printed. */
  @property() api: string | undefined;
  /** URL of the centre file; default `{api}/centre`. */
  @property() centre: string | undefined;
  /** Where the people of this page live, as a service area is called: `Gmina Łapy`. It is not asked then, and can be changed. */
  @property() place: string | undefined;
  /** Address of a service's own page, with `{id}`: results become links. */
  @property({ attribute: 'service-url' }) serviceUrl: string | undefined;
  /** Address to give to others for a service, with `{id}`; passed on to the opened card. */
  @property({ attribute: 'share-url' }) shareUrl: string | undefined;
  /** Level of the heading, 1 to 4; default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  #announceAfter: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    // a form inside, the one of an opened card as well
    this.addEventListener(CLEARED, () => this.#restart(this.words.match.cleared));
  }

  /** Asks the sources anew. */
  refresh(): void {
    this.#catalogue.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#announceAfter);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { state } = this.#catalogue;
    const { catalogue } = state;
    // without services and before all sources have answered there is nothing to begin with
    const begins = catalogue?.services.length || !(state.revalidating || hasFailed(state));
    if (catalogue && begins && this.isConnected) this.#conversation.follow(catalogue);
    if (catalogue) this.#journey.follow((id) => catalogue.services.find((each) => each.id === id));
  }

  protected override updated(): void {
    if (this.#find('#urgent-title')) this.#counts.shown(this.#urgent.map(({ kind }) => kind));
  }

  // What a person does

  #submit(event: Event): void {
    event.preventDefault();
    this.#hearing.stop();
    if (this.#conversation.next()) return;
    void this.updateComplete.then(() => {
      const { wrong } = this.#conversation;
      if (wrong) this.#announce(wrongText(this.#view, wrong));
      this.#find('[aria-invalid=true]:not([hidden])', '.question input, .question summary')?.focus();
    });
  }

  /** What words mean is said as well: first whether they tell of danger. */
  #understood({ codes }: Heard): void {
    const { match, search } = this.words;
    const found =
      this.#conversation.question === 'situations'
        ? codes.length
          ? plural(this.locale, codes.length, match.wordsFoundSaid)
          : match.wordsNone
        : '';
    this.#announce(urgentText(search, this.#urgent) + found);
  }

  #restart(said: string): void {
    this.#tools.reset();
    this.#journey.opened = undefined;
    this.urgentShown = this.unfolded = false;
    this.#hearing.forget();
    this.#counts.reset();
    this.shown = FIRST;
    void this.#conversation.restart().then(async () => {
      // after the number of services, which is said of every question
      await this.updateComplete;
      this.#announce(said);
    });
  }

  /** Another question, or the results: reading goes on at its heading. */
  #moved(to: 'question' | 'results'): void {
    this.#hearing.forget();
    if (to === 'results') this.shown = FIRST;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const heading = this.#find(to === 'question' ? '#question' : '.list-title');
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView({ block: 'nearest' });
      const { matched } = this.#conversation;
      if (!matched) return;
      this.#announce(
        to === 'results'
          ? countsText(this.#view, matched)
          : plural(this.locale, matched.open.remaining, this.words.match.soFar),
      );
    });
  }

  /** Tells the page, and counts a completed match, once, without saying whose it was. */
  #finished(matched: Matched): void {
    const { criteria, verdicts } = matched;
    const detail: CusMatchDetail = {
      criteria,
      counts: {
        fits: verdicts.fits.length,
        check: verdicts.check.length,
        doesNotFit: verdicts['does-not-fit'].length,
      },
    };
    this.dispatchEvent(new CustomEvent('cus-match', { detail, bubbles: true, composed: true }));
    this.#counts.completed(verdicts.fits.map(({ service }) => service));
  }

  #more(verdict: Verdict): void {
    const before = this.shown[verdict];
    this.shown = { ...this.shown, [verdict]: before + PAGE };
    void this.updateComplete.then(async () => {
      const cards = this.shadowRoot?.querySelectorAll<CusServiceCard>(`.verdict.${verdict} cus-service-card`);
      const card = cards?.[before];
      await card?.updateComplete;
      card?.focus();
    });
  }

  #print(): void {
    const paper = (verdict: Verdict) => Math.max(this.shown[verdict], ON_PAPER);
    this.shown = { ...this.shown, fits: paper('fits'), check: paper('check') };
    const ready = this.updateComplete.then(() =>
      Promise.all(
        [...(this.shadowRoot?.querySelectorAll('cus-service-card') ?? [])].map((card) => card.updateComplete),
      ),
    );
    void printElement(this, ready);
  }

  #announce(text: string): void {
    clearTimeout(this.#announceAfter);
    this.announced = '';
    this.#announceAfter = setTimeout(() => (this.announced = text), 50);
  }

  #find(...selectors: string[]): HTMLElement | null {
    for (const selector of selectors) {
      const found = this.shadowRoot?.querySelector<HTMLElement>(selector);
      if (found) return found;
    }
    return null;
  }

  // What is shown

  get #level(): number {
    return headingLevel(this, this.headingLevel);
  }

  #href(service: Service): string | undefined {
    return filled(this.settings.get('service-url'), service);
  }

  readonly #name = (code: string): string => {
    const taxonomies = this.#catalogue.state.catalogue?.taxonomies;
    return shortName(this.language, code, taxonomies && { taxonomies });
  };

  get #view(): MatchView {
    const { words, locale } = this;
    return { words, locale, name: this.#name, answers: this.#conversation.answers, level: this.#level + 1 };
  }

  /** Dangers that the words typed or the situations chosen tell of. */
  get #urgent(): Heard['urgent'] {
    if (this.settings.get('urgent') === 'off') return [];
    return this.#hearing.dangers;
  }

  protected override renderSheet(): TemplateResult {
    const { state } = this.#catalogue;
    const { match } = this.words;
    const { opened } = this.#journey;
    const source = this.settings.get('src') ?? this.settings.get('index');
    return html`<div class="window" part="window">
      <p class="visually-hidden no-print" role="status">
        ${(source && stateText(this.words, state)) || this.announced}
      </p>
      <div ?hidden=${opened !== undefined}>
        <div class="heading no-print" part="heading" role="heading" aria-level=${this.#level}>
          ${match.title}
        </div>
        <p class="lead no-print">${match.lead}</p>
        ${renderNow({
          words: match,
          lines: { words: this.words.search, locale: this.locale, kiosk: this.kiosk },
          centre: this.#centre.centre,
          level: this.#level + 1,
          shown: this.urgentShown,
          show: (shown) => (this.urgentShown = shown),
        })}
        ${
          source
            ? this.#renderState()
            : html`<div class="note" part="error"><p>${this.words.common.noSource}</p></div>`
        }
      </div>
      ${opened ? this.#renderOpened(opened) : nothing}
      ${this.kiosk ? this.#idle.render(this.locale, match) : nothing}
    </div>`;
  }

  #renderOpened(service: Service): TemplateResult {
    const { catalogue } = this.#catalogue.state;
    const large = catalogue && larges.get(catalogue);
    return renderOpened({
      service,
      ...large?.whole(service, this.words, () => this.requestUpdate()),
      centre: this.#centre.centre,
      level: this.#level,
      api: this.settings.get('api'),
      centreUrl: this.settings.get('centre'),
      overrides: this.messages,
      shareUrl: this.shareUrl,
      backText: this.words.search.back,
      back: () => this.#journey.back(),
    });
  }

  #renderState(): TemplateResult {
    const { state } = this.#catalogue;
    const { words } = this;
    const retry = () => this.refresh();
    if (hasFailed(state)) return html`${renderFailure(words, state, retry)} ${this.#renderAsk()}`;
    if (state.catalogue?.services.length === 0 && !state.revalidating)
      return html`${renderEmpty(words)} ${this.#renderAsk()}`;
    const { matched } = this.#conversation;
    const { stage, question, failed } = this.#conversation;
    if (failed)
      return html`<div class="note" part="error" role="status">
          <p>${words.match.partFailed}</p>
          <p>
            <button type="button" class="button" @click=${() => this.#conversation.retry()}>
              ${words.common.retry}
            </button>
          </p>
        </div>
        ${this.#renderAsk()}`;
    if (!matched || !(question || stage === 'results'))
      return html`<div class="note no-print" part="note">
          <p>${state.status === 'slow' ? words.common.slow : words.match.preparing}</p>
        </div>
        ${renderSkeleton(2)}`;
    return html`${renderNotes(words, this.locale, state, retry)} ${this.#renderUrgent()}
    ${stage === 'results' ? this.#renderResults(matched) : this.#renderAsking(matched)}`;
  }

  #renderAsk(): TemplateResult {
    return renderAsk(this.words, this.#centre.centre, this.#level + 1);
  }

  #renderUrgent(): TemplateResult | typeof nothing {
    return renderUrgent({
      words: this.words.search,
      locale: this.locale,
      kiosk: this.kiosk,
      urgent: this.#urgent,
      centre: this.#centre.centre,
      level: this.#level + 1,
      href: (service) => this.#href(service),
      open: (event, service) => this.#journey.press(event, service),
    });
  }

  #renderAsking(matched: Matched): TemplateResult {
    return renderAsking({
      ...this.#view,
      conversation: this.#conversation,
      hearing: this.#hearing,
      matched,
      summary: this.#renderSummary(matched),
      submit: (event) => this.#submit(event),
    });
  }

  #renderSummary(matched: Matched): TemplateResult {
    const { problems } = this.words.matchReasons;
    return renderSummary({
      ...this.#view,
      problems: [...new Set(matched.problems.map(({ code }) => problems[code]))],
      change: (question) => this.#conversation.edit(question),
    });
  }

  #renderResults(matched: Matched): TemplateResult {
    const view = this.#view;
    return html`<div class="list" @cus-service-select=${this.#journey.retell}>
      ${renderResults({
        ...view,
        matched,
        centre: this.#centre.centre,
        shown: this.shown,
        unfolded: this.unfolded,
        unasked: this.#conversation.unasked,
        overrides: this.messages,
        summary: this.#renderSummary(matched),
        href: (service) => this.#href(service),
        more: (verdict) => this.#more(verdict),
        unfold: (open) => (this.unfolded = open),
        change: (question) => this.#conversation.edit(question),
        toTools: () => {
          this.#find('.tools-title')?.focus();
          this.#find('.tools')?.scrollIntoView({ block: 'start' });
        },
        tools: this.#tools.render({
          ...view,
          matched,
          api: this.settings.get('api'),
          centre: this.settings.get('centre'),
          src: this.settings.get('src'),
          overrides: this.messages,
          print: () => this.#print(),
          restart: () => this.#restart(this.words.match.restarted),
          announce: (text) => this.#announce(text),
        }),
      })}
    </div>`;
  }
}
