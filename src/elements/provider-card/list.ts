import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { format, plural } from '../../i18n/format.js';
import type { Locale } from '../../i18n/messages.js';
import { plainText, type TermRef } from '../../model/index.js';
import type { ProviderCardWords } from './profile.js';
import type { KindOption, Partner } from './partners.js';

/** Longest text of an entry; the profile has it all. */
const LONGEST = 180;
/** Longest name that can be typed. */
const LONGEST_QUERY = 200;

/** What the list of partners needs to draw itself. */
export interface ListView {
  words: ProviderCardWords;
  locale: Locale;
  level: number;
  /** All that were found. */
  partners: readonly Partner[];
  /** How many of them are shown. */
  shown: number;
  pageSize: number;
  kinds: readonly KindOption[];
  query: string;
  kind: string;
  /** Name of a term. */
  name: (code: string, fallback?: string) => string;
  /** A kind in words. */
  kindName: (kind: TermRef) => string;
  /** A text of the data, with its language. */
  said: (text: string | undefined) => unknown;
  typed: (query: string) => void;
  chosen: (kind: string) => void;
  clear: () => void;
  more: () => void;
  open: (partner: Partner) => void;
}

const short = (text: string | undefined): string | undefined =>
  text && text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')}…` : text;

function renderKinds(view: ListView): TemplateResult {
  const { words, kinds } = view;
  const option = ({ code, count }: KindOption) =>
    html`<option value=${code} ?selected=${code === view.kind}>
      ${format(words.kindOption, { name: view.name(code), n: count })}
    </option>`;
  const groups = [...new Set(kinds.map(({ group }) => group))];
  return html`<div class="field">
    <label for="kind">${words.kind}</label>
    <select
      id="kind"
      part="kind"
      .value=${live(view.kind)}
      @change=${(event: Event) => view.chosen((event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${!view.kind}>${words.kindAll}</option>
      ${groups.map((group) => {
        const inside = kinds.filter((kind) => kind.group === group && kind.code !== group);
        const alone = kinds.filter(({ code }) => code === group);
        return inside.length > 0
          ? html`<optgroup label=${view.name(group)}>${inside.map(option)}</optgroup>`
          : alone.map(option);
      })}
    </select>
  </div>`;
}

function renderPartner(view: ListView, partner: Partner): TemplateResult {
  const { organization, kinds, services } = partner;
  const text = short(plainText(organization.description));
  return html`<li class="card compact" part="partner">
    <div class="title" role="heading" aria-level=${Math.min(view.level + 1, 6)}>
      <button
        type="button"
        class="open link-button"
        data-id=${organization.id}
        @click=${() => view.open(partner)}
      >
        ${view.said(organization.name)}
      </button>
    </div>
    ${kinds.length > 0 ? html`<p class="small">${kinds.map(view.kindName).join(', ')}</p>` : nothing}
    ${text ? html`<p class="told">${view.said(text)}</p>` : nothing}
    ${
      services.length > 0
        ? html`<p class="small">${plural(view.locale, services.length, view.words.services)}</p>`
        : nothing
    }
  </li>`;
}

/** The list of partners: search by name, filter by kind, count, entries. */
export function renderList(view: ListView): TemplateResult {
  const { words, partners, shown } = view;
  const rest = partners.length - shown;
  return html`<div class="heading" part="heading" role="heading" aria-level=${view.level}>
      ${words.listTitle}
    </div>
    <p class="lead">${words.listLead}</p>
    <form class="find no-print" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <div class="field">
        <label for="query">${words.search}</label>
        <input
          id="query"
          part="input"
          type="search"
          autocomplete="off"
          maxlength=${LONGEST_QUERY}
          .value=${live(view.query)}
          @input=${(event: Event) => view.typed((event.target as HTMLInputElement).value)}
        />
      </div>
      ${renderKinds(view)}
    </form>
    <p class="count" part="count" tabindex="-1">
      ${partners.length === 0 ? words.none : plural(view.locale, partners.length, words.count)}
    </p>
    ${
      partners.length === 0
        ? html`<div class="none" part="empty">
            <p>${words.noneTips}</p>
            <p><button type="button" class="button quiet" @click=${view.clear}>${words.clear}</button></p>
          </div>`
        : html`<ul class="partners" part="partners">
            ${repeat(
              partners.slice(0, shown),
              ({ organization }) => organization.id,
              (partner) => renderPartner(view, partner),
            )}
          </ul>`
    }
    ${
      rest > 0
        ? html`<p class="more no-print">
            <button type="button" class="button quiet" part="more" @click=${view.more}>
              ${plural(view.locale, Math.min(rest, view.pageSize), words.more)}
            </button>
          </p>`
        : nothing
    }`;
}
