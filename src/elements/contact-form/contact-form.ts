import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { contactPack } from '../../i18n/forms/contact.js';
import type { WordsOf } from '../../i18n/forms/pack.js';
import { format, formatDateTime } from '../../i18n/format.js';
import {
  isService,
  safeUrl,
  serviceKey,
  type ContactSubmission,
  type Proposals,
  type Service,
} from '../../model/index.js';
import { centreWays } from '../shared/ask.js';
import { CatalogueController } from '../shared/catalogue.js';
import type { Draft } from '../shared/form/draft.js';
import type { FormView } from '../shared/form/field.js';
import type { Checked, FormState } from '../shared/form/form-controller.js';
import { CusFormElement, FORM_PACKS, type FormWords } from '../shared/form/form-element.js';
import { printElement } from '../shared/print.js';
import { shortName } from '../shared/term.js';
import { waitsFor } from '../shared/waits-for.js';
import { warnOnce } from '../shared/warn.js';
import { contactFormStyles } from './contact-form.styles.js';
import { readProposals, renderProposals } from './proposals.js';
import { renderMessage, renderSender, renderTopic, type QuestionsView } from './questions.js';
import { ServicePicker } from './service-picker.js';
import { checkContact, draftOfContact, TOPICS, type Channel } from './submission.js';

/** The words of the contact form. */
export type ContactWords = FormWords & WordsOf<[typeof contactPack]>;

const siteOf = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '');

/**
 * A message to the Social Services Centre: a question, something that is missing, a mistake, an opinion. Nothing is
 * collected before the centre has said what happens to it, and nothing typed is lost on the way.
 *
 * @tag cus-contact-form
 * @summary Write to the centre.
 * @slot - What is shown where there is no script: a telephone number or an address.
 * @fires {CustomEvent<CusFormSubmitDetail>} cus-form-submit - All is right and it is about to be sent; cancelable.
 * @fires {CustomEvent<CusFormSubmittedDetail>} cus-form-submitted - It has arrived.
 * @fires {CustomEvent<CusFormQueuedDetail>} cus-form-queued - It waits on this device and will be sent later.
 * @fires {CustomEvent<CusFormErrorDetail>} cus-form-error - It could not be sent; it is still in the form.
 * @csspart window - The frame.
 * @csspart heading - The heading.
 * @csspart form - The form.
 * @csspart privacy - What happens to the data.
 * @csspart field - One question with its field.
 * @csspart error - What is wrong with a field, or why sending failed.
 * @csspart summary - All that is wrong, above the form.
 * @csspart service - The service that it is about.
 * @csspart submit - The button that sends.
 * @csspart urgent-button - The button "Potrzebuję pomocy teraz".
 * @csspart urgent - The emergency lines.
 * @csspart note - A note: this is not an application, this form does not work yet.
 * @csspart ask - The way to a person.
 * @csspart done - What is shown after sending.
 * @csspart idle - On a shared screen: the warning before it is cleared.
 * @cssprop [--cus-form-padding=clamp(16px, 4cqi, 40px)] - Space around the content.
 * @cssprop [--cus-color-accent=#0a5c4c] - Colour of links and buttons; `--cus-color-accent-dark` in the dark design.
 */
export class CusContactForm extends CusFormElement<ContactSubmission> {
  static override styles = [...CusFormElement.styles, contactFormStyles];
  static override packs = [...FORM_PACKS, contactPack];

