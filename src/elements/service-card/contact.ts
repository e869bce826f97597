import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import { contacts, type EmailRef, type PhoneRef } from '../../model/index.js';
import type { CardView } from './view.js';

const phoneLine = (view: CardView, { number, url, extension, description }: PhoneRef): TemplateResult =>
  html`<p>
    <a href=${url}>${number}</a>${
      extension ? `, ${format(view.words.card.extension, { extension })}` : nothing
    }${description ? html` <span class="small">${description}</span>` : nothing}
  </p>`;

const emailLine = ({ address, url }: EmailRef): TemplateResult => html`<p><a href=${url}>${address}</a></p>`;

/** Ways to reach somebody, only those that the data give. */
export function renderWays(view: CardView): TemplateResult {
  const { phones, emails, websites, people } = contacts(view.service);
  return html`${people.map(
    (person) =>
      html`<p>
          ${[person.name, person.title].filter(Boolean).join(', ')}${
            person.department ? html`<br /><span class="small">${person.department}</span>` : nothing
          }
        </p>
        ${person.phones.map((each) => phoneLine(view, each))}${person.emails.map(emailLine)}`,
  )}
  ${phones.map((each) => phoneLine(view, each))}${emails.map(emailLine)}
  ${websites.map(({ url }) => html`<p><a href=${url} rel="noopener">${url}</a></p>`)}`;
}
