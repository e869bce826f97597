import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import type { Locale, Messages } from '../../i18n/messages.js';
import {
  emergencyLines,
  phoneUrl,
  safeUrl,
  type Centre,
  type EmergencyLine,
  type Service,
} from '../../model/index.js';
import type { SearchResult } from '../../search/index.js';

/** What the box for urgent needs draws itself from. */
export interface UrgentView {
  words: Messages['search'];
  locale: Locale;
  urgent: SearchResult['urgent'];
  centre: Centre | undefined;
  /** A shared screen has no telephone, and nobody may leave the page on it: numbers and pages are to be read. */
  kiosk: boolean;
  level: number;
  href: (service: Service) => string | undefined;
  open: (event: Event, service: Service) => void;
}

/** Most lines shown: who is in danger must not have to choose. */
const MOST_LINES = 4;

/** The month or day of the check in words; the source's own page beside it. */
function provenance(
  { words, locale, kiosk }: UrgentView,
  { source, checked }: EmergencyLine,
): TemplateResult {
  const url = safeUrl(source);
  const date = checked && new Date(checked.length === 7 ? `${checked}-01T12:00` : `${checked}T12:00`);
  const month =
    date &&
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(date).replace(/ р\.$/, '');
  const host = url && new URL(url).hostname.replace(/^www\./, '');
  return html`${
    host
      ? kiosk
        ? html`${' · '}<span class="urgent-source">${host}</span>`
        : html`${' · '}<a class="urgent-source" href=${url}>${host}</a>`
      : nothing
  }${month ? html`${' '}<span class="urgent-source">${format(words.urgentChecked, { month })}</span>` : nothing}`;
}

function line(view: UrgentView, each: EmergencyLine): TemplateResult {
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

/** What somebody who does not see the box must hear of it, before the number of services. */
export function urgentText(words: Messages['search'], urgent: SearchResult['urgent']): string {
  const [first] = urgent;
  return first ? `${words.urgentTitle} ${words.urgent[first.kind]} ` : '';
}

/**
 * Calm and visible above everything else that was found: whom to call now, and which services of the place help.
 * It never takes the focus, and what was searched for stays below it.
 */
export function renderUrgent(view: UrgentView): TemplateResult | typeof nothing {
  const { words, urgent, level } = view;
  const [first] = urgent;
  if (!first) return nothing;
  const lines = emergencyLines(
    view.centre,
    urgent.map(({ kind }) => kind),
  ).slice(0, MOST_LINES);
  const services = [...new Set(urgent.flatMap(({ services }) => services))];
  return html`<section class="urgent" part="urgent" aria-labelledby="urgent-title">
    <div id="urgent-title" class="urgent-title" role="heading" aria-level=${level}>${words.urgentTitle}</div>
    <p>${words.urgent[first.kind]}</p>
    <ul class="urgent-lines">
      ${lines.map((each) => line(view, each))}
    </ul>
    ${
      services.length
        ? html`<p class="urgent-here">${words.urgentServices}</p>
            <ul>
              ${services.map((service) => {
                const url = view.href(service);
                const press = (event: Event): void => view.open(event, service);
                return html`<li>
                  ${
                    url
                      ? html`<a href=${url} @click=${press}>${service.name}</a>`
                      : html`<button type="button" class="link-button" @click=${press}>
                          ${service.name}
                        </button>`
                  }
                </li>`;
              })}
            </ul>`
        : nothing
    }
  </section>`;
}
