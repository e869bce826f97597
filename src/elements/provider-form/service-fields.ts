import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import { checkboxField, checkField, radioField } from '../shared/form/choice-fields.js';
import { readAt } from '../shared/form/draft.js';
import { groupField } from '../shared/form/group-field.js';
import { addressFields, areaField, dateField, textField } from '../shared/form/text-fields.js';
import { choicesOf, maxOf, type ProviderView } from './view.js';

/** The sections that unfold, and the fields of each. */
const SECTIONS = {
  whoTitle: [
    'recipients',
    'situations',
    'eligibility_description',
    'minimum_age',
    'maximum_age',
    'service_areas',
  ],
  howTitle: ['delivery', 'schedules', 'schedule_description', 'valid_from', 'valid_to'],
  applyTitle: ['qualification', 'application_process', 'capacity'],
  costTitle: ['fees', 'fees_description', 'cost_options'],
  whereTitle: ['location'],
  paperTitle: ['required_documents', 'personal_data'],
  languageTitle: ['languages', 'sign_language', 'easy_to_read'],
  contactTitle: ['contact', 'url', 'plane'],
} as const;
export type ServiceSection = keyof typeof SECTIONS;

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const LANGUAGES = ['pl', 'uk', 'en', 'be', 'ru', 'de'] as const;

/** Which sections a person has unfolded, by pointer of the service and name. */
export interface Unfolded {
  has: (section: string) => boolean;
  set: (section: string, open: boolean) => void;
}

const isSaid = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(isSaid)
    : value !== undefined && value !== '' && value !== false;

const words = (view: ProviderView) => view.words.provider.service;
const area = (view: ProviderView, pointer: string, label: string, hint?: string, rows = 4) =>
  areaField(view, pointer, { label, max: maxOf(pointer), rows, optional: true, ...(hint && { hint }) });
const line = (view: ProviderView, pointer: string, label: string, hint?: string) =>
  textField(view, pointer, { label, optional: true, ...(hint && { hint }) });

function renderMain(view: ProviderView, at: string): TemplateResult {
  const service = words(view);
  return html`${textField(view, `${at}/name`, {
      label: service.name,
      hint: service.nameHint,
      errors: service.nameErrors,
    })}
    ${areaField(view, `${at}/description`, {
      label: service.description,
      hint: service.descriptionHint,
      errors: service.descriptionErrors,
      max: maxOf(`${at}/description`),
      rows: 5,
    })}
    <div class="columns">
      ${checkboxField(view, `${at}/areas`, {
        label: service.areas,
        hint: service.areasHint,
        errors: service.areasErrors,
        choices: choicesOf(view, 'obszar'),
      })}
    </div>
    ${radioField(view, `${at}/status`, {
      label: service.status,
      choices: [
        { value: 'active', label: service.active },
        { value: 'planned', label: service.planned },
      ],
    })}
    ${
      readAt(view.form.draft, `${at}/status`) === 'planned'
        ? html`<div class="within">
            ${dateField(view, `${at}/available_from`, { label: service.availableFrom, optional: true })}
          </div>`
        : nothing
    }
    ${line(view, `${at}/alternate_name`, service.alternateName)}`;
}

function renderWho(view: ProviderView, at: string): TemplateResult {
  const service = words(view);
  const age = (name: 'minimum_age' | 'maximum_age', label: string) =>
    textField(view, `${at}/${name}`, { label, inputmode: 'numeric', width: 'short', optional: true });
  return html`<div class="columns">
      ${checkboxField(view, `${at}/recipients`, {
        label: service.recipients,
        optional: true,
        choices: choicesOf(view, 'odbiorca'),
      })}
    </div>
    <div class="columns">
      ${checkboxField(view, `${at}/situations`, {
        label: service.situations,
        optional: true,
        choices: choicesOf(view, 'sytuacja'),
      })}
    </div>
    ${area(view, `${at}/eligibility_description`, service.eligibility, service.eligibilityHint)}
    <div class="pair">
      ${age('minimum_age', service.minimumAge)} ${age('maximum_age', service.maximumAge)}
    </div>
    ${groupField(view, `${at}/service_areas`, {
      label: service.serviceAreas,
      hint: service.serviceAreasHint,
      optional: true,
      add: service.addServiceArea,
      name: (index) => format(service.serviceArea, { n: index + 1 }),
      make: () => '',
      level: view.level + 2,
      entry: (pointer, index) =>
        textField(view, pointer, { label: format(service.serviceArea, { n: index + 1 }) }),
    })}`;
}

