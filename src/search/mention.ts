import { words } from './fold.js';
import type { QueryTerm } from './query.js';
import { isFunctionWord, singular, stem } from './stem.js';

/** What is read, seen or learnt about something. */
const ACCOUNTS = stemsIn(
  'książka film spektakl wystawa artykuł ulotka broszura szkolenie warsztaty kurs wykład prelekcja konferencja лекція книга фільм стаття тренінг курс book film movie article leaflet training course lecture workshop',
);
/** Words between that and what it is about. */
const LINKS = new Set(['o', 'nt', 'temat', 'про', 'about', 'on']);
/** Words against something: profilaktyka samobójstw, suicide prevention. */
const PREVENTION = stemsIn(
  'profilaktyka zapobieganie przeciwdziałanie профілактика запобігання prevention preventing awareness',
);

function stemsIn(text: string): Set<string> {
  return new Set(words(text).map((word) => stem(word.text)));
}

/** Whether words of danger are only the subject of a book or a course: nobody is in danger who asks for these. */
export function isMention(terms: readonly QueryTerm[], said: ReadonlySet<number>): boolean {
  const isIn = (list: Set<string>, at: number): boolean => {
    const text = terms[at]?.text ?? '';
    return list.has(stem(text)) || list.has(stem(singular(text)));
  };
  let before = Math.min(...said) - 1;
  let linked = false;
  for (; before >= 0 && (isFunctionWord(terms[before]!.text) || isIn(LINKS, before)); before--) {
    linked ||= isIn(LINKS, before);
  }
  return (
    isIn(PREVENTION, before) || isIn(PREVENTION, Math.max(...said) + 1) || (linked && isIn(ACCOUNTS, before))
  );
}
