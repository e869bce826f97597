import { html, nothing, type TemplateResult } from 'lit';
import { format, formatDate, plural } from '../../i18n/format.js';
import type { Locale, Messages } from '../../i18n/messages.js';
import {
  conditions,
  details,
  fees,
  phoneUrl,
  qualification,
  summary,
  type Centre,
  type Fees,
  type Service,
  type TermRef,
} from '../../model/index.js';

/** What the parts of a card need to draw themselves. */
export interface CardView {
  service: Service;
  words: Messages;
  locale: Locale;
  /** Name of a term in the language shown. */
  name: (term: TermRef) => string;
  centre: Centre | undefined;
  now: Date;
  /** Level of the card's own heading. */
  level: number;
}

/**
 * The language of a text of the data, for an attribute `lang`: Polish letters say so where the screen speaks another
 * language, and without it a screen reader would read Polish as Ukrainian or English (WCAG 3.1.2).
 */
export const langOf = ({ locale }: Pick<CardView, 'locale'>, text: string): 'pl' | typeof nothing =>
  locale !== 'pl' && /[ąćęłńśźż]/i.test(text) ? 'pl' : nothing;

/** A text of the data, with its language where that is another than the screen's. */
export const said = (
  view: Pick<CardView, 'locale'>,
  text: string | undefined,
): string | TemplateResult | undefined =>
  text && langOf(view, text) !== nothing ? html`<span lang="pl">${text}</span>` : text;

/** Names of terms in one line. */
export const names = (view: CardView, terms: readonly TermRef[]): string => terms.map(view.name).join(', ');

/** "{list}" put into a message, or nothing when the list is empty. */
export function listed(text: string, list: readonly string[]): string | undefined {
  const mark = list.some((each) => each.includes(',')) ? '; ' : ', ';
  return list.length > 0 ? format(text, { list: list.join(mark) }) : undefined;
}

/** What is said of an item that the source is silent about, with the centre's telephone when there is one. */
export function missingText({ words, centre }: CardView): string {
  const number =
    centre && !centre.example ? centre.phones.find(({ number }) => phoneUrl(number))?.number : undefined;
  return number ? format(words.card.missingCall, { number }) : words.card.missing;
}

/** For whom: age in words; the number after "do" or "od" decides of "roku" or "lat". */
export function ageText({ words: { card }, locale, service }: CardView): string | undefined {
  const { minimumAge: from, maximumAge: to } = conditions(service);
  const last = to ?? from;
  if (last === undefined) return undefined;
  const forms = to === undefined ? card.ageFrom : from === undefined ? card.ageTo : card.ageFromTo;
  return format(plural(locale, last, forms), { from: from ?? '' });
}

/** How one is admitted, in plain words. */
export function qualificationTexts({ words: { card }, locale, service }: CardView): string[] {
  const { mode, places, placesCount, plan } = qualification(service);
  return [
    mode === 'not-stated' ? undefined : card[mode],
    plan ? card.plan : undefined,
    placesCount === undefined
      ? places === 'limited'
        ? card.limited
        : undefined
      : plural(locale, placesCount, card.places),
  ].filter((text) => text !== undefined);
}

/** The price in a word; nothing where the source is silent. */
export function freeText(
  { words: { card } }: Pick<CardView, 'words'>,
  free: Fees['free'],
): string | undefined {
  return free === 'not-stated' ? undefined : card[free];
}

/** An amount in its currency, "12,50 zł". */
export function amountText(locale: Locale, amount: number, currency = 'PLN'): string {
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
  } catch {
    return `${amount} ${currency}`;
  }
}

/** Fees in sentences: who pays what, who pays less. */
export function feeTexts(view: CardView): string[] {
  const { free, text, options } = fees(view.service, view.now);
  const lines = options.map(({ who, amount, currency, description }) => {
    const price =
      description ?? (amount === undefined ? undefined : amountText(view.locale, amount, currency));
    return [who, price].filter(Boolean).join(': ');
  });
  return [freeText(view, free), text, ...lines].filter(
    (line, i, all): line is string => Boolean(line) && all.indexOf(line) === i,
  );
}

/** A day in words, or the text as it is. */
export const dayText = (locale: Locale, date: string): string => formatDate(locale, date) ?? date;

/** The description as one sentence under the title and the rest under its question; nothing is told twice. */
export function leadAndRest(service: Service): { lead?: string; rest?: string } {
  const lead = summary(service);
  const all = details(service);
  if (!lead || !all?.startsWith(lead) || all.length === lead.length) return all ? { rest: all } : {};
  return { lead, rest: all.slice(lead.length).trim() };
}
