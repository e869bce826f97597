import { SETTING_NAMES, SETTINGS_EVENT } from '../shared/settings.js';
import type { MessageOverrides } from '../../i18n/messages.js';

/** Where there is no DOM, as in Node, the class can be imported all the same, like those of Lit. */
const HTMLElement = globalThis.HTMLElement ?? (class {} as typeof globalThis.HTMLElement);

/**
 * Settings for every Okienko element that it wraps; it shows nothing of its own. An element's own
 * attribute wins. It is passive: elements read its attributes, so nothing depends on the order in which
 * tags are registered or on how many copies of the library a page has.
 *
 * @tag cus-okienko
 * @summary Settings for the elements inside.
 * @slot - Any part of a page, with Okienko elements anywhere in it.
 * @attr {string} src - Sources of the catalogue: URLs separated by spaces; a path that ends in `.json` is a file, anything else the base URL of an HSDS API.
 * @attr {string} api - Base URL of the Okienko API (submissions, statistics), when there is one.
 * @attr {string} centre - URL of the centre file: the CUS itself, announcements, emergency lines, privacy text. Default: `{api}/centre`.
 * @attr {string} index - URL of an index made by `npx okienko index`, for large catalogues; `src` is used where it cannot be.
 * @attr {'kiosk'} mode - `kiosk` for a shared screen: larger, and nothing personal is kept.
 * @attr {'light'|'dark'|'contrast'|'large'} theme - The design; default: what the person's system asks for.
 * @attr {'eager'|'lazy'} loading - `lazy` loads the catalogue when the element comes near the screen.
 * @attr {string} thesaurus - URL of the municipality's own everyday words: JSON `{ "concepts": [{ "id", "phrases", "services", "related" }] }`, added to the library's.
 * @attr {'on'|'off'} urgent - `off` shows no box with emergency lines above the results.
 * @attr {string} service-url - Address of a service's own page, with `{id}`; results become links.
 * @attr {string} share-url - Address to give to others for a service, with `{id}`.
 */
export class CusOkienko extends HTMLElement {
  /** Values that the elements inside are told about. */
  static readonly observedAttributes = [...SETTING_NAMES];

  #messages: MessageOverrides | undefined;

  constructor() {
    super();
    // A property set before the upgrade behaves as one set after it.
    if (Object.hasOwn(this, 'messages')) {
      const early = (this as { messages?: MessageOverrides }).messages;
      delete (this as { messages?: MessageOverrides }).messages;
      this.#messages = early;
    }
  }

  /** Words that replace ours in all elements inside, by locale. */
  get messages(): MessageOverrides | undefined {
    return this.#messages;
  }
  set messages(messages: MessageOverrides | undefined) {
    this.#messages = messages;
    this.dispatchEvent(new Event(SETTINGS_EVENT));
  }

  attributeChangedCallback(): void {
    this.dispatchEvent(new Event(SETTINGS_EVENT));
  }
}
