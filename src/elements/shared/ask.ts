import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import type { FirstMessages } from '../../i18n/messages.js';
import { mailUrl, phoneUrl, safeUrl, type Centre } from '../../model/index.js';

/** The words that asking the centre needs. */
type AskWords = Pick<FirstMessages, 'common' | 'search'>;

/** How to reach the centre: what its file holds, and honestly what it does not. Sample data are never links. */
export function centreWays({ common, search }: AskWords, centre: Centre): TemplateResult {
  const { example, email } = centre;
  const phones = centre.phones.filter(({ number }) => number);
  const mail = mailUrl(email);
  const site = example ? undefined : safeUrl(centre.website);
  return html`<p class="ask-name">
      <strong>${centre.organization.name}</strong>${
        example && !centre.organization.name.includes(common.exampleData)
          ? html`${' '}<span class="example">(${common.exampleData})</span>`
          : nothing
      }
    </p>
    ${phones.map(({ number = '' }) => {
      const url = example ? undefined : phoneUrl(number);
      return html`<p>
        ${url ? html`<a class="button" href=${url}>${format(common.call, { number })}</a>` : number}
      </p>`;
    })}
    ${phones.length > 0 ? nothing : html`<p class="missing">${search.askNoPhone}</p>`}
    ${
      mail && email
        ? html`<p>
            ${example ? email : html`<a href=${mail}>${format(common.write, { address: email })}</a>`}
          </p>`
        : nothing
    }
    ${site ? html`<p><a href=${site}>${site.replace(/^https?:\/\//, '')}</a></p>` : nothing}`;
}

/** The way to a person, under its own heading. */
export function renderAsk(words: AskWords, centre: Centre | undefined, level = 3): TemplateResult {
  return html`<section class="ask" part="ask" aria-labelledby="ask-title">
    <div id="ask-title" class="ask-title" role="heading" aria-level=${level}>${words.search.askTitle}</div>
    <p>${words.search.noneAsk}</p>
    ${centre ? centreWays(words, centre) : nothing}
  </section>`;
}
