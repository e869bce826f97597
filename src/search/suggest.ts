import type { Index } from './build.js';
import { foldText, words } from './fold.js';
import { namesWith } from './names.js';
import { readQuery } from './query.js';
import { rank } from './rank.js';
import { isFunctionWord } from './stem.js';
import type { Suggestion } from './types.js';
import { formsWith } from './vocabulary.js';

const SHORTEST_WORD = 4;
const NEARLY_AS_MUCH = 0.7;

/** Proposals for an unfinished query: names of services first, then terms, then single words. */
export function suggest(index: Index, text: string, limit: number): Suggestion[] {
  const typed = words(text);
  const last = typed.at(-1);
  if (!last) return [];
  const parts = typed.map((word) => ` ${word.text}`);
  const open = last.to === text.length;
  // A closed word must be there whole.
  if (!open) parts.push(`${parts.pop()!} `);
  const found = new Map<string, Suggestion>();
  const add = (suggestion: Suggestion): void => {
    const folded = foldText(suggestion.text);
    if (found.size < limit && !found.has(folded)) found.set(folded, suggestion);
  };
  // services, then terms
  for (const kind of ['service', 'term'] as const) {
    for (const suggestion of namesWith(index.names, kind, parts)) {
      if (found.size >= limit) break;
      add({ ...suggestion });
    }
  }
  if (open && found.size < limit) {
    const before = text.slice(0, last.from);
    for (const word of completions(index, before, last.text)) {
      add({ text: before.trimStart() + word, kind: 'word' });
    }
  }
  return [...found.values()];
}

/**
 * Words that begin so, one for each stem, those of most services first; after other words only those that stand
 * in a service together with them.
 */
function completions(index: Index, before: string, beginning: string): string[] {
  const { terms } = readQuery(index, `${before} `);
  // Services that answer as much of these words as any does; all, if the words tell nothing.
  const { found, coverage, most } = rank(index, terms);
  const together = terms.every(({ text }) => isFunctionWord(text))
    ? undefined
    : new Set(found.filter((doc) => coverage[doc]! >= most * NEARLY_AS_MUCH));
  // Of one stem, the form that is used most.
  const forms = formsWith(index, beginning)
    .filter(({ text }) => text.length >= SHORTEST_WORD && text !== beginning && !isFunctionWord(text))
    .sort((a, b) => a.uses - b.uses);
  return [...new Map(forms.map((form) => [form.stem, form])).values()]
    .map(({ stem: { from, to }, spelling, uses }) => ({
      spelling,
      uses,
      count: together
        ? index.postings.docs.subarray(from, to).reduce((sum, doc) => sum + Number(together.has(doc)), 0)
        : to - from,
    }))
    .filter(({ count }) => count)
    .sort((a, b) => b.count - a.count || b.uses - a.uses)
    .map(({ spelling }) => spelling);
}
