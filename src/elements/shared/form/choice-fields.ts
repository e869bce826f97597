import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { listAt } from './draft.js';
import { described, errorText, grouped, hintText, type FieldOptions, type FormView } from './field.js';
import type { Choice } from './text-fields.js';

export interface ChoiceOptions extends FieldOptions {
  choices: readonly Choice[];
}

/** The id of the first choice is that of the field: there the summary leads. */
const idOf = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);

function option(
  type: 'radio' | 'checkbox',
  { label, hint, value }: Choice,
  id: string,
  name: string,
  checked: boolean,
  invalid: boolean,
  change: (checked: boolean) => void,
  leave: () => void,
): TemplateResult {
  return html`<div class="choice">
    <input
      type=${type}
      id=${id}
      name=${name}
      value=${value}
      aria-describedby=${hint ? `${id}-about` : nothing}
      aria-invalid=${invalid ? 'true' : nothing}
      .checked=${live(checked)}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      @blur=${leave}
    />
    <label for=${id}>${label}</label>
    ${hint ? html`<div class="choice-hint" id="${id}-about">${hint}</div>` : nothing}
  </div>`;
}

/** One of a few answers. */
export function radioField(view: FormView, pointer: string, options: ChoiceOptions): TemplateResult {
  const bound = view.form.field(pointer, options);
  const { id, value, problem, change, leave } = bound;
  return grouped(
    view,
    bound,
    options,
    options.choices.map((choice, i) =>
      option(
        'radio',
        choice,
        idOf(id, i),
        id,
        choice.value === value,
        !!problem,
        () => change(choice.value),
        leave,
      ),
    ),
  );
}

export interface SeveralOptions extends ChoiceOptions {
  /** What is ticked, and how that changes the draft, where the list holds more than the values. */
  values?: readonly string[];
  toggle?: (value: string, on: boolean) => void;
}

/** Any of several answers: a list of values. */
export function checkboxField(view: FormView, pointer: string, options: SeveralOptions): TemplateResult {
  const bound = view.form.field(pointer, options);
  const { id, problem, change, leave } = bound;
  // read when it is asked for: two boxes may change before the next drawing
  const chosen = () => options.values ?? listAt<string>(view.form.draft, pointer);
  const values = chosen();
  const set = (value: string, on: boolean) =>
    change(
      options.choices
        .map((choice) => choice.value)
        .filter((each) => (each === value ? on : chosen().includes(each))),
    );
  return grouped(
    view,
    bound,
    options,
    options.choices.map((choice, i) =>
      option(
        'checkbox',
        choice,
        idOf(id, i),
        `${id}-${i}`,
        values.includes(choice.value),
        !!problem,
        (on) => (options.toggle ?? set)(choice.value, on),
        leave,
      ),
    ),
  );
}

/** Yes or no: a single box, `true` when it is ticked and absent otherwise. */
export function checkField(view: FormView, pointer: string, options: FieldOptions): TemplateResult {
  const bound = view.form.field(pointer, options);
  const { id, value, problem, change, leave } = bound;
  return html`<div class="field ${problem ? 'wrong' : ''}" part="field">
    ${errorText(view, bound, options)}
    <div class="choice">
      <input
        type="checkbox"
        id=${id}
        name=${pointer.slice(1)}
        aria-describedby=${described(bound, options)}
        aria-invalid=${problem ? 'true' : nothing}
        .checked=${live(value === true)}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked || undefined)}
        @blur=${leave}
      />
      <label for=${id}>${options.label}</label>
      ${hintText(id, options)}
    </div>
  </div>`;
}
