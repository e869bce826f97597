import { html, nothing, type TemplateResult } from 'lit';
import { format, formatDateTime } from '../../i18n/format.js';
import { radioField } from '../shared/form/choice-fields.js';
import type { DraftKeeper } from './draft-keeper.js';
import { subheading, type ProviderView } from './view.js';

/** What is kept on this device, in words. */
export function renderKeeping(view: ProviderView, keeper: DraftKeeper): TemplateResult {
  const { provider } = view.words;
  const { savedAt } = keeper;
  const time = savedAt?.toLocaleTimeString(view.locale, { hour: '2-digit', minute: '2-digit' });
  return html`<p class="small keeping" part="keeping">
    ${view.kiosk ? provider.draftKiosk : keeper.blocked ? provider.draftBlocked : provider.draftKept}
    ${time ? format(provider.draftSaved, { time }) : nothing}
  </p>`;
}

/** What is kept, and how to be rid of it, once the person has confirmed that. */
export function renderDeletion(
  view: ProviderView,
  keeper: DraftKeeper,
  asked: boolean,
  acts: { ask: (asked: boolean) => void; delete: () => void },
): TemplateResult {
  const { provider } = view.words;
  return html`${renderKeeping(view, keeper)}
  ${
    asked
      ? html`<div class="sure" role="group" aria-label=${provider.draftDeleteSure}>
          <p>${provider.draftDeleteSure}</p>
          <p class="buttons">
            <button type="button" class="button" @click=${acts.delete}>${provider.draftDeleteYes}</button>
            <button type="button" class="button quiet" @click=${() => acts.ask(false)}>
              ${provider.draftDeleteNo}
            </button>
          </p>
        </div>`
      : html`<p>
          <button type="button" class="link-button" @click=${() => acts.ask(true)}>
            ${provider.draftDelete}
          </button>
        </p>`
  }`;
}

/** A draft of an earlier visit: go on or begin anew. */
export function renderFound(
  view: ProviderView,
  keeper: DraftKeeper,
  resume: () => void,
  discard: () => void,
): TemplateResult | typeof nothing {
  const { found } = keeper;
  if (!found) return nothing;
  const { provider } = view.words;
  const date = formatDateTime(view.locale, found.savedAt);
  return html`<section class="found" part="found" aria-labelledby="found-title">
    <div id="found-title" class="part-title" role="heading" aria-level=${view.level}>
      ${format(provider.draftFound, { date })}
    </div>
    <p>${provider.draftFoundText}</p>
    <p class="buttons">
      <button type="button" class="button" part="resume" @click=${resume}>
        ${format(provider.draftResume, { date })}
      </button>
      <button type="button" class="button quiet" part="discard" @click=${discard}>
        ${provider.draftDiscard}
      </button>
    </p>
  </section>`;
}

/** What a person wants to do. */
export function renderStart(view: ProviderView, keeper: DraftKeeper): TemplateResult {
  const { provider } = view.words;
  return html`${radioField(view, '/start', {
      label: provider.start,
      errors: provider.startErrors,
      large: true,
      choices: [
        { value: 'new', label: provider.startNew, hint: provider.startNewHint },
        { value: 'service', label: provider.startService },
        { value: 'correction', label: provider.startCorrection, hint: provider.startCorrectionHint },
      ],
    })}
    <p class="small">${provider.timeNeeded}</p>
    ${renderKeeping(view, keeper)}`;
}

/** The catalogue may have it already: correct or add there instead of a second entry. */
export function renderExisting(
  view: ProviderView,
  title: string,
  text: string | undefined,
  entries: readonly { id: string; name: string; acts: { text: string; act: () => void }[] }[],
  other: { text: string; act: () => void },
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<section class="existing" part="existing" aria-labelledby="existing-title" tabindex="-1">
    <div id="existing-title">${subheading(view, title)}</div>
    ${text ? html`<p>${text}</p>` : nothing}
    <ul>
      ${entries.map(
        ({ name, acts }) =>
          html`<li>
            <p><strong>${name}</strong></p>
            <p class="buttons">
              ${acts.map(
                ({ text: label, act }) =>
                  html`<button
                    type="button"
                    class="button quiet"
                    aria-label="${label}: ${name}"
                    @click=${act}
                  >
                    ${label}
                  </button>`,
              )}
            </p>
          </li>`,
      )}
    </ul>
    <p>
      <button type="button" class="button" @click=${other.act}>${other.text}</button>
    </p>
  </section>`;
}
