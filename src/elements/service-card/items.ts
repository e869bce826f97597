import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import {
  areas,
  conditions,
  contacts,
  deliveries,
  details,
  documents,
  easyToRead,
  interpretation,
  languages,
  packages,
  personalData,
  places,
  planes,
  provider,
  qualification,
  recipients,
  safeUrl,
  serviceAreas,
  signLanguage,
  situations,
  timetable,
} from '../../model/index.js';
import { renderWays } from './contact.js';
import {
  ageText,
  leadAndRest,
  dayText,
  feeTexts,
  listed,
  missingText,
  qualificationTexts,
  type CardView,
} from './view.js';

type Line = string | TemplateResult | undefined;

/** Paragraphs of an item; a text in several paragraphs is kept so. */
function lines(all: readonly Line[]): TemplateResult[] {
  return all
    .filter((line) => line !== undefined && line !== '')
    .flatMap((line): Line[] => (typeof line === 'string' ? line.split(/\n{2,}/) : [line]))
    .map((line) => html`<p>${line}</p>`);
}

/** One question with its answer, or with an honest word that there is none. */
function item(view: CardView, label: string, body: readonly Line[], rest: unknown = nothing): TemplateResult {
  const told = lines(body);
  const empty = told.length === 0 && rest === nothing;
  return html`<div class="item" part="item">
    <dt>${label}</dt>
    <dd>${empty ? html`<p class="missing">${missingText(view)}</p>` : told}${rest}</dd>
  </div>`;
}

const small = (text: string | undefined): Line =>
  text === undefined ? undefined : html`<span class="small">${text}</span>`;

function what(view: CardView): TemplateResult {
  const { card } = view.words;
  return item(view, card.what, [
    details(view.service),
    listed(card.manner, deliveries(view.service).map(view.name)),
  ]);
}

function who(view: CardView): TemplateResult {
  const { card } = view.words;
  const { service } = view;
  return item(view, card.who, [
    conditions(service).text,
    ageText(view),
    listed(card.recipients, recipients(service).map(view.name)),
    listed(card.situations, situations(service).map(view.name)),
    listed(card.area, serviceAreas(service)),
  ]);
}

function when(view: CardView): TemplateResult {
  const { card } = view.words;
  const days = {
    MO: card.mon,
    TU: card.tue,
    WE: card.wed,
    TH: card.thu,
    FR: card.fri,
    SA: card.sat,
    SU: card.sun,
  };
  const texts = timetable(view.service).flatMap((entry): Line[] => {
    const { opensAt, closesAt, validFrom, validTo, link } = entry;
    const hours = opensAt
      ? closesAt
        ? format(card.hours, { from: opensAt, to: closesAt })
        : format(card.hoursFrom, { from: opensAt })
      : undefined;
    const dates = format(
      validFrom && validTo ? card.validFromTo : validFrom ? card.validFrom : card.validTo,
      {
        from: dayText(view.locale, validFrom ?? ''),
        to: dayText(view.locale, validTo ?? ''),
      },
    );
    const when = [
      entry.days.map((day) => days[day]).join(', '),
      hours,
      validFrom || validTo ? dates : undefined,
    ].filter(Boolean);
    const url = safeUrl(link);
    return [
      when.join(', ') || undefined,
      entry.description,
      entry.notes,
      url ? html`<a href=${url}>${url}</a>` : undefined,
    ];
  });
  return item(view, card.when, texts);
}

function where(view: CardView): TemplateResult {
  const { card } = view.words;
  const texts = places(view.service).flatMap((place): Line[] => {
    const map = safeUrl(place.mapUrl);
    return [
      place.name && html`<strong>${place.name}</strong>`,
      place.lines.join(', '),
      place.transportation,
      ...place.accessibility,
      map
        ? html`<a class="no-print" href=${map} target="_blank" rel="noopener noreferrer">${card.route}</a>`
        : undefined,
    ];
  });
  return item(view, card.where, texts);
}

function paperwork(view: CardView): TemplateResult {
  const { card } = view.words;
  const all = documents(view.service);
  const list = html`<ul class="list">
    ${all.map(({ name, url }) => {
      const form = safeUrl(url);
      const type = /\.(pdf|docx?|odt|rtf)(?:$|[?#])/i.exec(form ?? '')?.[1];
      return html`<li>
        ${name}${
          form
            ? html`<br /><a href=${form} rel="noopener"
                  >${format(card.form, { name })}${type ? ` (${type.toUpperCase()})` : ''}</a
                >`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
  return item(view, card.documents, [], all.length > 0 ? list : nothing);
}

function data(view: CardView): TemplateResult {
  const { card } = view.words;
  const all = personalData(view.service);
  const list = html`<ul class="list">
      ${all.map(
        ({ name, kind }) =>
          html`<li>
            ${name}${
              kind === 'ordinary'
                ? nothing
                : html` <strong class="tag">${kind === 'special' ? card.special : card.criminal}</strong>`
            }
          </li>`,
      )}
    </ul>
    ${all.some(({ kind }) => kind !== 'ordinary') ? html`<p class="small">${card.specialNote}</p>` : nothing}`;
  return item(view, card.data, [], all.length > 0 ? list : nothing);
}

function run(view: CardView): TemplateResult {
  const { card } = view.words;
  const { service } = view;
  const { name, alternateName, kinds, url } = provider(service);
  const site = safeUrl(url);
  return item(view, card.provider, [
    name && html`<strong>${name}</strong>`,
    small(alternateName),
    site && html`<a href=${site} rel="noopener">${site}</a>`,
    listed(card.plane, planes(service).map(view.name)),
    small(listed(card.kind, kinds.map(view.name))),
    small(listed(card.package, packages(service).map(view.name))),
    small(listed(card.law, areas(service).map(view.name))),
  ]);
}

function language(view: CardView): TemplateResult | typeof nothing {
  const { card } = view.words;
  const { service } = view;
  const texts = [
    listed(
      card.languages,
      languages(service).map(({ name, note }) => (note ? `${name} (${note})` : name)),
    ),
    interpretation(service),
    signLanguage(service) ? card.signLanguage : undefined,
    easyToRead(service) ? card.easyToRead : undefined,
  ].filter((text) => text !== undefined);
  return texts.length > 0 ? html`${lines(texts)}` : nothing;
}

/** All items of a service under the labels of the screen, in the order of a person's questions. */
export function renderItems(view: CardView): TemplateResult {
  const { card } = view.words;
  const { service } = view;
  return html`<dl class="items" part="items">
    ${what(view)} ${who(view)}
    ${item(view, card.apply, [...qualificationTexts(view), qualification(service).text])}
    ${item(view, card.cost, feeTexts(view))} ${when(view)} ${where(view)} ${paperwork(view)} ${data(view)}
    ${run(view)} ${item(view, card.contact, [], contactBody(view))}
  </dl>`;
}

function contactBody(view: CardView): unknown {
  const spoken = language(view);
  const { phones, emails, websites, people } = contacts(view.service);
  const any = phones.length + emails.length + websites.length + people.length > 0;
  if (!any && spoken === nothing) return nothing;
  return html`${any ? renderWays(view) : html`<p class="missing">${missingText(view)}</p>`}${spoken}`;
}
