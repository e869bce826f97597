import type { Index } from './build.js';
import type { Query } from './query.js';

/** The services that answer a query. */
export interface Ranking {
  /** Numbers of services, in their order. */
  found: Uint32Array;
  /** Score of every service of the catalogue. */
  scores: Float32Array;
  /** How much of the query, by weight, every service of the catalogue answers: 0 … 1. */
  coverage: Float32Array;
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
export function rank(index: Index, query: Query): Ranking {
  const size = index.services.length;
  const scores = new Float32Array(size);
  const coverage = new Float32Array(size);
  const best = new Float32Array(size);
  const quality = new Float32Array(size);
  const touched = new Uint32Array(size);
  let total = 0;
  for (const { weight, expansions } of query.terms) {
    let count = 0;
    for (const expansion of expansions) {
      const end = index.starts[expansion.stem + 1]!;
      for (let i = index.starts[expansion.stem]!; i < end; i++) {
        const doc = index.docs[i]!;
        const impact = index.impacts[i]! * expansion.quality;
        if (!best[doc]) touched[count++] = doc;
        if (best[doc]! < impact) best[doc] = impact;
        if (quality[doc]! < expansion.quality) quality[doc] = expansion.quality;
      }
    }
    const rarity = Math.log(1 + (size - count + 0.5) / (count + 0.5)) ** RARITY_POWER;
    total += weight * rarity;
    for (let i = 0; i < count; i++) {
      const doc = touched[i]!;
      const share = weight * rarity * quality[doc]!;
      coverage[doc]! += share;
      scores[doc]! += (share * best[doc]!) / (best[doc]! + SATURATION);
      best[doc] = quality[doc] = 0;
    }
  }
  let most = 0;
  for (let doc = 0; doc < size; doc++) {
    if (!coverage[doc]) continue;
    coverage[doc]! /= total;
    scores[doc]! *= coverage[doc]! ** COVERAGE_POWER;
    if (coverage[doc]! > most) most = coverage[doc]!;
  }
  const found = touched;
  let count = 0;
  for (let doc = 0; doc < size; doc++) {
    if (coverage[doc]! > 0 && coverage[doc]! >= most * LEAST_SHARE) found[count++] = doc;
  }
  return { found: found.subarray(0, count), scores, coverage };
}

const STEPS = 2 ** 24;
const DOCS = 2 ** 26;

/**
 * Orders services: active before inactive, then by score, then by number, which is by name.
 *
 * Each is packed into one number (2 bits, 24 bits, 26 bits), so that the engine's fast numeric sort does it.
 */
export function ordered(index: Index, docs: Uint32Array, scores: Float32Array): Uint32Array {
  let highest = 0;
  for (const doc of docs) highest = Math.max(highest, scores[doc]!);
  const keys = new Float64Array(docs.length);
  docs.forEach((doc, i) => {
    const tier = doc >= index.inactiveFrom ? 1 : 0;
    const worse = highest ? Math.round((1 - scores[doc]! / highest) * (STEPS - 1)) : 0;
    keys[i] = (tier * STEPS + worse) * DOCS + doc;
  });
  keys.sort();
  return Uint32Array.from(keys, (key) => key % DOCS);
}
