import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../i18n/dates.js';
import { format } from '../../i18n/format.js';
import type { ProviderService, ProviderSubmission } from '../../model/index.js';
import { CARD_FIELDS } from './submission.js';
import type { StepId } from './steps.js';
import { recordName, subheading, type ProviderView } from './view.js';

/** One thing that was said. */
interface Row {
  label: string;
  /** Paragraphs, or entries of a list. */
  values: readonly string[];
  /** Only the CUS may read it; left out where that is the same for a whole part. */
  visibility?: 'public' | 'cus';
}

/** A part of what is sent: that of one step. */
interface Part {
  step: StepId;
  title: string;
  rows: Row[];
  /** Parts of the same step with headings of their own: services. */
  inner?: { title: string; rows: Row[] }[];
}

const row = (
  label: string,
  value: string | number | undefined | readonly (string | undefined)[],
  visibility?: Row['visibility'],
): Row => ({
  label,
  values: (Array.isArray(value) ? (value as (string | undefined)[]) : [value])
    .filter((each) => each !== undefined && each !== '')
    .map(String),
  ...(visibility && { visibility }),
});

const joined = (...texts: (string | number | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== '').join(', ');

const addressOf = (
  address: { address_1?: string; postal_code?: string; city?: string } | undefined,
): string => joined(address?.address_1, [address?.postal_code, address?.city].filter(Boolean).join(' '));

function organizationRows(view: ProviderView, { organization }: ProviderSubmission): Row[] {
  const { fields } = view.words.provider;
  if (!organization) return [];
  const { provider_kind: kind, identifiers = {} } = organization;
  // a natural person's and a group's address is somebody's home, their numbers somebody's own
  const own = /:(osoba-fizyczna|grupa-nieformalna)$/.test(kind) ? 'cus' : 'public';
  return [
    row(fields.name, organization.name),
    row(fields.alternateName, organization.alternate_name),
    row(fields.description, organization.description),
    ...(['nip', 'regon', 'krs', 'rpwdl'] as const).map((type) => row(fields[type], identifiers[type], own)),
    row(fields.addressTitle, addressOf(organization.address), own),
    row(fields.phone, organization.phone),
    row(fields.email, organization.email),
    row(fields.website, organization.website),
  ];
}

function cardRows(view: ProviderView, { card = {} }: ProviderSubmission): Row[] {
  const { fields } = view.words.provider;
  return CARD_FIELDS.flatMap((field): Row[] => {
    const label = fields.card[field];
    if (field === 'experience') {
      const { entries = [], visibility } = card.experience ?? {};
      return [
        row(
          label,
          entries.map((each) => joined(each.year, each.description, each.commissioned_by)),
          visibility,
        ),
      ];
    }
    const text = row(label, card[field]?.text, card[field]?.visibility);
    return field === 'references'
      ? [text, row(fields.links, card.reference_links, card.references?.visibility ?? 'cus')]
      : [text];
  });
}

function portfolioRows(view: ProviderView, { portfolio = {} }: ProviderSubmission): Row[] {
  const { fields } = view.words.provider;
  return [
    row(fields.recipients, joined(...(portfolio.recipients ?? []).map(view.term))),
    ...(portfolio.specialisations ?? []).map(({ area, readiness, mode, note, visibility }) =>
      row(
        view.term(area),
        [readiness === 'now' ? fields.now : fields.conditional, mode && fields[mode], note],
        visibility,
      ),
    ),
    row(fields.quality, portfolio.quality?.text, portfolio.quality?.visibility),
  ];
}

/** All that is said of one service, under the questions of the form. */
function serviceRows(view: ProviderView, service: ProviderService): Row[] {
  const words = view.words.provider.service;
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
  const terms = (codes: readonly string[] = []) => joined(...codes.map(view.term));
  const day = (date: string | undefined) => date && (formatDate(view.locale, date) ?? date);
  const qualification = {
    none: words.qualificationNone,
    declaration: words.qualificationDeclaration,
    referral: words.qualificationReferral,
    decision: words.qualificationDecision,
  };
  const { location = {}, contact = {} } = service;
  const languages = (service.languages ?? []).map((code) =>
    code === 'other' ? words.languageOther : words.languageNames[code],
  );
  return [
    row(words.description, service.description),
    row(words.areas, terms(service.areas)),
    row(words.status, [
      service.status === 'planned' ? words.planned : words.active,
      service.available_from && `${words.availableFrom} ${day(service.available_from)}`,
    ]),
    row(words.alternateName, service.alternate_name),
    row(words.recipients, terms(service.recipients)),
    row(words.situations, terms(service.situations)),
    row(words.eligibility, service.eligibility_description),
    row(words.minimumAge, service.minimum_age),
    row(words.maximumAge, service.maximum_age),
    row(words.serviceAreas, joined(...(service.service_areas ?? []))),
    row(words.delivery, terms(service.delivery)),
    row(words.schedules, [
      ...(service.schedules ?? []).map(({ byday, opens_at, closes_at }) =>
        joined(...byday.map((each) => names[each]), [opens_at, closes_at].filter(Boolean).join('–')),
      ),
      service.schedule_description,
    ]),
    row(words.validFrom, day(service.valid_from)),
    row(words.validTo, day(service.valid_to)),
    row(words.qualification, service.qualification && qualification[service.qualification]),
    row(words.application, service.application_process),
    row(words.capacity, service.capacity),
    row(words.fees, service.fees && words[service.fees]),
    row(words.feesDescription, service.fees_description),
    row(
      words.costOptions,
      (service.cost_options ?? []).map(({ option, amount, amount_description }) =>
        joined(
          option,
          typeof amount !== 'number'
            ? amount
            : new Intl.NumberFormat(view.locale, { style: 'currency', currency: 'PLN' }).format(amount),
          amount_description,
        ),
      ),
    ),
    row(words.whereTitle, [
      location.name,
      addressOf(location),
      location.transportation,
      location.accessibility,
    ]),
    row(
      words.documents,
      (service.required_documents ?? []).map(({ document, uri }) => joined(document, uri)),
    ),
    row(
      words.personalData,
      (service.personal_data ?? []).map(({ name, category }) =>
        category === 'ordinary' ? name : `${name} (${card[category]})`,
      ),
    ),
    row(words.languages, joined(...languages)),
    row(words.languageTitle, [
      service.sign_language ? words.signLanguage : undefined,
      service.easy_to_read ? words.easyToRead : undefined,
    ]),
    row(words.contactName, [contact.title, contact.phone, contact.email]),
    row(words.url, service.url),
    row(words.plane, service.plane && view.term(service.plane)),
  ];
}

/** What a submission says, in the order of the steps. */
export function partsOf(view: ProviderView, value: ProviderSubmission): Part[] {
  const { provider } = view.words;
  const { fields, stepNames, service } = provider;
  const parts: Part[] = [];
  const { organization, leader, about, sender } = value;
  const record = about?.organization_id
    ? `o:${about.organization_id}`
    : about?.service_id
      ? `s:${about.service_id}`
      : undefined;
  if (organization)
    parts.push(
      {
        step: 'kind',
        title: stepNames.kind,
        rows: [row(fields.group, view.term(organization.provider_kind))],
      },
      { step: 'organization', title: stepNames.organization, rows: organizationRows(view, value) },
    );
  if (record)
    parts.push({
      step: 'record',
      title: stepNames.record,
      rows: [row(stepNames.record, recordName(view.catalogue?.catalogue, record) ?? record.slice(2))],
    });
  if (value.correction)
    parts.push({
      step: 'correction',
      title: stepNames.correction,
      rows: [
        row(provider.correction, value.correction),
        row(provider.senderTitle, [sender?.name, sender?.email, sender?.phone], 'cus'),
      ],
    });
  if (leader)
    parts.push({
      step: 'leader',
      title: stepNames.leader,
      rows: [
        row(fields.leaderName, leader.name, 'cus'),
        row(fields.leaderRole, leader.role, 'cus'),
        row(fields.leaderEmail, leader.email, 'cus'),
        row(fields.leaderPhone, leader.phone, 'cus'),
      ],
    });
  if (organization)
    parts.push(
      { step: 'card', title: stepNames.card, rows: cardRows(view, value) },
      { step: 'portfolio', title: stepNames.portfolio, rows: portfolioRows(view, value) },
    );
  if (!value.correction)
    parts.push({
      step: 'services',
      title: stepNames.services,
      rows: [],
      inner: (value.services ?? []).map((each, index) => ({
        title: each.name || format(service.unnamed, { n: index + 1 }),
        rows: serviceRows(view, each),
      })),
    });
  return parts;
}

function renderRows(view: ProviderView, rows: readonly Row[]): TemplateResult | typeof nothing {
  const { forAll, forCus } = view.words.provider;
  const said = rows.filter(({ values }) => values.length > 0);
  return said.length === 0
    ? nothing
    : html`<dl class="rows">
        ${said.map(
          ({ label, values, visibility }) =>
            html`<div class="row">
              <dt>${label}</dt>
              <dd>
                ${values.map((value) => html`<p class="told">${value}</p>`)}
                ${visibility ? html`<p class="only">${visibility === 'cus' ? forCus : forAll}</p>` : nothing}
              </dd>
            </div>`,
        )}
      </dl>`;
}

/** All that is sent, part by part; with `change` each part leads back to its step. */
export function renderParts(
  view: ProviderView,
  value: ProviderSubmission,
  change?: (step: StepId, service?: number) => void,
): TemplateResult {
  const words = view.words.provider;
  const button = (name: string, step: StepId, service?: number) =>
    change
      ? html`<button
          type="button"
          class="link-button no-print"
          aria-label=${format(words.changeWhat, { name })}
          @click=${() => change(step, service)}
        >
          ${words.change}
        </button>`
      : nothing;
  return html`${partsOf(view, value).map(({ step, title, rows, inner }) => {
    const empty = !inner?.length && rows.every(({ values }) => values.length === 0);
    return html`<section class="said" part="said">
      <div class="entry-head">${subheading(view, title)} ${button(title, step)}</div>
      ${empty ? html`<p class="missing">${words.nothing}</p>` : nothing} ${renderRows(view, rows)}
      ${inner?.map(
        (each, index) =>
          html`<div class="entry">
            <div class="entry-head">
              ${subheading(view, each.title, 2)} ${button(each.title, step, index)}
            </div>
            ${renderRows(view, each.rows)}
          </div>`,
      )}
    </section>`;
  })}`;
}
