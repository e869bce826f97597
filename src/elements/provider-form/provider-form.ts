import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { wholeCardPack } from '../../i18n/whole-card.js';
import { format } from '../../i18n/format.js';
import { providerPack } from '../../i18n/forms/provider.js';
import type { WordPack } from '../../i18n/forms/pack.js';
import type { Centre, ProviderSubmission } from '../../model/index.js';
import { keyOf } from '../provider-card/partners.js';
import { centreWays } from '../shared/ask.js';
import { CatalogueController } from '../shared/catalogue.js';
import { listAt, textAt, type Draft } from '../shared/form/draft.js';
import type { FormView } from '../shared/form/field.js';
import type { Checked, FormState, ShownProblem } from '../shared/form/form-controller.js';
import { CusFormElement, FORM_PACKS } from '../shared/form/form-element.js';
import { renderSummary } from '../shared/form/summary.js';
import { printElement } from '../shared/print.js';
import { shortName } from '../shared/term.js';
import { renderCard } from './card-step.js';
import { renderCorrection } from './correction-step.js';
import { renderButtons } from './buttons.js';
import { DraftKeeper } from './draft-keeper.js';
import { hsdsOf, renderDone } from './done.js';
import { Download } from './download.js';
import {
  existingOrganizations,
  existingServices,
  renderExistingOrganizations,
  renderExistingServices,
} from './existing.js';
import { renderParts } from './folder.js';
import { followGroup, groupOf, renderKind } from './kind-step.js';
import { renderLeader } from './leader-step.js';
import { renderOrganization } from './organization-step.js';
import { renderPortfolio } from './portfolio-step.js';
import { renderPreview } from './preview.js';
import { renderProgress } from './progress.js';
import { providerFormStyles } from './provider-form.styles.js';
import { recordField } from './record-field.js';
import { Services } from './services.js';
import { renderServiceEditor, renderServices } from './services-step.js';
import { renderDeletion, renderFound, renderStart } from './start-step.js';
import { FIELDS_OF, serviceAt, stepOf, wishOf, type StepId, type Wish } from './steps.js';
import { checkDraft, draftOf, fieldOf, isWorthKeeping, submissionOf, type Frame } from './submission.js';
import { newId } from './new-id.js';
import { recordName, type ProviderFormWords, type ProviderView } from './view.js';
import { focusLater, Way } from './way.js';

/**
 * "Zgłoś organizację lub usługę": an organisation announces itself and its services in steps, adds a service to what
 * is in the catalogue, or sends a small correction. What is typed is kept on the device until it is sent. Not a bid in
 * a contest or tender.
 *
 * @tag cus-provider-form
 * @summary Announce or correct an organisation and its services.
 * @slot - What is shown where there is no script.
 * @fires {CustomEvent<CusFormSubmitDetail>} cus-form-submit - All is right and it is about to be sent; cancelable.
 * @fires {CustomEvent<CusFormSubmittedDetail>} cus-form-submitted - It is stored at the CUS.
 * @fires {CustomEvent<CusFormQueuedDetail>} cus-form-queued - It waits on this device and goes out by itself.
 * @fires {CustomEvent<CusFormErrorDetail>} cus-form-error - It could not be sent, or the server found something wrong.
 * @csspart form - The sheet with the fields of a step.
 * @csspart progress - How far one is, with the steps.
 * @csspart field - One field.
 * @csspart section - A group of fields of a service, which unfolds.
 * @csspart services - The services written so far.
 * @csspart preview - The service as residents will see it.
 * @csspart existing - What the catalogue has already.
 * @csspart found - A draft of an earlier visit.
 * @csspart keeping - What is kept on this device.
 * @csspart said - One part of the review.
 * @csspart summary - What is wrong.
 * @csspart submit - The button that goes on or sends.
 * @csspart done - What is said afterwards.
 * @cssprop [--cus-form-padding=clamp(16px, 4cqi, 40px)] - Space around the form.
 */
export class CusProviderForm extends CusFormElement<ProviderSubmission> {
  static override styles = [...CusFormElement.styles, providerFormStyles];
  static override packs: readonly WordPack[] = [...FORM_PACKS, wholeCardPack, providerPack];

