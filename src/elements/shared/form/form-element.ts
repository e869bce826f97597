import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { formPack } from '../../../i18n/forms/form.js';
import { outboxPack } from '../../../i18n/forms/outbox.js';
import type { WordPack, WordsOf } from '../../../i18n/forms/pack.js';
import type { CommonWords } from '../../../i18n/messages.js';
import { searchPack } from '../../../i18n/search.js';
import type { Centre } from '../../../model/index.js';
import { controlStyles } from '../../../styles/controls.js';
import { formStyles } from '../../../styles/form.js';
import { idleStyles } from '../../../styles/idle.js';
import { outboxStyles } from '../../../styles/outbox.js';
import { rootStyles } from '../../../styles/root.js';
import { urgentStyles } from '../../../styles/urgent.js';
import { centreWays, renderAsk } from '../ask.js';
import { CentreController } from '../catalogue.js';
import { CusElement } from '../element.js';
import { headingLevel } from '../heading-level.js';
import { renderNow } from '../now.js';
import { OutboxList } from '../outbox-list.js';
import { warnOnce } from '../warn.js';
import type { Draft } from './draft.js';
import { CLEARED, type FormKind } from './events.js';
import type { FormView } from './field.js';
import { FormController, type Checked, type FormState } from './form-controller.js';
import { IdleController } from './idle-controller.js';
import { renderPrivacy } from './privacy.js';
import { renderSummary } from './summary.js';

/** Sections of words that every form needs. */
export const FORM_PACKS = [searchPack, formPack, outboxPack] as const;
/** The words that every form has. */
export type FormWords = CommonWords & WordsOf<typeof FORM_PACKS>;

/**
 * What all forms share: words of their own, the centre and its privacy clause, the states of sending, the lines for
 * those who cannot wait, and a shared screen that forgets. A form says what it asks (`renderFields`), what that makes
 * (`check`) and what it says afterwards (`renderDone`).
 */
export abstract class CusFormElement<V> extends CusElement {
  static override styles = [rootStyles, controlStyles, urgentStyles, formStyles, idleStyles, outboxStyles];
  static override packs: readonly WordPack[] = FORM_PACKS;

  protected readonly office = new CentreController(this, () => this.settings.centreUrl);
  protected readonly form: FormController<V> = new FormController<V>(this, {
    kind: () => this.kind,
    check: (draft) => this.check(draft),
    api: () => this.apiBase,
    kiosk: () => this.kiosk,
    fieldOf: (pointer) => this.fieldOf(pointer),
    elsewhere: (pointer) => this.standsElsewhere?.(pointer) ?? false,
    changed: () => this.draftChanged(),
    accepted: (value) => this.accepted?.(value),
  });
  protected readonly waiting = new OutboxList(this, {
    api: () => this.apiBase,
    kiosk: () => this.kiosk,
    locale: () => this.locale,
    words: () => this.words.outbox,
    kind: () => this.kind,
    correct: (key) => void this.#restore(key),
    except: () => this.form.keys,
  });
  protected readonly idle = new IdleController(this, {
    needed: () => this.kiosk && (this.form.touched || this.form.state.phase !== 'editing'),
    clear: () => this.#clear(),
  });

  @state() private urgentShown = false;

  /** Base URL of the Okienko API. */
  @property() api: string | undefined;
  /** URL of the centre file; default `{api}/centre`. */
  @property() centre: string | undefined;
  /** Level of the heading, 1 to 4; default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  #phase: FormState['phase'] = 'editing';
  #focusLater = false;
  /** The next state came by itself, while the person was elsewhere. */
  #silent = false;

  /** Which submission this form makes. */
  protected abstract get kind(): FormKind;
  /** The submission that the draft makes, or what is wrong with it. */
  protected abstract check(draft: Draft): Checked<V>;
  /** Heading, lead, and what a person should know before. */
  protected abstract renderIntro(): TemplateResult;
  protected abstract renderFields(view: FormView): TemplateResult;
  /** What was typed, of a submission that was not taken and is to be corrected. */
  protected abstract draftOf(value: V): Draft;
  /** Shown once it is sent, or waits. */
  protected abstract renderDone(done: Extract<FormState, { phase: 'sent' | 'queued' }>): TemplateResult;

