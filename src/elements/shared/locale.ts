import type { WordPack } from '../../i18n/forms/pack.js';
import { LOCALES, type CommonWords, type Locale } from '../../i18n/messages.js';
import { common } from '../../i18n/pl/common.js';
import { warnOnce } from './warn.js';

/** What a language brings: its words, and the names of the profile's terms where they are not Polish. */
export interface Language {
  locale: Locale;
  messages: CommonWords;
  names?: Readonly<Record<string, string>>;
  shortNames?: Readonly<Record<string, string>>;
}

/** What has been loaded: of a language its own file, of a pack the words. */
const ready = new Map<string, unknown>([['pl', { messages: { common } }]]);

/** `pl-PL` gives `pl`; what we do not speak gives Polish. */
export function localeOf(lang: string): Locale {
  const primary = lang.toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((locale) => locale === primary) ?? 'pl';
}

/** The language with the words of some packs, when all of it is here already. */
export function languageNow(locale: Locale, packs: readonly WordPack[]): Language | undefined {
  const file = ready.get(locale) as Language | undefined;
  if (!file) return undefined;
  const messages: Record<string, unknown> = { ...file.messages };
  for (const { section, pl, load } of packs) {
    messages[section] = locale === 'pl' ? pl : load ? ready.get(locale + section) : messages[section];
    if (!messages[section]) return undefined;
  }
  return { ...file, locale, messages: messages as CommonWords };
}

/** Loads what is not here yet of it; where a part cannot be loaded the webmaster is told. Never remembered. */
export async function loadLanguage(locale: Locale, packs: readonly WordPack[]): Promise<void> {
  try {
    await Promise.all([
      (locale === 'uk' ? import('./languages/uk.js') : import('./languages/en.js')).then((file) =>
        ready.set(locale, file.default),
      ),
      ...packs.map(async ({ section, load }) => ready.set(locale + section, await load?.(locale as 'uk'))),
    ]);
  } catch (cause) {
    warnOnce(
      `language-${locale}`,
      `The language "${locale}" could not be loaded; the words are Polish.`,
      cause,
    );
  }
}

/** Sections that only some elements load: a host may set them for all at once. */
const SECTIONS =
  'search card form kiosk contact outbox provider providerCard stats notify match matchReasons timetable'.split(
    ' ',
  );

/**
 * The words with those of the host for this locale in their place.
 *
 * @param packs of the sections; what nobody knows of one whose words are still to come is not told yet
 */
export function overridden<T extends object>(
  words: T,
  override: object | undefined,
  packs: readonly WordPack[] = [],
): T {
  const known = Object.entries(override ?? {}).filter(([key]) => key in words || !SECTIONS.includes(key));
  const unfinished = packs.flatMap(({ section, unfinished }) => (unfinished ? section : []));
  return known.reduce(
    (words, [section, own]) => withOverrides(words, { [section]: own }, unfinished.includes(section)),
    words,
  );
}

const isObject = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

/** A copy of the words with a host's own in their place; what has another shape than ours is left out. */
function withOverrides<T>(words: T, override: unknown, early: boolean): T {
  if (!isObject(override) || !isObject(words)) return words;
  const merged: Record<string, unknown> = { ...words };
  for (const [key, value] of Object.entries(override)) {
    const own = Object.hasOwn(merged, key) ? merged[key] : undefined;
    if (typeof own === 'string' && typeof value === 'string') merged[key] = value;
    else if (isObject(own)) merged[key] = withOverrides(own, value, early);
    else if (!early)
      warnOnce(`message-${key}`, `"messages" has no words named "${key}" of that shape; ours are shown.`);
  }
  return merged as T;
}
