import type { TemplateResult } from 'lit';
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
type Words = WordsOf<[typeof kioskPack]>;

/**
 * Makes an element forget, on a shared screen, what one person looked for: it warns and clears when nobody is there any
 * more, and clears as well when a form inside it was cleared. Loaded on such screens only.
 */
export class Kiosk {
  readonly #host: CusElement;
  readonly #idle: IdleController;
  #loading: Locale | undefined;

  /**
   * @param needed whether there is something to forget
   * @param forget forgets it, and says so in these words
   * @param first where the next person begins, in the element
   */
  constructor(host: CusElement, needed: () => unknown, forget: (said: string) => void, first: string) {
    this.#host = host;
    const clear = () => {
      forget(this.#words.cleared);
      void host.updateComplete.then(() => {
        scrollTo({ top: 0, behavior: 'instant' });
        host.shadowRoot?.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
      });
    };
    this.#idle = new IdleController(host, { needed: () => host['kiosk'] && !!needed(), clear });
    wear(host, idleStyles);
    host.addEventListener(CLEARED, clear);
    host.requestUpdate();
  }

  /** The warning, which is open while it is said. */
  render(): TemplateResult {
    return this.#idle.render(this.#host['locale'], this.#words);
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
