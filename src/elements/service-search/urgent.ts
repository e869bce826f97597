import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { emergencyLines, type Centre, type Service } from '../../model/index.js';
import type { SearchResult } from '../../search/index.js';
import { renderLines, type LinesView } from '../shared/emergency.js';

export { urgentStyles } from '../../styles/urgent.js';

/** What somebody who does not see the box must hear of it, before the number of services. */
export function urgentText(words: Messages['search'], urgent: SearchResult['urgent']): string {
  const [first] = urgent;
  return first ? `${words.urgentTitle} ${words.urgent[first.kind]} ` : '';
}

/** What the box for urgent needs draws itself from. */
export interface UrgentView extends LinesView {
  words: Messages['search'];
  urgent: SearchResult['urgent'];
  centre: Centre | undefined;
  level: number;
  href: (service: Service) => string | undefined;
  open: (event: Event, service: Service) => void;
}

/** Most lines shown: who is in danger must not have to choose. */
const MOST_LINES = 4;

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
    ${renderLines(view, lines)}
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
