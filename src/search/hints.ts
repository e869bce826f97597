/**
 * Words of a query that say where, for whom, how or at what price something is wanted: "w Łapach", "dla
 * nastolatka", "w domu", "za darmo", "80 lat". They narrow or order the results, visibly, and can be taken back.
 */
import type { Index } from './build.js';
import { entry } from './collections.js';
import { words, type Word } from './fold.js';
import { RECOGNISED, type Meaning } from './meaning.js';
import type { QueryTerm } from './query.js';
import { isFunctionWord, isPreposition, singular, softened, stem } from './stem.js';
import type { Hint, QueryOptions } from './types.js';

/** A hint with the numbers of the words that gave it. */
export interface Found extends Hint {
  words: number[];
}

/** 80 lat, 80-letnia, 3-latek; not "od 3 lat", which says how long, nor "10 lat temu". */
const AGE =
  /(?<!\d)(\d{1,3})[\s-]*(?:lat(?![aeiy]ch)|letni|rok|roczn|r\.\s*ż|years?(?:[\s-]+old)?\b|рок|рік|річн|лет)\p{L}*(?!\p{L}|\s+(?:temu|ago|тому|назад))/iu;
const HOW_LONG = /(?:\b(?:od|przez|po|za|for|since)|(?:від|протягом|после))\s+(?:\p{L}+\s+)?$/iu;
/** Ages from two on, as in dwulatek, pięciolatka. */
const TOLD_AGES = [
  'dwu',
  'trzy',
  'cztero',
  'piecio',
  'szescio',
  'siedmio',
  'osmio',
  'dziewiecio',
  'dziesiecio',
];
const TOLD_AGE = new RegExp(`\\b(${TOLD_AGES.join('|')})lat`);
const OLDEST = 115;

/** Words of names of places that no place is known by: Gmina Łapy, Miasto Koszalin. */
const KINDS_OF_PLACES = new Set([
  'gmina',
  'miasto',
  'powiat',
  'region',
  'wojewodztwo',
  'solectwo',
  'osiedle',
]);

/** The stems by which a place is known. */
const placeKey = (name: string): string[] =>
  words(name)
    .filter(({ text }) => !KINDS_OF_PLACES.has(text))
    .map(({ text }) => stem(text));

/** The places of an index with their stems, by the first of them. */
const known = new WeakMap<Index['facets'], Map<string, [name: string, key: string[]][]>>();

/** Places of which a word of the query may be the first. */
function placesIn({ facets }: Index, stems: readonly string[]): [name: string, key: string[]][] {
  const places = entry(known, facets, () => {
    const byFirst = new Map<string, [string, string[]][]>();
    for (const name of facets.places()) {
      const key = placeKey(name);
      if (key[0]) entry(byFirst, key[0], () => []).push([name, key]);
    }
    return byFirst;
  });
  return [...new Set(stems)].flatMap((each) => places.get(each) ?? []);
}

/** What a query says beside what is looked for. */
function findHints(index: Index, text: string): Found[] {
  const all = words(text);
  const stems = all.map((word) => stem(word.text));
  const singulars = all.map((word) => stem(singular(word.text)));
  const found: Found[] = [];
  const free = (at: number, count: number): boolean =>
    !found.some((hint) => hint.words.some((word) => word >= at && word < at + count));
  const add = (kind: Hint['kind'], code: string, at: number, count: number): void => {
    const [from, to] = [all[at]!.from, all[at + count - 1]!.to];
    const numbers = Array.from({ length: count }, (_, i) => at + i);
    found.push({ kind, code, text: text.slice(from, to), words: numbers });
  };

  // w Brzozówce: Brzozówka
  const hard = stems.map((each) => [each, ...softened(each)]);
  for (const [name, key] of placesIn(index, hard.flat())) {
    const at = stems.findIndex((_, i) => key.every((each, k) => hard[i + k]?.includes(each)));
    if (at < 0 || !free(at, key.length)) continue;
    const led = at > 0 && isPreposition(all[at - 1]!.text);
    // Without "w" it must be the name itself: a verb may have the stem of a town.
    if (led || isNamed(all, at, name)) add('place', name, led ? at - 1 : at, key.length + Number(led));
  }

  const [told, years] = AGE.exec(text) ?? [];
  const spelt = TOLD_AGE.exec(all.map((word) => word.text).join(' '))?.[1];
  if (told !== undefined && years !== undefined && Number(years) <= OLDEST) {
    const from = text.indexOf(told);
    const inside = all.flatMap((word, i) => (word.from >= from && word.to <= from + told.length ? i : []));
    if (inside.length && !HOW_LONG.test(text.slice(0, from))) {
      add('age', String(Number(years)), inside[0]!, inside.length);
    }
  } else if (spelt) {
    const at = all.findIndex((word) => word.text.startsWith(`${spelt}lat`));
    if (at >= 0) add('age', String(TOLD_AGES.indexOf(spelt) + 2), at, 1);
  }

  for (const [code, phrase] of index.meanings.hints) {
    const kind = code === 'free' ? 'free' : code.startsWith('odbiorca') ? 'recipients' : 'delivery';
    const at = stems.findIndex((_, i) =>
      phrase.every((each, k) => each === stems[i + k] || each === singulars[i + k]),
    );
    if (at < 0 || !free(at, phrase.length) || found.some((hint) => hint.kind === kind)) continue;
    add(kind, code, at, phrase.length);
  }
  return found;
}

