import type { Index, SuggestedName } from './build.js';
import { foldText, words } from './fold.js';
import { LONGEST_QUERY, readQuery } from './query.js';
import { rank } from './rank.js';
import { isFunctionWord } from './stem.js';
import type { Suggestion } from './types.js';

const SHORTEST_WORD = 4;
const MOST_FORMS = 2000;
const NEARLY_AS_MUCH = 0.8;

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
    for (const word of completions(index, text.slice(0, last.from), last.text, limit)) {
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

/**
 * Words that begin so, one for each stem, those of most services first; after other words only those that stand
 * in a service together with them.
 */
function completions(index: Index, before: string, beginning: string, limit: number): string[] {
  const { vocabulary, starts, docs } = index;
  const { forms, uses, stemOf, sorted, spellings } = vocabulary;
  const companions = servicesWith(index, before);
  const [from, to] = vocabulary.prefixRange(beginning);
  // Of one stem, the form that is used most.
  const best = new Map<number, number>();
  for (const form of sorted.subarray(from, Math.min(to, from + MOST_FORMS))) {
    const text = forms[form]!;
    if (text.length < SHORTEST_WORD || text === beginning || isFunctionWord(text)) continue;
    const other = best.get(stemOf[form]!);
    if (other === undefined || uses[form]! > uses[other]!) best.set(stemOf[form]!, form);
  }
  const counted = [...best].map(([stem, form]) => {
    let count = starts[stem + 1]! - starts[stem]!;
    if (companions) {
      count = 0;
      for (let i = starts[stem]!; i < starts[stem + 1]!; i++) count += companions[docs[i]!]!;
    }
    return { form, count };
  });
  return counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || uses[b.form]! - uses[a.form]! || a.form - b.form)
    .slice(0, limit)
    .map(({ form }) => spellings[form]!);
}

/** Marks the services that answer as much of a text as any does; undefined for a text without telling words. */
function servicesWith(index: Index, text: string): Uint8Array | undefined {
  const query = readQuery(index, `${text} `);
  if (query.terms.every(({ text }) => isFunctionWord(text))) return undefined;
  const { found, coverage } = rank(index, query);
  let most = 0;
  for (const doc of found) most = Math.max(most, coverage[doc]!);
  const marks = new Uint8Array(index.services.length);
  for (const doc of found) if (coverage[doc]! >= most * NEARLY_AS_MUCH) marks[doc] = 1;
  return marks;
}
