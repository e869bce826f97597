import { html, type TemplateResult } from 'lit';
import { checkboxField, radioField } from '../shared/form/choice-fields.js';
import { listAt } from '../shared/form/draft.js';
import { areaField } from '../shared/form/text-fields.js';
import { visibilityField, visibleField } from '../shared/form/visible-field.js';
import { visibilityWords } from './card-step.js';
import { choicesOf, maxOf, type ProviderView } from './view.js';

const LIST = '/portfolio/specialisations';

interface Specialisation {
  area: string;
  readiness?: string;
}

function renderSpecialisation(view: ProviderView, area: string, index: number): TemplateResult {
  const { fields } = view.words.provider;
  const pointer = `${LIST}/${index}`;
  const name = view.term(area);
  return html`<div class="entry within" role="group" aria-label=${name}>
    <div class="entry-name">${name}</div>
    ${radioField(view, `${pointer}/readiness`, {
      label: fields.readiness,
      choices: [
        { value: 'now', label: fields.now },
        { value: 'conditional', label: fields.conditional },
      ],
    })}
    ${radioField(view, `${pointer}/mode`, {
      label: fields.mode,
      optional: true,
      choices: [
        { value: 'entrusted', label: fields.entrusted },
        { value: 'supported', label: fields.supported },
        { value: '', label: fields.modeAny },
      ],
    })}
    ${areaField(view, `${pointer}/note`, {
      label: fields.note,
      max: maxOf(`${pointer}/note`),
      rows: 2,
      optional: true,
    })}
    ${visibilityField(view, `${pointer}/visibility`, visibilityWords(view, 'specialisations', name))}
  </div>`;
}

/** The portfolio: whom it helps, in which of the 14 areas, how it looks after quality. */
export function renderPortfolio(view: ProviderView): TemplateResult {
  const { form } = view;
  const { fields } = view.words.provider;
  const chosen = listAt<Specialisation>(form.draft, LIST);
  const choices = choicesOf(view, 'obszar');
  const order = choices.map(({ value }) => value);
  const toggle = (area: string, on: boolean) => {
    const others = chosen.filter((each) => each.area !== area);
    const next: Specialisation[] = on ? [...others, { area, readiness: 'now' }] : others;
    form.change(
      LIST,
      next.sort((a, b) => order.indexOf(a.area) - order.indexOf(b.area)),
    );
  };
  return html`<p class="hint">${fields.portfolioLead}</p>
    <div class="columns">
      ${checkboxField(view, '/portfolio/recipients', {
        label: fields.recipients,
        optional: true,
        choices: choicesOf(view, 'odbiorca'),
      })}
    </div>
    <div class="columns">
      ${checkboxField(view, LIST, {
        label: fields.specialisations,
        hint: fields.specialisationsHint,
        optional: true,
        choices,
        values: chosen.map(({ area }) => area),
        toggle,
      })}
    </div>
    ${chosen.map(({ area }, index) => renderSpecialisation(view, area, index))}
    ${visibleField(view, '/portfolio/quality', {
      label: fields.quality,
      hint: fields.qualityHint,
      max: maxOf('/portfolio/quality/text'),
      rows: 3,
      optional: true,
      ...visibilityWords(view, 'quality', fields.quality),
    })}`;
}
