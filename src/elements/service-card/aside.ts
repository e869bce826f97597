import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import { contacts, freshness, mailUrl, phoneUrl, sources } from '../../model/index.js';
import { dayText, listed, type CardView } from './view.js';

/** What a person can do with a card, and what has been done. */
export interface Tools {
  /** Address to give to others; none where the page gives no address. */
  address: string | undefined;
  copied: 'no' | 'yes' | 'by-hand';
  qr: unknown;
  print: () => void;
  copy: () => void;
  share: (() => void) | undefined;
  showQr: () => void;
}

/** When the entry was checked, honestly. */
export function freshnessText(view: CardView): string {
  const { card } = view.words;
  const { state, date } = freshness(view.service, view.now);
  if (state === 'unknown' || !date) return card.unknown;
  return format(state === 'old' ? card.old : card.checked, { date: dayText(view.locale, date) });
}

function ways(view: CardView): TemplateResult {
  const { words, centre } = view;
  const { phones, emails, websites } = contacts(view.service);
  const phone = phones[0];
  const email = emails[0];
  const site = websites[0];
  const button = (href: string, label: string, text: string, quiet: boolean) =>
    html`<a class="button ${quiet ? 'quiet' : ''}" part="way" href=${href} rel="noopener">
      <span>${label}<br /><span class="way-text">${text}</span></span>
    </a>`;
  const own = html`${phone ? button(phone.url, words.card.call, phone.number, false) : nothing}
  ${email ? button(email.url, words.card.write, email.address, Boolean(phone)) : nothing}
  ${site ? button(site.url, words.card.website, site.url.replace(/^https?:\/\//, ''), true) : nothing}`;
  if (phone || email || !centre) return own;
  const centrePhone = centre.phones.find(({ number }) => number);
  const tel = centre.example ? undefined : phoneUrl(centrePhone?.number);
  const mail = centre.example ? undefined : mailUrl(centre.email);
  return html`${own}
    <p><strong>${centre.organization.name}</strong></p>
    ${
      centrePhone?.number
        ? tel
          ? button(tel, words.card.call, centrePhone.number, false)
          : html`<p>${centrePhone.number}</p>`
        : html`<p class="missing">${words.search.askNoPhone}</p>`
    }
    ${mail && centre.email ? button(mail, words.card.write, centre.email, true) : nothing}
    ${centre.example ? html`<p class="small">(${words.common.exampleData})</p>` : nothing}`;
}

/** Beside the items: how to reach a person, how to keep the card, how fresh it is. */
export function renderAside(view: CardView, tools: Tools): TemplateResult {
  const { card, search } = view.words;
  return html`<div class="aside" part="aside">
    <div class="aside-title" role="heading" aria-level=${Math.min(view.level + 1, 6)}>${search.askTitle}</div>
    ${ways(view)}
    <p class="small">${search.noneAsk}</p>
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
              <button type="button" class="button quiet" @click=${tools.showQr}>${card.qr}</button>`
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
    ${tools.qr ? html`<p>${tools.qr}</p>` : nothing}
    ${tools.address ? html`<p class="small address">${tools.address}</p>` : nothing}
    <p class="small fresh" part="freshness">${freshnessText(view)}</p>
    ${
      sources(view.service).length > 0
        ? html`<p class="small">${listed(card.source, sources(view.service))}</p>`
        : nothing
    }
  </div>`;
}
