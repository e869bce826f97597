import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { format, plural } from '../../i18n/format.js';
import { finishedPacks, type WordPack, type WordsOf } from '../../i18n/forms/pack.js';
import type { CommonWords, Locale, MessageOverrides, PluralForms } from '../../i18n/messages.js';
import { languageNow, loadLanguage, localeOf, overridden, type Language } from './locale.js';
import { SettingsController } from './settings.js';
import { warnOnce } from './warn.js';

const THEMES = ['light', 'dark', 'contrast', 'large'] as const;

/**
 * What all elements share: settings of the region, the language of the page, words, and the frame.
 * Nothing is rendered until the words of the page's language are here. `Packs` is the type of `packs`.
 */
export abstract class CusElement<Packs extends readonly WordPack[] = []> extends LitElement {
  /** Sections of words that this element needs besides the common ones. */
  static packs: readonly WordPack[] = [];

  protected readonly settings = new SettingsController(this);

  /** What is spoken; undefined until its words are here. */
  @state() protected language: Language | undefined;

  /** Words that replace ours, by locale; as few as you like: `{ pl: { search: { title: 'Szukaj pomocy' } } }`. */
  @property({ attribute: false }) messages: MessageOverrides | undefined;

  #wanted: Locale = 'pl';
  #words: (CommonWords & WordsOf<Packs>) | undefined;
  #wordsOf: unknown[] = [];

  get #packs(): readonly WordPack[] {
    return (this.constructor as typeof CusElement).packs;
  }

  /** The locale shown. */
  protected get locale(): Locale {
    return this.language?.locale ?? 'pl';
  }

  /** The words shown, with the host's own in place. */
  protected get words(): CommonWords & WordsOf<Packs> {
    const language = this.language ?? languageNow('pl', this.#packs);
    const overrides = this.settings.messages;
    const key = [language, finishedPacks(), ...overrides];
    if (!this.#words || key.length !== this.#wordsOf.length || key.some((k, i) => k !== this.#wordsOf[i])) {
      this.#wordsOf = key;
      this.#words = overrides.reduce<CommonWords>(
        (words, override) => overridden(words, override[this.locale], this.#packs),
        (language as Language).messages,
      ) as CommonWords & WordsOf<Packs>;
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
    const packs = this.#packs;
    this.language = languageNow(wanted, packs);
    if (this.language) return;
    void loadLanguage(wanted, packs).then(() => {
      if (this.#wanted === wanted) this.language = languageNow(wanted, packs) ?? languageNow('pl', packs);
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
