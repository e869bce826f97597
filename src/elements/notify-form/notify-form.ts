import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { notifyPack } from '../../i18n/forms/notify.js';
import type { WordsOf } from '../../i18n/forms/pack.js';
import {
  readNoticeCriteria,
  type Centre,
  type NoticeCriteria,
  type NotifySubmission,
} from '../../model/index.js';
import { renderAsk } from '../shared/ask.js';
import { CatalogueController } from '../shared/catalogue.js';
import { listAt, type Draft } from '../shared/form/draft.js';
import type { FormView } from '../shared/form/field.js';
import { fieldId, type Checked, type FormState } from '../shared/form/form-controller.js';
import { CusFormElement, FORM_PACKS, type FormWords } from '../shared/form/form-element.js';
import { printElement } from '../shared/print.js';
import { shortName } from '../shared/term.js';
import { warnOnce } from '../shared/warn.js';
import { criteriaLines, renderAbout } from './about.js';
import { renderDone, type Told } from './done.js';
import { notifyFormStyles } from './notify-form.styles.js';
import { renderReach } from './reach.js';
import {
  channelsOf,
  checkNotify,
  criteriaOf,
  draftOfNotify,
  LISTS,
  type Channel,
  type ListKey,
} from './submission.js';
import { termsOf, type CatalogueTerms } from './terms.js';

/** The words of the form for notices. */
export type NotifyWords = FormWords & WordsOf<[typeof notifyPack]>;

/** What the parts of this form draw themselves from. */
export interface NotifyView extends FormView {
  words: NotifyWords;
  /** The ways that the office offers. */
  offered: readonly Channel[];
  /** Name of a term or an organisation. */
  name: (code: string) => string;
  /** Names as alternatives: "seniorzy lub rodziny". */
  either: (names: readonly string[]) => string;
  /** The groups to choose from are on the screen. */
  choosing: boolean;
  choose: (open: boolean) => void;
  /** Takes off all that narrows the notices. */
  all: () => void;
  /** Groups that are unfolded; the others hold nothing. */
  unfolded: Set<ListKey>;
  unfold: (key: ListKey) => void;
  fold: (key: ListKey) => void;
  /** What was ticked when the groups were opened: its boxes stay when they are unticked. */
  before: (key: ListKey) => readonly string[];
  catalogue: { terms: CatalogueTerms | undefined; loading: boolean; failed: boolean };
  retry: () => void;
}

/**
 * Signs a person up for notices of new and changed services: by e-mail after the address was confirmed, or by
 * telephone or letter for those without. What they are told about comes from a search, from a match, or is chosen
 * here; nothing chosen means all services.
 *
 * @tag cus-notify-form
 * @summary Be told of new services.
 * @slot - What is shown where there is no script: a telephone number or an address.
 * @fires {CustomEvent<CusFormSubmitDetail>} cus-form-submit - All is right and it is about to be sent; cancelable.
 * @fires {CustomEvent<CusFormSubmittedDetail>} cus-form-submitted - It has arrived.
 * @fires {CustomEvent<CusFormQueuedDetail>} cus-form-queued - It waits on this device and will be sent later.
 * @fires {CustomEvent<CusFormErrorDetail>} cus-form-error - It could not be sent; it is still in the form.
 * @csspart window - The frame.
 * @csspart heading - The heading.
 * @csspart form - The form.
 * @csspart privacy - What happens to the data.
 * @csspart about - What to be told about.
 * @csspart criteria - What was chosen, in words.
 * @csspart change - The button that opens the choice.
 * @csspart choice - All that can be chosen.
 * @csspart group - One group of terms, folded.
 * @csspart ready - The button that closes the choice.
 * @csspart field - One question with its field.
 * @csspart stop - How to end the notices.
 * @csspart error - What is wrong with a field, or why sending failed.
 * @csspart summary - All that is wrong, above the form.
 * @csspart submit - The button that sends.
 * @csspart urgent-button - The button "Potrzebuję pomocy teraz".
 * @csspart urgent - The emergency lines.
 * @csspart note - A note: this form does not work yet, the list could not be loaded.
 * @csspart ask - The way to a person.
 * @csspart done - What is shown after sending.
 * @csspart idle - On a shared screen: the warning before it is cleared.
 * @cssprop [--cus-form-padding=clamp(16px, 4cqi, 40px)] - Space around the content.
 * @cssprop [--cus-color-accent=#0a5c4c] - Colour of links and buttons; `--cus-color-accent-dark` in the dark design.
 */
