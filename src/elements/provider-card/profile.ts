import { html, nothing, type TemplateResult } from 'lit';
import { format, plural } from '../../i18n/format.js';
import type { WordsOf } from '../../i18n/forms/pack.js';
import type { providerCard } from '../../i18n/forms/provider-card.pl.js';
import type { FirstMessages, Locale, MessageOverrides, Shape } from '../../i18n/messages.js';
import type { wholeCardPack } from '../../i18n/whole-card.js';
import {
  plainText,
  providerProfile,
  safeUrl,
  sources,
  type Centre,
  type TermRef,
} from '../../model/index.js';
import { centreWays } from '../shared/ask.js';
import { renderItems } from './items.js';
import type { Partner } from './partners.js';

/** The words of this element. */
export type ProviderCardWords = Shape<typeof providerCard>;

/** What the profile of one provider needs to draw itself. */
export interface ProfileView {
  words: ProviderCardWords;
  /** Words that all elements share. */
  shared: FirstMessages & WordsOf<[typeof wholeCardPack]>;
  locale: Locale;
  level: number;
  partner: Partner;
  /** How many services are shown. */
  shown: number;
  pageSize: number;
  overrides: MessageOverrides | undefined;
  /** Name of a term. */
  name: (code: string, fallback?: string) => string;
  /** A kind in words. */
  kindName: (kind: TermRef) => string;
  /** A text of the data, with its language. */
  said: (text: string | undefined) => unknown;
  /** The centre to ask where the provider gives no telephone. */
  centre: Centre | undefined;
  /** Sample data: nothing of it can be called or written to. */
  example: boolean;
  more: () => void;
  print: () => void;
}

function renderAside(view: ProfileView): TemplateResult {
  const { words, shared, example } = view;
  const { organization } = view.partner;
  const { phones, emails, website } = providerProfile(organization);
  const sites = [website, ...(organization.additional_websites ?? []).map(({ url }) => url)]
    .map(safeUrl)
    .filter((url) => url !== undefined);
  const from = sources({ id: '', name: '', attributes: organization.attributes ?? [] });
  const empty = phones.length + emails.length + sites.length === 0;
  return html`<div class="aside" part="aside">
    <div class="ways">
      <div class="aside-title" role="heading" aria-level=${Math.min(view.level + 1, 6)}>
        ${words.contactTitle}
      </div>
      ${phones.map(({ number, url, extension, description }) => {
        const whole = extension
          ? `${number}, ${format(shared.card.extension, { extension: String(extension) })}`
          : number;
        return html`${
          example
            ? html`<p>${whole}</p>`
            : html`<a class="button" part="way" href=${url}>
                ${format(shared.common.call, { number: whole })}
              </a>`
        }
        ${description ? html`<p class="small">${view.said(description)}</p>` : nothing}`;
      })}
      ${emails.map(({ address, url }) =>
        example
          ? html`<p>${address}</p>`
          : html`<a class="button ${phones.length > 0 ? 'quiet' : ''}" part="way" href=${url}>
              ${format(shared.common.write, { address })}
            </a>`,
      )}
      ${sites.map((url) =>
        example
          ? html`<p>${url}</p>`
          : html`<p><a href=${url} rel="noopener">${url.replace(/^https?:\/\/|\/$/g, '')}</a></p>`,
      )}
      ${
        empty && view.centre?.organization.id !== organization.id
          ? html`<p class="missing">${words.noContact}</p>`
          : nothing
      }
      ${empty && view.centre ? centreWays(shared, view.centre) : nothing}
      ${example ? html`<p class="small">(${shared.common.exampleData})</p>` : nothing}
    </div>
    <div class="tools no-print">
      <button type="button" class="button quiet" part="print" @click=${view.print}>${words.print}</button>
    </div>
    ${from.length > 0 ? html`<p class="small">${format(words.source, { list: from.join('; ') })}</p>` : nothing}
  </div>`;
}

function renderServices(view: ProfileView): TemplateResult {
  const { words, partner, shown } = view;
  const { services } = partner;
  const level = Math.min(view.level + 1, 5);
  const rest = services.length - shown;
  return html`<section class="services" part="services" aria-labelledby="services-title">
    <div class="services-title" id="services-title" role="heading" aria-level=${level}>
      ${words.servicesTitle}
    </div>
    ${
      services.length === 0
        ? html`<p class="missing">${words.noServices}</p>`
        : html`<ul class="results">
            ${services.slice(0, shown).map(
              (service) =>
                html`<li>
                  <cus-service-card
                    part="service"
                    exportparts="card, title, facts"
                    heading-level=${Math.min(level + 1, 5)}
                    .service=${service}
                    .messages=${view.overrides}
                  ></cus-service-card>
                </li>`,
            )}
          </ul>`
    }
    ${
      rest > 0
        ? html`<p class="more no-print">
            <button type="button" class="button quiet" @click=${view.more}>
              ${plural(view.locale, Math.min(rest, view.pageSize), words.moreServices)}
            </button>
          </p>`
        : nothing
    }
  </section>`;
}

/** The public profile of one provider, and under it its services. */
export function renderProfile(view: ProfileView, notes: unknown): TemplateResult {
  const { organization } = view.partner;
  return html`<article class="card full" part="card" aria-labelledby="title">
      <header>
        <div class="title" id="title" part="title" role="heading" aria-level=${view.level} tabindex="-1">
          ${view.said(organization.name)}
        </div>
        ${
          plainText(organization.alternate_name)
            ? html`<p class="lead">${view.said(plainText(organization.alternate_name))}</p>`
            : nothing
        }
        ${notes}
      </header>
      <div class="body">${renderItems(view)} ${renderAside(view)}</div>
    </article>
    ${renderServices(view)}`;
}
