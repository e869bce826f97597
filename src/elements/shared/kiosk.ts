import { html, nothing, render, type ReactiveController } from 'lit';
import { kioskPack } from '../../i18n/forms/kiosk.js';
import type { WordsOf } from '../../i18n/forms/pack.js';
import type { Locale } from '../../i18n/messages.js';
import { idleStyles } from '../../styles/idle.js';
import type { CusElement } from './element.js';
import { CLEARED } from './form/events.js';
import { IdleController } from './form/idle-controller.js';
import { languageNow, loadLanguage, overridden } from './locale.js';
import { wear } from './wear.js';

const PACKS = [kioskPack];
/** Where the next person begins: at the first of these that an element has. */
const FIRST = ['#query', '.heading[tabindex]', '.open', '#title'];
type Words = WordsOf<[typeof kioskPack]>;

/**
 * Makes an element forget, on a shared screen, what one person looked for: it warns and clears when nobody is there any
 * more, and clears as well when what stands inside it was cleared. Loaded on such screens only.
 */
export class Kiosk implements ReactiveController {
  readonly #host: CusElement;
  readonly #needed: () => boolean;
  readonly #idle: IdleController;
  readonly #place = document.createElement('div');
  #loading: Locale | undefined;
  #cleared = false;

  /** See `forgets` in traces.ts. */
  constructor(host: CusElement, needed: () => unknown, forget: () => void) {
    this.#host = host;
    this.#needed = () => host['kiosk'] && !!needed();
    // before what opens the warning
    host.addController(this);
    this.#idle = new IdleController(host, {
      needed: this.#needed,
      clear: () => host.dispatchEvent(new CustomEvent(CLEARED, { bubbles: true, composed: true })),
    });
    wear(host, idleStyles);
    // in letters of the same size
    this.#place.className = 'sheet';
    host.addEventListener(CLEARED, () => {
      forget();
      this.#cleared = true;
      host.requestUpdate();
      void host.updateComplete.then(() => {
        scrollTo({ top: 0, behavior: 'instant' });
        const first = FIRST.map((each) => host.shadowRoot?.querySelector<HTMLElement>(each)).find(Boolean);
        first?.focus({ preventScroll: true });
      });
    });
    host.requestUpdate();
  }

  /** The warning, which is open while it is said; and that all is cleared, until there is something again. */
  hostUpdated(): void {
    const root = this.#host.shadowRoot?.querySelector('.root');
    if (this.#place.parentNode !== root) root?.append(this.#place);
    this.#cleared &&= !this.#needed();
    const words = this.#words;
    render(
      html`<p class="visually-hidden" role="status">${this.#cleared ? words.cleared : nothing}</p>
        ${this.#idle.render(this.#host['locale'], words)}`,
      this.#place,
    );
  }

  /** In the language of the element; Polish until they are here. */
  get #words(): Words['kiosk'] {
    const locale = this.#host['locale'];
    const language = languageNow(locale, PACKS);
    if (!language && this.#loading !== locale) {
      this.#loading = locale;
      void loadLanguage(locale, PACKS).then(() => this.#host.requestUpdate());
    }
    const { kiosk } = (language ?? languageNow('pl', PACKS))?.messages as unknown as Words;
    return this.#host['settings'].messages.reduce((words, override) => overridden(words, override[locale]), {
      kiosk,
    }).kiosk;
  }
}
