import { html, nothing, type TemplateResult } from 'lit';
import { format, formatDateTime } from '../../i18n/format.js';
import { providerCatalogue, type Catalogue, type ProviderSubmission } from '../../model/index.js';
import type { FormState } from '../shared/form/form-controller.js';
import { waitsFor } from '../shared/waits-for.js';
import { renderParts } from './folder.js';
import type { ProviderView } from './view.js';

/** What is said once it is sent, or waits. */
export interface DoneView {
  view: ProviderView;
  state: Extract<FormState, { phase: 'sent' | 'queued' }>;
  /** What was sent. */
  value: ProviderSubmission | undefined;
  /** Working days within which the CUS answers. */
  days: number | undefined;
  ask: unknown;
  download: string | undefined;
  print: () => void;
  again: () => void;
}

/**
 * The public part of what was sent, as an HSDS catalogue; none of a small correction. A service that is added to an
 * organisation of the catalogue comes with that organisation.
 */
export function hsdsOf(value: ProviderSubmission, catalogue: Catalogue | undefined): string | undefined {
  const id = value.about?.organization_id;
  const known = catalogue?.organizations.find((each) => each.id === id);
  if (!value.organization && (!value.services?.length || !known)) return undefined;
  if (value.organization) {
    const { organization, services } = providerCatalogue(value);
    return JSON.stringify({ organizations: [organization], services }, null, 1);
  }
  const stand = {
    id: '00000000-0000-4000-8000-000000000000',
    provider_kind: 'wykonawca:ngo',
    name: known?.name ?? '',
  };
  const { services } = providerCatalogue({ ...value, organization: stand });
  return JSON.stringify(
    {
      organizations: [known],
      services: services.map((service) => ({ ...service, organization_id: known?.id, organization: known })),
    },
    null,
    1,
  );
}

/** Reference, what comes next, a copy to keep. */
export function renderDone(done: DoneView): TemplateResult {
  const { view, state, value } = done;
  const { provider, form, outbox } = view.words;
  const level = view.level - 1;
  const correction = value?.correction !== undefined;
  const received = state.phase === 'sent' ? new Date(state.receipt.received_at) : undefined;
  return html`<div class="done" part="done">
    <div class="done-title" role="heading" aria-level=${level} tabindex="-1">
      ${state.phase === 'sent' ? provider.sentTitle : form.queuedTitle}
    </div>
    ${
      state.phase === 'sent'
        ? html`<p>${form.reference} <strong class="reference">${state.receipt.reference}</strong></p>
            ${
              received && !Number.isNaN(received.getTime())
                ? html`<p>${format(form.receivedAt, { date: formatDateTime(view.locale, received) })}</p>`
                : nothing
            }
            <p>${correction ? provider.sentCorrection : provider.sentText}</p>
            ${done.days ? html`<p>${view.count(done.days, form.replyWithin)}</p>` : nothing}`
        : html`<p>${outbox.waiting[waitsFor(state.problem)]} ${form.queuedText}</p>
            <p>${form.queuedKept}</p>`
    }
    ${done.ask}
    ${
      value
        ? html`<div class="label no-print" role="heading" aria-level=${view.level}>
              ${provider.folderTitle}
            </div>
            <p class="no-print">${provider.folderText}</p>`
        : nothing
    }
    <p class="done-buttons no-print">
      ${
        value
          ? html`<button type="button" class="button" part="print" @click=${done.print}>
              ${provider.printFolder}
            </button>`
          : nothing
      }
      <button type="button" class="button quiet" part="again" @click=${done.again}>${provider.again}</button>
    </p>
    ${
      done.download
        ? html`<p class="done-buttons no-print">
            <a
              class="button quiet"
              part="download"
              href=${done.download}
              download="${provider.fileName}.json"
              aria-describedby="download-hint"
              >${provider.download}</a
            >
            <span class="small done-hint" id="download-hint">${provider.downloadHint}</span>
          </p>`
        : nothing
    }
    ${value ? html`<div class="folder" part="folder">${renderParts(view, value)}</div>` : nothing}
  </div>`;
}
