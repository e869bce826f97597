import type { CommonWords, Locale } from '../../i18n/messages.js';
import type { wholeCardPack } from '../../i18n/whole-card.js';
import type { matchPack } from '../../i18n/forms/match.js';
import type { matchReasonsPack } from '../../i18n/forms/match-reasons.js';
import { plural } from '../../i18n/format.js';
import type { WordsOf } from '../../i18n/forms/pack.js';
import type { wholeSearchPack } from '../../i18n/whole-search.js';
import { isRough, type Answer, type Answers, type Question } from './answers.js';

/** The words of the element. */
export type MatchMessages = CommonWords &
  WordsOf<[typeof wholeSearchPack, typeof wholeCardPack, typeof matchPack, typeof matchReasonsPack]>;

/** What all parts draw themselves with. */
export interface MatchView {
  words: MatchMessages;
  locale: Locale;
  /** The short plain name of a term. */
  name: (code: string) => string;
  answers: Answers;
  /** Level of the headings under that of the element. */
  level: number;
}

/** Whether the person who is asked is the one who needs help. */
export const voice = (answers: Answers): 'self' | 'other' =>
  answers.for?.values?.[0] === 'self' ? 'self' : 'other';

/** A question in words. */
export function questionText({ words: { match }, answers }: MatchView, question: Question): string {
  // what has happened is asked before anybody has said for whom
  return match[voice(answers)][question];
}

/** An answer in words, for the summary. */
export function answerText(
  { words: { match }, locale, name }: MatchView,
  question: Question,
  answer: Answer,
): string {
  if (answer.silent) return answer.silent === 'unknown' ? match.saidUnknown : match.saidRatherNot;
  const { values } = answer;
  const [first = ''] = values;
  if (values.length === 0) return match.saidNone;
  switch (question) {
    case 'for':
      return first === 'self' ? match.forSelf : match.forOther;
    case 'age':
      return isRough(first) ? match.ages[first] : plural(locale, Number(first), match.saidYears);
    case 'place':
      return first;
    case 'free':
      return first === 'yes' ? match.saidFree : match.saidPaid;
    default:
      return values.map(name).join(', ');
  }
}
