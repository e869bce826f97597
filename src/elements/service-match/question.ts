import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { format, plural } from '../../i18n/format.js';
import { ROUGH_AGES, type Question } from './answers.js';
import type { Heard } from './everyday.js';
import { grouped } from './groups.js';
import type { Open } from './questions.js';
import { questionText, type MatchView } from './view.js';

/** What is being answered. */
export interface Draft {
  /** What is ticked. */
  values: readonly string[];
  /** None of what is offered. */
  none: boolean;
  /** What is typed: an age, a place, what has happened. */
  typed: string;
}

/** What is wrong with an answer. */
export type Wrong = 'choose' | 'age' | 'place';

/** What a question draws itself from, and what it tells. */
export interface QuestionView extends MatchView {
  question: Question;
  /** How many questions there were, with this one. */
  number: number;
  open: Open;
  draft: Draft;
  wrong: Wrong | undefined;
  heard: Heard | 'failed' | undefined;
  change: (draft: Partial<Draft>) => void;
  /** Words for what has happened, or a place, were typed: they may tell of danger. */
  listen: (text: string) => void;
}

/** Value of the tile before a place that is typed. */
export const ELSEWHERE = '\n';
/** From this many situations on they are folded under groups, with a field for one's own words. */
const MANY = 9;

interface Tile {
  value: string;
  text: string;
  on: boolean;
  press: (on: boolean) => void;
  type?: 'radio' | 'checkbox';
  invalid?: boolean;
}

function tile(name: string, { value, text, on, press, type = 'checkbox', invalid }: Tile): TemplateResult {
  return html`<label class="tile">
    <input
      type=${type}
      name=${name}
      value=${value}
      aria-invalid=${invalid ? 'true' : nothing}
      .checked=${live(on)}
      @change=${(event: Event) => press((event.target as HTMLInputElement).checked)}
    />
    <span>${text}</span>
  </label>`;
}

const toggled = (values: readonly string[], value: string, on: boolean): string[] => [
  ...values.filter((each) => each !== value),
  ...(on ? [value] : []),
];

/** Terms that can be ticked. */
function termTiles(view: QuestionView, codes: readonly string[], name: string): TemplateResult[] {
  const { draft, change } = view;
  return codes.map((code) =>
    tile(name, {
      value: code,
      text: view.name(code),
      on: draft.values.includes(code),
      press: (on) => change({ values: toggled(view.draft.values, code, on), none: false }),
      invalid: view.wrong === 'choose',
    }),
  );
}

/** What is offered, and what was chosen when more was. */
const codesOf = (offered: ReadonlyMap<string, number>, { values }: Draft): string[] => [
  ...new Set([...offered.keys(), ...values]),
];

function renderSituations(view: QuestionView): TemplateResult {
  const { words, locale, draft, open, heard } = view;
  const { match } = words;
  const codes = codesOf(open.options.situations, draft);
  if (codes.length < MANY) return html`<div class="tiles">${termTiles(view, codes, 'situations')}</div>`;
  const known = heard !== 'failed' && heard?.text === draft.typed.trim() ? heard : undefined;
  return html`<div class="own-words">
      <label class="label" for="words">${match.wordsLabel}</label>
      <p class="hint" id="words-hint">${match.wordsHint}</p>
      <input
        class="control"
        id="words"
        type="search"
        autocomplete="off"
        aria-describedby="words-hint"
        maxlength="200"
        .value=${live(draft.typed)}
        @input=${(event: Event) => view.listen((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          // Enter after one's own words shows what they may mean; it does not go on without an answer
          if (event.key === 'Enter' && draft.values.length === 0) event.preventDefault();
        }}
      />
      ${
        heard === 'failed'
          ? html`<p class="hint">${match.wordsFailed}</p>`
          : !known
            ? nothing
            : known.codes.length === 0
              ? html`<p class="hint">${match.wordsNone}</p>`
              : html`<fieldset class="meant">
                  <legend class="label">${match.wordsFound}</legend>
                  <div class="tiles">${termTiles(view, known.codes, 'meant')}</div>
                </fieldset>`
      }
    </div>
    <p class="label groups-title">${match.groupsTitle}</p>
    ${grouped(codes).map(([group, list]) => {
      const on = list.filter((code) => draft.values.includes(code)).length;
      return html`<details class="group">
        <summary>
          <span>${match.groups[group]}</span>
          <span class="group-more"
            >${on ? plural(locale, on, match.chosen) : `${list.slice(0, 2).map(view.name).join(', ')}…`}</span
          >
        </summary>
        <div class="tiles">${termTiles(view, list, 'situations')}</div>
      </details>`;
    })}`;
}

