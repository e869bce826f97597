import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import { plainText, providerProfile, safeUrl, type ProviderProfile } from '../../model/index.js';
import type { ProfileView } from './profile.js';

type Line = unknown;

/** A text in its paragraphs. */
const told = (view: ProfileView, text: string | undefined): Line[] =>
  text ? text.split(/\n{2,}/).map((part) => html`<p class="told">${view.said(part)}</p>`) : [];

/** One question with its answer; nothing where there is none. */
function item(label: string, lines: readonly Line[]): TemplateResult | typeof nothing {
  const all = lines.filter((line) => line !== undefined && line !== nothing && line !== '');
  return all.length === 0
    ? nothing
    : html`<div class="item" part="item">
        <dt>${label}</dt>
        <dd>${all}</dd>
      </div>`;
}

const list = (lines: readonly Line[]): Line =>
  lines.length > 0
    ? html`<ul class="list">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`
    : undefined;

function places(view: ProfileView, { places: all }: ProviderProfile): Line[] {
  return all.flatMap(({ name, lines, transportation, accessibility, mapUrl }): Line[] => {
    const map = view.example ? undefined : safeUrl(mapUrl);
    return [
      name && html`<p><strong>${view.said(name)}</strong></p>`,
      lines.length > 0 ? html`<p>${view.said(lines.join(', '))}</p>` : undefined,
      ...told(view, transportation),
      ...accessibility.flatMap((text) => told(view, text)),
      map
        ? html`<p class="no-print">
            <a href=${map} rel="noreferrer">${view.shared.card.route}: ${name ?? lines[0]}</a>
          </p>`
        : undefined,
    ];
  });
}

/** The portfolio: in what it specialises, whom it helps, how it looks after quality. */
function portfolio(view: ProfileView, profile: ProviderProfile): TemplateResult {
  const { words } = view;
  const { specialisations, recipients, quality } = profile;
  return html`${item(words.specialisations, [
    list(
      specialisations.map(({ area, readiness, mode, note }) => {
        const how = [words[readiness], mode && words[mode]].filter(Boolean).join(' ');
        return html`<strong>${view.name(area.code, area.name)}</strong>
          <p class="small">${how}</p>
          ${told(view, note)}`;
      }),
    ),
  ])}
  ${item(words.recipients, [
    recipients.length > 0
      ? html`<p>${recipients.map(({ code, name }) => view.name(code, name)).join(', ')}</p>`
      : undefined,
  ])}
  ${item(words.quality, told(view, quality))}`;
}

/** What is public of the attributes card. */
function card(view: ProfileView, profile: ProviderProfile): TemplateResult {
  const { words } = view;
  const { card: texts, experience, referenceLinks } = profile;
  const text = (label: string, value: string | undefined) => item(label, told(view, value));
  const undertaking = ({ year, description, commissionedBy }: ProviderProfile['experience'][number]) =>
    html`${year ? html`<strong>${year}</strong>` : nothing}
    ${view.said(description)}${
      commissionedBy
        ? html`<p class="small">${format(words.commissionedBy, { name: commissionedBy })}</p>`
        : nothing
    }`;
  const link = (address: string): Line => {
    const url = view.example ? undefined : safeUrl(address);
    return url ? html`<a class="reference" href=${url} rel="noopener">${address}</a>` : address;
  };
  return html`${text(words.management, texts.management)} ${text(words.people, texts.people)}
  ${text(words.premises_own, texts.premisesOwn)} ${text(words.premises_to_lend, texts.premisesToLend)}
  ${text(words.equipment_own, texts.equipmentOwn)} ${text(words.equipment_to_lend, texts.equipmentToLend)}
  ${text(words.finances, texts.finances)} ${item(words.experience, [list(experience.map(undertaking))])}
  ${text(words.partners, texts.partners)} ${text(words.ethics, texts.ethics)}
  ${item(words.references, [...told(view, texts.references), list(referenceLinks.map(link))])}
  ${text(words.weak_points, texts.weakPoints)}`;
}

/** Whether the provider has told more than a catalogue of services needs. */
const hasTold = ({ card: texts, experience, specialisations, quality }: ProviderProfile): boolean =>
  Object.keys(texts).length + experience.length + specialisations.length > 0 || quality !== undefined;

/** What is known of a provider, under the questions of a reader. */
export function renderItems(view: ProfileView): TemplateResult {
  const { words, shared, partner } = view;
  const { organization, kinds } = partner;
  const profile = providerProfile(organization);
  const { description, identifiers } = profile;
  return html`<dl class="items" part="items">
    ${item(
      words.what,
      description ? told(view, description) : [html`<p class="missing">${shared.card.missing}</p>`],
    )}
    ${item(words.whatKind, [
      kinds.length > 0 ? html`<p>${kinds.map(view.kindName).join(', ')}</p>` : undefined,
      ...told(view, plainText(organization.legal_status)),
    ])}
    ${item(words.where, places(view, profile))} ${portfolio(view, profile)} ${card(view, profile)}
    ${item(words.identifiers, [
      identifiers.length > 0
        ? html`<p>${identifiers.map(({ type, identifier }) => `${type}: ${identifier}`).join(', ')}</p>`
        : undefined,
    ])}
    ${
      hasTold(profile)
        ? nothing
        : html`<div class="item" part="item">
            <dt>${words.portfolio}</dt>
            <dd><p class="missing">${words.unfilled}</p></dd>
          </div>`
    }
  </dl>`;
}
