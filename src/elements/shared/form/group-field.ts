import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { format } from '../../../i18n/format.js';
import { listAt } from './draft.js';
import { errorText, hintText, labelText, type FieldOptions, type FormView } from './field.js';

export interface GroupOptions extends FieldOptions {
  /** Draws the fields of the entry at this pointer. */
  entry: (pointer: string, index: number) => TemplateResult;
  /** The name of an entry, for its heading and for "Usuń"; default "Pozycja 1". */
  name?: (index: number) => string;
  /** Text of the button that adds one. */
  add?: string;
  /** A new, empty entry. */
  make?: () => unknown;
  /** Fewest and most entries. */
  min?: number;
  max?: number;
  level?: number;
}

let made = 0;
const keys = new WeakMap<object, number>();
const keyOf = (entry: unknown, index: number): number => {
  if (typeof entry !== 'object' || entry === null) return -index - 1;
  if (!keys.has(entry)) keys.set(entry, ++made);
  return keys.get(entry) as number;
};

/**
 * Entries of one kind, as many as are needed. After adding, the focus is in the first field of the new entry; after
 * removing, at the question, and what went is said.
 */
export function groupField(view: FormView, pointer: string, options: GroupOptions): TemplateResult {
  const { form, words } = view;
  const bound = form.field(pointer, options);
  const { id } = bound;
  const { entry, make = () => ({}), min = 0, max = 30, level = 4 } = options;
  const list = listAt(form.draft, pointer);
  const nameOf = options.name ?? ((index: number) => format(words.form.entry, { n: index + 1 }));
  const rootOf = (event: Event) => (event.target as Element).getRootNode() as ShadowRoot;
  const add = (event: Event) => {
    const root = rootOf(event);
    const at = form.add(pointer, make());
    requestAnimationFrame(() =>
      root
        .getElementById(`entry-${id}-${at.slice(pointer.length + 1)}`)
        ?.querySelector<HTMLElement>('input, select, textarea')
        ?.focus(),
    );
  };
  const remove = (event: Event, index: number) => {
    const root = rootOf(event);
    form.announce(format(words.form.removed, { name: nameOf(index) }));
    form.remove(pointer, index);
    requestAnimationFrame(() => root.getElementById(id)?.focus());
  };
  return html`<fieldset class="field group" part="group">
    <legend class="label ${options.large ? 'large' : ''}" id=${id} tabindex="-1">
      ${labelText(view, options)}
    </legend>
    ${hintText(id, options)} ${errorText(view, bound, options)}
    ${repeat(
      list,
      keyOf,
      (_, index) =>
        html`<div
          class="entry"
          part="entry"
          id="entry-${id}-${index}"
          role="group"
          aria-labelledby="entry-${id}-${index}-name"
        >
          <div class="entry-head">
            <div class="entry-name" id="entry-${id}-${index}-name" role="heading" aria-level=${level}>
              ${nameOf(index)}
            </div>
            ${
              list.length > min
                ? html`<button
                    type="button"
                    class="link-button"
                    @click=${(event: Event) => remove(event, index)}
                  >
                    ${format(words.form.remove, { name: nameOf(index) })}
                  </button>`
                : nothing
            }
          </div>
          ${entry(`${pointer}/${index}`, index)}
        </div>`,
    )}
    ${
      list.length < max
        ? html`<p>
            <button type="button" class="button quiet" @click=${add}>${options.add ?? words.form.add}</button>
          </p>`
        : nothing
    }
  </fieldset>`;
}
