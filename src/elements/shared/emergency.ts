import { html, nothing, type TemplateResult } from 'lit';
import { formatMonth } from '../../i18n/dates.js';
import { format } from '../../i18n/format.js';
import type { FirstMessages, Locale } from '../../i18n/messages.js';
import { phoneUrl, safeUrl, type EmergencyLine } from '../../model/index.js';

/** What a list of emergency lines draws itself from. */
export interface LinesView {
  words: FirstMessages['search'];
  locale: Locale;
  /** A shared screen has no telephone, and nobody may leave the page on it: numbers and pages are to be read. */
  kiosk: boolean;
}

/** The month or day of the check in words; the source's own page beside it. */
function provenance({ words, locale, kiosk }: LinesView, { source, checked }: EmergencyLine): TemplateResult {
  const url = safeUrl(source);
  const month = checked && formatMonth(locale, checked);
  const host = url && new URL(url).hostname.replace(/^www\./, '');
  return html`${
    host
      ? kiosk
        ? html`${' · '}<span class="urgent-source">${host}</span>`
        : html`${' · '}<a class="urgent-source" href=${url}>${host}</a>`
      : nothing
  }${month ? html`${' '}<span class="urgent-source">${format(words.urgentChecked, { month })}</span>` : nothing}`;
}

function line(view: LinesView, each: EmergencyLine): TemplateResult {
  const { number, name, description, name_translations: names, description_translations: hours } = each;
  const url = view.kiosk ? undefined : phoneUrl(number);
  const when = hours?.[view.locale] ?? description;
  return html`<li>
    ${
      url
        ? html`<a class="button urgent-number" href=${url}
            ><span class="visually-hidden">${view.words.urgentCall} </span>${number}</a
          >`
        : html`<strong class="urgent-number">${number}</strong>`
    }
    <span
      >${names?.[view.locale] ?? name}<span class="urgent-when">${when}${provenance(view, each)}</span></span
    >
  </li>`;
}

/** Lines to call, each with its hours, its page and the month of the check. */
export function renderLines(view: LinesView, lines: readonly EmergencyLine[]): TemplateResult {
  return html`<ul class="urgent-lines">
    ${lines.map((each) => line(view, each))}
  </ul>`;
}
