import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from '../shared/warn.js';
import type { Draft } from '../shared/form/draft.js';
import { canKeep, findDraft, forgetDraft, keepDraft, type KeptDraft } from './draft-store.js';

/** Pause in typing after which the draft is stored, in ms. */
const PAUSE = 800;

/** What the keeper asks of the form. */
export interface KeeperSettings {
  /** What is typed, when it is worth keeping. */
  draft: () => Draft | undefined;
  /** For which API; nothing is kept without one. */
  api: () => string | undefined;
  /** A shared screen: nothing is kept. */
  kiosk: () => boolean;
}

/** Keeps what is typed on the device, and finds it again. */
export class DraftKeeper implements ReactiveController {
  /** A draft of an earlier visit, until the person has said what to do with it. */
  found: KeptDraft | undefined;
  /** Whether it is known that there is a draft, or none. */
  ready = false;
  /** When the draft was stored last. */
  savedAt: Date | undefined;
  /** Storage does not work here. */
  blocked = false;

  readonly #host: ReactiveControllerHost;
  readonly #settings: KeeperSettings;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The address that was asked about; null before that. */
  #asked: string | undefined | null = null;
  #listening: AbortController | undefined;
  /** What is under way, so that a deletion comes after a save that was begun before it. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(host: ReactiveControllerHost, settings: KeeperSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    const flush = () => this.#flush();
    addEventListener('pagehide', flush, { signal });
    document.addEventListener('visibilitychange', () => document.hidden && flush(), { signal });
  }

  hostDisconnected(): void {
    this.#flush();
    this.#listening?.abort();
    this.#asked = null;
  }

  hostUpdate(): void {
    const api = this.#address;
    if (api === this.#asked) return;
    this.#asked = api;
    this.found = undefined;
    this.ready = api === undefined;
    if (api === undefined) return;
    if (!canKeep()) return this.#fail();
    findDraft(api).then(
      (found) => {
        if (this.#asked !== api) return;
        this.found = found;
        this.ready = true;
        this.#host.requestUpdate();
      },
      (cause: unknown) => this.#fail(cause),
    );
  }

  /** Something was typed. */
  changed(): void {
    if (this.#address === undefined || this.blocked) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), PAUSE);
  }

  /** Something was done after which a person may leave: it is stored at once. */
  keep(): void {
    this.changed();
    this.#flush();
  }

  /** Forgets what is kept; settles when that is done. */
  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.found = undefined;
    this.savedAt = undefined;
    const api = this.#address;
    if (api !== undefined && !this.blocked) {
      this.#last = this.#last
        .then(() => forgetDraft(api))
        .then(() => (this.savedAt = undefined))
        .catch((cause: unknown) => this.#fail(cause));
    }
    this.#host.requestUpdate();
    await this.#last;
  }

  /** The address that the draft is kept for; none where it must not be kept. */
  get #address(): string | undefined {
    const api = this.#settings.api();
    if (!api || this.#settings.kiosk()) return undefined;
    try {
      return new URL(api, document.baseURI).href;
    } catch {
      return undefined;
    }
  }

  #flush(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const api = this.#address;
    const draft = this.#settings.draft();
    if (api === undefined || draft === undefined || this.blocked) return;
    // as it is now, not as it may be when its turn comes
    const copy = structuredClone(draft);
    this.#last = this.#last
      .then(() => keepDraft(api, copy))
      .then(() => {
        this.savedAt = new Date();
        this.#host.requestUpdate();
      })
      .catch((cause: unknown) => this.#fail(cause));
  }

  #fail(cause?: unknown): void {
    this.blocked = this.ready = true;
    if (cause !== undefined) warnOnce('provider-draft', 'The draft cannot be kept on this device.', cause);
    this.#host.requestUpdate();
  }
}
