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

/** A day in words of the locale: "3 maja 2026"; an unreadable date gives `undefined`. */
export function formatDate(locale: Locale, date: string | Date): string | undefined {
  const day = typeof date === 'string' ? new Date(date.length === 10 ? `${date}T12:00:00` : date) : date;
  if (Number.isNaN(day.getTime())) return undefined;
  const text = dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(day);
  // Ukrainian ends with "2026 р.", which a sentence would end with a second full stop
  return text.replace(/ р\.$/, ' року');
}

/** The month of a day or month (`2026-05`) in words of the locale: "maj 2026". */
export function formatMonth(locale: Locale, date: string): string {
  const day = new Date(`${date.slice(0, 7)}-01T12:00`);
  const text = dateFormat(locale, { month: 'long', year: 'numeric' }).format(day);
  return text.replace(/ р\.$/, '');
}

/** A day with the hour, for "the copy of 3 May, 14:05". */
export function formatDateTime(locale: Locale, date: Date): string {
  return dateFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(date);
}
