import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { MessageOverrides } from '../../i18n/messages.js';
import { provider, type NoticeCriteria, type Service } from '../../model/index.js';
import type { Filters } from '../../search/index.js';
import '../notify-form/notify-form.define.js';

/** What the form for notices takes over from the search. */
export interface NoticesView {
  query: string;
  /** What the person has chosen, within what the page has fixed. */
  filters: Filters;
  services: readonly Service[];
  src: string | undefined;
  api: string | undefined;
  centre: string | undefined;
  level: number;
  overrides: MessageOverrides | undefined;
}

/** Longest words that a wish for notices may hold. */
const LONGEST = 200;

/** Identifiers of the organisation that a page names by its id or key. */
function providersOf(named: string | undefined, services: readonly Service[]): string[] {
  if (!named) return [];
  const found = services.map(provider).find(({ id, key }) => id === named || key === named);
  return [found?.id ?? named];
}

/** The criteria of a search; what notices cannot be narrowed by is left out. */
export function criteriaOf(query: string, filters: Filters, services: readonly Service[]): NoticeCriteria {
  const { areas, recipients, situations, delivery, place, freeOnly } = filters;
  const criteria = {
    query: [...query.trim()].slice(0, LONGEST).join(''),
    areas,
    recipients,
    situations,
    delivery,
    providers: providersOf(filters.provider, services),
    place,
    free_only: freeOnly,
  };
  return Object.fromEntries(
    Object.entries(criteria).filter(([, value]) => value?.toString()),
  ) as NoticeCriteria;
}

/** The form for notices, about what is searched for. */
export const renderNotices = (view: NoticesView): TemplateResult =>
  html`<cus-notify-form
    heading-level=${Math.min(view.level, 4)}
    api=${ifDefined(view.api)}
    centre=${ifDefined(view.centre)}
    src=${ifDefined(view.src)}
    .criteria=${criteriaOf(view.query, view.filters, view.services)}
    .messages=${view.overrides}
  ></cus-notify-form>`;
