import { html, nothing, type TemplateResult } from 'lit';
import { format, plural } from '../../i18n/format.js';
import type { WordsOf } from '../../i18n/forms/pack.js';
import type { FirstMessages, Locale } from '../../i18n/messages.js';
import type { wholeCardPack } from '../../i18n/whole-card.js';
import { conditions, type Centre, type Fees, type Service, type TermRef } from '../../model/index.js';

/** What the parts of a card need to draw themselves. */
export interface CardView {
  service: Service;
  words: FirstMessages;
  locale: Locale;
  /** Name of a term in the language shown. */
  name: (term: TermRef) => string;
  centre: Centre | undefined;
  now: Date;
  /** Level of the card's own heading. */
  level: number;
}

/** The same for the parts of an opened card, whose words come with them. */
export type OpenedCardView = CardView & { words: WordsOf<[typeof wholeCardPack]> };

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

/** For whom: age in words; the number after "do" or "od" decides of "roku" or "lat". */
export function ageText({ words: { card }, locale, service }: CardView): string | undefined {
  const { minimumAge: from, maximumAge: to } = conditions(service);
  const last = to ?? from;
  if (last === undefined) return undefined;
  const forms = to === undefined ? card.ageFrom : from === undefined ? card.ageTo : card.ageFromTo;
  return format(plural(locale, last, forms), { from: from ?? '' });
}

/** The price in a word; nothing where the source is silent. */
export function freeText(
  { words: { card } }: Pick<CardView, 'words'>,
  free: Fees['free'],
): string | undefined {
  return free === 'not-stated' ? undefined : card[free];
}