export class CusNotifyForm extends CusFormElement<NotifySubmission> {
  static override styles = [...CusFormElement.styles, notifyFormStyles];
  static override packs = [...FORM_PACKS, notifyPack];

  readonly #catalogue = new CatalogueController(
    this,
    () => (this.#needsTerms && this.#hasSource ? (this.settings.get('src') ?? '') : undefined),
    () => ({ index: this.settings.get('index') }),
  );

  @state() private choosing = false;

  /** Sources of the catalogue whose terms can be chosen: URLs separated by spaces, as in `cus-service-search`. */
  @property() src: string | undefined;
  /**
   * What to be told about, as a search or a match has found it: `NoticeCriteria` of the contract, with
   * `free_only`. What cannot be used is left out and told to the webmaster. It holds until a person changes it here.
   */
  @property({ attribute: false }) criteria: NoticeCriteria | undefined;

  readonly #unfolded = new Set<ListKey>();
  /** The criteria as the page gave them, and when the choice was opened. */
  #given: NoticeCriteria = {};
  #opened: NoticeCriteria = {};
  /** What of the draft is from the page. */
  #prefilled = '';
  #told: Told | undefined;
  /** What was sent, to correct a mistake in the address; never on a shared screen. */
  #sent: NotifySubmission | undefined;

  protected override get kind(): 'notify' {
    return 'notify';
  }

  protected override get words(): NotifyWords {
    return super.words as NotifyWords;
  }

  protected override check(draft: Draft): Checked<NotifySubmission> {
    return checkNotify(draft, channelsOf(this.office.centre), {
      language: this.locale,
      privacy_version: this.office.centre?.privacy?.version ?? '',
    });
  }

  protected override draftOf(value: NotifySubmission): Draft {
    return draftOfNotify(value);
  }

  protected override fieldOf(pointer: string): string {
    const [, list] = /^\/criteria\/(\w+)\/\d+$/.exec(pointer) ?? [];
    return list ? `/criteria/${list}` : pointer;
  }

  /** Problems of what was chosen open the choice, where their fields are. */
  protected override standsElsewhere(pointer: string): boolean {
    return /^\/criteria\/\w+$/.test(pointer);
  }

  protected override accepted(value: NotifySubmission): string | undefined {
    const { channel, criteria, email } = value;
    this.#told = { channel, criteria, ...(!this.kiosk && { email }) };
    this.#sent = this.kiosk ? undefined : value;
    return criteriaLines(this.#view, criteria).join('; ') || undefined;
  }

  protected override startAnew(said?: string): void {
    this.choosing = false;
    this.#unfolded.clear();
    this.#told = this.#sent = undefined;
    super.startAnew(said);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('criteria'))
      this.#given = readNoticeCriteria(this.criteria ?? {}, (problems) =>
        warnOnce(
          'notify-criteria',
          `cus-notify-form: parts of \`.criteria\` cannot be used: ${problems.map(({ pointer, code }) => `${pointer || '/'} ${code}`).join(', ')}.`,
        ),
      );
    const { draft } = this.form;
    const fresh = draft['criteria'] === undefined;
    if (fresh || (changed.has('criteria') && JSON.stringify(draft['criteria']) === this.#prefilled)) {
      draft['criteria'] = structuredClone(this.#given);
      this.#prefilled = JSON.stringify(this.#given);
    }
    this.form.prefill('/frequency', 'weekly');
    if (LISTS.some((key) => this.form.isWrong(`/criteria/${key}`)) || this.form.isWrong('/criteria'))
      this.choosing = true;
  }

  get #hasSource(): boolean {
    return Boolean(this.settings.get('src') ?? this.settings.get('index'));
  }

