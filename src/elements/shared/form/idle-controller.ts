import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { plural } from '../../../i18n/format.js';
import type { Locale, PluralForms } from '../../../i18n/messages.js';
import { composedAncestors } from '../settings.js';

/** Time after which a shared screen forgets, in milliseconds, and for how long it says so before. */
export const IDLE = 120_000;
export const WARNING = 30_000;

/** What an element says of itself. */
export interface IdleSettings {
  /** Whether there is something to clear, on a shared screen. */
  needed: () => boolean;
  clear: () => void;
}

/** The words of the warning. */
export interface IdleWords {
  idleTitle: string;
  idleText: PluralForms;
  idleStay: string;
  idleClear: string;
}

/** Those of this page that look whether somebody is still there. */
const running = new Set<IdleController>();

/** On a shared screen: notices that nobody is there any more, warns, and then clears. */
export class IdleController implements ReactiveController {
  /** Seconds until it is cleared, while that is said. */
  left: number | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #settings: IdleSettings;
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #last = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, settings: IdleSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#settings.needed()) this.#stop();
    else if (this.#timer === undefined) this.#start();
    this.#warn();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Somebody is there. */
  stay(): void {
    this.#last = Date.now();
    if (this.left === undefined) return;
    this.left = undefined;
    this.#host.requestUpdate();
  }

  /** The warning, which is open while it is said. */
  render(locale: Locale, words: IdleWords): TemplateResult {
    const stay = () => running.forEach((each) => each.stay());
    return html`<dialog class="idle" part="idle" aria-labelledby="idle-title" @close=${stay}>
      <div id="idle-title" class="idle-title" role="heading" aria-level="2">${words.idleTitle}</div>
      <p>${plural(locale, this.left ?? 0, words.idleText)}</p>
      <p class="idle-buttons">
        <button type="button" class="button" @click=${stay}>${words.idleStay}</button>
        <button type="button" class="button quiet" @click=${() => IdleController.clear()}>
          ${words.idleClear}
        </button>
      </p>
    </dialog>`;
  }

  #warn(): void {
    const dialog = this.#host.shadowRoot?.querySelector<HTMLDialogElement>('dialog.idle');
    const warned = this.left !== undefined && this.#speaks;
    if (!dialog || warned === dialog.open) return;
    // closing gives the focus back to where it was
    if (warned) dialog.showModal();
    else dialog.close();
  }

  /** One warns for all of the page: the first that was used, or what was used inside it, such as a form. */
  get #speaks(): boolean {
    let one: IdleController | undefined;
    for (const each of running)
      if (!one || [...composedAncestors(each.#host)].includes(one.#host)) one = each;
    return this === one;
  }

  #tick(): void {
    const left = Math.ceil((this.#last + IDLE - Date.now()) / 1_000);
    if (left > WARNING / 1_000 || (left <= 0 && !this.#speaks)) return;
    if (left <= 0) IdleController.clear();
    else this.left = left;
    this.#host.requestUpdate();
  }

  /** Nobody is there any more: the whole screen forgets, last what was used first, where the next person begins. */
  static clear(): void {
    for (const each of [...running].reverse()) {
      each.#stop();
      each.#settings.clear();
    }
  }

  #start(): void {
    const { signal } = (this.#listening = new AbortController());
    // what is pressed in the warning is answered by its buttons
    const seen = (event: Event) => {
      if (!event.composedPath().some((each) => (each as Element).localName === 'dialog')) this.stay();
    };
    for (const sign of ['pointerdown', 'keydown', 'input', 'scroll'])
      addEventListener(sign, seen, { capture: true, passive: true, signal });
    this.#last = Date.now();
    this.#timer = setInterval(() => this.#tick(), 1_000);
    running.add(this);
  }

  #stop(): void {
    clearInterval(this.#timer);
    running.delete(this);
    this.#listening?.abort();
    this.#timer = this.left = undefined;
  }
}
