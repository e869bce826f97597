import type { Index } from './build.js';
import { entry } from './collections.js';
import { RECOGNISED, SAID, isOutside, tells, type Meaning } from './meaning.js';
import { PERSON_WEIGHT, type QueryTerm } from './query.js';

/** The services that answer a query; good until the next query of the same index. */
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
  /** The same without the words that were corrected. */
  answeredAsTyped: number;
  /** Share of the words, by weight, that the catalogue says or that are surely meant. */
  known: number;
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
/** A service that answers a word less surely than so does not make the word a common one. */
const COUNTS = 0.3;
/** How surely a word of the catalogue is the one that was typed, for it to be known. */
const KNOWN = 0.8;
/** What a word tells that no service says and no phrase is sure of. */
const UNKNOWN = 0.35;
/** How much an answer by word adds to one by meaning. */
const BOTH = 0.5;
/** What is left of a word that tells of something which no social service is. */
const OUTSIDE = 0.3;

/** Lists with a number for each service, used again for every query: new ones would keep the collector busy. */
const lists = new WeakMap<
  Index['postings'],
  Record<'scores' | 'coverage' | 'values' | 'surest', Float32Array>
>();

/** Scores all services: BM25F per word, raised by the share of the query that they answer. */
export function rank(index: Index, terms: readonly QueryTerm[], meanings: readonly Meaning[] = []): Ranking {
  const size = index.services.length;
  const { docs, impacts } = index.postings;
  const { scores, coverage, values, surest } = entry(lists, index.postings, () => ({
    scores: new Float32Array(size),
    coverage: new Float32Array(size),
    values: new Float32Array(size),
    surest: new Float32Array(size),
  }));
  scores.fill(0);
  coverage.fill(0);
  let total = 0;
  let weights = 0;
  let known = 0;
  // Words that were corrected come last: so it is known what the others answer.
  const order = [...terms.keys()].sort(
    (a, b) => Number(isCorrected(terms[a]!)) - Number(isCorrected(terms[b]!)),
  );
  let answeredAsTyped: number | undefined;
  for (const number of order) {
    const { weight, stems } = terms[number]!;
    if (isCorrected(terms[number]!)) answeredAsTyped ??= most(coverage);
    if (!weight) continue;
    values.fill(0);
    surest.fill(0);
    let count = 0;
    let isKnown = isCorrected(terms[number]!);
    const told = meanings.filter((meaning) => meaning.terms.has(number) && tells(meaning));
    const outside = told.some(isOutside) ? OUTSIDE : 1;
    for (const [{ from, to }, quality] of stems) {
      if (quality >= KNOWN && to > from) isKnown = true;
      const sure = quality * outside;
      const common = sure >= COUNTS;
      for (let i = from; i < to; i++) {
        const doc = docs[i]!;
        const impact = impacts[i]! * quality;
        const value = (sure * impact) / (impact + SATURATION);
        const before = surest[doc]!;
        if (common && before < COUNTS) count++;
        if (value > values[doc]!) values[doc] = value;
        if (sure > before) surest[doc] = sure;
      }
    }
    const literal = count;
    let certainty = 0;
    for (const meaning of told) {
      certainty = Math.max(certainty, meaning.certainty);
      const { docs, qualities } = meaning.answers;
      for (let i = 0; i < docs.length; i++) {
        const doc = docs[i]!;
        const meant = meaning.certainty * qualities[i]!;
        // What answers by word and by meaning is surer than by one of them.
        const value = 1 - (1 - BOTH * values[doc]!) * (1 - meant);
        const sure = Math.min(1, 1.4 * meant);
        const before = surest[doc]!;
        if (sure >= COUNTS && before < COUNTS) count++;
        if (value > values[doc]!) values[doc] = value;
        if (sure > before) surest[doc] = sure;
      }
    }
    // What is surely meant tells all that it can.
    const telling = literal ? 1 : UNKNOWN + (1 - UNKNOWN) * certainty;
    const own = certainty > SAID && weight > PERSON_WEIGHT ? Math.max(weight, 0.9) : weight;
    // That few services name somebody's mother does not make her what is asked for.
    const rarity =
      weight === PERSON_WEIGHT ? 1 : Math.log(1 + (size - count + 0.5) / (count + 0.5)) ** RARITY_POWER;
    const worth = own * telling * rarity;
    weights += weight;
    if (isKnown || (certainty > RECOGNISED && outside === 1)) known += weight;
    total += worth;
    for (let doc = 0; doc < size; doc++) {
      const sure = surest[doc]!;
      if (!sure) continue;
      coverage[doc]! += worth * sure;
      scores[doc]! += worth * values[doc]!;
    }
  }
  const answered = most(coverage);
  const found: number[] = [];
  const least = answered * LEAST_SHARE;
  for (let doc = 0; doc < size; doc++) {
    const share = coverage[doc]!;
    if (!share) continue;
    coverage[doc] = share / total;
    scores[doc]! *= share / total;
    if (share >= least) found.push(doc);
  }
  return {
    found,
    scores,
    coverage,
    answered,
    answeredAsTyped: answeredAsTyped ?? answered,
    most: answered / total,
    known: known / weights,
  };
}

const isCorrected = ({ stems, typed }: QueryTerm): boolean => stems !== typed;

function most(coverage: Float32Array): number {
  let most = 0;
  for (let doc = 0; doc < coverage.length; doc++) if (coverage[doc]! > most) most = coverage[doc]!;
  return most;
}
