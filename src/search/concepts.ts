/**
 * What a query means: its words against the phrases of the thesaurus.
 *
 * Phrases are matched as sets of words, since people order and inflect them as they like. The words of phrases are
 * in the same vocabulary as those of the catalogue, so that inflection, families and typing errors work for both.
 */
import { answersOf } from './answers.js';
import type { Index } from './build.js';
import { entry } from './collections.js';
import { words } from './fold.js';
import { RECOGNISED, SAID, tells, type Meaning, type Meanings } from './meaning.js';
import { isMention } from './mention.js';
import type { QueryTerm } from './query.js';
import { isFunctionWord, isPerson, stem } from './stem.js';
import type { Concept, Thesaurus } from './thesaurus/read.js';
import { formOf, stemOf, type Stem, type Vocabulary } from './vocabulary.js';

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
/** A query means a few things. */
const LEAST_CERTAINTY = 0.1;
const MOST_MEANINGS = 8;

/** Takes thesauri into a vocabulary, in small steps. */
export function* learn(
  vocabulary: Vocabulary,
  thesauri: readonly Thesaurus[],
): Generator<void, Meanings, void> {
  const meanings: Meanings = { concepts: [], phrases: [], hints: [], answers: new Map() };
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
      outside: isNoService(concepts[phrase.concept]!),
      get answers() {
        return answersOf(index, phrase.concept);
      },
    }));
    meaning.certainty = Math.max(meaning.certainty, certainty);
    if (certainty > RECOGNISED) for (const term of said) meaning.terms.add(term);
    else if (meaning.certainty === certainty) meaning.terms = new Set([...meaning.terms, ...said]);
    meaning.danger ||= sure && !isMention(terms, said);
  }

  const all = [...found.values()];
  // What no service of this catalogue answers must not hide what some do.
  const sure = all.filter((meaning) => meaning.certainty > SAID && tells(meaning));
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
    const outside = sure.some((other) => other.outside && telling.every((term) => other.terms.has(term)));
    if (outside && meaning.certainty < SAID) meaning.certainty = 0;
  }
  return all
    .filter(({ certainty }) => certainty >= LEAST_CERTAINTY)
    .sort((a, b) => b.certainty - a.certainty)
    .slice(0, MOST_MEANINGS);
}

/** Something that people ask a municipality for and no social service is: a passport, waste, a dentist. */
const isNoService = ({ services, related }: Concept): boolean => !services.length && !related.length;

const tellingTerms = ({ terms: own }: Meaning, terms: readonly QueryTerm[]): number[] =>
  [...own].filter((term) => !isFunctionWord(terms[term]!.text));
