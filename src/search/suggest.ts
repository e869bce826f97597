import type { Index, SuggestedName } from './build.js';
import { foldText, words } from './fold.js';
import { LONGEST_QUERY } from './query.js';
import { isFunctionWord } from './stem.js';
import type { Suggestion } from './types.js';

const SHORTEST_WORD = 4;
const MOST_FORMS = 2000;

/** Proposals for an unfinished query: names of services first, then terms, then single words. */
export function suggest(index: Index, prefix: string, limit: number): Suggestion[] {
  const text = prefix.slice(0, LONGEST_QUERY);
  const typed = words(text);
  const last = typed.at(-1);
  if (!last || !(limit > 0)) return [];
  const parts = typed.map((word) => ` ${word.text}`);
  // A closed word must be there whole.
  if (last.to < text.trimEnd().length + (text.endsWith(' ') ? 1 : 0)) parts[parts.length - 1] += ' ';
  const found: Suggestion[] = [];
  const seen = new Set<string>();
  const add = (suggestion: Suggestion): void => {
    const folded = foldText(suggestion.text);
    if (found.length >= limit || seen.has(folded)) return;
    seen.add(folded);
    found.push(suggestion);
  };
  for (const { text, doc, shared } of matching(index.names, parts)) {
    const service = shared ? undefined : index.services[doc!];
    add({ text, kind: 'service', ...(service ? { service } : {}) });
  }
  for (const { text, code } of matching(index.terms, parts)) add({ text, kind: 'term', code: code! });
  if (found.length < limit && last.to === text.length) {
    for (const word of completions(index, last.text, limit)) {
      add({ text: text.slice(0, last.from).trimStart() + word, kind: 'word' });
    }
  }
  return found;
}

/** Names in which every part begins a word: those that begin with the first part before others, then short ones. */
function matching(names: readonly SuggestedName[], parts: readonly string[]): SuggestedName[] {
  const found: { name: SuggestedName; at: number }[] = [];
  for (const name of names) {
    const padded = ` ${name.folded} `;
    const at = padded.indexOf(parts[0]!);
    if (at >= 0 && parts.every((part) => padded.includes(part))) found.push({ name, at: Math.min(at, 1) });
  }
  return found
    .sort(
      (a, b) =>
        a.at - b.at ||
        a.name.folded.length - b.name.folded.length ||
        (a.name.folded < b.name.folded ? -1 : 1),
    )
    .map(({ name }) => name);
}

/** The most used words that begin so, one for each stem. */
function completions({ vocabulary }: Index, beginning: string, limit: number): string[] {
  const { forms, uses, stemOf, sorted, spellings } = vocabulary;
  const [from, to] = vocabulary.prefixRange(beginning);
  const stems = new Set<number>();
  return [...sorted.subarray(from, Math.min(to, from + MOST_FORMS))]
    .filter(
      (form) =>
        forms[form]!.length >= SHORTEST_WORD && forms[form] !== beginning && !isFunctionWord(forms[form]!),
    )
    .sort((a, b) => uses[b]! - uses[a]! || a - b)
    .filter((form) => !stems.has(stemOf[form]!) && stems.add(stemOf[form]!))
    .slice(0, limit)
    .map((form) => spellings[form]!);
}
