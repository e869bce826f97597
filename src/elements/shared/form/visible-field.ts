import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FormView } from './field.js';
import { areaField, type AreaOptions } from './text-fields.js';

/** Who may read a text. */
export type Visibility = 'public' | 'cus';

export interface VisibilityOptions {
  /** The question, which names what it is about. */
  question: string;
  /** Words of the two answers. */
  answers: Readonly<Record<Visibility, string>>;
  /** The answer until a person gives another. */
  fallback: Visibility;
}

/** Who may read something: everybody, or the CUS only. `pointer` is that of the answer. */
export function visibilityField(view: FormView, pointer: string, options: VisibilityOptions): TemplateResult {
  const { question, answers, fallback } = options;
  const { id, value, change } = view.form.field(pointer, { label: question });
  const chosen = value === 'public' || value === 'cus' ? value : fallback;
  const answer = (each: Visibility, index: number): TemplateResult => {
    const own = index === 0 ? id : `${id}-${index + 1}`;
    return html`<span class="who">
      <input
        type="radio"
        id=${own}
        name=${id}
        value=${each}
        .checked=${live(chosen === each)}
        @change=${() => change(each)}
      />
      <label for=${own}>${answers[each]}</label>
    </span>`;
  };
  return html`<fieldset class="visibility" part="visibility">
    <legend class="visually-hidden">${question}</legend>
    ${(['public', 'cus'] as const).map(answer)}
  </fieldset>`;
}

/** A longer text with the choice of who may read it: an object with `text` and `visibility`. */
export function visibleField(
  view: FormView,
  pointer: string,
  options: AreaOptions & VisibilityOptions,
): TemplateResult {
  return html`<div class="visible">
    ${areaField(view, `${pointer}/text`, options)} ${visibilityField(view, `${pointer}/visibility`, options)}
  </div>`;
}
