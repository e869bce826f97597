import type { PropertyDeclaration, ReactiveElement } from 'lit';

/*
 * Lit's decorators without their half for standard decorators, which TypeScript does not make of our sources. The file
 * for the page is built with these in the place of `lit/decorators.js`; nothing else differs.
 */

/** A reactive property, with an attribute unless told otherwise. */
export const property =
  (options?: PropertyDeclaration) =>
  (proto: object, name: PropertyKey): void =>
    (proto.constructor as typeof ReactiveElement).createProperty(name, options);

/** A reactive property of the element's own. */
export const state = () => property({ state: true, attribute: false });

/** The first element that matches, within the element's shadow tree. */
export const query =
  (selector: string) =>
  (proto: object, name: PropertyKey): void => {
    Object.defineProperty(proto, name, {
      get(this: ReactiveElement) {
        return this.renderRoot?.querySelector(selector) ?? null;
      },
    });
  };
