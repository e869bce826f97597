/** The answer to one query: its words are understood, services ranked, filtered and ordered. */
import type { Service } from '../model/index.js';
import type { Index } from './build.js';
import { markedTexts } from './fields.js';
import { eachWord, words } from './fold.js';
import { isOutside, RECOGNISED } from './meaning.js';
import { readQuery, type QueryTerm } from './query.js';
import { rank } from './rank.js';
import { isFunctionWord, stem } from './stem.js';
import { suggest } from './suggest.js';
import type { Filters, Match, QueryOptions, Search, SearchResult } from './types.js';
import type { Stem } from './vocabulary.js';

/**
 * Share of the query, by weight, that the best service must answer to be an answer at all: more, the less of the
 * query is known, and never less than a third. Somebody who asks in known words for two things at once is answered by
 * what does one of them; who asks with a known and an unknown one is not. Calibrated on the six sets of judged queries
 * in test/golden, 68 queries of them without an answer: 32 instead of 53 of 600 stay unanswered, with no more false ones.
 */
const enough = (known: number): number => Math.max(0.35, 0.85 - 0.7 * known);
/** At least so much of a query that surely asks for something which no social service is, too: fryzjer dla psa. */
const BESIDES = 0.7;
/** The same of a near miss: what has less to do with the query is nothing to show. */
const NEAR = 0.1;
/** What is left of the score of a service that is not offered: it comes after all that are, unless these hardly fit. */
const INACTIVE = 0.3;
/** What is called as it was typed is meant. */
const NAMED = 2;
/** How many services are compared with how many of the best, and how far likeness raises them. */
const CANDIDATES = 50;
const LEADERS = 4;
const ALIKE = 0.3;
/** Longest query read; nobody types more, and a paste must not stop the page. */
const LONGEST_QUERY = 300;

/** The answers of an index. */
export function searchOver(index: Index): Search {
  return {
    size: index.services.length,
    search: (query, options = {}) => answer(index, read(query), options),
    suggest: (prefix, limit = 8) => suggest(index, read(prefix), limit),
  };
}

function answer(index: Index, text: string, options: QueryOptions): SearchResult {
  const { limit = 20, offset = 0 } = options;
  const { services, facets, live } = index;
  const { terms, meanings, hints, asksFor, ranking, correction } = understand(index, text, options);
  const isEmpty = !terms.length;
  const { scores, coverage, found } = ranking;
  const least = Math.max(enough(ranking.known), meanings.some(isOutside) ? BESIDES : 0);
  const near = ranking.most < least ? found.filter((doc) => coverage[doc]! >= NEAR) : found;
  const among = asksFor ? near : hints.length || isEmpty ? [...services.keys()] : [];
  // A place alone asks for what there is; beside other words it says what comes first.
  const place = asksFor ? undefined : hints.find(({ kind }) => kind === 'place');
  const filters: Filters = { ...options.filters, ...(place && { place: place.code }) };
  const { kept, facets: counts } = facets.apply(among, filters);
  if (hints.length) {
    const fits = index.understanding!.fit(index, hints);
    for (const doc of kept) scores[doc]! = (asksFor ? scores[doc]! : 1) * fits(doc);
  }
  for (let doc = live; doc < scores.length; doc++) scores[doc]! *= INACTIVE;

  const from = natural(offset);
  const to = from + natural(limit);
  const order = first(kept, scores, Math.max(to, CANDIDATES));
  if (asksFor) {
    raiseNamed(index, order, scores, terms);
    likeTheBest(index, order, scores);
  }
  // Small words are not marked, unless there are no others.
  const telling = terms.filter((term) => !isFunctionWord(term.text));
  const marked = new Set((telling.length ? telling : terms).flatMap(({ stems }) => [...stems.keys()]));
  // Signs without a word ask for something, and nothing can be said to fit; an empty box asks for all.
  const confident = asksFor
    ? kept.some((doc) => coverage[doc]! >= least)
    : hints.length > 0 || (isEmpty && !text.trim());
  const recognised = meanings.flatMap(({ certainty, concept }) => (certainty > RECOGNISED ? concept : []));
  return {
    total: kept.length,
    // By score, then as numbered, which is active first, then by name.
    hits: order.slice(from, to).map((doc) => ({
      service: services[doc]!,
      score: scores[doc]!,
      matches: highlights(index, services[doc]!, marked),
    })),
    facets: counts,
    confident,
    ...(correction && { correction }),
    hints: hints.map(({ kind, code, text }) => ({ kind, code, text })),
    urgent: index.understanding?.urgentIn(index, meanings, filters) ?? [],
    concepts: recognised.map(({ id }) => id),
    terms: recognised.flatMap(({ services, related }) =>
      [...services, ...related].flatMap((target) => (target.startsWith('@') ? target.slice(1) : [])),
    ),
  };
}

