/** The services that answer a concept: what its targets find in this catalogue. */
import type { Index } from './build.js';
import { entry } from './collections.js';
import { words } from './fold.js';
import { RELATIVE } from './query.js';
import { family, isFunctionWord, singular, softened, stem } from './stem.js';
import type { Stem } from './vocabulary.js';

/** Numbers of services, and how well each answers, 0 … 1. */
export interface Answers {
  docs: Uint32Array;
  qualities: Float32Array;
}

/** Quality of a service that bears a code: a term says what a service touches, not what it is. */
const BY_CODE = 0.6;
/** Saturation: an impact of `HALF` makes half of `FULL`. */
const HALF = 3.5;
const FULL = 1.45;
/** An answer worse than this is none. */
const LEAST_ANSWER = 0.05;
/** What a second target that a service fits adds to the first. */
const MORE = 0.15;
/** What is left of an answer that a concept names as related only. */
const RELATED = 0.55;

/** Lists of zeros to count on, by length: a new one for each concept would be most of the work. */
const pads = new Map<number, Float32Array>();

/** The services that answer a concept. */
export function answersOf(index: Index, number: number): Answers {
  const { answers, concepts } = index.meanings;
  return entry(answers, number, () => {
    const { services, related } = concepts[number]!;
    const size = index.services.length;
    const found = entry(pads, size, () => new Float32Array(size));
    const touched: number[] = [];
    const add = (doc: number, quality: number): void => {
      const before = found[doc]!;
      if (!before) touched.push(doc);
      // What several targets fit, fits a little better.
      found[doc] = Math.min(1, Math.max(before, quality) + MORE * Math.min(before, quality));
    };
    for (const target of services) addAnswers(index, target, 1, add);
    for (const target of related) addAnswers(index, target, RELATED, add);
    const kept = touched.filter((doc) => found[doc]! >= LEAST_ANSWER);
    const docs = Uint32Array.from(kept);
    const qualities = Float32Array.from(kept, (doc) => found[doc]!);
    for (const doc of touched) found[doc] = 0;
    return { docs, qualities };
  });
}

/** Tells what one target finds, in parts of `scale`. */
function addAnswers(
  index: Index,
  target: string,
  scale: number,
  add: (doc: number, quality: number) => void,
): void {
  if (target.startsWith('@')) {
    for (const doc of index.facets.bearing(target.slice(1))) add(doc, BY_CODE * scale);
    return;
  }
  const { docs, impacts } = index.postings;
  const lists = words(target)
    .filter(({ text }) => !isFunctionWord(text))
    .map(({ text }) => meantBy(index, text))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  const [rarest = [], ...others] = lists;
  // What the rarest word finds is looked up in the lists of the others.
  for (const [{ from, to }, quality] of rarest) {
    for (let i = from; i < to; i++) {
      const doc = docs[i]!;
      let least = impacts[i]! * quality;
      for (const other of others) least = Math.min(least, impactOn(index, doc, other));
      if (least) add(doc, (scale * FULL * least) / (least + HALF));
    }
  }
}

type Meant = [stem: Stem, quality: number][];

const lengthOf = (meant: Meant): number => meant.reduce((sum, [{ from, to }]) => sum + to - from, 0);

/** How much a word counts in a service; the lists are in the order of services. */
function impactOn({ postings: { docs, impacts } }: Index, doc: number, meant: Meant): number {
  let most = 0;
  for (const [{ from, to }, quality] of meant) {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (docs[middle]! < doc) low = middle + 1;
      else high = middle;
    }
    if (low < to && docs[low] === doc) most = Math.max(most, impacts[low]! * quality);
  }
  return most;
}

/** The stems of the catalogue that a word of a target stands for. */
function meantBy({ stems, families }: Index, word: string): Meant {
  const own = stem(word);
  const exact = [...new Set([own, stem(singular(word)), ...softened(own)])].flatMap(
    (text) => stems.get(text) ?? [],
  );
  if (exact.some(({ from, to }) => to > from)) return exact.map((each) => [each, 1]);
  return (families.get(family(own)) ?? []).map((relative) => [relative, RELATIVE]);
}
