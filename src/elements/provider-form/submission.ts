import {
  identifiersOf,
  validateProvider,
  type FieldProblem,
  type ProviderSubmission,
  type Validated,
} from '../../model/index.js';
import { listAt, readAt, textAt, type Draft } from '../shared/form/draft.js';
import type { Visibility } from '../shared/form/visible-field.js';
import { wishOf, type Wish } from './steps.js';

/** Texts of the attributes card, in the order of the screen; `experience` and `references` hold more than a text. */
export const CARD_FIELDS = [
  'management',
  'people',
  'premises_own',
  'premises_to_lend',
  'equipment_own',
  'equipment_to_lend',
  'finances',
  'experience',
  'partners',
  'ethics',
  'references',
  'weak_points',
] as const;
export type CardField = (typeof CARD_FIELDS)[number];

/** Who may read what until a person says otherwise: money and weak points are nobody's business but the CUS's. */
export const visibilityOf = (field: string): Visibility =>
  field === 'finances' || field === 'weak_points' ? 'cus' : 'public';

/** What the form knows besides what is typed. */
export interface Frame {
  language: 'pl' | 'uk' | 'en';
  /** Version of the clause on the screen. */
  privacyVersion: string;
}

const isObject = (thing: unknown): thing is Record<string, unknown> =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing);

const visible = (thing: unknown, field: string): unknown =>
  isObject(thing) ? { ...thing, visibility: thing['visibility'] ?? visibilityOf(field) } : thing;

function cardOf(draft: Draft): unknown {
  const card = draft['card'];
  if (!isObject(card)) return undefined;
  return Object.fromEntries(Object.entries(card).map(([field, value]) => [field, visible(value, field)]));
}

function portfolioOf(draft: Draft): unknown {
  const portfolio = draft['portfolio'];
  if (!isObject(portfolio)) return undefined;
  return {
    ...portfolio,
    specialisations: listAt(draft, '/portfolio/specialisations').map((each) =>
      visible(isObject(each) ? { ...each, readiness: each['readiness'] ?? 'now' } : each, 'specialisations'),
    ),
    quality: visible(portfolio['quality'], 'quality'),
  };
}

/** Without numbers that belong to a kind which was chosen before. */
function organizationOf(draft: Draft): unknown {
  const organization = draft['organization'];
  if (!isObject(organization) || !isObject(organization['identifiers'])) return organization;
  const own = identifiersOf(textAt(draft, '/organization/provider_kind')).map(({ type }) => String(type));
  const identifiers = Object.entries(organization['identifiers']).filter(([type]) => own.includes(type));
  return { ...organization, identifiers: Object.fromEntries(identifiers) };
}

function serviceOf(service: unknown): unknown {
  if (!isObject(service)) return service;
  const { status = 'active', available_from, ...rest } = service;
  return {
    ...rest,
    status,
    // a day that was chosen and is no longer asked for
    ...(status === 'planned' && available_from ? { available_from } : {}),
    personal_data: listAt(service, '/personal_data').map((datum) =>
      isObject(datum) ? { ...datum, category: datum['category'] ?? 'ordinary' } : datum,
    ),
  };
}

/** The record that is meant: `o:` and an organisation's id, or `s:` and a service's. */
export function recordOf(draft: Draft): { organization_id: string } | { service_id: string } | undefined {
  const [, sort, id] = /^([os]):(.+)$/.exec(textAt(draft, '/record')) ?? [];
  if (!id) return undefined;
  return sort === 'o' ? { organization_id: id } : { service_id: id };
}

const PARTS: Readonly<Record<Wish, (draft: Draft) => Record<string, unknown>>> = {
  new: (draft) => ({
    intent: 'register',
    organization: organizationOf(draft),
    leader: draft['leader'],
    card: cardOf(draft),
    portfolio: portfolioOf(draft),
    services: listAt(draft, '/services').map(serviceOf),
  }),
  // a record of the catalogue with whole new data: those of its new services
  service: (draft) => ({
    intent: 'correct',
    about: recordOf(draft),
    leader: draft['leader'],
    services: listAt(draft, '/services').map(serviceOf),
  }),
  correction: (draft) => ({
    intent: 'correct',
    about: recordOf(draft),
    correction: draft['correction'],
    sender: draft['sender'],
  }),
};

/** The submission that a draft makes, as it stands: nothing is checked. */
export function submissionOf(draft: Draft, frame: Frame): Record<string, unknown> {
  const wish = wishOf(draft) ?? 'new';
  return {
    ...PARTS[wish](draft),
    website: draft['website'],
    language: frame.language,
    privacy_version: frame.privacyVersion,
  };
}

const required = (pointer: string): FieldProblem => ({ pointer, code: 'required' });

/** What the form asks for besides what every submission needs. */
function wanted(draft: Draft): FieldProblem[] {
  const wish = wishOf(draft);
  if (!wish) return [required('/start')];
  const problems: FieldProblem[] = [];
  if (wish !== 'new' && !recordOf(draft)) problems.push(required('/find'));
  if (wish === 'correction') {
    if (!textAt(draft, '/correction').trim()) problems.push(required('/correction'));
    return problems;
  }
  const typed = (field: string) => textAt(draft, `/leader/${field}`).trim() !== '';
  if (!typed('name')) problems.push(required('/leader/name'));
  if (!typed('email') && !typed('phone'))
    problems.push({ pointer: '/leader/email', code: 'one-of-required' });
  // what is wrong within them is told there
  if (wish === 'service' && listAt(draft, '/services').length === 0) problems.push(required('/services'));
  return problems;
}

/** Checks a draft: gives the submission to send, or what is wrong with it. */
export function checkDraft(draft: Draft, frame: Frame, now = new Date()): Validated<ProviderSubmission> {
  const checked = validateProvider(submissionOf(draft, frame), now);
  const own = wanted(draft);
  const known = new Set(own.map(({ pointer }) => pointer));
  const problems = [
    ...own,
    ...(checked.problems ?? []).filter(({ pointer }) => !known.has(fieldOf(pointer))),
  ];
  return checked.value && problems.length === 0 ? checked : { problems };
}

/** The field of the form under which a problem of the submission is shown. */
export function fieldOf(pointer: string): string {
  return /^\/(about|record)(\/|$)/.test(pointer) ? '/find' : pointer;
}

/** A submission as a draft again, to go on with: one that the server did not take. */
export function draftOf(value: ProviderSubmission): Draft {
  const { intent, about, ...rest } = structuredClone(value) as ProviderSubmission & Draft;
  const record = about?.organization_id
    ? `o:${about.organization_id}`
    : about?.service_id
      ? `s:${about.service_id}`
      : undefined;
  const start: Wish = intent === 'register' ? 'new' : rest.services ? 'service' : 'correction';
  return { ...rest, start, ...(record && { record }) };
}

/** Whether anything was typed that would be missed. */
export const isWorthKeeping = (draft: Draft): boolean =>
  ['organization', 'leader', 'card', 'portfolio', 'services', 'correction', 'sender'].some((key) => {
    const said = (thing: unknown): boolean =>
      typeof thing === 'string'
        ? thing.trim() !== ''
        : isObject(thing) || Array.isArray(thing)
          ? Object.entries(thing).some(([name, inner]) => name !== 'id' && said(inner))
          : thing !== undefined;
    return said(readAt(draft, `/${key}`));
  });
