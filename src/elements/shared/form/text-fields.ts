import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { textLength } from '../../../model/index.js';
import { described, framed, type FieldOptions, type FormView } from './field.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const valueOf = (event: Event): string => (event.target as Control).value;
const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export interface TextOptions extends FieldOptions {
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time';
  /** Token of `autocomplete`; left out for what nobody has typed before. */
  autocomplete?: string;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url';
  /** Length of what is expected. */
  width?: 'short' | 'medium';
  spellcheck?: boolean;
}

/** `autocomplete`: never on a shared screen, where it would offer what others typed. */
const remembered = ({ kiosk }: FormView, token = 'off'): 'off' => (kiosk ? 'off' : token) as 'off';

/** One line of text. */
export function textField(view: FormView, pointer: string, options: TextOptions): TemplateResult {
  const bound = view.form.field(pointer, options);
  const { id, value, problem, change, leave } = bound;
  return framed(
    view,
    bound,
    options,
    html`<input
      class="control ${options.width ?? ''}"
      id=${id}
      name=${pointer.slice(1)}
      type=${options.type ?? 'text'}
      autocomplete=${remembered(view, options.autocomplete)}
      inputmode=${ifDefined(options.inputmode)}
      spellcheck=${options.spellcheck === false ? 'false' : nothing}
      aria-describedby=${described(bound, options)}
      aria-invalid=${problem ? 'true' : nothing}
      .value=${live(asText(value))}
      @input=${(event: Event) => change(valueOf(event))}
      @blur=${leave}
    />`,
  );
}

export interface AreaOptions extends FieldOptions {
  /** Most characters; told when few are left, and not prevented: nobody likes a text cut off while pasting. */
  max: number;
  rows?: number;
}

/** Several lines of text with a counter, which speaks only when few characters are left. */
export function areaField(view: FormView, pointer: string, options: AreaOptions): TemplateResult {
  const bound = view.form.field(pointer, options);
  const { id, value, problem, change, leave } = bound;
  const text = asText(value);
  const left = options.max - textLength(text.trim());
  const few = left <= options.max / 10;
  const { remaining, over } = view.words.form;
  const told = (n: number) => (few ? view.count(Math.abs(n), n < 0 ? over : remaining) : '');
  // heard only now and then: every 50 characters, and near the end every 10
  const step = Math.abs(left) > 50 ? 50 : 10;
  return framed(
    view,
    bound,
    options,
    html`<textarea
        class="control"
        id=${id}
        name=${pointer.slice(1)}
        rows=${options.rows ?? 6}
        autocomplete="off"
        aria-describedby=${described(bound, options, `${id}-count`)}
        aria-invalid=${problem ? 'true' : nothing}
        .value=${live(text)}
        @input=${(event: Event) => change(valueOf(event))}
        @blur=${leave}
      ></textarea>
      <p class="counter ${left < 0 ? 'over' : ''}" id="${id}-count">${told(left)}</p>
      <p class="visually-hidden" role="status">${told(Math.ceil(left / step) * step)}</p>`,
  );
}

/** A choice with its words. */
export interface Choice {
  value: string;
  label: string | TemplateResult;
  hint?: string;
}

export interface SelectOptions extends FieldOptions {
  choices: readonly (Choice & { label: string })[];
}

/** A list to choose from, for many choices; for up to seven, radios are easier. */
export function selectField(view: FormView, pointer: string, options: SelectOptions): TemplateResult {
  const bound = view.form.field(pointer, options);
  const { id, value, problem, change, leave } = bound;
  return framed(
    view,
    bound,
    options,
    html`<select
      class="control"
      id=${id}
      name=${pointer.slice(1)}
      aria-describedby=${described(bound, options)}
      aria-invalid=${problem ? 'true' : nothing}
      @change=${(event: Event) => change(valueOf(event))}
      @blur=${leave}
    >
      <option value="" ?selected=${!value}>${view.words.form.choose}</option>
      ${options.choices.map(
        (choice) =>
          html`<option value=${choice.value} .selected=${live(choice.value === value)}>
            ${choice.label}
          </option>`,
      )}
    </select>`,
  );
}

/** A day, by the browser's own control. */
export const dateField = (view: FormView, pointer: string, options: TextOptions): TemplateResult =>
  textField(view, pointer, { width: 'medium', ...options, type: 'date' });

/** An address in Poland below a pointer: street, postal code, town. */
export function addressFields(
  view: FormView,
  pointer: string,
  {
    optional = false,
    errors = {},
  }: { optional?: boolean; errors?: { street?: string; code?: string; city?: string } } = {},
): TemplateResult {
  const { form } = view.words;
  const needed = (text: string | undefined) => (text ? { errors: { required: text } } : {});
  return html`${textField(view, `${pointer}/address_1`, {
    label: form.street,
    hint: form.streetHint,
    autocomplete: 'address-line1',
    optional,
    ...needed(errors.street),
  })}${textField(view, `${pointer}/postal_code`, {
    label: form.postalCode,
    hint: form.postalCodeHint,
    autocomplete: 'postal-code',
    width: 'short',
    optional,
    ...needed(errors.code),
  })}${textField(view, `${pointer}/city`, {
    label: form.city,
    autocomplete: 'address-level2',
    width: 'medium',
    optional,
    ...needed(errors.city),
  })}`;
}
