import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import { contacts, freshness, sources } from '../../model/index.js';
import { centreWays } from '../shared/ask.js';
import { phoneText } from './contact.js';
import { dayText } from './texts.js';
import { listed, type OpenedCardView } from './view.js';

/** What a person can do with a card, and what has been done. */
export interface Tools {
  /** Opens the form that asks about the service; none where the page has no API. */
  ask: (() => void) | undefined;
  /** Whether that form is open, or could not be loaded. */
  asking: 'no' | 'yes' | 'failed';
  /** Address to give to others; none where the page gives no address. */
  address: string | undefined;
  copied: 'no' | 'yes' | 'by-hand';
  /** The QR code, once it is drawn. */
  qr: unknown;
  /** Whether it is shown; if not, it is only printed. */
  qrShown: boolean;
  print: () => void;
  copy: () => void;
  share: (() => void) | undefined;
  toggleQr: () => void;
}

/** When the entry was checked, honestly. */
export function freshnessText(view: OpenedCardView): string {
  const { card } = view.words;
  const { state, date } = freshness(view.service, view.now);
  if (state === 'unknown' || !date) return card.unknown;
  return format(state === 'old' ? card.old : card.checked, { date: dayText(view.locale, date) });
}

/** The service's own telephone and e-mail as buttons; where it has none, the centre is the one to ask. */
function ways(view: OpenedCardView, { ask, asking }: Tools): TemplateResult {
  const { words, centre, service, level } = view;
  const { phones, emails } = contacts(service);
  const [phone] = phones;
  const [email] = emails;
  const own = phone ?? email;
  const button = (url: string, text: string, quiet: boolean) =>
    html`<a class="button ${quiet ? 'quiet' : ''}" part="way" href=${url}>${text}</a>`;
  // on paper the items have told the service's own telephone already
  return html`<div class="ways ${own ? 'no-print' : ''}">
    <div class="aside-title" role="heading" aria-level=${Math.min(level + 1, 6)}>
      ${words.search.askTitle}
    </div>
    ${phone ? button(phone.url, format(words.common.call, { number: phoneText(view, phone) }), false) : nothing}
    ${email ? button(email.url, format(words.common.write, { address: email.address }), !!phone) : nothing}
    ${own ? nothing : html`<p class="small">${words.search.noneAsk}</p>`}
    ${own || !centre ? nothing : centreWays(words, centre)}
    ${
      ask
        ? html`<button
              type="button"
              class="button quiet ask-open no-print"
              part="ask"
              aria-expanded=${asking === 'yes' ? 'true' : 'false'}
              @click=${ask}
            >
              ${words.card.ask}
            </button>
            <p role="status">${asking === 'failed' ? words.common.errorNetwork : nothing}</p>`
        : nothing
    }
  </div>`;
}

/** Beside the items: how to reach a person, how to keep the card, how fresh it is. */
export function renderAside(view: OpenedCardView, tools: Tools): TemplateResult {
  const { card } = view.words;
  const from = listed(card.source, sources(view.service));
  const old = freshness(view.service, view.now).state === 'old';
  return html`<div class="aside" part="aside">
    ${ways(view, tools)}
    <div class="tools no-print">
      <button type="button" class="button quiet" part="print" @click=${tools.print}>${card.print}</button>
      ${
        tools.address
          ? html`<button type="button" class="button quiet" @click=${tools.copy}>${card.copy}</button>
              ${
                tools.share
                  ? html`<button type="button" class="button quiet" @click=${tools.share}>
                      ${card.share}
                    </button>`
                  : nothing
              }
              <button
                type="button"
                class="button quiet"
                aria-expanded=${tools.qrShown ? 'true' : 'false'}
                @click=${tools.toggleQr}
              >
                ${card.qr}
              </button>`
          : nothing
      }
      <p role="status">${tools.copied === 'yes' ? card.copied : nothing}</p>
      ${
        tools.copied === 'by-hand'
          ? html`<label class="by-hand"
              >${card.copyByHand}
              <input
                readonly
                .value=${tools.address ?? ''}
                @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
            /></label>`
          : nothing
      }
    </div>
    ${tools.qr ? html`<div class="qr-code ${tools.qrShown ? '' : 'on-paper'}">${tools.qr}</div>` : nothing}
    ${tools.address ? html`<p class="small address">${tools.address}</p>` : nothing}
    <p class=${old ? 'note' : 'small'} part="freshness">${freshnessText(view)}</p>
    ${from ? html`<p class="small">${from}</p>` : nothing}
  </div>`;
}
