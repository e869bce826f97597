import { html, nothing, type TemplateResult } from 'lit';
import { identifiersOf } from '../../model/index.js';
import { textAt } from '../shared/form/draft.js';
import { addressFields, areaField, textField } from '../shared/form/text-fields.js';
import { maxOf, subheading, type ProviderView } from './view.js';

function renderIdentifiers(view: ProviderView, kind: string): TemplateResult {
  const { fields } = view.words.provider;
  const rules = identifiersOf(kind);
  if (rules.length === 0) return html`<p class="hint">${fields.identifiersNone}</p>`;
  return html`<div class="part">
    ${subheading(view, fields.identifiersTitle)}
    <p class="hint">${fields.identifiersHint}</p>
    ${rules.map(({ type, required }) =>
      textField(view, `/organization/identifiers/${type}`, {
        label: fields[type],
        hint: fields[`${type}Hint`],
        inputmode: 'numeric',
        width: 'medium',
        spellcheck: false,
        optional: !required,
      }),
    )}
  </div>`;
}

/** The organisation: name, numbers of its kind, address, how residents reach it. */
export function renderOrganization(view: ProviderView): TemplateResult {
  const { fields } = view.words.provider;
  const kind = textAt(view.form.draft, '/organization/provider_kind');
  const person = kind === 'wykonawca:osoba-fizyczna';
  return html`${textField(view, '/organization/name', {
      label: person ? fields.namePerson : fields.name,
      errors: fields.nameErrors,
      autocomplete: person ? 'name' : 'organization',
    })}
    ${person ? nothing : textField(view, '/organization/alternate_name', { label: fields.alternateName, optional: true })}
    ${areaField(view, '/organization/description', {
      label: fields.description,
      hint: fields.descriptionHint,
      max: maxOf('/organization/description'),
      rows: 5,
      optional: true,
    })}
    ${kind ? renderIdentifiers(view, kind) : nothing}
    <div class="part">
      ${subheading(view, fields.addressTitle)}
      ${addressFields(view, '/organization/address', { optional: true })}
    </div>
    <div class="part">
      ${subheading(view, fields.contactTitle)}
      <p class="hint">${fields.contactHint}</p>
      ${textField(view, '/organization/phone', {
        label: fields.phone,
        type: 'tel',
        autocomplete: 'tel',
        width: 'medium',
        optional: true,
      })}
      ${textField(view, '/organization/email', {
        label: fields.email,
        type: 'email',
        autocomplete: 'email',
        optional: true,
      })}
      ${textField(view, '/organization/website', {
        label: fields.website,
        type: 'url',
        autocomplete: 'url',
        spellcheck: false,
        optional: true,
      })}
    </div>`;
}
