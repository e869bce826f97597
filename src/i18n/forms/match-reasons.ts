import type { Reason } from '../../match/index.js';
import { formatDate } from '../dates.js';
import { format, plural } from '../format.js';
import type { Locale, Shape } from '../messages.js';
import { matchReasons } from './match-reasons.pl.js';
import type { LoadedPack } from './pack.js';

/** Words of verdicts and reasons. */
export const matchReasonsPack: LoadedPack<'matchReasons', typeof matchReasons> = {
  section: 'matchReasons',
  pl: matchReasons,
  load: async (locale) =>
    (await (locale === 'uk' ? import('./match-reasons.uk.js') : import('./match-reasons.en.js')))
      .matchReasons,
};

/** The words of verdicts and reasons in one language. */
export type MatchReasonWords = Shape<typeof matchReasons>;

/** A reason in words. */
export interface WordedReason {
  text: string;
  /** What to ask: the person for a code that ends with `-not-told`, otherwise the CUS by telephone. */
  question?: string;
}

function agesIn(locale: Locale, { min, max }: Reason, words: MatchReasonWords): string {
  if (min !== undefined && max !== undefined) return format(words.agesSpan, { min, max });
  if (max !== undefined) return plural(locale, max, words.agesTo);
  return plural(locale, min ?? 0, words.agesFrom);
}

/**
 * A reason in words.
 *
 * @param nameOf the name of a term in the language, e.g. by `termName`
 */
export function wordReason(
  reason: Reason,
  locale: Locale,
  words: MatchReasonWords,
  nameOf: (code: string) => string,
): WordedReason {
  const { code, terms = [], names = [], from } = reason;
  const key = code === 'planned' && from ? 'planned-from' : code;
  const text = format(words.reasons[key], {
    ages: agesIn(locale, reason, words),
    terms: terms.map(nameOf).join(', '),
    names: names.join(', '),
    from: (from && formatDate(locale, from)) ?? '',
  });
  const question = (words.ask as Partial<Record<string, string>>)[code];
  return { text, ...(question !== undefined && { question }) };
}