  /** The catalogue is asked for only where something of it is named or chosen. */
  get #needsTerms(): boolean {
    const criteria = this.form.draft['criteria'] ?? {};
    return this.choosing || LISTS.some((key) => listAt(criteria as Draft, `/${key}`).length > 0);
  }

  readonly #name = (code: string): string => {
    const { catalogue } = this.#catalogue.state;
    const fallback = catalogue && termsOf(catalogue).names.get(code);
    return shortName(this.language, code, {
      ...(catalogue && { taxonomies: catalogue.taxonomies }),
      ...(fallback && { fallback }),
    });
  };

  get #view(): NotifyView {
    const { status, catalogue } = this.#catalogue.state;
    return {
      ...this.view,
      words: this.words,
      offered: channelsOf(this.office.centre),
      name: this.#name,
      either: (names) => new Intl.ListFormat(this.locale, { type: 'disjunction' }).format(names),
      choosing: this.choosing,
      choose: (open) => this.#choose(open),
      all: this.#all,
      unfolded: this.#unfolded,
      unfold: (key) => {
        this.#unfolded.add(key);
        this.requestUpdate();
      },
      fold: (key) => {
        this.#unfolded.delete(key);
        this.requestUpdate();
      },
      before: (key) => this.#opened[key] ?? [],
      catalogue: {
        terms: catalogue && termsOf(catalogue),
        loading: this.#hasSource && !catalogue && status !== 'error',
        failed: this.#hasSource && status === 'error',
      },
      retry: () => this.#catalogue.refresh(),
    };
  }

  /** Opens the choice, with the focus in it, or closes it. */
  #choose(open: boolean): void {
    this.choosing = open;
    this.#opened = open ? criteriaOf(this.form.draft) : {};
    this.#unfolded.clear();
    for (const key of LISTS) if (this.#opened[key]) this.#unfolded.add(key);
    if (!open) this.#focus('.change');
  }

  readonly #all = (): void => {
    this.#opened = {};
    this.form.change('/criteria', {});
    this.form.announce(this.words.notify.allSaid);
    this.#focus('.change');
  };

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus());
  }

  /** Back in the form, at the address. */
  readonly #correct = (): void => {
    if (!this.#sent) return;
    this.form.resume(draftOfNotify(this.#sent));
    this.#told = this.#sent = undefined;
    this.#focus(`#${fieldId('/email')}`);
  };

  protected override renderIntro(): TemplateResult {
    const { notify } = this.words;
    return html`<div class="heading" part="heading" role="heading" aria-level=${this.level} tabindex="-1">
        ${notify.title}
      </div>
      <p class="lead">${notify.lead}</p>`;
  }

  protected override renderBody(centre: Centre): TemplateResult {
    if (channelsOf(centre).length > 0) return super.renderBody(centre);
    return html`<div class="note" part="note" role="status"><p>${this.words.notify.noChannels}</p></div>
      ${renderAsk(this.words, centre, this.level + 1)}`;
  }

  protected override renderFields(): TemplateResult {
    const view = this.#view;
    return html`${renderAbout(view)} ${renderReach(view)}`;
  }

  protected override renderSend(): TemplateResult {
    return super.renderSend(this.words.notify.send);
  }

  protected override renderDone(done: Extract<FormState, { phase: 'sent' | 'queued' }>): TemplateResult {
    return renderDone(
      {
        ...this.#view,
        level: this.level,
        locale: this.locale,
        told: this.#told,
        centre: this.office.centre,
        print: () => void printElement(this),
        another: () => this.startAnew(),
        correct: this.#sent && this.#correct,
      },
      done,
    );
  }
}
