import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import { listAt } from '../shared/form/draft.js';
import { errorText } from '../shared/form/field.js';
import { renderServiceFields, type Unfolded } from './service-fields.js';
import type { Services } from './services.js';
import type { ProviderView } from './view.js';

/** A service as it is typed. */
export type ServiceDraft = Record<string, unknown> & { id: string };

/** The name of a service in lists and on buttons. */
export function serviceName(view: ProviderView, index: number): string {
  const name = listAt<ServiceDraft>(view.form.draft, '/services')[index]?.['name'];
  return typeof name === 'string' && name.trim()
    ? name.trim()
    : format(view.words.provider.service.unnamed, { n: index + 1 });
}

/** One service being written, with how residents will see it. */
export function renderServiceEditor(
  view: ProviderView,
  index: number,
  unfolded: Unfolded,
  preview: TemplateResult,
  existing: TemplateResult | typeof nothing,
): TemplateResult {
  return html`${existing} ${renderServiceFields(view, `/services/${index}`, unfolded)} ${preview}`;
}

/** The services written so far: change, copy, remove, add. */
export function renderServices(view: ProviderView, services: Services): TemplateResult {
  const words = view.words.provider.service;
  const list = listAt<ServiceDraft>(view.form.draft, '/services');
  const bound = view.form.field('/services', { label: words.add, errors: words.noneErrors });
  const row = (index: number): TemplateResult => {
    const name = serviceName(view, index);
    const asked = services.removing === index;
    const button = (text: string, label: string, act: () => void) =>
      html`<button type="button" class="link-button" aria-label=${format(label, { name })} @click=${act}>
        ${text}
      </button>`;
    return html`<li
      class="service ${view.form.isWrong(`/services/${index}`) ? 'wrong' : ''}"
      id="service-${index}"
    >
      <div class="entry-name">${name}</div>
      ${
        asked
          ? html`<div class="sure" role="group" aria-label=${format(words.removeSure, { name })}>
              <p>${format(words.removeSure, { name })}</p>
              <p class="buttons">
                <button type="button" class="button" @click=${() => services.remove(index)}>
                  ${words.removeYes}
                </button>
                <button type="button" class="button quiet" @click=${() => services.askRemove(undefined)}>
                  ${words.removeNo}
                </button>
              </p>
            </div>`
          : html`<p class="acts">
              ${button(words.edit, words.editOf, () => services.edit(index))}
              ${button(words.copy, words.copyOf, () => services.copy(index))}
              ${button(words.remove, words.removeOf, () => services.askRemove(index))}
            </p>`
      }
    </li>`;
  };
  return html`<p class="hint">${words.lead}</p>
    ${errorText(view, bound, { label: words.add, errors: words.noneErrors })}
    ${
      list.length === 0
        ? html`<p>${words.none}</p>`
        : html`<ul class="services" part="services">
            ${list.map((_, index) => row(index))}
          </ul>`
    }
    ${
      list.length < 30
        ? html`<p>
            <button type="button" class="button quiet" id=${bound.id} part="add" @click=${services.add}>
              ${list.length === 0 ? words.add : words.addNext}
            </button>
          </p>`
        : nothing
    }`;
}