/** Best first; of equals in the order of their numbers. */
const byScore =
  (scores: Float32Array) =>
  (a: number, b: number): number =>
    scores[b]! - scores[a]! || a - b;

/**
 * The best `count` of some services, in order: by score, then as numbered, which is active first, then by name. To
 * sort tens of thousands for the sake of twenty would take longer than all else.
 */
function first(docs: readonly number[], scores: Float32Array, count: number): number[] {
  const inOrder = byScore(scores);
  if (docs.length <= 4 * count) return [...docs].sort(inOrder);
  let best: number[] = [];
  let least = -Infinity;
  for (const doc of docs) {
    if (scores[doc]! <= least) continue;
    best.push(doc);
    if (best.length < 4 * count) continue;
    best = best.sort(inOrder).slice(0, count);
    least = scores[best.at(-1)!]!;
  }
  return best.sort(inOrder).slice(0, count);
}

/** Raises, among the first, services whose name is what was typed, in any form and order. */
function raiseNamed(
  { services, stems }: Index,
  order: number[],
  scores: Float32Array,
  terms: readonly QueryTerm[],
): void {
  const asked = new Set<Stem | undefined>();
  for (const { text, stems } of terms) {
    if (!isFunctionWord(text)) asked.add([...stems].sort(([, a], [, b]) => b - a)[0]?.[0]);
  }
  const raised = order.slice(0, CANDIDATES).filter((doc) => {
    const name = new Set(
      words(services[doc]!.name)
        .filter(({ text }) => !isFunctionWord(text))
        .map(({ text }) => stems.get(stem(text))),
    );
    return name.size === asked.size && [...name].every((each) => asked.has(each));
  });
  for (const doc of raised) scores[doc]! *= NAMED;
  if (raised.length) order.sort(byScore(scores));
}

/** Raises, among the first, services of the same kind as the very first: who needs one may be served by the others. */
function likeTheBest({ facets }: Index, order: number[], scores: Float32Array): void {
  const candidates = order.slice(0, CANDIDATES);
  const leaders = candidates.slice(0, LEADERS);
  const best = scores[order[0]!] ?? 0;
  for (const doc of candidates) {
    const alike = leaders.reduce((sum, leader) => sum + facets.likeness(doc, leader), 0) / leaders.length;
    scores[doc]! += ALIKE * best * alike;
  }
  order.splice(0, candidates.length, ...candidates.sort(byScore(scores)));
}

/** A query's words, what they mean, and the services that answer them. */
function understand(index: Index, text: string, options: QueryOptions) {
  const { terms, correction } = readQuery(index, text, options.verbatim);
  const corrected = interpret(index, text, terms, options);
  if (!correction) return corrected;
  // A correction must bring an answer that has more of what was asked for than there is without it.
  const { answered, answeredAsTyped } = corrected.ranking;
  if (answered > answeredAsTyped) return { ...corrected, correction };
  const asTyped = terms.map((term) => ({ ...term, stems: term.typed }));
  return interpret(index, text, asTyped, options);
}

function interpret(index: Index, text: string, terms: QueryTerm[], options: QueryOptions) {
  const { understanding } = index;
  const meanings = understanding?.recognise(index, terms) ?? [];
  const hints = understanding?.hintsIn(index, text, terms, meanings, options) ?? [];
  // Words of hints are not looked for; their numbers stay, since meanings name terms by number.
  const told = new Set(hints.flatMap((hint) => (hint.kind === 'recipients' ? [] : hint.words)));
  const looked = terms.map((term) => (told.has(term.at) ? { ...term, weight: 0 } : term));
  const asksFor = looked.some(({ weight }) => weight);
  return { terms, meanings, hints, asksFor, ranking: rank(index, looked, meanings), correction: undefined };
}

/** Words of a service's texts with one of these stems. */
function highlights({ forms }: Index, service: Service, stems: ReadonlySet<Stem | undefined>): Match[] {
  if (!stems.size) return [];
  return markedTexts(service).flatMap(([field, text]) => {
    const ranges: Match['ranges'] = [];
    eachWord(text, (word, from, to) => {
      if (stems.has(forms.get(word)?.stem)) ranges.push([from, to]);
    });
    return ranges.length ? { field, ranges } : [];
  });
}

/** What was typed, whatever a host gave for it. */
const read = (query: unknown): string => `${query ?? ''}`.slice(0, LONGEST_QUERY);

/** A count that a host gave, safe to count with. */
const natural = (value: number): number => (value > 0 ? value : 0);
