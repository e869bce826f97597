import { nothing, type TemplateResult } from 'lit';
import { findExisting, type Organization, type Service } from '../../model/index.js';
import { listAt, readAt, textAt } from '../shared/form/draft.js';
import { renderExisting } from './start-step.js';
import type { ServiceDraft } from './services-step.js';
import { recordName, type ProviderView } from './view.js';

type Identifiers = NonNullable<Parameters<typeof findExisting>[1]['identifiers']>;

/** Organisations of the catalogue that may be the one being registered, but for those said to be others. */
export function existingOrganizations(view: ProviderView, others: ReadonlySet<string>): Organization[] {
  const catalogue = view.catalogue?.catalogue;
  if (!catalogue) return [];
  const { draft } = view.form;
  const typed = (readAt(draft, '/organization/identifiers') ?? {}) as Record<string, unknown>;
  const identifiers = Object.fromEntries(
    Object.entries(typed).map(([type, value]) => [type, String(value ?? '').replace(/\D/g, '')]),
  ) as Identifiers;
  const name = textAt(draft, '/organization/name');
  return findExisting(catalogue, { name, identifiers }).organizations.filter(({ id }) => !others.has(id));
}

/** Services of the catalogue that may be the one being written. */
export function existingServices(view: ProviderView, index: number, others: ReadonlySet<string>): Service[] {
  const catalogue = view.catalogue?.catalogue;
  if (!catalogue) return [];
  const { draft } = view.form;
  const serviceName = String(listAt<ServiceDraft>(draft, '/services')[index]?.['name'] ?? '');
  const name = textAt(draft, '/organization/name') || recordName(catalogue, textAt(draft, '/record')) || '';
  return findExisting(catalogue, { name, serviceName }).services.filter(({ id }) => !others.has(id));
}

/** Offers the organisations found: to correct, to add a service to, or to say that it is another. */
export function renderExistingOrganizations(
  view: ProviderView,
  others: ReadonlySet<string>,
  other: (ids: string[]) => void,
): TemplateResult | typeof nothing {
  const { provider } = view.words;
  const found = existingOrganizations(view, others);
  return renderExisting(
    view,
    provider.existingTitle,
    provider.existingText,
    found.map(({ id, name }) => ({
      id,
      name,
      acts: [
        { text: provider.existingCorrect, act: () => view.take('correction', `o:${id}`) },
        { text: provider.existingService, act: () => view.take('service', `o:${id}`) },
      ],
    })),
    { text: provider.existingOther, act: () => other(found.map(({ id }) => id)) },
  );
}

/** Offers the services found. */
export function renderExistingServices(
  view: ProviderView,
  index: number,
  others: ReadonlySet<string>,
  other: (ids: string[]) => void,
): TemplateResult | typeof nothing {
  const { provider } = view.words;
  const found = existingServices(view, index, others);
  return renderExisting(
    view,
    provider.existingServiceTitle,
    undefined,
    found.map(({ id, name, organization }) => ({
      id,
      name: organization?.name ? `${name} (${organization.name})` : name,
      acts: [{ text: provider.existingServiceCorrect, act: () => view.take('correction', `s:${id}`) }],
    })),
    { text: provider.existingServiceOther, act: () => other(found.map(({ id }) => id)) },
  );
}
