import type { Index } from './build.js';
import { answersOf, type Meaning } from './concepts.js';
import { PERSON_WEIGHT, type QueryTerm } from './query.js';

/** The services that answer a query. */
export interface Ranking {
  /** Numbers of services, in their order. */
  found: number[];
  /** Score of every service of the catalogue. */
  scores: Float32Array;
  /** How much of the query, by weight, every service of the catalogue answers: 0 … 1. */
  coverage: Float32Array;
  /** The most of it that one answers. */
  most: number;
  /** The same, as a weight. */
  answered: number;
}

/** Saturation of BM25: what ten mentions are worth more than one. */
const SATURATION = 2.5;
/**
 * How far rare words count more than common ones (1 is plain BM25). What people ask for first, such as opieka or
 * pomoc, is what a catalogue of services is full of.
 */
const RARITY_POWER = 0.85;
/** A service that answers less than this share of what the best one answers is not shown. */
const LEAST_SHARE = 0.15;
/** How much more a service counts that answers more of the query. */
const COVERAGE_POWER = 1;
/** What an answer by meaning is worth beside one by word: the best of both is a name that says the very word. */
const BY_MEANING = 1;
/** A service that answers a word less surely than so does not make the word a common one. */
const COUNTS = 0.3;
const UNKNOWN = 0.35;
const SURELY = 0.8;
/** How much an answer by word adds to one by meaning. */
const BOTH = 0.5;
/** What is left of a word that tells of something which no social service is. */
const OUTSIDE = 0.3;

/** Scores all services: BM25F per word, raised by the share of the query that they answer. */
export function rank(index: Index, terms: readonly QueryTerm[], meanings: readonly Meaning[] = []): Ranking {
  const size = index.services.length;
  const zeros = (): Float32Array => new Float32Array(size);
  const scores = zeros();
  const coverage = zeros();
  let total = 0;
  terms.forEach(({ weight, stems }, number) => {
    if (!weight) return;
    const values = zeros();
    const surest = zeros();
    let count = 0;
    const told = meanings.filter((meaning) => meaning.terms.has(number));
    const outside = told.some(isOutside) ? OUTSIDE : 1;
    const take = (doc: number, value: number, sure: number): void => {
      if (sure >= COUNTS && !(surest[doc]! >= COUNTS)) count++;
      if (value > values[doc]!) values[doc] = value;
      if (sure > surest[doc]!) surest[doc] = sure;
    };
    for (const [{ docs }, quality] of stems) {
      const sure = quality * outside;
      for (let i = 0; i < docs.length; i += 2) {
        const impact = docs[i + 1]! * quality;
        take(docs[i]!, (sure * impact) / (impact + SATURATION), sure);
      }
    }
    const literal = count;
    for (const meaning of told) {
      for (const [doc, quality] of answersOf(index, meaning.number)) {
        const sure = meaning.certainty * quality;
        // What answers by word and by meaning is surer than by one of them.
        take(doc, 1 - (1 - BOTH * values[doc]!) * (1 - BY_MEANING * sure), Math.min(1, 1.4 * sure));
      }
    }
    const certainty = Math.max(0, ...told.map((meaning) => meaning.certainty));
    // What no service says and no phrase is sure of tells little; what is surely meant tells all that it can.
    const telling = literal ? 1 : UNKNOWN + (1 - UNKNOWN) * certainty;
    const sure = certainty > SURELY && weight > PERSON_WEIGHT ? Math.max(weight, 0.9) : weight;
    const worth = sure * telling * Math.log(1 + (size - count + 0.5) / (count + 0.5)) ** RARITY_POWER;
    total += worth;
    surest.forEach((sure, doc) => {
      if (!sure) return;
      coverage[doc]! += worth * sure;
      scores[doc]! += worth * values[doc]!;
    });
  });
  let answered = 0;
  for (const share of coverage) answered = Math.max(answered, share);
  const found: number[] = [];
  coverage.forEach((share, doc) => {
    coverage[doc] = share / total || 0;
    scores[doc]! *= coverage[doc]! ** COVERAGE_POWER;
    if (share && share >= answered * LEAST_SHARE) found.push(doc);
  });
  return { found, scores, coverage, answered, most: answered / total };
}

/** Something that people ask a municipality for and no social service is: a passport, waste, a dentist. */
const isOutside = ({ concept, certainty }: Meaning): boolean =>
  certainty > 0.8 && !concept.services.length && !concept.related.length;
