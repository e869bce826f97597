/**
 * What a query means: its words against the phrases of the thesaurus, and the services that answer a concept.
 *
 * Phrases are matched as sets of words, since people order and inflect them as they like. The words of phrases are
 * in the same vocabulary as those of the catalogue, so that inflection, families and typing errors work for both.
 */
import type { Index } from './build.js';
import { entry } from './collections.js';
import { words } from './fold.js';
import type { QueryTerm } from './query.js';
import { family, isFunctionWord, isPerson, singular, softened, stem } from './stem.js';
import type { Concept, Thesaurus } from './thesaurus/read.js';
import { formOf, stemOf, type Stem, type Vocabulary } from './vocabulary.js';

interface Phrase {
  concept: number;
  stems: Stem[];
  /** How much each of the words tells. */
  weights: number[];
  total: number;
  danger: boolean;
}

/** The thesauri, ready for queries. */
export interface Meanings {
  concepts: Concept[];
  phrases: Phrase[];
  /** Words that say for whom, how or at what price: code, and stems in their order. Longer ones first. */
  hints: [code: string, stems: string[]][];
  /** The services that answer a concept, by its number, as far as they were asked for. */
  answers: Map<number, Answers>;
}

/** Numbers of services, and how well each answers, 0 … 1. */
export interface Answers {
  docs: Uint32Array;
  qualities: Float32Array;
}

/** A concept found in a query. */
export interface Meaning {
  concept: Concept;
  number: number;
  /** How surely it is meant: 1 is a whole phrase, word for word. */
  certainty: number;
  /** Numbers of the query's terms that tell of it. */
  terms: Set<number>;
  /** A phrase of danger was said in full. */
  danger: boolean;
}

const SMALL_WORD = 0.22;
const PERSON = 0.4;
/** Least share of a phrase, by weight, that must be there. */
const LEAST_SHARE = 0.5;
/** A word that only resembles one of a phrase less than so is not of the phrase. */
const LEAST_QUALITY = 0.55;
/** Quality of every word of a phrase of danger: as said, in any form, with an error at most; not a word made of it. */
const SURE = 0.86;
/** What is left of a meaning whose words tell of another together with more words. */
const OVERSHADOWED = 0.6;
/** A phrase is there, but for a small word. */
const SAID = 0.8;
/** A query means a few things. */
const LEAST_CERTAINTY = 0.1;
const MOST_MEANINGS = 8;
const RELATED = 0.55;

/** No everyday words at all. */
export const noMeanings = (): Meanings => ({ concepts: [], phrases: [], hints: [], answers: new Map() });

/** Takes thesauri into a vocabulary, in small steps. */
export function* learn(
  vocabulary: Vocabulary,
  thesauri: readonly Thesaurus[],
): Generator<void, Meanings, void> {
  const meanings = noMeanings();
  const numbers = new Map<string, number>();
  /** Codes of hints, which other languages do not repeat. */
  const codes = new Map<string, string>();
  const inConcepts = new Map<Stem, Set<number>>();
  for (const thesaurus of thesauri) {
    for (const given of thesaurus.concepts) {
      const hint = given.hint ?? codes.get(given.id);
      if (hint) {
        codes.set(given.id, hint);
        for (const phrase of given.phrases) {
          const stems = readPhrase(vocabulary, phrase).map(({ text }) => text);
          if (stems.length) meanings.hints.push([hint, stems]);
        }
        continue;
      }
      const number = entry(numbers, given.id, () => {
        const { id, urgent } = given;
        const empty = { id, services: [], related: [], phrases: [], danger: [] };
        return meanings.concepts.push({ ...empty, ...(urgent && { urgent }) }) - 1;
      });
      const concept = meanings.concepts[number]!;
      for (const list of ['services', 'related', 'phrases', 'danger'] as const) {
        concept[list].push(...given[list]);
      }
      if (given.urgent) concept.urgent ??= given.urgent;
      const add = (text: string, danger: boolean): void => {
        const stems = [...new Set(readPhrase(vocabulary, text))];
        if (!stems.length) return;
        for (const each of stems) entry(inConcepts, each, () => new Set()).add(number);
        meanings.phrases.push({ concept: number, stems, weights: [], total: 0, danger });
      };
      for (const text of given.phrases) add(text, false);
      for (const text of given.danger) add(text, true);
      yield;
    }
  }
  meanings.hints.sort(([, a], [, b]) => b.length - a.length);
  const most = Math.log(1 + meanings.concepts.length);
  meanings.phrases.forEach((phrase, number) => {
    phrase.stems.forEach((each, place) => {
      (each.phrases ??= []).push(number, place);
      // A word of many concepts tells little of each.
      const rarity = Math.log(1 + meanings.concepts.length / inConcepts.get(each)!.size) / most;
      phrase.weights.push(
        isFunctionWord(each.text) ? SMALL_WORD : rarity * (isPerson(each.text) ? PERSON : 1),
      );
    });
    phrase.total = phrase.weights.reduce((sum, weight) => sum + weight, 0);
  });
  return meanings;
}

