import { html, nothing, type TemplateResult } from 'lit';
import { format } from '../../i18n/format.js';
import type { NoticeCriteria } from '../../model/index.js';
import { checkboxField, checkField } from '../shared/form/choice-fields.js';
import { listAt } from '../shared/form/draft.js';
import { textField } from '../shared/form/text-fields.js';
import type { NotifyView } from './notify-form.js';
import { criteriaOf, LISTS, type ListKey } from './submission.js';
import { codesFor } from './terms.js';

/** What is chosen, in plain words, one line for each thing. */
export function criteriaLines(view: NotifyView, criteria: NoticeCriteria): string[] {
  const { notify } = view.words;
  const { groups } = notify;
  const pair = (group: keyof typeof groups, names: string) =>
    format(notify.pair, { group: groups[group], names });
  const { query, place, age, free_only: free } = criteria;
  return [
    ...(query ? [pair('query', query)] : []),
    ...LISTS.flatMap((key) => {
      const names = (criteria[key] ?? []).map((code) => view.name(code));
      return names.length > 0 ? [pair(key, view.either(names))] : [];
    }),
    ...(place ? [pair('place', place)] : []),
    ...(age === undefined ? [] : [pair('age', view.count(age, notify.years))]),
    ...(free ? [notify.free] : []),
  ];
}

/** What a person is told about, as a list; nothing chosen means everything, and is said so. */
export function renderChosen(view: NotifyView, criteria: NoticeCriteria): TemplateResult {
  const { notify } = view.words;
  const lines = criteriaLines(view, criteria);
  return lines.length === 0
    ? html`<p class="told-all">${notify.aboutAll}</p>`
    : html`<p>${lines.length === 1 ? notify.aboutOne : notify.aboutSome}</p>
        <ul class="told-list" part="criteria">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`;
}

/** What to be told about: in words, and on request the groups to choose from. */
export function renderAbout(view: NotifyView): TemplateResult {
  const { notify } = view.words;
  const { choosing } = view;
  const criteria = criteriaOf(view.form.draft);
  const some = Object.keys(criteria).length > 0;
  return html`<fieldset class="field about" part="about">
    <legend class="label">${notify.about}</legend>
    ${renderChosen(view, criteria)}
    <p class="about-buttons">
      <button
        type="button"
        class="button quiet change"
        part="change"
        aria-expanded=${choosing ? 'true' : 'false'}
        @click=${() => view.choose(!choosing)}
      >
        ${some ? notify.change : notify.narrow}
      </button>
      ${
        some
          ? html`<button type="button" class="link-button all" @click=${view.all}>${notify.all}</button>`
          : nothing
      }
    </p>
    ${choosing ? renderChoice(view) : nothing}
  </fieldset>`;
}

function renderChoice(view: NotifyView): TemplateResult {
  const { notify, common } = view.words;
  const { terms, failed, loading } = view.catalogue;
  const places = terms?.places ?? [];
  return html`<div class="within choice-of" part="choice">
    <p class="hint">${notify.choose}</p>
    <p class="hint">${notify.chooseLittle}</p>
    ${loading ? html`<p class="small" role="status">${common.loading}</p>` : nothing}
    ${
      failed
        ? html`<div class="note" part="note">
            <p>${notify.termsFailed}</p>
            <p>
              <button type="button" class="link-button" @click=${view.retry}>${common.retry}</button>
            </p>
          </div>`
        : nothing
    }
    ${LISTS.map((key) => renderGroup(view, key))}
    ${textField(view, '/criteria/query', {
      label: notify.words,
      hint: notify.wordsHint,
      optional: true,
    })}
    ${textField(view, '/criteria/place', {
      label: notify.place,
      hint:
        places.length > 0 ? format(notify.placeExamples, { places: places.join(', ') }) : notify.placeHint,
      optional: true,
      width: 'medium',
    })}
    ${textField(view, '/criteria/age', {
      label: notify.age,
      hint: notify.ageHint,
      optional: true,
      width: 'short',
      inputmode: 'numeric',
    })}
    ${checkField(view, '/criteria/free_only', { label: notify.free })}
    <p>
      <button type="button" class="button quiet" part="ready" @click=${() => view.choose(false)}>
        ${notify.ready}
      </button>
    </p>
  </div>`;
}

/** The terms of one kind, folded; open where something was chosen before, or is wrong. */
function renderGroup(view: NotifyView, key: ListKey): TemplateResult | typeof nothing {
  const { notify } = view.words;
  const pointer = `/criteria/${key}`;
  const ticked = listAt<string>(view.form.draft, pointer);
  const codes = codesFor(key, view.catalogue.terms, [...view.before(key), ...ticked]);
  if (codes.length === 0) return nothing;
  if (view.form.isWrong(pointer)) view.unfolded.add(key);
  const group = notify.groups[key];
  const fold = ({ target }: Event) => {
    view[(target as HTMLDetailsElement).open ? 'unfold' : 'fold'](key);
  };
  return html`<details class="fold" part="group" ?open=${view.unfolded.has(key)} @toggle=${fold}>
    <summary>
      ${ticked.length > 0 ? format(view.count(ticked.length, notify.chosen), { group }) : group}
    </summary>
    ${
      view.unfolded.has(key)
        ? checkboxField(view, pointer, {
            label: group,
            choices: codes.map((value) => ({ value, label: view.name(value) })),
          })
        : nothing
    }
  </details>`;
}
