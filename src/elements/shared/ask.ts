import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import type { Messages } from '../../i18n/messages.js';
import { mailUrl, phoneUrl, safeUrl, type Centre } from '../../model/index.js';

/** The way to a person: what the centre file holds, and honestly what it does not. */
export function renderAsk(words: Messages, centre: Centre | undefined, level = 3): TemplateResult {
  const phones = (centre?.phones ?? []).filter((phone) => phone.number);
  const mail = centre?.email ? mailUrl(centre.email) : undefined;
  const site = safeUrl(centre?.website);
  return html`<section class="ask" part="ask" aria-labelledby="ask-title">
    <div id="ask-title" class="ask-title" role="heading" aria-level=${level}>${words.search.askTitle}</div>
    <p>${words.search.noneAsk}</p>
    ${
      centre
        ? html`<p class="ask-name">
            <strong>${centre.organization.name}</strong>${
              centre.example ? html` <span class="example">(${words.common.exampleData})</span>` : nothing
            }
          </p>`
        : nothing
    }
    ${phones.map((phone) => {
      const url = centre?.example ? undefined : phoneUrl(phone.number);
      const text = format(words.common.call, { number: phone.number ?? '' });
      return url ? html`<p><a class="button" href=${url}>${text}</a></p>` : html`<p>${phone.number}</p>`;
    })}
    ${centre && phones.length === 0 ? html`<p class="missing">${words.search.askNoPhone}</p>` : nothing}
    ${
      mail && centre?.email
        ? html`<p><a href=${mail}>${format(words.common.write, { address: centre.email })}</a></p>`
        : nothing
    }
    ${site ? html`<p><a href=${site}>${site.replace(/^https?:\/\//, '')}</a></p>` : nothing}
  </section>`;
}
