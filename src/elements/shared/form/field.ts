import { html, nothing, type TemplateResult } from 'lit';
import type { FieldProblem } from '../../../model/index.js';
import type { Bound, FieldLabel, FormController } from './form-controller.js';
import type { FormWords } from './form-element.js';
import { problemText } from './problem-text.js';

/** What fields draw themselves with. */
export interface FormView {
  form: FormController<unknown>;
  words: FormWords;
  /** A text with its number in the right form. */
  count: (n: number, forms: FormWords['form']['remaining']) => string;
  /** A shared screen: the browser must not offer what others typed. */
  kiosk: boolean;
}

/** What all fields have. */
export interface FieldOptions extends FieldLabel {
  hint?: string | TemplateResult;
  /** Says so in words; what is not optional is needed. */
  optional?: boolean;
  /** The label is a heading of its own: larger. */
  large?: boolean;
}

/** The message under a field, or nothing. */
export function errorText(
  { words: { form } }: FormView,
  { id, problem }: { id: string; problem: FieldProblem | undefined },
  options: FieldLabel,
): TemplateResult | typeof nothing {
  return problem
    ? html`<p class="error" id="${id}-error" part="error">
        <span class="visually-hidden">${form.errorPrefix} </span>${problemText(form, problem, options)}
      </p>`
    : nothing;
}

/** Ids of what describes a field, for `aria-describedby`. */
export function described(
  { id, problem }: Bound,
  { hint }: FieldOptions,
  more = '',
): string | typeof nothing {
  return [hint && `${id}-hint`, problem && `${id}-error`, more].filter(Boolean).join(' ') || nothing;
}

export const hintText = (id: string, { hint }: FieldOptions): TemplateResult | typeof nothing =>
  hint ? html`<div class="hint" id="${id}-hint">${hint}</div>` : nothing;

export const labelText = ({ words }: FormView, { label, optional }: FieldOptions): TemplateResult =>
  html`${label}${optional ? html`${' '}<span class="optional">${words.form.optional}</span>` : nothing}`;

/** The frame of a field: label, hint, message, control. */
export function framed(
  view: FormView,
  bound: Bound,
  options: FieldOptions,
  control: TemplateResult,
): TemplateResult {
  const { id, problem } = bound;
  return html`<div class="field ${problem ? 'wrong' : ''}" part="field">
    <label class="label ${options.large ? 'large' : ''}" for=${id}>${labelText(view, options)}</label>
    ${hintText(id, options)} ${errorText(view, bound, options)} ${control}
  </div>`;
}

/** The frame of a group of controls: question, hint, message, controls. */
export function grouped(
  view: FormView,
  bound: Bound,
  options: FieldOptions,
  controls: unknown,
): TemplateResult {
  const { id, problem } = bound;
  return html`<fieldset
    class="field ${problem ? 'wrong' : ''}"
    part="field"
    aria-describedby=${described(bound, options)}
  >
    <legend class="label ${options.large ? 'large' : ''}">${labelText(view, options)}</legend>
    ${hintText(id, options)} ${errorText(view, bound, options)} ${controls}
  </fieldset>`;
}
