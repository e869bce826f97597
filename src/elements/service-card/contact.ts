import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import { contacts, type EmailRef, type PhoneRef } from '../../model/index.js';
import { said, type OpenedCardView } from './view.js';

/** A number with its extension, as it is read out; the number is not broken between its digits. */
export function phoneText({ words }: OpenedCardView, { number, extension }: PhoneRef): string {
  const whole = number.replace(/(\d) (?=\d)/g, '$1\u00a0');
  return extension ? `${whole}, ${format(words.card.extension, { extension })}` : whole;
}

/**
 * Ways to reach somebody, only those that the data give; nothing when there are none. The first telephone and e-mail
 * are buttons beside the items, so here they are text: the same link is not told twice.
 */
export function renderWays(view: OpenedCardView): TemplateResult | typeof nothing {
  const { phones, emails, websites, people } = contacts(view.service);
  const link = (url: string, text: string) =>
    [phones[0]?.url, emails[0]?.url].includes(url) ? text : html`<a href=${url}>${text}</a>`;
  const phone = (ref: PhoneRef) =>
    html`<p>
      ${link(ref.url, phoneText(view, ref))}${
        ref.description ? html`${' '}<span class="small">${said(view, ref.description)}</span>` : nothing
      }
    </p>`;
  const email = ({ address, url }: EmailRef) => html`<p>${link(url, address)}</p>`;
  const all = [
    ...people.map(({ name, title, department, phones, emails }) => {
      const who = [name, title].filter(Boolean).join(', ');
      return html`${who ? html`<p>${said(view, who)}</p>` : nothing}${
        department ? html`<p class="small">${said(view, department)}</p>` : nothing
      }${phones.map(phone)}${emails.map(email)}`;
    }),
    ...phones.map(phone),
    ...emails.map(email),
    ...websites.map(({ url }) => html`<p><a href=${url} rel="noopener">${url}</a></p>`),
  ];
  return all.length > 0 ? html`${all}` : nothing;
}