function radios(
  view: QuestionView,
  choices: readonly (readonly [value: string, text: string])[],
): TemplateResult {
  const { question, draft, change, wrong } = view;
  return html`<div class="tiles">
    ${choices.map(([value, text]) =>
      tile(question, {
        type: 'radio',
        value,
        text,
        on: draft.values[0] === value,
        press: () => change({ values: [value], typed: value === ELSEWHERE ? draft.typed : '' }),
        invalid: wrong === 'choose',
      }),
    )}
  </div>`;
}

function renderAge(view: QuestionView): TemplateResult {
  const { words, draft, wrong } = view;
  const { match } = words;
  return html`<label class="label" for="age">${match.ageLabel}</label>
    <input
      class="control short"
      id="age"
      name="age"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      maxlength="12"
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? 'wrong' : nothing}
      .value=${live(draft.typed)}
      @input=${(event: Event) => view.change({ typed: (event.target as HTMLInputElement).value, values: [] })}
    />
    <fieldset class="rough">
      <legend class="label">${match.ageOr}</legend>
      ${radios(
        view,
        ROUGH_AGES.map((age) => [age, match.ages[age]]),
      )}
    </fieldset>`;
}

function renderPlace(view: QuestionView): TemplateResult {
  const { words, draft, open, wrong } = view;
  const { match } = words;
  const names = [...open.options.place.keys()];
  return html`${radios(view, [...names.map((name) => [name, name] as const), [ELSEWHERE, match.placeElsewhere]])}
  ${
    draft.values[0] === ELSEWHERE
      ? html`<div class="within">
          <label class="label" for="place">${match.placeLabel}</label>
          <input
            class="control"
            id="place"
            name="place"
            type="text"
            autocomplete="off"
            spellcheck="false"
            maxlength="120"
            aria-invalid=${wrong === 'place' ? 'true' : nothing}
            aria-describedby=${wrong ? 'wrong' : nothing}
            .value=${live(draft.typed)}
            @input=${(event: Event) => view.listen((event.target as HTMLInputElement).value)}
          />
        </div>`
      : nothing
  }`;
}

function renderRecipients(view: QuestionView): TemplateResult {
  const { words, draft, open, change } = view;
  return html`<div class="tiles">
    ${termTiles(view, codesOf(open.options.recipients, draft), 'recipients')}
    ${tile('recipients', {
      value: '',
      text: words.match.none,
      on: draft.none,
      press: (none) => change({ none, values: none ? [] : draft.values }),
      invalid: view.wrong === 'choose',
    })}
  </div>`;
}

function renderControls(view: QuestionView): TemplateResult {
  const { match } = view.words;
  switch (view.question) {
    case 'situations':
      return renderSituations(view);
    case 'for':
      return radios(view, [
        ['self', match.forSelf],
        ['other', match.forOther],
      ]);
    case 'age':
      return renderAge(view);
    case 'place':
      return renderPlace(view);
    case 'recipients':
      return renderRecipients(view);
    case 'free':
      return radios(view, [
        ['yes', match.freeYes],
        ['no', match.freeNo],
      ]);
    case 'delivery':
      return html`<div class="tiles">
        ${termTiles(view, codesOf(view.open.options.delivery, view.draft), 'delivery')}
      </div>`;
  }
}

const SEVERAL: readonly Question[] = ['situations', 'recipients', 'delivery'];

/** The words for what is wrong with an answer. */
export function wrongText({ words }: MatchView, wrong: Wrong): string {
  if (wrong === 'age') return words.matchReasons.problems['out-of-range'];
  return wrong === 'place' ? words.match.placeFirst : words.match.chooseFirst;
}

/** One question: what is asked, why, and large choices. */
export function renderQuestion(view: QuestionView): TemplateResult {
  const { words, question, wrong, level } = view;
  const { match } = words;
  return html`<fieldset class="question" part="question" aria-describedby=${wrong ? 'why wrong' : 'why'}>
    <legend>
      <span class="number">${format(match.question, { n: view.number })}</span>
      <span class="ask-this" id="question" role="heading" aria-level=${level} tabindex="-1"
        >${questionText(view, question)}</span
      >
    </legend>
    <p class="why" id="why">
      ${match.why[question]}${SEVERAL.includes(question) ? html`${' '}${match.several}` : nothing}
    </p>
    ${wrong ? html`<p class="wrong" id="wrong" part="error">${wrongText(view, wrong)}</p>` : nothing}
    ${renderControls(view)}
  </fieldset>`;
}
