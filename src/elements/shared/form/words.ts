import type { WordPack, WordsOf } from '../../../i18n/forms/pack.js';
import type { Locale, Messages } from '../../../i18n/messages.js';
import { languageNow, loadLanguage, type Language } from '../locale.js';
import { warnOnce } from '../warn.js';

const ready = new Map<string, unknown>();
const joined = new WeakMap<Language, Map<readonly WordPack[], Language>>();
const keyOf = ({ section }: WordPack, locale: Locale) => `${locale} ${section}`;

/** The words of search and card, and those of the packs. */
export type FormMessages<Packs extends readonly WordPack[]> = Messages & WordsOf<Packs>;

/** A language with the words of some packs, when all of it is here already. */
export function languageWith(locale: Locale, packs: readonly WordPack[]): Language | undefined {
  const base = languageNow(locale);
  if (!base) return undefined;
  const known = joined.get(base)?.get(packs);
  if (known) return known;
  const entries = packs.map((pack) => [
    pack.section,
    locale === 'pl' ? pack.pl : ready.get(keyOf(pack, locale)),
  ]);
  if (entries.some(([, words]) => words === undefined)) return undefined;
  const language = { ...base, messages: { ...base.messages, ...Object.fromEntries(entries) } };
  if (!joined.has(base)) joined.set(base, new Map());
  joined.get(base)?.set(packs, language);
  return language;
}

/** Loads it; where a part cannot be loaded all words are Polish and the webmaster is told. Never remembered. */
export async function loadLanguageWith(locale: Locale, packs: readonly WordPack[]): Promise<Language> {
  const polish = languageWith('pl', packs) as Language;
  if (locale === 'pl') return polish;
  try {
    await Promise.all([
      loadLanguage(locale),
      ...packs.map(async (pack) => ready.set(keyOf(pack, locale), await pack.load(locale))),
    ]);
  } catch (cause) {
    warnOnce(
      `language-${locale}`,
      `The language "${locale}" could not be loaded; the words are Polish.`,
      cause,
    );
  }
  return languageWith(locale, packs) ?? polish;
}
