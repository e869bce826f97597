import { html, type TemplateResult } from 'lit';
import { areaField, textField } from '../shared/form/text-fields.js';
import { recordField } from './record-field.js';
import { maxOf, subheading, type ProviderView } from './view.js';

/** A small correction: which record, what, and who may be asked. */
export function renderCorrection(view: ProviderView): TemplateResult {
  const { provider } = view.words;
  return html`${recordField(view, false)}
    ${areaField(view, '/correction', {
      label: provider.correction,
      hint: provider.correctionHint,
      errors: provider.correctionErrors,
      max: maxOf('/correction'),
      rows: 5,
    })}
    <div class="part">
      ${subheading(view, provider.senderTitle)}
      <p class="hint">${provider.senderHint}</p>
      ${textField(view, '/sender/name', {
        label: provider.senderName,
        autocomplete: 'name',
        optional: true,
      })}
      ${textField(view, '/sender/email', {
        label: provider.senderEmail,
        type: 'email',
        autocomplete: 'email',
        optional: true,
      })}
      ${textField(view, '/sender/phone', {
        label: provider.senderPhone,
        type: 'tel',
        autocomplete: 'tel',
        width: 'medium',
        optional: true,
      })}
    </div>`;
}
