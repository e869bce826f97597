import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { format, plural } from '../../i18n/format.js';
import type { Locale, MessageOverrides, Messages, PluralForms } from '../../i18n/messages.js';
import { termName, type TermNameOptions } from '../../model/index.js';
import { languageNow, loadLanguage, localeOf, overridden, type Language } from './locale.js';
import { SettingsController } from './settings.js';
import { warnOnce } from './warn.js';

const THEMES = ['light', 'dark', 'contrast', 'large'] as const;

/**
 * What all elements share: settings of the region, the language of the page, words, and the frame.
 * Nothing is rendered until the words of the page's language are here.
 */
export abstract class CusElement extends LitElement {
  protected readonly settings = new SettingsController(this);

  @state() private language: Language | undefined = this.languageNow('pl');

  /** Words that replace ours, by locale; as few as you like: `{ pl: { search: { title: 'Szukaj pomocy' } } }`. */
  @property({ attribute: false }) messages: MessageOverrides | undefined;

  #wanted: Locale = 'pl';
  #words: Messages | undefined;
  #wordsOf: unknown[] = [];

  /** The language when all its words are here; elements with words of their own say more. */
  protected languageNow(locale: Locale): Language | undefined {
    return languageNow(locale);
  }

  protected loadLanguage(locale: Locale): Promise<Language> {
    return loadLanguage(locale);
  }

  /** The locale shown. */
  protected get locale(): Locale {
    return this.language?.locale ?? 'pl';
  }

  /** The words shown, with the host's own in place. */
  protected get words(): Messages {
    const language = this.language ?? this.languageNow('pl');
    const overrides = this.settings.messages;
    const key = [language, ...overrides];
    if (!this.#words || key.length !== this.#wordsOf.length || key.some((k, i) => k !== this.#wordsOf[i])) {
      this.#wordsOf = key;
      this.#words = overrides.reduce<Messages>(
        (words, override) => overridden(words, override[this.locale]),
        (language as Language).messages,
      );
    }
    return this.#words;
  }

  /** A text with its number in the right form. */
  protected count(n: number, forms: PluralForms): string {
    return plural(this.locale, n, forms);
  }

  protected format(text: string, params: Readonly<Record<string, string | number>>): string {
    return format(text, params);
  }

  /** The name of a taxonomy term in the language shown; `short` for the plain label of a filter. */
  protected term(code: string, options: Omit<TermNameOptions, 'names' | 'shortNames'> = {}): string {
    const { names, shortNames } = this.language ?? {};
    return termName(code, this.locale, {
      ...options,
      ...(names && { names }),
      ...(shortNames && { shortNames }),
    });
  }

  protected get kiosk(): boolean {
    return this.settings.get('mode') === 'kiosk';
  }

  /** Classes of the frame: the theme and the mode. */
  protected get rootClasses(): string {
    const theme = this.settings.get('theme');
    const known = THEMES.find((t) => t === theme);
    if (theme && !known) warnOnce(`theme-${theme}`, `theme="${theme}" is none of ${THEMES.join(', ')}.`);
    const look = known === 'large' ? 'theme-large theme-auto' : known ? `theme-${known}` : 'theme-auto';
    return `root ${look}${this.kiosk ? ' kiosk' : ''}`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const wanted = localeOf(this.settings.lang);
    if (wanted === this.#wanted && this.language) return;
    this.#wanted = wanted;
    this.language = this.languageNow(wanted);
    if (this.language) return;
    void this.loadLanguage(wanted).then((language) => {
      if (this.#wanted === wanted) this.language = language;
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.language) return nothing;
    return html`<div class=${this.rootClasses} lang=${this.locale}>
      <div class="sheet">${this.renderSheet()}</div>
    </div>`;
  }

  /** What stands inside the frame. */
  protected abstract renderSheet(): TemplateResult | typeof nothing;
}
