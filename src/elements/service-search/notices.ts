import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { MessageOverrides } from '../../i18n/messages.js';
import type { NoticeCriteria } from '../../model/index.js';
import type { Filters } from '../../search/index.js';
import '../notify-form/notify-form.define.js';

/** What the form for notices takes over from the search. */
export interface NoticesView {
  query: string;
  /** What the person has chosen, within what the page has fixed. */
  filters: Filters;
  src: string | undefined;
  api: string | undefined;
  centre: string | undefined;
  level: number;
  overrides: MessageOverrides | undefined;
}

/** Longest words that a wish for notices may hold. */
const LONGEST = 200;

/** The criteria of a search; what notices cannot be narrowed by is left out. */
export function criteriaOf(query: string, filters: Filters): NoticeCriteria {
  const { areas, recipients, situations, delivery, provider, place, freeOnly } = filters;
  const criteria = {
    query: [...query.trim()].slice(0, LONGEST).join(''),
    areas,
    recipients,
    situations,
    delivery,
    providers: provider && [provider],
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
    .criteria=${criteriaOf(view.query, view.filters)}
    .messages=${view.overrides}
  ></cus-notify-form>`;
