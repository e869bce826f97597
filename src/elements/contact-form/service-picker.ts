import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { format } from '../../i18n/format.js';
import type { Locale } from '../../i18n/messages.js';
import type { Catalogue, Service, ServiceReference } from '../../model/index.js';
import { CatalogueController } from '../shared/catalogue.js';
import { indexOf, languagesOf } from '../shared/index-cache.js';
import { fieldId } from '../shared/form/form-controller.js';
import { warnOnce } from '../shared/warn.js';
import type { QuestionsView } from './questions.js';

/** Services offered for what was typed. */
const OFFERED = 6;
/** Pause after which typing is answered aloud. */
const PAUSE = 700;

/** Where services are looked for. */
export interface PickerSources {
  src: string | undefined;
  index: string | undefined;
  thesaurus: string | undefined;
  locale: Locale;
}

/** Chooses the service that a message is about: by the same search as everywhere, loaded when it is wanted. */
export class ServicePicker implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #sources: () => PickerSources;
  readonly #catalogue: CatalogueController;
  #open = false;
  #query = '';
  #asked = '';
  #answered: Catalogue | undefined;
  #failed = false;
  #found: Service[] | undefined;
  #tell: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, sources: () => PickerSources) {
    this.#host = host;
    this.#sources = sources;
    this.#catalogue = new CatalogueController(
      host,
      () => (this.#open ? (sources().src ?? '') : undefined),
      () => ({ index: sources().index }),
    );
    host.addController(this);
  }

  hostUpdated(): void {
    const { catalogue } = this.#catalogue.state;
    if (this.#open && catalogue && (this.#query.trim() !== this.#asked || catalogue !== this.#answered))
      void this.#find(catalogue);
  }

  hostDisconnected(): void {
    clearTimeout(this.#tell);
  }

  /** Closed and empty again. */
  reset(): void {
    this.#open = this.#failed = false;
    this.#query = this.#asked = '';
    this.#found = undefined;
  }

  async #find(catalogue: Catalogue): Promise<void> {
    const query = (this.#asked = this.#query.trim());
    this.#answered = catalogue;
    const { locale, thesaurus } = this.#sources();
    try {
      const index = await indexOf(catalogue, languagesOf(locale), thesaurus);
      if (query !== this.#asked) return;
      const hits = query ? index.search(query, { limit: OFFERED }).hits : undefined;
      this.#found = hits?.map(({ service }) => service);
    } catch (cause) {
      this.#failed = true;
      warnOnce('service-picker', 'The services to choose from could not be searched.', cause);
    }
    this.#host.requestUpdate();
  }

  /** Where the person goes on reading after a button that is gone. */
  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  #choose(view: QuestionsView, chosen: ServiceReference | null): void {
    this.reset();
    view.form.change('/service', chosen);
    if (chosen) view.form.announce(format(view.words.contact.servicePicked, { name: chosen.name }));
    void this.#focus('.pick');
  }

  #typed(view: QuestionsView, value: string): void {
    this.#query = value;
    this.#host.requestUpdate();
    clearTimeout(this.#tell);
    this.#tell = setTimeout(() => {
      const { contact } = view.words;
      if (this.#found)
        view.form.announce(
          this.#found.length ? view.count(this.#found.length, contact.serviceFound) : contact.serviceNone,
        );
    }, PAUSE);
  }

  /** The question, what is chosen, and the search when it is open; nothing where there is nothing to choose from. */
  render(view: QuestionsView): TemplateResult | typeof nothing {
    const { contact, form } = view.words;
    const chosen = view.form.draft['service'] as ServiceReference | null | undefined;
    const { src, index } = this.#sources();
    const some = Boolean(src || index);
    if (!some && !chosen) return nothing;
    const open = () => {
      this.#open = true;
      this.#host.requestUpdate();
      void this.#focus(`#${fieldId('/service')}`);
    };
    const button = (label: string, press: () => void, main = false) =>
      html`<button type="button" class="button quiet ${main ? 'pick' : ''}" @click=${press}>
        ${label}
      </button>`;
    const change = some ? button(chosen ? contact.serviceChange : contact.servicePick, open, true) : nothing;
    const remove = chosen ? button(contact.serviceRemove, () => this.#choose(view, null), !some) : nothing;
    return html`<fieldset class="field" part="service">
      <legend class="label">${contact.service} <span class="optional">${form.optional}</span></legend>
      ${chosen ? html`<p class="chosen">${chosen.name}</p>` : nothing}
      ${this.#open ? this.#renderSearch(view) : html`<p class="pick-buttons">${change} ${remove}</p>`}
    </fieldset>`;
  }

  #renderSearch(view: QuestionsView): TemplateResult {
    const { contact, common } = view.words;
    const id = fieldId('/service');
    const failed = this.#failed || this.#catalogue.state.status === 'error';
    const found = this.#query.trim() ? this.#found : undefined;
    const keys = (event: KeyboardEvent) => {
      // Enter looks for a service here; it must not send the message
      if (event.key === 'Enter') event.preventDefault();
      if (event.key === 'Escape') {
        this.reset();
        this.#host.requestUpdate();
        void this.#focus('.pick');
      }
    };
    return html`<label class="hint" for=${id}>${contact.serviceFind}</label>
      <input
        class="control"
        id=${id}
        type="search"
        autocomplete="off"
        .value=${this.#query}
        @input=${(event: Event) => this.#typed(view, (event.target as HTMLInputElement).value)}
        @keydown=${keys}
      />
      ${
        failed
          ? html`<p class="note">${contact.serviceFailed}</p>`
          : !this.#catalogue.state.catalogue
            ? html`<p class="small">${common.loading}</p>`
            : nothing
      }
      ${found?.length === 0 ? html`<p class="small">${contact.serviceNone}</p>` : nothing}
      <ul class="offers">
        ${found?.map(
          ({ id, name }) =>
            html`<li>
              <button type="button" class="offer" @click=${() => this.#choose(view, { id, name })}>
                ${name}
              </button>
            </li>`,
        )}
      </ul>`;
  }
}