  /** The field under which a problem is shown; as a rule its own. */
  protected fieldOf(pointer: string): string {
    return pointer;
  }

  /** Whether a field that is not on the screen stands in another part of this form. */
  protected standsElsewhere?(pointer: string): boolean;

  /** A person changed something. */
  protected draftChanged(): void {}

  /** All is right and it is about to be sent. @returns its name in the list of what waits */
  protected accepted?(value: V): string | undefined;

  protected override get words(): FormWords {
    return super.words as FormWords;
  }

  protected get apiBase(): string | undefined {
    return this.settings.get('api');
  }

  protected get level(): number {
    return headingLevel(this, this.headingLevel);
  }

  protected get view(): FormView {
    return {
      form: this.form as FormController<unknown>,
      words: this.words,
      count: (n, forms) => this.count(n, forms),
      kiosk: this.kiosk,
    };
  }

  /** Takes what was not delivered back into the form. */
  async #restore(key: string): Promise<void> {
    const found = await this.waiting.outbox?.restore(key);
    if (found?.kind !== this.kind) return;
    this.form.resume(this.draftOf(found.value as V), key);
    await this.updateComplete;
    this.focusHeading();
  }

  /** An empty form; what is said of it, if anything. */
  protected startAnew(said = ''): void {
    this.urgentShown = false;
    if (this.kiosk) this.waiting.outbox?.forget();
    this.form.reset();
    this.form.announce(said);
    void this.updateComplete.then(() => this.focusHeading());
  }

  /** A shared screen forgets: this form, and what it stands in. */
  #clear(): void {
    this.startAnew(this.words.form.cleared);
    this.dispatchEvent(new CustomEvent(CLEARED, { bubbles: true, composed: true }));
  }

  /** Puts the focus on the heading, so that reading begins there; later, when the words are still on their way. */
  focusHeading(): void {
    const heading = this.shadowRoot?.querySelector<HTMLElement>('.heading, .done-title');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
    this.#focusLater = !heading;
  }

  /** What waited is told of as soon as it has gone; the focus follows only if it was here. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { state } = this.form;
    if (this.waiting.state) this.form.follow(this.waiting.state, this.words.outbox.removed);
    if (state === this.form.state) return;
    this.#silent = !this.shadowRoot?.activeElement;
    if (this.form.state.phase === 'editing') this.#focusLater = !this.#silent;
  }

  /** After sending, and when sending failed, reading goes on at what is said of it. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focusLater) this.focusHeading();
    const { phase, ...rest } = this.form.state;
    if (phase === this.#phase) return;
    this.#phase = phase;
    if ('failure' in rest && rest.failure.code === 'privacy-changed') this.office.refresh();
    const at = { sent: '.done-title', queued: '.done-title', failed: '.failure' }[phase as 'sent'];
    const silent = this.#silent;
    this.#silent = false;
    if (at && !silent) this.shadowRoot?.querySelector<HTMLElement>(at)?.focus();
  }

  protected override renderSheet(): TemplateResult {
    const { state, announced } = this.form;
    const done = state.phase === 'sent' || state.phase === 'queued';
    // an empty form is of no use on paper
    const blank = !this.form.touched && state.phase === 'editing';
    return html`<div class="window ${blank ? 'no-print' : ''}" part="window">
      ${done ? this.renderDone(state) : this.#renderOpen()}
      ${done ? this.waiting.render(this.level + 1) : nothing}
      <p class="visually-hidden" role="status">
        ${state.phase === 'sending' ? this.words.form.sending : announced}
      </p>
      ${this.kiosk ? this.idle.render(this.locale, this.words.form) : nothing}
    </div>`;
  }

  #renderOpen(): TemplateResult {
    return html`${this.renderIntro()} ${this.#renderState()}`;
  }

  #renderState(): TemplateResult {
    const { centre, loading } = this.office;
    const { form } = this.words;
    if (!this.apiBase) {
      warnOnce(`no-api-${this.localName}`, `${this.localName} has no "api": it does not know where to send.`);
      return this.#renderClosed(form.noApi, centre);
    }
    if (loading) return html`<p role="status">${form.loading}</p>`;
    if (!centre) return this.#renderClosed(form.loadFailed, undefined);
    if (!centre.privacy) {
      warnOnce(
        `no-privacy-${this.localName}`,
        `${this.localName} collects nothing: the centre file has no "privacy" (controller, text, version).`,
      );
      return this.#renderClosed(form.closedText, centre);
    }
    return this.renderBody(centre);
  }

  /** The form itself; a form in steps has its own. */
  protected renderBody(centre: Centre): TemplateResult {
    // the fields first: the summary tells of them in their order
    const fields = this.renderFields(this.view);
    return html`${this.renderUrgent()} ${this.waiting.render(this.level + 1)}
      <form
        class="form"
        part="form"
        novalidate
        autocomplete=${this.kiosk ? 'off' : 'on'}
        @submit=${this.onSubmit}
      >
        ${this.renderProblems()} ${this.renderClause(centre)} ${fields} ${this.renderTrap()}
        ${this.renderFailure()} ${this.renderSend(this.words.form.send)}
      </form>`;
  }

  protected readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.form.submit();
  };

  protected renderProblems(): TemplateResult | typeof nothing {
    return renderSummary(this.form as FormController<unknown>, this.words.form, this.level + 1);
  }

  protected renderClause({ privacy }: Centre): TemplateResult | typeof nothing {
    return privacy ? renderPrivacy(this.words.form, privacy, this.level + 1) : nothing;
  }

  /** A field that only robots see. */
  protected renderTrap(): TemplateResult {
    return html`<div class="trap" aria-hidden="true">
      <label for="website">Website</label>
      <input
        id="website"
        name="website"
        tabindex="-1"
        autocomplete="off"
        .value=${live(String(this.form.draft['website'] ?? ''))}
        @input=${(event: Event) => this.form.change('/website', (event.target as HTMLInputElement).value)}
      />
    </div>`;
  }

  protected renderSend(label: string): TemplateResult {
    const sending = this.form.state.phase === 'sending';
    return html`<p class="send">
      <button type="submit" class="button" part="submit" aria-disabled=${sending ? 'true' : nothing}>
        ${sending ? this.words.form.sending : label}
      </button>
    </p>`;
  }

  /** Sending failed: what happened, what to do, whom to ask. */
  protected renderFailure(): TemplateResult | typeof nothing {
    const { state } = this.form;
    if (state.phase !== 'failed') return nothing;
    const { form } = this.words;
    const { code, status = 0 } = state.failure;
    const text =
      code === 'privacy-changed'
        ? form.privacyChanged
        : code === 'offline'
          ? form.failedOffline
          : status === 429
            ? form.failedMany
            : status === 413
              ? form.failedLarge
              : status >= 400 && status < 500 && status !== 408
                ? form.failedRefused
                : form.failedText;
    const { centre } = this.office;
    return html`<div class="failure" part="error" role="group" aria-labelledby="failure-title" tabindex="-1">
      <div id="failure-title" class="summary-title" role="heading" aria-level=${this.level + 1}>
        ${form.failedTitle}
      </div>
      <p>${text}</p>
      ${centre ? centreWays(this.words, centre) : nothing}
    </div>`;
  }

  protected renderUrgent(): TemplateResult {
    return renderNow({
      words: this.words.form,
      lines: { words: this.words.search, locale: this.locale, kiosk: this.kiosk },
      centre: this.office.centre,
      level: this.level + 1,
      shown: this.urgentShown,
      show: (shown) => (this.urgentShown = shown),
    });
  }

  /** Nothing can be sent: why, and the way to a person. */
  #renderClosed(text: string, centre: Centre | undefined): TemplateResult {
    return html`<div class="note" part="note" role="status">
        <p><strong>${this.words.form.closedTitle}</strong></p>
        <p>${text}</p>
      </div>
      ${
        this.apiBase && !centre
          ? html`<p>
              <button type="button" class="button" @click=${() => this.office.refresh()}>
                ${this.words.common.retry}
              </button>
            </p>`
          : nothing
      }
      ${renderAsk(this.words, centre, this.level + 1)} ${this.renderUrgent()}`;
  }
}