function renderHow(view: ProviderView, at: string): TemplateResult {
  const service = words(view);
  const { card } = view.words;
  const names = {
    MO: card.mon,
    TU: card.tue,
    WE: card.wed,
    TH: card.thu,
    FR: card.fri,
    SA: card.sat,
    SU: card.sun,
  };
  const time = (pointer: string, label: string) =>
    textField(view, pointer, {
      label,
      hint: service.timeHint,
      inputmode: 'numeric',
      width: 'short',
      optional: true,
    });
  return html`<div class="columns">
      ${checkboxField(view, `${at}/delivery`, {
        label: service.delivery,
        optional: true,
        choices: choicesOf(view, 'sposob', true),
      })}
    </div>
    ${groupField(view, `${at}/schedules`, {
      label: service.schedules,
      optional: true,
      add: service.addSchedule,
      name: (index) => format(service.schedule, { n: index + 1 }),
      max: 20,
      level: view.level + 2,
      entry: (pointer) =>
        html`<div class="columns">
            ${checkboxField(view, `${pointer}/byday`, {
              label: service.byday,
              errors: service.bydayErrors,
              choices: DAYS.map((value) => ({ value, label: names[value] })),
            })}
          </div>
          <div class="pair">
            ${time(`${pointer}/opens_at`, service.opensAt)} ${time(`${pointer}/closes_at`, service.closesAt)}
          </div>`,
    })}
    ${area(view, `${at}/schedule_description`, service.scheduleDescription, service.scheduleHint, 2)}
    <div class="pair">
      ${dateField(view, `${at}/valid_from`, { label: service.validFrom, optional: true })}
      ${dateField(view, `${at}/valid_to`, { label: service.validTo, optional: true })}
    </div>`;
}

function renderApply(view: ProviderView, at: string): TemplateResult {
  const service = words(view);
  return html`${radioField(view, `${at}/qualification`, {
    label: service.qualification,
    optional: true,
    choices: [
      { value: 'none', label: service.qualificationNone },
      { value: 'declaration', label: service.qualificationDeclaration },
      { value: 'referral', label: service.qualificationReferral },
      { value: 'decision', label: service.qualificationDecision },
    ],
  })}
  ${area(view, `${at}/application_process`, service.application)}
  ${textField(view, `${at}/capacity`, {
    label: service.capacity,
    hint: service.capacityHint,
    inputmode: 'numeric',
    width: 'short',
    optional: true,
  })}`;
}

function renderCost(view: ProviderView, at: string): TemplateResult {
  const service = words(view);
  return html`${radioField(view, `${at}/fees`, {
    label: service.fees,
    optional: true,
    choices: [
      { value: 'free', label: service.free },
      { value: 'partly', label: service.partly },
      { value: 'paid', label: service.paid },
    ],
  })}
  ${area(view, `${at}/fees_description`, service.feesDescription)}
  ${groupField(view, `${at}/cost_options`, {
    label: service.costOptions,
    optional: true,
    add: service.addCostOption,
    name: (index) => format(service.costOption, { n: index + 1 }),
    max: 20,
    level: view.level + 2,
    entry: (pointer) =>
      html`${textField(view, `${pointer}/option`, { label: service.option, errors: service.optionErrors })}
      ${textField(view, `${pointer}/amount`, {
        label: service.amount,
        hint: service.amountHint,
        inputmode: 'decimal',
        width: 'short',
        optional: true,
      })}
      ${line(view, `${pointer}/amount_description`, service.amountDescription, service.amountDescriptionHint)}`,
  })}`;
}

