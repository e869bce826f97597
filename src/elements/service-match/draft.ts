import { readAge, type Answer, type Question } from './answers.js';
import type { Open } from './questions.js';
import { ELSEWHERE, type Draft, type Wrong } from './question.js';

/** Nothing is ticked and typed. */
export const EMPTY: Draft = { values: [], none: false, typed: '' };

/** An answer as it was ticked and typed, to be changed. */
export function draftOf(question: Question, answer: Answer | undefined, { options }: Open): Draft {
  const values = answer?.values;
  const [first] = values ?? [];
  if (!values) return EMPTY;
  if (question === 'age' && /^\d+$/.test(first ?? '')) return { ...EMPTY, typed: first ?? '' };
  if (question === 'place' && first !== undefined && !options.place.has(first))
    return { ...EMPTY, values: [ELSEWHERE], typed: first };
  return { ...EMPTY, values, none: values.length === 0 };
}

/** Whether anything is ticked or typed. */
export const isEmpty = ({ values, none, typed }: Draft): boolean => !values.length && !none && !typed.trim();

/** What is ticked and typed as an answer, or what is wrong with it. */
export function answerOf(question: Question, { values, none, typed }: Draft): Answer | Wrong {
  const text = typed.trim();
  if (question === 'age' && text) {
    const years = readAge(text);
    return years === undefined ? 'age' : { values: [String(years)] };
  }
  if (question === 'place' && values[0] === ELSEWHERE)
    return /\p{L}/u.test(text) ? { values: [text] } : 'place';
  if (none) return { values: [] };
  return values.length ? { values: [...values] } : 'choose';
}
