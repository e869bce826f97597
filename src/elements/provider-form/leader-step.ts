import { html, type TemplateResult } from 'lit';
import { textField } from '../shared/form/text-fields.js';
import type { ProviderView } from './view.js';

/** With whom the CUS talks. Never public. */
export function renderLeader(view: ProviderView): TemplateResult {
  const { fields, forCus } = view.words.provider;
  return html`<p class="hint">${fields.leaderLead} <strong class="only">${forCus}</strong></p>
    ${textField(view, '/leader/name', {
      label: fields.leaderName,
      errors: fields.leaderErrors,
      autocomplete: 'name',
    })}
    ${textField(view, '/leader/role', {
      label: fields.leaderRole,
      hint: fields.leaderRoleHint,
      autocomplete: 'organization-title',
      optional: true,
    })}
    <p class="hint">${fields.leaderWay}</p>
    ${textField(view, '/leader/email', {
      label: fields.leaderEmail,
      errors: fields.leaderErrors,
      type: 'email',
      autocomplete: 'email',
    })}
    ${textField(view, '/leader/phone', {
      label: fields.leaderPhone,
      type: 'tel',
      autocomplete: 'tel',
      width: 'medium',
    })}`;
}
