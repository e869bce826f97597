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
 * @param parts folded words, with a space before each and none or one after it
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
    const { names } = shelf;
    const length = names[0]!.padded.length;
    const found: Name[] = [];
    // Looked for in all names of the shelf at once, which is what engines are fastest at. It never stands where one
    // name ends and the next begins, since there are two spaces.
    shelf.joined ||= names.map(({ padded }) => padded).join('');
    for (let at = shelf.joined.indexOf(longest); at >= 0;) {
      const number = Math.floor(at / length);
      const name = names[number]!;
      if (parts.every((part) => name.padded.includes(part))) found.push(name);
      at = shelf.joined.indexOf(longest, (number + 1) * length);
    }
    for (const { padded, suggestion } of found.sort((a, b) => byText(a.padded, b.padded))) {
      if (padded.startsWith(parts[0]!)) yield suggestion;
      else others.push(suggestion);
    }
  }
  yield* others;
}