/** Takes in the words of a phrase. They are kept as stems, so that there is no spelling of them to show. */
function readPhrase(vocabulary: Vocabulary, phrase: string): Stem[] {
  return words(phrase).map((word) => {
    const text = stem(word.text);
    const own = stemOf(vocabulary, text);
    formOf(vocabulary, text, () => ({ spelling: '', stem: own }));
    return own;
  });
}

/** The concepts that a query tells of, surest first. */
export function recognise(index: Index, terms: readonly QueryTerm[]): Meaning[] {
  const { phrases, concepts } = index.meanings;
  /** By phrase: quality and term of each of its words. */
  const met = new Map<number, { quality: number; term: number }[]>();
  terms.forEach(({ stems }, term) => {
    for (const [{ phrases: where }, quality] of stems) {
      if (!where || quality < LEAST_QUALITY) continue;
      for (let i = 0; i < where.length; i += 2) {
        const slots = entry(met, where[i]!, () => []);
        const place = where[i + 1]!;
        if ((slots[place]?.quality ?? 0) < quality) slots[place] = { quality, term };
      }
    }
  });

  const found = new Map<number, Meaning>();
  for (const [number, slots] of met) {
    const phrase = phrases[number]!;
    let weight = 0;
    let sure = phrase.danger;
    let telling = false;
    const said = new Set<number>();
    phrase.weights.forEach((each, place) => {
      const slot = slots[place];
      if (!slot || slot.quality < SURE) sure = false;
      if (!slot) return;
      weight += each * slot.quality;
      said.add(slot.term);
      telling ||= each > SMALL_WORD;
    });
    const share = weight / phrase.total;
    if (share < LEAST_SHARE || (!telling && said.size < phrase.stems.length)) continue;
    const certainty = share ** 3;
    const meaning = entry(found, phrase.concept, () => ({
      concept: concepts[phrase.concept]!,
      number: phrase.concept,
      certainty: 0,
      terms: new Set<number>(),
      danger: false,
    }));
    meaning.certainty = Math.max(meaning.certainty, certainty);
    if (certainty > 0.6) for (const term of said) meaning.terms.add(term);
    else if (meaning.certainty === certainty) meaning.terms = new Set([...meaning.terms, ...said]);
    meaning.danger ||= sure && !isMention(terms, said);
  }

  const all = [...found.values()];
  // What no service of this catalogue answers must not hide what some do.
  const sure = all.filter((meaning) => meaning.certainty > SAID && tells(index, meaning));
  for (const meaning of all) {
    const telling = tellingTerms(meaning, terms);
    const shadowed = sure.some(
      (other) =>
        other !== meaning &&
        tellingTerms(other, terms).length > telling.length &&
        telling.every((term) => other.terms.has(term)),
    );
    if (shadowed) meaning.certainty *= OVERSHADOWED;
    // Words of something that no service is, surely said, hint at nothing else.
    const outside = sure.some((other) => isOutside(other) && telling.every((term) => other.terms.has(term)));
    if (outside && meaning.certainty < SAID) meaning.certainty = 0;
  }
  return all
    .filter(({ certainty }) => certainty >= LEAST_CERTAINTY)
    .sort((a, b) => b.certainty - a.certainty)
    .slice(0, MOST_MEANINGS);
}

/** Something that people ask a municipality for and no social service is: a passport, waste, a dentist. */
export const isOutside = ({ concept, certainty }: Meaning): boolean =>
  certainty > SAID && !concept.services.length && !concept.related.length;

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
function isMention(terms: readonly QueryTerm[], said: ReadonlySet<number>): boolean {
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

/** Some service of the catalogue answers it, or none of any catalogue ever would. */
export const tells = (index: Index, meaning: Meaning): boolean =>
  isOutside(meaning) || answersOf(index, meaning.number).docs.length > 0;

const tellingTerms = ({ terms: own }: Meaning, terms: readonly QueryTerm[]): number[] =>
  [...own].filter((term) => !isFunctionWord(terms[term]!.text));

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

/** Lists of zeros to count on, by length: a new one for each concept would be most of the work. */
const pads = new Map<number, Float32Array>();

/** Quality of a service that bears a code: a term says what a service touches, not what it is. */
const BY_CODE = 0.6;
const HALF = 3.5;
const FULL = 1.45;
/** An answer worse than this is none. */
const LEAST_ANSWER = 0.05;
/** What a second target that a service fits adds to the first. */
const MORE = 0.15;

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
  return (families.get(family(own)) ?? []).map((relative) => [relative, 0.6]);
}
