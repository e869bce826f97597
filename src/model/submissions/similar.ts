// Words that say what a body is before the law, or whose it is, and small words: two names do not differ by them.
const FORMS = new Set(
  `stowarzyszenie fundacja zwiazek towarzystwo organizacja spolka spolki spoldzielnia akcyjna komandytowa jawna
  cywilna sp z o oo sa sc spzoo ograniczona odpowiedzialnoscia oddzial kolo terenowe pozytku publicznego opp ngo
  gminny gminna gminne gminy gmina miejski miejska miejskie miasta miejsko miejskogminny powiatowy powiatowa
  powiatowe powiatu wojewodzki wojewodzka wojewodzkie publiczny publiczna publiczne niepubliczny niepubliczna
  niepubliczne samodzielny samodzielna samodzielne samorzadowy samorzadowa samorzadowe
  imienia im na rzecz dla w we ze i oraz przy do od ul nr`.split(/\s+/),
);

const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[łŁ]/g, 'l').toLowerCase();

/** A name as it is compared. */
export interface Name {
  /** Folded, without legal forms; all words where nothing else would be left. */
  words: string[];
  /** Numbers, also Roman ones: school no. 1 is not school no. 2. */
  numbers: string;
}

/** Reads a name, at most 300 characters of it. */
export function readName(text: string): Name {
  const parts = text.slice(0, 300).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const isNumber = (part: string): boolean => /^(?:\d+|[IVX]+)$/.test(part);
  const all = parts.filter((part) => !isNumber(part)).map(fold);
  const words = all.filter((word) => !FORMS.has(word));
  return { words: words.length ? words : all, numbers: parts.filter(isNumber).join(' ') };
}

/** Whether two words are the same but for a typing error: one letter, in a long word two. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const longest = Math.max(a.length, b.length);
  const most = longest >= 9 ? 2 : longest >= 5 ? 1 : 0;
  return most > 0 && Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}

/** Letters to put in, take out, change or swap with the next. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      }
      line.push(least);
    }
    before = last;
    last = line;
  }
  return last[b.length] ?? 0;
}

/**
 * How alike two names are, 0 to 1: the share of their words that they have in common, each by its weight. Names with
 * different numbers are not alike.
 */
export function likeness(a: Name, b: Name, weightOf: (word: string) => number): number {
  if (!a.words.length || !b.words.length || a.numbers !== b.numbers) return 0;
  const rest = [...b.words];
  let shared = 0;
  let total = 0;
  for (const word of a.words) {
    const at = rest.findIndex((other) => isSameWord(word, other));
    const weight = weightOf(word);
    total += weight;
    if (at < 0) continue;
    // Both words of a pair count as much as the better known of them: a typing error makes no rare word.
    const paired = Math.min(weight, weightOf(rest[at] ?? ''));
    total += 2 * paired - weight;
    shared += 2 * paired;
    rest.splice(at, 1);
  }
  for (const word of rest) total += weightOf(word);
  return total ? shared / total : 0;
}
