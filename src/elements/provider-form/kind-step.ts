import { html, nothing, type TemplateResult } from 'lit';
import { PROVIDER_KINDS } from '../../model/index.js';
import { radioField } from '../shared/form/choice-fields.js';
import { textAt, type Draft } from '../shared/form/draft.js';
import type { ProviderView } from './view.js';

const kindsOf = (group: string): readonly string[] =>
  PROVIDER_KINDS.find((each) => each.group === group)?.kinds ?? [];

/** The group that a kind is offered in. */
export const groupOf = (kind: string): string | undefined =>
  PROVIDER_KINDS.find(({ kinds }) => kinds.includes(kind))?.group;

/** A kind of another group than the one chosen is no longer meant; the only one of a group is meant with it. */
export function followGroup(draft: Draft): void {
  const kinds = kindsOf(textAt(draft, '/group'));
  if (kinds.length === 0) return;
  const organization = (draft['organization'] ??= {}) as Record<string, unknown>;
  if (kinds.length === 1) organization['provider_kind'] = kinds[0];
  else if (!kinds.includes(String(organization['provider_kind']))) delete organization['provider_kind'];
}

/** Who registers: first in plain groups, then exactly. */
export function renderKind(view: ProviderView): TemplateResult {
  const { fields } = view.words.provider;
  const kinds = kindsOf(textAt(view.form.draft, '/group'));
  return html`${radioField(view, '/group', {
    label: fields.group,
    errors: fields.groupErrors,
    choices: PROVIDER_KINDS.map(({ group }) => ({
      value: group,
      label: fields.groups[group],
      hint: fields.groupHints[group],
    })),
  })}${
    kinds.length > 1
      ? html`<div class="within">
          ${radioField(view, '/organization/provider_kind', {
            label: fields.kind,
            errors: fields.kindErrors,
            choices: kinds.map((value) => ({ value, label: view.term(value) })),
          })}
        </div>`
      : nothing
  }`;
}
