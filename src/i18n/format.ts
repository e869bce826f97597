import type { Locale, PluralForms } from './messages.js';

/** Replaces `{name}` by the parameter of that name; an unknown name stays as it is. */
export function format(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

const rules = new Map<Locale, Intl.PluralRules>();
const numbers = new Map<Locale, Intl.NumberFormat>();

/** The form for `n` ("1 usługa", "2 usługi", "5 usług"), with `{n}` put in. */
export function plural(locale: Locale, n: number, forms: PluralForms): string {
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  const category = rule.select(n) as keyof PluralForms;
  let number = numbers.get(locale);
  if (!number) numbers.set(locale, (number = new Intl.NumberFormat(locale)));
  return format(forms[category] ?? forms.other, { n: number.format(n) });
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** As the locale writes dates; English as in Europe, the day first. Made once: that takes as long as a hundred dates. */
export function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options)));
  return made;
}

/**
 * A day with the hour: "3 maja 2026, 14:05". In many browsers nothing but a blank stands between the two in Polish.
 *
 * @param timeZone IANA name; the reader's own where it is left out
 */
export function formatDateTime(locale: Locale, date: Date, timeZone?: string): string {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    dateFormat(locale, { ...options, timeZone }).format(date);
  return `${part({ dateStyle: 'long' })}, ${part({ timeStyle: 'short' })}`;
}
