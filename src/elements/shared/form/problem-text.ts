import { format } from '../../../i18n/format.js';
import type { FieldProblem } from '../../../model/index.js';
import type { FieldLabel } from './form-controller.js';
import type { FormWords } from './form-element.js';

/** What is wrong, in words: those of the field, else those of the code. */
export function problemText(words: FormWords['form'], problem: FieldProblem, field?: FieldLabel): string {
  const own = field?.errors;
  const { code, params = {} } = problem;
  const known: Readonly<Record<string, string>> = words.errors;
  const text =
    own && Object.hasOwn(own, code)
      ? own[code]
      : Object.hasOwn(known, code)
        ? known[code]
        : field
          ? words.errorOther
          : words.problemOther;
  return format(text ?? words.errorOther, { ...params, code });
}

/** The same for a list of problems, where the field must be named. */
export function listedText(words: FormWords['form'], problem: FieldProblem, field?: FieldLabel): string {
  const text = problemText(words, problem, field);
  const named = !field || Object.hasOwn(field.errors ?? {}, problem.code);
  return named ? text : `${field.label.replace(/[?:.]$/, '')}: ${text}`;
}
