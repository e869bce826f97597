import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { format } from '../../i18n/format.js';
import { wholeCardPack } from '../../i18n/whole-card.js';
import { alert, lifecycle, type Service } from '../../model/index.js';
import { count } from '../shared/count.js';
import { renderNotes } from '../shared/notes.js';
import { forgets } from '../shared/traces.js';
import { warnOnce } from '../shared/warn.js';
import { wear } from '../shared/wear.js';
import { filled, pageOf, pageUrl } from './address.js';
import { renderAside, type Tools } from './aside.js';
import { fullCardStyles } from './full-card.styles.js';
import { renderItems } from './items.js';
import { Keeping } from './keeping.js';
import type { CusServiceCard } from './service-card.js';
import { dayText, leadAndRest } from './texts.js';
import { said, type CardView, type OpenedCardView } from './view.js';

/** With all its words. */
const opened = (view: CardView): OpenedCardView => view as OpenedCardView;

/**
 * What only an opened card has: all items, the ways to reach somebody, the tools to keep it, the form that asks about
 * the service, structured data for search engines.
 */
export class FullCard implements ReactiveController {
  /** Its words came with this file. */
  static readonly pack = wholeCardPack;

  readonly #host: CusServiceCard;
  readonly #keeping: Keeping;
  #asking: Tools['asking'] = 'no';
  #of: string | undefined;
  #published: Service | undefined;
  #unpublish: (() => void) | undefined;

  constructor(host: CusServiceCard) {
    this.#host = host;
    this.#keeping = new Keeping(host);
    wear(host, fullCardStyles);
    host.addController(this);
    forgets(
      host,
      () => host['unfolded'] || this.#asking !== 'no',
      () => {
        host['unfolded'] = false;
        this.#asking = 'no';
        this.#of = undefined;
      },
    );
  }

  hostUpdated(): void {
    const host = this.#host;
    const service = host.instead || host.unpublished ? undefined : host['opened'];
    if (service === this.#published || !host.isConnected) return;
    this.#unpublish?.();
    this.#unpublish = undefined;
    this.#published = service;
    if (!service) return;
    void this.#publish(service, this.#address(service));
    count(host, host['settings'].get('api'), host['locale'], { opened: service });
  }

  hostDisconnected(): void {
    this.#unpublish?.();
    this.#published = this.#unpublish = undefined;
  }

  /** Structured data are for search engines; where their code cannot be loaded no person misses them. */
  async #publish(service: Service, url: string | undefined): Promise<void> {
    const code = await import('./structured-data.js').catch(() => undefined);
    if (service === this.#published) this.#unpublish ??= code?.publish(service, url);
  }

  /** Address to give to others: that of the settings, else that of the page when it shows just this service. */
  #address(service: Service): string | undefined {
    const host = this.#host;
    const settings = host['settings'];
    const given =
      filled(settings.get('share-url') ?? settings.get('service-url'), service) ??
      host.href ??
      (host['unfolded'] ? undefined : pageOf(host, service));
    return pageUrl(given);
  }

  /** Opens the form that asks about this service, or closes it; the focus goes with it. */
  async #ask(open: boolean): Promise<void> {
    try {
      if (open) await import('../contact-form/contact-form.define.js');
      this.#asking = open ? 'yes' : 'no';
    } catch (cause) {
      this.#asking = 'failed';
      warnOnce('ask', 'The code of cus-contact-form could not be loaded.', cause);
    }
    const host = this.#host;
    host.requestUpdate();
    await host.updateComplete;
    const { shadowRoot } = host;
    if (this.#asking === 'yes') {
      shadowRoot?.querySelector('cus-contact-form')?.focusHeading();
      // the form, not only its first line
      shadowRoot?.querySelector('.asking')?.scrollIntoView();
    } else shadowRoot?.querySelector<HTMLElement>('.ask-open')?.focus();
  }

  /** What stands under the title. */
  renderHead(first: CardView): TemplateResult {
    const view = opened(first);
    const { service } = view;
    // what a person did to one service does not pass to the next
    if (service.id !== this.#of) {
      this.#of = service.id;
      this.#keeping.forget();
      this.#asking = 'no';
    }
    const { card } = view.words;
    const { state, from } = lifecycle(service, view.now);
    const { lead } = leadAndRest(service);
    const notice = alert(service);
    const planned = from ? format(card.plannedFrom, { date: dayText(view.locale, from) }) : card.plannedText;
    const catalogue = this.#host['catalogue'];
    return html`${lead ? html`<p class="lead">${said(view, lead)}</p>` : nothing}
    ${
      state === 'active'
        ? nothing
        : html`<p class="note" part="note">${state === 'planned' ? planned : card.inactiveText}</p>`
    }
    ${notice ? html`<p class="note told" part="note">${said(view, notice)}</p>` : nothing}
    ${
      // that another source failed does not matter once the service is here
      catalogue.state.stale
        ? renderNotes(view.words, view.locale, catalogue.state, () => catalogue.refresh())
        : nothing
    }`;
  }

  /** All items, beside them the ways and tools; under them the form that asks, when it is open. */
  renderBody(first: CardView): TemplateResult {
    const view = opened(first);
    const { service } = view;
    const { card } = view.words;
    const host = this.#host;
    const settings = host['settings'];
    const api = settings.get('api');
    const tools = {
      ...this.#keeping.tools(service.name, this.#address(service), card.qrLabel),
      ask: api ? () => void this.#ask(this.#asking !== 'yes') : undefined,
      asking: this.#asking,
    };
    return html`<div class="body">
        ${host.instead ?? html`${renderItems(view)} ${renderAside(view, tools)}`}
      </div>
      ${
        this.#asking === 'yes'
          ? html`<div class="asking no-print">
              <p>
                <button type="button" class="link-button" @click=${() => void this.#ask(false)}>
                  <span aria-hidden="true">↑</span> ${card.askBack}
                </button>
              </p>
              <cus-contact-form
                heading-level=${Math.min(view.level + 1, 4)}
                api=${ifDefined(api)}
                centre=${ifDefined(settings.get('centre'))}
                src=${ifDefined(settings.get('src'))}
                .service=${service}
                .messages=${host.messages}
              ></cus-contact-form>
            </div>`
          : nothing
      }`;
  }
}
