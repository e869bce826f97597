import { html, type TemplateResult } from 'lit';
import type { wholeCardPack } from '../../i18n/whole-card.js';
import type { WordsOf } from '../../i18n/forms/pack.js';
import type { providerPack } from '../../i18n/forms/provider.js';
import type { Locale } from '../../i18n/messages.js';
import { PROFILE_TERMS, providerRule, type Catalogue, type Service } from '../../model/index.js';
import type { CatalogueState } from '../../data/index.js';
import type { FormView } from '../shared/form/field.js';
import type { FormWords } from '../shared/form/form-element.js';
import type { Choice } from '../shared/form/text-fields.js';
import type { Wish } from './steps.js';

export type ProviderFormWords = FormWords & WordsOf<[typeof wholeCardPack, typeof providerPack]>;

/** What the steps draw themselves with. */
export interface ProviderView extends FormView {
  words: ProviderFormWords;
  locale: Locale;
  /** Level of the step's heading. */
  level: number;
  /** Short name of a term in the language shown. */
  term: (code: string) => string;
  /** The catalogue to look records up in; none where the page names none. */
  catalogue: CatalogueState | undefined;
  retry: () => void;
  /** Opens another path of the form with a record of the catalogue. */
  take: (wish: Wish, record: string) => void;
}

/** Most characters of a field, as the contract says. */
export const maxOf = (pointer: string): number => providerRule(pointer)?.max ?? 1000;

/** The terms of a taxonomy to choose from, in the order of the profile; `leaves` without those that only group. */
export function choicesOf(view: ProviderView, taxonomy: string, leaves = false): Choice[] {
  const terms = PROFILE_TERMS.filter(({ code }) => code.startsWith(`${taxonomy}:`));
  const parents = new Set(terms.map(({ parent }) => parent));
  return terms
    .filter(({ code }) => !leaves || !parents.has(code))
    .map(({ code }) => ({ value: code, label: view.term(code) }));
}

/** A heading within a step. */
export const subheading = (view: ProviderView, text: string, below = 1): TemplateResult =>
  html`<div class="part-title" role="heading" aria-level=${Math.min(view.level + below, 6)}>${text}</div>`;

/** The organisation or service of a record, `o:id` or `s:id`. */
export function recordName(catalogue: Catalogue | undefined, record: string): string | undefined {
  const id = record.slice(2);
  const list: readonly { id: string; name: string }[] =
    (record.startsWith('o:') ? catalogue?.organizations : catalogue?.services) ?? [];
  return list.find((each) => each.id === id)?.name;
}

/** The organisation that a service names. */
export const organizationOf = (service: Service): string | undefined =>
  service.organization?.id ?? service.organization_id;
