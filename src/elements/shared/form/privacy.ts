import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../../i18n/format.js';
import type { Privacy } from '../../../model/index.js';
import type { FormWords } from './form-element.js';

/** A clause longer than this is folded: who has the data stays in sight. */
const LONG = 700;

/** The clause of art. 13 RODO, before anything is asked. No box to tick: consent is not the basis. */
export function renderPrivacy(
  words: FormWords['form'],
  { controller, dpo, text, version }: Privacy,
  level: number,
): TemplateResult {
  const clause = html`<div class="clause-text">
    ${text.split(/\n\s*/).map((paragraph) => html`<p>${paragraph}</p>`)}
  </div>`;
  return html`<section class="clause" part="privacy" aria-labelledby="privacy-title">
    <div id="privacy-title" class="clause-title" role="heading" aria-level=${level}>
      ${words.privacyTitle}
    </div>
    <p>${format(words.privacyController, { name: controller })}</p>
    ${dpo ? html`<p>${format(words.privacyDpo, { name: dpo })}</p>` : nothing}
    ${
      text.length > LONG
        ? html`<details>
            <summary>${words.privacyRead}</summary>
            ${clause}
          </details>`
        : clause
    }
    <p class="small">${format(words.privacyVersion, { version })}</p>
  </section>`;
}
