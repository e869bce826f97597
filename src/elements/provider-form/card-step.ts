import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import { groupField } from '../shared/form/group-field.js';
import { areaField, textField } from '../shared/form/text-fields.js';
import { visibilityField, visibleField } from '../shared/form/visible-field.js';
import { CARD_FIELDS, visibilityOf, type CardField } from './submission.js';
import { maxOf, type ProviderView } from './view.js';

/** The choice of who may read a field, with its words. */
export const visibilityWords = (view: ProviderView, field: string, name: string) => ({
  question: format(view.words.provider.visibilityOf, { name }),
  answers: { public: view.words.provider.forAll, cus: view.words.provider.forCus },
  fallback: visibilityOf(field),
});

function renderExperience(view: ProviderView): TemplateResult {
  const { fields } = view.words.provider;
  const label = fields.card.experience;
  return html`<div class="visible">
    ${groupField(view, '/card/experience/entries', {
      label,
      hint: fields.cardHints.experience,
      optional: true,
      add: fields.addUndertaking,
      name: (index) => format(fields.undertakingName, { n: index + 1 }),
      max: 20,
      level: view.level + 1,
      entry: (pointer) =>
        html`${textField(view, `${pointer}/year`, { label: fields.year, inputmode: 'numeric', width: 'short' })}
        ${areaField(view, `${pointer}/description`, {
          label: fields.undertaking,
          max: maxOf(`${pointer}/description`),
          rows: 3,
        })}
        ${textField(view, `${pointer}/commissioned_by`, { label: fields.commissionedBy, optional: true })}`,
    })}
    ${visibilityField(view, '/card/experience/visibility', visibilityWords(view, 'experience', label))}
  </div>`;
}

function renderLinks(view: ProviderView): TemplateResult {
  const { fields } = view.words.provider;
  return groupField(view, '/card/reference_links', {
    label: fields.links,
    hint: fields.linksHint,
    optional: true,
    add: fields.addLink,
    name: (index) => format(fields.link, { n: index + 1 }),
    make: () => '',
    max: 10,
    level: view.level + 1,
    entry: (pointer, index) =>
      textField(view, pointer, {
        label: format(fields.link, { n: index + 1 }),
        type: 'url',
        inputmode: 'url',
        spellcheck: false,
      }),
  });
}

/** The attributes card: each field with who may read it. */
export function renderCard(view: ProviderView): TemplateResult {
  const { fields } = view.words.provider;
  const text = (field: CardField): TemplateResult =>
    visibleField(view, `/card/${field}`, {
      label: fields.card[field],
      hint: fields.cardHints[field],
      max: maxOf(`/card/${field}/text`),
      rows: 3,
      optional: true,
      ...visibilityWords(view, field, fields.card[field]),
    });
  return html`<p class="hint">${fields.cardLead}</p>
    ${CARD_FIELDS.map(
      (field) =>
        html`${field === 'experience' ? renderExperience(view) : text(field)}${
          field === 'references' ? renderLinks(view) : nothing
        }`,
    )}`;
}