  readonly #catalogue = new CatalogueController(this, () =>
    wishOf(this.form.draft) || this.organizationId || this.#value ? this.settings.get('src') : undefined,
  );
  readonly #keeper = new DraftKeeper(this, {
    draft: () => (this.#open && isWorthKeeping(this.form.draft) ? this.form.draft : undefined),
    api: () => this.apiBase,
    kiosk: () => this.kiosk,
  });
  readonly #services = new Services(this, () => ({ form: this.form, view: this.#own }));

  readonly #way = new Way(this, {
    draft: () => this.form.draft,
    moved: (at) => {
      this.#keeper.keep();
      this.#services.open(at === 'services');
    },
  });
  readonly #download = new Download(this);

  @state() private asked = false;

  /** Source of the catalogue in which organisations and services are looked up. */
  @property() src: string | undefined;
  /** Id or key of an organisation of the catalogue: the form begins with a correction of it. */
  @property({ attribute: 'organization-id' }) organizationId: string | undefined;

  /** Records that a person has said to be others. */
  #others = new Set<string>();
  #value: ProviderSubmission | undefined;
  #taken: string | undefined;

  protected override get words(): ProviderFormWords {
    return super.words as ProviderFormWords;
  }

  protected get kind(): 'provider' {
    return 'provider';
  }

  protected check(draft: Draft): Checked<ProviderSubmission> {
    return checkDraft(draft, this.#frame) as Checked<ProviderSubmission>;
  }

  protected override fieldOf(pointer: string): string {
    const { draft } = this.form;
    return pointer === '/organization/provider_kind' && !textAt(draft, '/group')
      ? '/group'
      : fieldOf(pointer);
  }

  protected override standsElsewhere(pointer: string): boolean {
    return stepOf(this.form.draft, pointer) !== undefined;
  }

  protected override draftChanged(): void {
    const { draft } = this.form;
    followGroup(draft);
    this.#way.offered = false;
    this.#keeper.changed();
  }

  protected override accepted(value: ProviderSubmission): string | undefined {
    this.#value = value;
    const catalogue = this.#catalogue.state.catalogue;
    return value.organization?.name ?? recordName(catalogue, textAt(this.form.draft, '/record'));
  }

  /** What was sent before and came back, in the form again. */
  protected draftOf(value: ProviderSubmission): Draft {
    const draft = draftOf(value);
    const kind = value.organization?.provider_kind;
    if (kind) draft['group'] = groupOf(kind);
    this.#begin(draft, 'last');
    return draft;
  }

  protected override startAnew(said = ''): void {
    void this.#keeper.forget();
    this.#services.reset();
    this.#way.reset();
    this.asked = false;
    this.#others.clear();
    this.#value = undefined;
    this.#download.forget();
    super.startAnew(said);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#takeKnown();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { phase } = this.form.state;
    if ((phase === 'sent' || phase === 'queued') && this.#keeper.savedAt) void this.#keeper.forget();
  }

  // Steps

  get #open(): boolean {
    const { phase } = this.form.state;
    return phase === 'editing' || phase === 'failed';
  }

  get #frame(): Frame {
    return { language: this.locale, privacyVersion: this.office.centre?.privacy?.version ?? '' };
  }

  get #own(): ProviderView {
    const src = this.settings.get('src');
    return {
      ...this.view,
      words: this.words,
      locale: this.locale,
      level: this.level + 1,
      term: (code) => shortName(this.language, code),
      catalogue: src ? this.#catalogue.state : undefined,
      retry: () => this.#catalogue.refresh(),
      take: (wish, record) => this.#take(wish, record),
    };
  }

  /** The page asks for a correction of an organisation that it names. */
  #takeKnown(): void {
    const wanted = this.organizationId?.trim();
    const organizations = this.#catalogue.state.catalogue?.organizations;
    if (!wanted || wanted === this.#taken || !organizations || !this.office.centre?.privacy) return;
    this.#taken = wanted;
    const known = organizations.find((each) => each.id === wanted || keyOf(each) === wanted);
    if (known) this.#take('correction', `o:${known.id}`, false);
  }

  #take(wish: Wish, record: string, focus = true): void {
    this.form.draft = { ...this.form.draft, start: wish, record };
    this.#services.reset();
    this.#way.furthest = 0;
    this.#way.go(wish === 'service' ? 1 : 0, focus);
  }

  #begin(draft: Draft, where: 'left' | 'last'): void {
    this.#way.begin(draft, where);
    this.#services.reset();
  }

  #resume(): void {
    const { found } = this.#keeper;
    if (!found) return;
    this.#keeper.found = undefined;
    this.form.resume(found.draft);
    if (wishOf(found.draft)) this.#begin(found.draft, 'left');
    this.form.announce(this.words.provider.draftResumed);
    focusLater(this, '.step-title');
  }

  protected override readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#next();
  };

  async #next(): Promise<void> {
    const at = this.#way.at;
    const { editing } = this.#services;
    if (at === 'services' && editing !== undefined) {
      if (!(await this.form.review([`/services/${editing}`]))) return;
      if (this.#way.offer(existingServices(this.#own, editing, this.#others).length)) return;
      this.#services.done();
      return focusLater(this, '.step-title');
    }
    if (at === 'review' || at === 'correction') return this.form.submit();
    if (!(await this.form.review(at ? FIELDS_OF[at] : ['/start']))) return;
    if (at === 'organization' && this.#way.offer(existingOrganizations(this.#own, this.#others).length))
      return;
    if (!at && wishOf(this.form.draft) === 'new') this.#nameNew();
    this.#way.go(this.#way.step + 1);
  }

  #nameNew(): void {
    const organization = (this.form.draft['organization'] ??= {}) as Record<string, unknown>;
    organization['id'] ??= newId();
  }

  #other(...ids: string[]): void {
    for (const id of ids) this.#others.add(id);
    this.#way.offered = false;
    void this.#next();
  }

  #back(): void {
    if (this.#way.at === 'services' && this.#services.editing !== undefined) {
      this.#services.done();
      if (listAt(this.form.draft, '/services').length > 0) return focusLater(this, '.step-title');
    }
    this.#way.go(this.#way.step - 1);
  }

  /** Opens the step of a field, and puts the focus on it. */
  async #lead(pointer: string): Promise<void> {
    const at = stepOf(this.form.draft, pointer);
    const step = at ? this.#way.path.indexOf(at) : -1;
    if (step >= 0 && step !== this.#way.step) this.#way.go(step, false);
    const service = serviceAt(pointer);
    if (service !== undefined) this.#services.edit(service, false);
    this.requestUpdate();
    await this.updateComplete;
    await this.form.focus(pointer);
  }

  // What is shown

  protected renderIntro(): TemplateResult {
    const { provider } = this.words;
    return html`<div class="heading" role="heading" aria-level=${this.level} tabindex="-1">
        ${provider.title}
      </div>
      ${
        this.#way.step < 0
          ? html`<p class="lead">${provider.lead}</p>
              <div class="note" part="note"><p>${provider.notBid}</p></div>`
          : nothing
      }`;
  }

  protected override renderBody(centre: Centre): TemplateResult {
    const view = this.#own;
    // what stands here must not change under the hand of a person who chooses already
    if (this.#way.step < 0 && !this.#keeper.ready)
      return html`${this.renderClause(centre)}
        <p role="status">${this.words.form.loading}</p>`;
    const found = this.#way.step < 0 ? this.#keeper.found : undefined;
    if (found)
      return html`${this.renderClause(centre)}
      ${renderFound(
        view,
        this.#keeper,
        () => this.#resume(),
        () => this.startAnew(this.words.provider.draftDiscarded),
      )}`;
    const { provider } = this.words;
    const at = this.#way.at;
    const path = this.#way.path;
    // the fields first: the summary tells of them in their order
    const fields = this.renderFields(view);
    const single = path.length === 1;
    return html`${at ? nothing : this.waiting.render(this.level + 1)}
      ${
        at && !single
          ? renderProgress(view, path, this.#way.step, this.#way.furthest, (step) => this.#way.go(step))
          : nothing
      }
      ${
        at
          ? html`<div class="step-title" role="heading" aria-level=${view.level} tabindex="-1">
              ${this.#title(view, at)}
            </div>`
          : nothing
      }
      <form
        class="form"
        part="form"
        novalidate
        autocomplete=${this.kiosk ? 'off' : 'on'}
        @submit=${this.onSubmit}
      >
        ${this.#renderSummary()} ${!at || at === 'review' || single ? this.renderClause(centre) : nothing}
        ${fields} ${this.renderTrap()} ${this.renderFailure()}
        ${renderButtons(view, {
          at,
          writing: at === 'services' && this.#services.editing !== undefined,
          sending: this.form.state.phase === 'sending',
          back: () => this.#back(),
        })}
      </form>
      ${
        at
          ? renderDeletion(view, this.#keeper, this.asked, {
              ask: (asked) => (this.asked = asked),
              delete: () => this.startAnew(provider.draftDiscarded),
            })
          : nothing
      }
      ${at ? html`<p class="small">${provider.notBid}</p>` : nothing}`;
  }

  #title(view: ProviderView, at: StepId): string {
    const { editing } = this.#services;
    return at === 'services' && editing !== undefined
      ? format(view.words.provider.service.heading, { n: editing + 1 })
      : view.words.provider.stepNames[at];
  }

  protected renderFields(formView: FormView): TemplateResult {
    const view = formView as ProviderView;
    const { provider } = view.words;
    switch (this.#way.at) {
      case undefined:
        return renderStart(view, this.#keeper);
      case 'kind':
        return renderKind(view);
      case 'organization':
        return html`${this.#renderExisting(view)} ${renderOrganization(view)}`;
      case 'record':
        return recordField(view, true);
      case 'leader':
        return renderLeader(view);
      case 'card':
        return renderCard(view);
      case 'portfolio':
        return renderPortfolio(view);
      case 'services':
        return this.#renderServices(view);
      case 'correction':
        return renderCorrection(view);
      case 'review': {
        const { draft } = this.form;
        // as it will be sent; while something is wrong, as it was typed
        const value =
          this.check(draft).value ?? (submissionOf(draft, this.#frame) as unknown as ProviderSubmission);
        return html`<p class="hint">${provider.reviewLead}</p>
          ${renderParts(view, value, (step, service) => {
            this.#way.go(this.#way.path.indexOf(step));
            if (service !== undefined) this.#services.edit(service, true);
          })}`;
      }
    }
  }

  #renderServices(view: ProviderView): TemplateResult {
    const services = this.#services;
    if (services.editing === undefined) return renderServices(view, services);
    return renderServiceEditor(
      view,
      services.editing,
      services.unfolded,
      renderPreview(view, services.editing, services.variant, (variant) => services.show(variant)),
      this.#way.offered ? this.#renderExistingServices(view, services.editing) : nothing,
    );
  }

  #renderExisting(view: ProviderView): TemplateResult | typeof nothing {
    if (!this.#way.offered) return nothing;
    return renderExistingOrganizations(view, this.#others, (ids) => this.#other(...ids));
  }

  #renderExistingServices(view: ProviderView, index: number): TemplateResult | typeof nothing {
    return renderExistingServices(view, index, this.#others, (ids) => this.#other(...ids));
  }

  /** What is wrong on this page; on the last one, in all steps, each leading there. */
  #renderSummary(): TemplateResult | typeof nothing {
    const { draft } = this.form;
    const { stepNames } = this.words.provider;
    const { editing } = this.#services;
    const at = this.#way.at;
    const last = at === 'review';
    const problems = this.form.problems.flatMap((each): ShownProblem[] => {
      const pointer = each.pointer ?? this.fieldOf(each.problem.pointer);
      const step = stepOf(draft, pointer);
      if (!last && step !== at && step !== undefined) return [];
      if (each.pointer !== undefined || step === undefined) return [each];
      if (!last && editing !== undefined && serviceAt(pointer) !== editing) return [];
      return [{ ...each, pointer, field: this.form.labelOf(pointer) ?? { label: stepNames[step] } }];
    });
    const focus = (pointer: string) => this.#lead(pointer);
    const { form, provider } = this.words;
    const words = last || at === 'correction' ? form : { ...form, summaryTitle: provider.fixFirst };
    return renderSummary({ problems, focus }, words, this.level + 1);
  }

  protected renderDone(done: Extract<FormState, { phase: 'sent' | 'queued' }>): TemplateResult {
    const { centre } = this.office;
    const value = this.#value;
    return renderDone({
      view: this.#own,
      state: done,
      value,
      days: done.phase === 'sent' ? done.receipt.reply_within_days : undefined,
      ask: centre ? html`<div>${centreWays(this.words, centre)}</div>` : nothing,
      download: value && this.#download.of(() => hsdsOf(value, this.#catalogue.state.catalogue)),
      print: () => void printElement(this),
      again: () => this.startAnew(),
    });
  }
}
