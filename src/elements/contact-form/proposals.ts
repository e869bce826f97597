import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { plural } from '../../i18n/format.js';
import type { Locale } from '../../i18n/messages.js';
import { validateContact, type MatchCriteria, type Proposals } from '../../model/index.js';
import { listAt, type Draft } from '../shared/form/draft.js';
import type { QuestionsView } from './questions.js';

/** What of a list of proposals is sent, and what is not: keys of what was left out. */
const LEFT_OUT = '/left_out';
const CRITERIA = ['situations', 'for', 'age', 'place', 'recipients', 'free_only', 'delivery'] as const;
type Criterion = (typeof CRITERIA)[number];

/**
 * A list of proposals as it came from the page, or what is wrong with it.
 *
 * @returns the list as it is sent; `undefined` when it is none
 */
export function readProposals(given: unknown): { proposals?: Proposals; wrong: boolean } {
  if (given === undefined || given === null) return { wrong: false };
  // a whole message, because the list travels in one
  const { value } = validateContact({
    topic: 'missing',
    message: '-',
    language: 'pl',
    privacy_version: '-',
    proposals: given,
  });
  return value?.proposals ? { proposals: value.proposals, wrong: false } : { wrong: true };
}

const serviceKey = (id: string): string => `service ${id}`;
const given = ({ criteria }: Proposals): Criterion[] => CRITERIA.filter((key) => criteria[key] !== undefined);

/** The list without what was left out; nothing when no service is left. */
export function proposalsIn(draft: Draft): Proposals | undefined {
  const all = draft['proposals'] as Proposals | undefined;
  if (!all) return undefined;
  const out = new Set(listAt<string>(draft, LEFT_OUT));
  const services = all.services.filter(({ id }) => !out.has(serviceKey(id)));
  const criteria = Object.fromEntries(
    given(all).flatMap((key) => (out.has(key) ? [] : [[key, all.criteria[key]]])),
  ) as MatchCriteria;
  return services.length ? { criteria, services } : undefined;
}

/** How terms and numbers are told. */
export interface ProposalsView extends QuestionsView {
  locale: Locale;
  name: (code: string) => string;
}

function criterionText(view: ProposalsView, key: Criterion, criteria: MatchCriteria): string {
  const { contact } = view.words;
  const text = {
    situations: () => (criteria.situations ?? []).map(view.name).join(', '),
    for: () => (criteria.for === 'other' ? contact.proposals.forOther : contact.proposals.forSelf),
    age: () => plural(view.locale, criteria.age ?? 0, contact.proposals.years),
    place: () => criteria.place ?? '',
    recipients: () => (criteria.recipients ?? []).map(view.name).join(', '),
    free_only: () => (criteria.free_only ? contact.proposals.free : contact.proposals.paid),
    delivery: () => (criteria.delivery ?? []).map(view.name).join(', '),
  }[key]();
  return `${contact.proposals.labels[key]}: ${text}`;
}

/** What goes along with the message; each service and each answer can be left out. */
export function renderProposals(view: ProposalsView): TemplateResult | typeof nothing {
  const { form, words } = view;
  const all = form.draft['proposals'] as Proposals | undefined;
  if (!all) return nothing;
  const { proposals } = words.contact;
  const out = () => listAt<string>(form.draft, LEFT_OUT);
  const box = (key: string, index: string, text: string, hint?: string) => {
    const id = `goes-${index}`;
    return html`<div class="choice">
      <input
        type="checkbox"
        id=${id}
        aria-describedby=${hint ? `${id}-about` : nothing}
        .checked=${live(!out().includes(key))}
        @change=${(event: Event) => {
          const on = (event.target as HTMLInputElement).checked;
          form.change(LEFT_OUT, [...out().filter((each) => each !== key), ...(on ? [] : [key])]);
        }}
      />
      <label for=${id}>${text}</label>
      ${hint ? html`<div class="choice-hint" id="${id}-about">${hint}</div>` : nothing}
    </div>`;
  };
  const answers = given(all);
  const none = all.services.every(({ id }) => out().includes(serviceKey(id)));
  return html`<fieldset class="field" part="proposals">
      <legend class="label">${proposals.services}</legend>
      <div class="hint">${proposals.hint}</div>
      ${all.services.map(({ id, name, verdict }, i) =>
        box(serviceKey(id), `service-${i}`, name, verdict === 'check' ? proposals.check : undefined),
      )}
      ${none ? html`<p class="note">${proposals.none}</p>` : nothing}
    </fieldset>
    ${
      answers.length
        ? html`<fieldset class="field" part="proposals">
            <legend class="label">${proposals.answers}</legend>
            <div class="hint">${proposals.answersHint}</div>
            ${answers.map((key) => box(key, key, criterionText(view, key, all.criteria)))}
          </fieldset>`
        : nothing
    }`;
}