function renderPaper(view: ProviderView, at: string): TemplateResult {
  const service = words(view);
  return html`${groupField(view, `${at}/required_documents`, {
    label: service.documents,
    optional: true,
    add: service.addDocument,
    name: (index) => format(service.documentName, { n: index + 1 }),
    level: view.level + 2,
    entry: (pointer) =>
      html`${textField(view, `${pointer}/document`, {
        label: service.document,
        errors: service.documentErrors,
      })}
      ${textField(view, `${pointer}/uri`, {
        label: service.documentUri,
        type: 'url',
        inputmode: 'url',
        spellcheck: false,
        optional: true,
      })}`,
  })}
  ${groupField(view, `${at}/personal_data`, {
    label: service.personalData,
    hint: service.personalDataHint,
    optional: true,
    add: service.addDatum,
    name: (index) => format(service.datumName, { n: index + 1 }),
    make: () => ({ category: 'ordinary' }),
    level: view.level + 2,
    entry: (pointer) =>
      html`${textField(view, `${pointer}/name`, { label: service.datum, errors: service.datumErrors })}
      ${radioField(view, `${pointer}/category`, {
        label: service.category,
        choices: [
          { value: 'ordinary', label: service.ordinary },
          { value: 'special', label: service.special },
          { value: 'criminal', label: service.criminal },
        ],
      })}`,
  })}`;
}

function renderWhere(view: ProviderView, at: string): TemplateResult {
  const service = words(view);
  return html`${line(view, `${at}/location/name`, service.placeName)}
  ${addressFields(view, `${at}/location`, { optional: true })}
  ${area(view, `${at}/location/transportation`, service.transportation, undefined, 2)}
  ${area(view, `${at}/location/accessibility`, service.accessibility, service.accessibilityHint, 2)}`;
}

function renderLanguage(view: ProviderView, at: string): TemplateResult {
  const service = words(view);
  return html`<div class="columns">
      ${checkboxField(view, `${at}/languages`, {
        label: service.languages,
        optional: true,
        choices: [
          ...LANGUAGES.map((value) => ({ value, label: service.languageNames[value] })),
          { value: 'other', label: service.languageOther },
        ],
      })}
    </div>
    ${checkField(view, `${at}/sign_language`, { label: service.signLanguage })}
    ${checkField(view, `${at}/easy_to_read`, { label: service.easyToRead })}`;
}

function renderContact(view: ProviderView, at: string): TemplateResult {
  const service = words(view);
  return html`${line(view, `${at}/contact/title`, service.contactName, service.contactNameHint)}
  ${textField(view, `${at}/contact/phone`, {
    label: service.contactPhone,
    type: 'tel',
    width: 'medium',
    optional: true,
  })}
  ${textField(view, `${at}/contact/email`, { label: service.contactEmail, type: 'email', optional: true })}
  ${textField(view, `${at}/url`, {
    label: service.url,
    type: 'url',
    inputmode: 'url',
    spellcheck: false,
    optional: true,
  })}
  ${radioField(view, `${at}/plane`, {
    label: service.plane,
    optional: true,
    choices: choicesOf(view, 'plaszczyzna'),
  })}`;
}

const RENDER: Readonly<Record<ServiceSection, (view: ProviderView, at: string) => TemplateResult>> = {
  whoTitle: renderWho,
  howTitle: renderHow,
  applyTitle: renderApply,
  costTitle: renderCost,
  whereTitle: renderWhere,
  paperTitle: renderPaper,
  languageTitle: renderLanguage,
  contactTitle: renderContact,
};

/** All fields of one service: what is needed in sight, the rest in sections that unfold. */
export function renderServiceFields(view: ProviderView, at: string, unfolded: Unfolded): TemplateResult {
  const service = words(view);
  const section = (name: ServiceSection): TemplateResult => {
    const fields = SECTIONS[name].map((field) => `${at}/${field}`);
    const wrong = fields.some((pointer) => view.form.isWrong(pointer));
    const filled = fields.filter((pointer) => isSaid(readAt(view.form.draft, pointer))).length;
    const key = `${at} ${name}`;
    const open = wrong || unfolded.has(key);
    return html`<details
      class="section"
      part="section"
      ?open=${open}
      @toggle=${(event: Event) => unfolded.set(key, (event.target as HTMLDetailsElement).open)}
    >
      <summary>
        <span>${service[name]}</span>
        ${filled > 0 ? html`<span class="small">${view.count(filled, service.filled)}</span>` : nothing}
      </summary>
      <div class="section-fields">${open ? RENDER[name](view, at) : nothing}</div>
    </details>`;
  };
  return html`${renderMain(view, at)} ${(Object.keys(RENDER) as ServiceSection[]).map(section)}`;
}