  readonly #named = new CatalogueController(
    this,
    () => (this.service === undefined && this.serviceId ? (this.settings.get('src') ?? '') : undefined),
    () => ({ index: this.settings.get('index'), id: this.serviceId }),
  );
  readonly #picker = new ServicePicker(this, () => ({
    src: this.settings.get('src'),
    index: this.settings.get('index'),
    thesaurus: this.settings.get('thesaurus'),
    locale: this.locale,
  }));

  /** Sources of the catalogue that `service-id` is looked up in and a service is chosen from. */
  @property() src: string | undefined;
  /** Id (UUID) or key of the service that the message is about. */
  @property({ attribute: 'service-id' }) serviceId: string | undefined;
  /** What it is about, chosen already: `question`, `missing`, `mistake` or `opinion`. */
  @property() topic: string | undefined;
  /** The service that the message is about, as HSDS; wins over `service-id`. */
  @property({ attribute: false }) service: Service | undefined;

  /**
   * A list of proposals (as in the contract) that goes along with the message; the person sees it and can leave out any
   * service and any answer.
   */
  @property({ attribute: false }) proposals: Proposals | undefined;

  /** How it was asked to answer; what is told after sending depends on it. */
  #channel: Channel | 'none' = 'none';

  protected override get kind(): 'contact' {
    return 'contact';
  }

  protected override get words(): ContactWords {
    return super.words as ContactWords;
  }

  protected override check(draft: Draft): Checked<ContactSubmission> {
    return checkContact(draft, {
      language: this.locale,
      privacy_version: this.office.centre?.privacy?.version ?? '',
    });
  }

  protected override draftOf(value: ContactSubmission): Draft {
    return draftOfContact(value);
  }

  protected override fieldOf(pointer: string): string {
    if (pointer === '/reply') return '/reply/channel';
    if (pointer.startsWith('/proposals')) return '/proposals';
    return pointer.startsWith('/service/') ? '/service' : pointer;
  }

  protected override accepted({ reply, topic, service }: ContactSubmission): string {
    this.#channel = reply?.channel ?? 'none';
    return [this.words.contact.topics[topic], service?.name].filter(Boolean).join(': ');
  }

  protected override startAnew(said?: string): void {
    this.#picker.reset();
    super.startAnew(said);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.service !== undefined && !isService(this.service)) {
      warnOnce('contact-service', 'cus-contact-form: `.service` is no HSDS service; it is left out.');
      this.service = undefined;
    }
    if (changed.has('proposals')) {
      const { proposals, wrong } = readProposals(this.proposals);
      this.proposals = proposals;
      if (wrong)
        warnOnce(
          'contact-proposals',
          'cus-contact-form: `.proposals` is no list of proposals; it is left out.',
        );
    }
    if (this.proposals) {
      this.form.prefill('/proposals', this.proposals);
      this.form.prefill('/topic', 'question');
      this.form.prefill('/message', this.words.contact.proposals.message);
    }
    const topic = String(this.topic ?? '').trim();
    if (topic) {
      if (TOPICS.some((each) => each === topic)) this.form.prefill('/topic', topic);
      else warnOnce(`topic-${topic}`, `topic="${topic}" is none of ${TOPICS.join(', ')}.`);
    }
    const service = this.#about;
    if (service) this.form.prefill('/service', { id: service.id, name: service.name });
  }

  /** The service that the page has named. */
  get #about(): Service | undefined {
    if (this.service) return this.service;
    const id = String(this.serviceId ?? '').trim();
    const { status, catalogue } = this.#named.state;
    const found = id && catalogue?.services.find((each) => each.id === id || serviceKey(each) === id);
    if (id && !found && (status === 'ready' || status === 'error'))
      warnOnce(`contact-service-${id}`, `cus-contact-form: there is no service "${id}" in the catalogue.`);
    return found || undefined;
  }

  protected override renderIntro(): TemplateResult {
    const { contact } = this.words;
    const named = this.service || this.serviceId;
    const applications = this.office.centre?.applications;
    const url = this.office.centre?.example ? undefined : safeUrl(applications?.url);
    return html`<div class="heading" part="heading" role="heading" aria-level=${this.level} tabindex="-1">
        ${this.proposals ? contact.proposals.title : named ? contact.titleService : contact.title}
      </div>
      <p class="lead">${contact.lead}</p>
      <p class="apply">
        <strong>${contact.notApplication}</strong>
        ${applications?.text ? format(contact.whereApply, { text: applications.text }) : contact.whereApplyAsk}
        ${url && this.kiosk ? siteOf(url) : url ? html`<a href=${url}>${siteOf(url)}</a>` : nothing}
      </p>`;
  }

  protected override renderFields(): TemplateResult {
    const view: QuestionsView = { ...(this.view as FormView), words: this.words };
    const list = renderProposals({
      ...view,
      locale: this.locale,
      name: (code) => shortName(this.language, code),
    });
    return html`${list} ${renderTopic(view)} ${list === nothing ? this.#picker.render(view) : nothing}
    ${renderMessage(view)} ${renderSender(view)}`;
  }

  protected override renderSend(): TemplateResult {
    return super.renderSend(this.words.contact.send);
  }

  protected override renderDone(done: Extract<FormState, { phase: 'sent' | 'queued' }>): TemplateResult {
    const { contact, form, outbox } = this.words;
    const title = (text: string) =>
      html`<div class="done-title" role="heading" aria-level=${this.level} tabindex="-1">${text}</div>`;
    const another = html`<button type="button" class="button quiet" @click=${() => this.startAnew()}>
      ${contact.another}
    </button>`;
    if (done.phase === 'queued')
      return html`<div class="done" part="done">
        ${title(contact.waitingTitle)}
        <p>${outbox.waiting[waitsFor(done.problem)]} ${form.queuedText}</p>
        <p>${contact.waitingTell} ${form.queuedKept}</p>
        <p class="done-buttons no-print">${another}</p>
      </div>`;
    const { receipt } = done;
    const { centre } = this.office;
    const days = receipt.reply_within_days ?? centre?.replyWithinDays;
    const received = new Date(receipt.received_at);
    return html`<div class="done" part="done">
      <p class="slip-title">${contact.slipTitle}</p>
      ${title(contact.sentTitle)}
      <p>${form.reference} <strong class="reference">${receipt.reference}</strong></p>
      ${
        Number.isNaN(received.getTime())
          ? nothing
          : html`<p>${format(form.receivedAt, { date: formatDateTime(this.locale, received) })}</p>`
      }
      <p class="no-print">${contact.keepReference}</p>
      <div class="label" role="heading" aria-level=${this.level + 1}>${contact.next}</div>
      <p>${contact.nextBy[this.#channel]}</p>
      ${days && this.#channel !== 'none' ? html`<p>${this.count(days, form.replyWithin)}</p>` : nothing}
      ${centre ? html`<div>${centreWays(this.words, centre)}</div>` : nothing}
      <p class="done-buttons no-print">
        <button type="button" class="button" @click=${() => void printElement(this)}>${form.print}</button>
        ${another}
      </p>
    </div>`;
  }
}
