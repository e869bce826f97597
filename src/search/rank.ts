import type { Index } from './build.js';
import type { QueryTerm } from './query.js';

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
const RARITY_POWER = 0.6;
/** A service that answers less than this share of what the best one answers is not shown. */
const LEAST_SHARE = 0.15;
/** How much more a service counts that answers more of the query. */
const COVERAGE_POWER = 1.5;

/** Scores all services: BM25F per word, raised by the share of the query that they answer. */
export function rank({ services: { length: size } }: Index, terms: readonly QueryTerm[]): Ranking {
  const zeros = (): Float32Array => new Float32Array(size);
  const scores = zeros();
  const coverage = zeros();
  let total = 0;
  for (const { weight, stems } of terms) {
    const best = zeros();
    const surest = zeros();
    let count = 0;
    for (const [{ docs }, quality] of stems) {
      for (let i = 0; i < docs.length; i += 2) {
        const doc = docs[i]!;
        if (!best[doc]) count++;
        best[doc] = Math.max(best[doc]!, docs[i + 1]! * quality);
        surest[doc] = Math.max(surest[doc]!, quality);
      }
    }
    const worth = weight * Math.log(1 + (size - count + 0.5) / (count + 0.5)) ** RARITY_POWER;
    total += worth;
    best.forEach((impact, doc) => {
      const share = worth * surest[doc]!;
      coverage[doc]! += share;
      scores[doc]! += (share * impact) / (impact + SATURATION);
    });
  }
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
