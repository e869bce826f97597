import { byText, entry } from './collections.js';
import { foldText } from './fold.js';
import type { Suggestion } from './types.js';

/** A name that can be suggested. */
interface Name {
  /** Its folded text between two spaces. */
  padded: string;
  suggestion: Suggestion;
}

/** Names of one length. */
interface Shelf {
  names: Name[];
  /** Their padded texts, one after the other; empty when one has been added since. */
  joined: string;
}

/** Names that can be suggested. */
export interface Names {
  /** By kind and folded text. */
  known: Map<string, Name>;
  /** Those of a kind by their length: short ones come first, and what comes first is found without the others. */
  shelves: Map<Suggestion['kind'], (Shelf | undefined)[]>;
}

/** No names. */
export const newNames = (): Names => ({ known: new Map(), shelves: new Map() });

/** Longest part of a name that is looked through. */
const LONGEST = 200;

/** Adds a name that can be suggested. */
export function suggestible({ known, shelves }: Names, suggestion: Suggestion): void {
  const { kind, text } = suggestion;
  const folded = foldText(text.slice(0, LONGEST));
  const same = entry(known, kind + folded, () => {
    const name = { padded: ` ${folded} `, suggestion };
    const shelf = (entry(shelves, kind, (): (Shelf | undefined)[] => [])[folded.length] ??= {
      names: [],
      joined: '',
    });
    shelf.names.push(name);
    shelf.joined = '';
    return name;
  });
  // A name that several services have stands for none of them.
  if (same.suggestion !== suggestion) delete same.suggestion.service;
}

/**
 * Names of a kind in which every part stands: those that begin with the first part before others, then short ones.
 *
 * @param parts folded, each with a space before it where it begins a word
 */
export function* namesWith(
  { shelves }: Names,
  kind: Suggestion['kind'],
  parts: readonly string[],
): Generator<Suggestion, void, void> {
  const [longest = ''] = [...parts].sort((a, b) => b.length - a.length);
  const others: Suggestion[] = [];
  for (const shelf of shelves.get(kind) ?? []) {
    if (!shelf) continue;
    const found = [...withPart(shelf, longest)].filter(({ padded }) =>
      parts.every((part) => padded.includes(part)),
    );
    for (const { padded, suggestion } of found.sort((a, b) => byText(a.padded, b.padded))) {
      if (padded.startsWith(parts[0]!)) yield suggestion;
      else others.push(suggestion);
    }
  }
  yield* others;
}

/** Names of a shelf with a part: looked for in all of them at once, which is what engines are fastest at. */
function* withPart(shelf: Shelf, part: string): Generator<Name, void, void> {
  const { names } = shelf;
  const length = names[0]!.padded.length;
  shelf.joined ||= names.map(({ padded }) => padded).join('');
  let at = shelf.joined.indexOf(part);
  while (at >= 0) {
    const name = names[Math.floor(at / length)]!;
    // not where one name ends and the next begins
    const next = name.padded.includes(part) ? (Math.floor(at / length) + 1) * length : at + 1;
    if (next > at + 1) yield name;
    at = shelf.joined.indexOf(part, next);
  }
}
