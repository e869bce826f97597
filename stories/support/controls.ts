import { noChange, type ElementPart, type LitElement } from 'lit';
import { Directive, directive } from 'lit/directive.js';

const propertyOf = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The arguments with what a reader sets in the row of an attribute (`share-url`) under its property (`shareUrl`). */
export function byProperty<T extends object>(args: T): T {
  const attributes = Object.entries(args).filter(
    ([name, value]) => name.includes('-') && value !== undefined,
  );
  return {
    ...args,
    ...Object.fromEntries(attributes.map(([name, value]) => [propertyOf(name), value as unknown])),
  };
}

/**
 * Passes on to the element what a reader sets in Storybook's panel of controls, whose rows are the attributes and
 * properties of the manifest; what was set and is reset there is taken away.
 */
class Controls extends Directive {
  #set: Record<string, unknown> = {};

  override render(...given: [args: object, own: readonly string[]]): typeof noChange {
    void given;
    return noChange;
  }

  override update({ element }: ElementPart, [args, own]: [object, readonly string[]]): typeof noChange {
    const given = Object.entries(args).filter(([name]) => !own.includes(propertyOf(name)));
    const left = Object.keys(this.#set).filter((name) => !(name in args));
    this.#set = Object.fromEntries(given);
    for (const [name, value] of [...left.map((gone) => [gone, undefined] as const), ...given])
      pass(element as LitElement, name, value);
    return noChange;
  }
}

function pass(element: LitElement, name: string, value: unknown): void {
  const { observedAttributes, elementProperties } = element.constructor as typeof LitElement;
  if (observedAttributes.includes(name)) {
    if (value === undefined || value === null || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value as string | number));
  } else if (elementProperties.has(name)) Object.assign(element, { [name]: value });
}

/** `controls(args, own)` on the element of a story; `own` are the names of what the story's template writes itself. */
export const controls = directive(Controls);
