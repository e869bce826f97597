import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { apiUrl } from '../../data/address.js';
import type { MessageOverrides } from '../../i18n/messages.js';

/** The tag whose attributes are the settings of the region that it wraps. */
export const SETTINGS_TAG = 'cus-okienko';
/** Told by `cus-okienko` to those inside when its `messages` property changes (not for host pages). */
export const SETTINGS_EVENT = 'okienko-settings';

/** Attributes of `cus-okienko` that elements inside read. */
export const SETTING_NAMES = [
  'src',
  'api',
  'centre',
  'index',
  'mode',
  'theme',
  'loading',
  'thesaurus',
  'urgent',
  'service-url',
  'share-url',
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** Ancestors from the element up, across shadow roots and slots. */
export function* composedAncestors(start: Element): Generator<Element> {
  let node: Node | null = start;
  while (node) {
    const slot: HTMLSlotElement | null = node instanceof Element ? node.assignedSlot : null;
    node = slot ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
    if (node instanceof Element) yield node;
  }
}

/** One observer for each tree, however many elements live in it. */
const watched = new WeakMap<Node, { listeners: Set<() => void>; observer: MutationObserver }>();

function watchTree(root: Node, listener: () => void): () => void {
  let entry = watched.get(root);
  if (!entry) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver((records) => {
      const relevant = records.some(
        (r) => r.attributeName === 'lang' || (r.target as Element).localName === SETTINGS_TAG,
      );
      if (relevant) for (const each of [...listeners]) each();
    });
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', ...SETTING_NAMES] });
    watched.set(root, (entry = { listeners, observer }));
  }
  const { listeners, observer } = entry;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      observer.disconnect();
      watched.delete(root);
    }
  };
}

interface SettingsHost extends ReactiveControllerHost, Element {
  readonly updateComplete: Promise<boolean>;
}

/**
 * What holds for an element: its own attribute, else that of the nearest `cus-okienko` around it, read
 * straight from the attributes, so that the order of upgrade and several copies of the library do not matter.
 */
export class SettingsController implements ReactiveController {
  readonly #host: SettingsHost;
  #undo: (() => void)[] = [];
  #regions: Element[] = [];

  constructor(host: SettingsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const roots = new Set<Node>([this.#host.getRootNode()]);
    this.#regions = [];
    for (const ancestor of composedAncestors(this.#host)) {
      roots.add(ancestor.getRootNode());
      if (ancestor.localName === SETTINGS_TAG) this.#regions.push(ancestor);
    }
    const changed = () => this.#host.requestUpdate();
    this.#undo = [...roots].map((root) => watchTree(root, changed));
    for (const region of this.#regions) {
      region.addEventListener(SETTINGS_EVENT, changed);
      this.#undo.push(() => region.removeEventListener(SETTINGS_EVENT, changed));
    }
    changed();
  }

  hostDisconnected(): void {
    for (const undo of this.#undo.splice(0)) undo();
    this.#regions = [];
  }

  /** The setting's value, trimmed; `undefined` where it is nowhere given or empty. */
  get(name: SettingName): string | undefined {
    const property = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const own = (this.#host as unknown as Record<string, unknown>)[property];
    const values = [own, ...[this.#host, ...this.#regions].map((element) => element.getAttribute(name))];
    for (const value of values) if (typeof value === 'string' && value.trim()) return value.trim();
    return undefined;
  }

  /** Address of the centre's file: as `centre` says, else `{api}/centre`. */
  get centreUrl(): string | undefined {
    const api = this.get('api');
    return this.get('centre') ?? (api && apiUrl(api, 'centre'));
  }

  /** `lang` of the nearest element that has one. */
  get lang(): string {
    for (const element of [this.#host, ...composedAncestors(this.#host)]) {
      const lang = element.getAttribute('lang');
      if (lang) return lang;
    }
    return '';
  }

  /** Overrides of words, from the outermost region to the element itself. */
  get messages(): MessageOverrides[] {
    return [this.#host, ...this.#regions]
      .map((element) => (element as Element & { messages?: unknown }).messages)
      .filter((m): m is MessageOverrides => typeof m === 'object' && m !== null)
      .reverse();
  }
}