const isNamed = (all: readonly Word[], at: number, name: string): boolean => {
  const own = words(name).filter(({ text }) => !KINDS_OF_PLACES.has(text));
  return own.every(({ text }, i) => all[at + i]?.text === text);
};

const FITS = 1.6;
const FITS_NOT = 0.6;
const ELSEWHERE = 0.3;
const WRONG_AGE = 0.3;
const EVERYBODY = 'odbiorca:wszyscy-mieszkancy';
const CHILDREN = 'odbiorca:dzieci-i-mlodziez';
const TEENAGERS = 'odbiorca:mlodziez';

/** The groups of recipients to which a person of an age belongs. */
function groupsOf(age: number): string[] {
  if (age < 13) return ['odbiorca:dzieci-mlodsze', CHILDREN];
  if (age < 18) return [TEENAGERS, CHILDREN];
  return age < 60 ? ['odbiorca:osoby-dorosle'] : ['odbiorca:osoby-starsze'];
}

/** How far what was said fits a service: a factor of its score. */
export function fit({ facets, services }: Index, hints: readonly Hint[]): (doc: number) => number {
  const forEverybody = facets.bearer([EVERYBODY]);
  const factors = hints.map(({ kind, code }): ((doc: number) => number) => {
    if (kind === 'place') {
      const there = facets.bearer([code]);
      return (doc) => (there(doc) ? 1 : ELSEWHERE);
    }
    if (kind === 'free' || kind === 'delivery') {
      const bears = facets.bearer([code]);
      return (doc) => (bears(doc) ? FITS : 1);
    }
    const age = kind === 'age' ? Number(code) : NaN;
    // Who asks for a teenager is served by what is for all children too.
    const bears = facets.bearer(
      kind === 'age' ? groupsOf(age) : code === TEENAGERS ? [code, CHILDREN] : [code],
    );
    const fitting = (doc: number): number => (bears(doc) ? FITS : forEverybody(doc) ? 1 : FITS_NOT);
    if (kind !== 'age') return fitting;
    return (doc) => {
      const { minimum_age: least, maximum_age: most } = services[doc]!;
      const wrong = age < (least ?? 0) || age > (most ?? Infinity);
      return fitting(doc) * (wrong ? WRONG_AGE : 1);
    };
  });
  return (doc) => {
    let product = 1;
    for (const factor of factors) product *= factor(doc);
    return product;
  };
}

/** The hints of a query that hold, given what its words mean. */
export const hintsIn = (
  index: Index,
  text: string,
  terms: readonly QueryTerm[],
  meanings: readonly Meaning[],
  options: QueryOptions,
): Found[] => findHints(index, text).filter((hint) => applies(hint, terms, meanings, options));

/** A hint holds unless the person took it back, or its words belong to something that is looked for: przemoc w domu. */
function applies(
  { kind, code, words }: Found,
  terms: readonly QueryTerm[],
  meanings: readonly Meaning[],
  { ignore = [], filters }: QueryOptions,
): boolean {
  if (ignore.includes(`${kind}:${code}`) || (kind === 'place' && filters?.place)) return false;
  if (kind === 'recipients') return true;
  const telling = (term: number): boolean => !isFunctionWord(terms[term]!.text);
  const own = terms.flatMap(({ at }, number) => (words.includes(at) ? number : []));
  return !meanings.some(
    ({ terms: said, certainty }) =>
      certainty > RECOGNISED &&
      own.some((term) => said.has(term) && telling(term)) &&
      [...said].some((term) => !own.includes(term) && telling(term)),
  );
}
