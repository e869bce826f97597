import { pl } from '../../i18n/pl.js';
import { LOCALES, type Locale, type Messages } from '../../i18n/messages.js';
import { warnOnce } from './warn.js';

/** What a language brings: its words, and the names of the profile's terms where they are not Polish. */
export interface Language {
  locale: Locale;
  messages: Messages;
  names?: Readonly<Record<string, string>>;
  shortNames?: Readonly<Record<string, string>>;
}

const polish: Language = { locale: 'pl', messages: pl };
const ready = new Map<Locale, Language>([['pl', polish]]);

/** `pl-PL` gives `pl`; what we do not speak gives Polish. */
export function localeOf(lang: string): Locale {
  const primary = lang.toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((locale) => locale === primary) ?? 'pl';
}

/** The language when it is here already. */
export function languageNow(locale: Locale): Language | undefined {
  return ready.get(locale);
}

/** Loads a language; when it cannot be loaded the words are Polish and the webmaster is told. Never remembered. */
export async function loadLanguage(locale: Locale): Promise<Language> {
  const here = ready.get(locale);
  if (here) return here;
  try {
    const language: Language =
      locale === 'uk'
        ? { locale, ...(await import('./languages/uk.js')).default }
        : { locale, ...(await import('./languages/en.js')).default };
    ready.set(locale, language);
    return language;
  } catch (cause) {
    warnOnce(
      `language-${locale}`,
      `The language "${locale}" could not be loaded; the words are Polish.`,
      cause,
    );
    return polish;
  }
}

/** Sections that only some elements load: a host may set them for all at once. */
const SECTIONS = [
  'form',
  'contact',
  'outbox',
  'provider',
  'providerCard',
  'stats',
  'notify',
  'match',
  'matchReasons',
  'timetable',
];

/** The words with those of the host for this locale in their place. */
export function overridden<T extends object>(words: T, override: object | undefined): T {
  const known = Object.entries(override ?? {}).filter(([key]) => key in words || !SECTIONS.includes(key));
  return withOverrides(words, Object.fromEntries(known));
}

const isObject = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

/** A copy of the words with a host's own in their place; what has another shape than ours is left out. */
function withOverrides<T>(words: T, override: unknown): T {
  if (!isObject(override) || !isObject(words)) return words;
  const merged: Record<string, unknown> = { ...words };
  for (const [key, value] of Object.entries(override)) {
    const own = Object.hasOwn(merged, key) ? merged[key] : undefined;
    if (typeof own === 'string' && typeof value === 'string') merged[key] = value;
    else if (isObject(own)) merged[key] = withOverrides(own, value);
    else warnOnce(`message-${key}`, `"messages" has no words named "${key}" of that shape; ours are shown.`);
  }
  return merged as T;
}
