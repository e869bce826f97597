import { formatDate } from '../../i18n/dates.js';
import { format, plural } from '../../i18n/format.js';
import type { Locale } from '../../i18n/messages.js';
import { details, fees, phoneUrl, qualification, summary, type Service } from '../../model/index.js';
import { freeText, type OpenedCardView } from './view.js';

/** What is said of an item that the source is silent about, with the centre's telephone when there is one. */
export function missingText({ words, centre }: OpenedCardView): string {
  const number =
    centre && !centre.example ? centre.phones.find(({ number }) => phoneUrl(number))?.number : undefined;
  return number ? format(words.card.missingCall, { number }) : words.card.missing;
}

/** How one is admitted, in plain words. */
export function qualificationTexts({ words: { card }, locale, service }: OpenedCardView): string[] {
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

/** An amount in its currency, "12,50 zł". */
export function amountText(locale: Locale, amount: number, currency = 'PLN'): string {
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
  } catch {
    return `${amount} ${currency}`;
  }
}

/** Fees in sentences: who pays what, who pays less. */
export function feeTexts(view: OpenedCardView): string[] {
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
