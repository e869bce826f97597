import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import {
  areas,
  conditions,
  deliveries,
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
  type Weekday,
} from '../../model/index.js';
import { renderWays } from './contact.js';
import { dayText, feeTexts, leadAndRest, missingText, qualificationTexts } from './texts.js';
import { ageText, listed, said, type OpenedCardView } from './view.js';

type Line = string | TemplateResult | undefined;

/** Paragraphs of an item; a text in several paragraphs is kept so. */
function lines(all: readonly Line[]): TemplateResult[] {
  return all
    .filter((line) => line !== undefined && line !== '')
    .flatMap((line): Line[] => (typeof line === 'string' ? line.split(/\n{2,}/) : [line]))
    .map((line) => html`<p class="told">${line}</p>`);
}

/** One question with its answer, or with an honest word that there is none. */
function item(
  view: OpenedCardView,
  label: string,
  body: readonly Line[],
  rest: unknown = nothing,
): TemplateResult {
  const told = lines(body);
  const empty = told.length === 0 && rest === nothing;
  return html`<div class="item" part="item">
    <dt>${label}</dt>
    <dd>${empty ? html`<p class="missing">${missingText(view)}</p>` : told}${rest}</dd>
  </div>`;
}

const small = (text: Line): Line =>
  text === undefined ? undefined : html`<span class="small">${text}</span>`;

function what(view: OpenedCardView): TemplateResult {
  const { card } = view.words;
  return item(view, card.what, [
    said(view, leadAndRest(view.service).rest),
    listed(card.manner, deliveries(view.service).map(view.name)),
  ]);
}

function who(view: OpenedCardView): TemplateResult {
  const { card } = view.words;
  const { service } = view;
  return item(view, card.who, [
    said(view, conditions(service).text),
    ageText(view),
    listed(card.recipients, recipients(service).map(view.name)),
    listed(card.situations, situations(service).map(view.name)),
    listed(card.area, serviceAreas(service)),
  ]);
}

/** "poniedziałek–piątek": three days or more in a row are read faster so than as a list. */
function daysText(days: readonly Weekday[], names: Readonly<Record<Weekday, string>>): string {
  const order = Object.keys(names);
  const rows: string[][] = [];
  for (const day of days) {
    const next = order.indexOf(day) > 0 && days.includes(order[order.indexOf(day) - 1] as Weekday);
    if (next) rows.at(-1)?.push(names[day]);
    else rows.push([names[day]]);
  }
  return rows.map((row) => (row.length > 2 ? `${row[0]}–${row.at(-1)}` : row.join(', '))).join(', ');
}

function when(view: OpenedCardView): TemplateResult {
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
    const hours = format(opensAt ? (closesAt ? card.hours : card.hoursFrom) : card.validTo, {
      from: opensAt ?? '',
      to: closesAt ?? '',
    });
    const dates = format(
      validFrom && validTo ? card.validFromTo : validFrom ? card.validFrom : card.validTo,
      {
        from: dayText(view.locale, validFrom ?? ''),
        to: dayText(view.locale, validTo ?? ''),
      },
    );
    const when = [
      daysText(entry.days, days),
      opensAt || closesAt ? hours : undefined,
      validFrom || validTo ? dates : undefined,
    ].filter(Boolean);
    const url = safeUrl(link);
    return [
      when.join(', ') || undefined,
      said(view, entry.description),
      said(view, entry.notes),
      url ? html`<a href=${url}>${url}</a>` : undefined,
    ];
  });
  return item(view, card.when, texts);
}

function where(view: OpenedCardView): TemplateResult {
  const { card } = view.words;
  const texts = places(view.service).flatMap((place): Line[] => {
    const map = safeUrl(place.mapUrl);
    return [
      place.name && html`<strong>${said(view, place.name)}</strong>`,
      said(view, place.lines.join(', ')),
      said(view, place.transportation),
      ...place.accessibility.map((text) => said(view, text)),
      map
        ? html`<a class="no-print" href=${map} rel="noreferrer"
            >${card.route}: ${place.name ?? place.lines[0]}</a
          >`
        : undefined,
    ];
  });
  return item(view, card.where, texts);
}

function paperwork(view: OpenedCardView): TemplateResult {
  const { card } = view.words;
  const all = documents(view.service);
  const list = html`<ul class="list">
    ${all.map(({ name, url }) => {
      const form = safeUrl(url);
      const type = /\.(pdf|docx?|odt|rtf)(?:$|[?#])/i.exec(form ?? '')?.[1];
      return html`<li>
        ${said(view, name)}${
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

function data(view: OpenedCardView): TemplateResult {
  const { card } = view.words;
  const all = personalData(view.service);
  const list = html`<ul class="list">
      ${all.map(
        ({ name, kind }) =>
          html`<li>
            ${said(view, name)}${
              kind === 'ordinary'
                ? nothing
                : html`${' '}<strong class="tag"
                      >${kind === 'special' ? card.special : card.criminal}</strong
                    >`
            }
          </li>`,
      )}
    </ul>
    ${all.some(({ kind }) => kind !== 'ordinary') ? html`<p class="small">${card.specialNote}</p>` : nothing}`;
  return item(view, card.data, [], all.length > 0 ? list : nothing);
}

function run(view: OpenedCardView): TemplateResult {
  const { card } = view.words;
  const { service } = view;
  const { name, alternateName, kinds, url } = provider(service);
  const site = safeUrl(url);
  return item(view, card.provider, [
    name && html`<strong>${said(view, name)}</strong>`,
    small(said(view, alternateName)),
    site && html`<a href=${site} rel="noopener">${site}</a>`,
    listed(card.plane, planes(service).map(view.name)),
    small(listed(card.kind, kinds.map(view.name))),
    small(listed(card.package, packages(service).map(view.name))),
    small(listed(card.law, areas(service).map(view.name))),
  ]);
}

/** Languages, PJM and ETR: said only where the data say it, for a gap here is no answer to a question of everybody. */
function language(view: OpenedCardView): TemplateResult | typeof nothing {
  const { card } = view.words;
  const { service } = view;
  const texts = [
    languages(service)
      .map(({ name, note }) => (note ? `${name} (${note})` : name))
      .join(', '),
    said(view, interpretation(service)),
    signLanguage(service) ? card.signLanguage : undefined,
    easyToRead(service) ? card.easyToRead : undefined,
  ];
  return texts.some(Boolean) ? item(view, card.languages, texts) : nothing;
}

/** All items of a service under the labels of the screen, in the order of a person's questions. */
export function renderItems(view: OpenedCardView): TemplateResult {
  const { card } = view.words;
  const { service } = view;
  return html`<dl class="items" part="items">
    ${what(view)} ${who(view)}
    ${item(view, card.apply, [...qualificationTexts(view), said(view, qualification(service).text)])}
    ${item(
      view,
      card.cost,
      feeTexts(view).map((text) => said(view, text)),
    )}
    ${when(view)} ${where(view)} ${paperwork(view)} ${data(view)} ${run(view)} ${language(view)}
    ${item(view, card.contact, [], renderWays(view))}
  </dl>`;
}
