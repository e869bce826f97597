import type { Draft } from '../shared/form/draft.js';

/** One page of the form. */
export type StepId =
  'kind' | 'organization' | 'record' | 'leader' | 'card' | 'portfolio' | 'services' | 'correction' | 'review';

/** What a person wants: register, add services to what is in the catalogue, correct a little. */
export type Wish = 'new' | 'service' | 'correction';

export const WISHES: readonly Wish[] = ['new', 'service', 'correction'];

/** The pages of each wish, in their order. */
const PATHS: Readonly<Record<Wish, readonly StepId[]>> = {
  new: ['kind', 'organization', 'leader', 'card', 'portfolio', 'services', 'review'],
  service: ['record', 'leader', 'services', 'review'],
  correction: ['correction'],
};

/** The fields of each page, as pointers above them. */
export const FIELDS_OF: Readonly<Record<StepId, readonly string[]>> = {
  kind: ['/group', '/organization/provider_kind'],
  organization: [
    '/organization/name',
    '/organization/alternate_name',
    '/organization/description',
    '/organization/identifiers',
    '/organization/address',
    '/organization/email',
    '/organization/phone',
    '/organization/website',
  ],
  record: ['/find', '/record'],
  leader: ['/leader'],
  card: ['/card'],
  portfolio: ['/portfolio'],
  services: ['/services'],
  correction: ['/find', '/record', '/correction', '/sender'],
  review: [],
};

/** What the person wants, as far as they have said it. */
export const wishOf = (draft: Draft): Wish | undefined => WISHES.find((wish) => wish === draft['start']);

/** The pages to go through; none before the person has said what they want. */
export function pathOf(draft: Draft): readonly StepId[] {
  const wish = wishOf(draft);
  return wish ? PATHS[wish] : [];
}

const below = (pointer: string, above: string): boolean =>
  pointer === above || pointer.startsWith(`${above}/`);

/** The page on which the field at a pointer stands. */
export const stepOf = (draft: Draft, pointer: string): StepId | undefined =>
  pathOf(draft).find((step) => FIELDS_OF[step].some((above) => below(pointer, above)));

/** The entry of the list of services that a pointer is in. */
export function serviceAt(pointer: string): number | undefined {
  const index = /^\/services\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? undefined : Number(index);
}
