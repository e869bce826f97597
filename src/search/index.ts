/**
 * Search over a catalogue of services (package entry `okienko/search`). Runs in Node too: no DOM, no Lit.
 *
 * Text is folded and stemmed (fold.ts, stem.ts) into an inverted index with field weights (build.ts), over
 * whose vocabulary Fuse.js corrects typing errors (correct.ts).
 */
import { URGENT_KINDS, type Service } from '../model/index.js';
import { buildIndex, type Index } from './build.js';
import { answersOf, recognise, type Meaning } from './concepts.js';
import { markedTexts } from './fields.js';
import { eachWord, words } from './fold.js';
import { findHints, fit, type Found } from './hints.js';
import { readQuery, type QueryTerm } from './query.js';
import { rank } from './rank.js';
import { isFunctionWord, stem } from './stem.js';
import { suggest } from './suggest.js';
import { loadThesaurus } from './thesaurus/load.js';
import type { Thesaurus } from './thesaurus/read.js';
import type {
  Filters,
  Match,
  OpenSearchOptions,
  QueryOptions,
  Search,
  SearchOptions,
  SearchResult,
  Urgent,
} from './types.js';
import type { Stem } from './vocabulary.js';

export type * from './types.js';
export { loadThesaurus } from './thesaurus/load.js';
export { parseThesaurus } from './thesaurus/read.js';

/** Share of the query, by weight, that the best service must answer to be an answer at all. */
const CONFIDENT = 0.5;
/** What is left of the score of a service that is not offered: it comes after all that are, unless these hardly fit. */
const INACTIVE = 0.3;
/** What is called as it was typed is meant. */
const NAMED = 2;
/** How many services are compared with how many of the best, and how far likeness raises them. */
const CANDIDATES = 50;
const LEADERS = 4;
const ALIKE = 0.3;
/** A concept that is surely meant. */
const RECOGNISED = 0.6;
/** How well a service must answer a danger to be shown with it, and how many of them are. */
const HELPS = 0.5;
const MOST_URGENT = 3;
/** The same of a near miss: what has less to do with the query is nothing to show. */
const NEAR = 0.1;
/** Longest time at a stretch, in ms: what a frame of 60 Hz leaves beside the page's own work. */
const SLICE = 10;

/** Builds an index at once. */
export const createSearch = (services: readonly Service[], options: SearchOptions = {}): Search =>
  searchOver(atOnce(buildIndex(services, options)));

/**
 * Builds the same index in slices that do not block the page, and loads the names of terms in its languages.
 *
 * @throws the reason of `options.signal` when it is aborted.
 */
export async function openSearch(
  services: readonly Service[],
  options: OpenSearchOptions = {},
): Promise<Search> {
  const { signal, languages = ['pl'] } = options;
  signal?.throwIfAborted();
  const loading = wordsOf(options);
  // Polish names are in the profile itself.
  const termNames = {
    uk: languages.includes('uk') ? (await import('../model/profile/names.uk.js')).NAMES_UK : undefined,
    en: languages.includes('en') ? (await import('../model/profile/names.en.js')).NAMES_EN : undefined,
    ...options.termNames,
  };
  const steps = buildIndex(services, { ...options, termNames, thesauri: await loading });
  return searchOver(await inSlices(steps, signal));
}

/** The thesauri given and those of the library for the languages asked for, as far as they can be loaded. */
export async function wordsOf({
  languages = ['pl'],
  thesauri = [],
  problem,
}: OpenSearchOptions): Promise<Thesaurus[]> {
  const found = [...thesauri];
  for (const loaded of await Promise.allSettled(languages.map(loadThesaurus))) {
    if (loaded.status === 'fulfilled') found.push(loaded.value);
    else problem?.(loaded.reason);
  }
  return found;
}

/**
 * Does steps in slices that do not block the page.
 *
 * @throws the reason of `signal` when it is aborted.
 */
export async function inSlices<T>(steps: Generator<void, T, void>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const until = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
    // A task of its own, without the 4 ms that nested timers must wait. Not `scheduler.yield`: measured in Chromium,
    // its continuations run before every other message and timer of the page until the index is built.
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      // An open port would keep a Node process alive.
      port1.onmessage = () => resolve(port1.close());
      port2.postMessage(0);
    });
  }
}

/** Does all steps at once. */
export function atOnce<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

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
  const all = (): number[] => [...services.keys()];
  const near = ranking.most < CONFIDENT ? found.filter((doc) => coverage[doc]! >= NEAR) : found;
  const among = asksFor ? near : hints.length || isEmpty ? all() : [];
  // A place alone asks for what there is; beside other words it says what comes first.
  const place = asksFor ? undefined : hints.find(({ kind }) => kind === 'place');
  const filters: Filters = { ...options.filters, ...(place && { place: place.code }) };
  const { kept, facets: counts } = facets.apply(among, filters);
  if (hints.length) {
    const fits = fit(index, hints);
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
    ? kept.some((doc) => coverage[doc]! >= CONFIDENT)
    : hints.length > 0 || (isEmpty && !text.trim());
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
    urgent: urgentIn(index, meanings, filters),
    concepts: meanings.filter(({ certainty }) => certainty > RECOGNISED).map(({ concept }) => concept.id),
  };
}

/**
 * The best `count` of some services, in order: by score, then as numbered, which is active first, then by name. To
 * sort tens of thousands for the sake of twenty would take longer than all else.
 */
function first(docs: readonly number[], scores: Float32Array, count: number): number[] {
  const byScore = (a: number, b: number): number => scores[b]! - scores[a]! || a - b;
  if (docs.length <= 4 * count) return [...docs].sort(byScore);
  let best: number[] = [];
  let least = -Infinity;
  for (const doc of docs) {
    if (scores[doc]! <= least) continue;
    best.push(doc);
    if (best.length < 4 * count) continue;
    best = best.sort(byScore).slice(0, count);
    least = scores[best.at(-1)!]!;
  }
  return best.sort(byScore).slice(0, count);
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
  if (raised.length) order.sort((a, b) => scores[b]! - scores[a]! || a - b);
}

/** Raises, among the first, services of the same kind as the very first: who needs one may be served by the others. */
function likeTheBest({ facets }: Index, order: number[], scores: Float32Array): void {
  const first = order.slice(0, CANDIDATES);
  const leaders = first.slice(0, LEADERS);
  const best = scores[first[0]!] ?? 0;
  const raised = new Map(
    first.map((doc) => {
      const alike = leaders.reduce((sum, leader) => sum + facets.likeness(doc, leader), 0) / leaders.length;
      return [doc, scores[doc]! + ALIKE * best * alike];
    }),
  );
  for (const [doc, score] of raised) scores[doc] = score;
  order.splice(0, first.length, ...first.sort((a, b) => scores[b]! - scores[a]! || a - b));
}

/** A query's words, what they mean, and the services that answer them. */
function understand(index: Index, text: string, options: QueryOptions) {
  const { terms, correction } = readQuery(index, text, options.verbatim);
  const corrected = meantBy(index, text, terms, options);
  if (!correction) return corrected;
  // A correction must bring an answer that has more of what was asked for than there is without it.
  const { answered, answeredAsTyped } = corrected.ranking;
  if (answered > answeredAsTyped) return { ...corrected, correction };
  const asTyped = terms.map((term) => ({ ...term, stems: term.typed }));
  return meantBy(index, text, asTyped, options);
}

function meantBy(index: Index, text: string, terms: QueryTerm[], options: QueryOptions) {
  const meanings = recognise(index, terms);
  const hints = findHints(index, text).filter((hint) => applies(hint, terms, meanings, options));
  // Words of hints are not looked for; their numbers stay, since meanings name terms by number.
  const told = new Set(hints.flatMap((hint) => (hint.kind === 'recipients' ? [] : hint.words)));
  const looked = terms.map((term) => (told.has(term.at) ? { ...term, weight: 0 } : term));
  const asksFor = looked.some(({ weight }) => weight);
  return { terms, meanings, hints, asksFor, ranking: rank(index, looked, meanings), correction: undefined };
}

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

/** The dangers that a query tells of, with the services that answer them. */
function urgentIn(index: Index, meanings: readonly Meaning[], filters: Filters): Urgent[] {
  return URGENT_KINDS.flatMap((kind) => {
    const told = meanings.filter(({ concept, danger }) => danger && concept.urgent === kind);
    if (!told.length) return [];
    const answers = new Map<number, number>();
    for (const { number } of told) {
      const { docs, qualities } = answersOf(index, number);
      docs.forEach((doc, i) => {
        const quality = qualities[i]!;
        if (doc < index.live && quality >= HELPS) answers.set(doc, Math.max(quality, answers.get(doc) ?? 0));
      });
    }
    const { kept } = index.facets.apply([...answers.keys()], filters);
    const services = kept
      .sort((a, b) => answers.get(b)! - answers.get(a)! || a - b)
      .slice(0, MOST_URGENT)
      .map((doc) => index.services[doc]!);
    return { kind, services };
  });
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

/** Longest query read; nobody types more, and a paste must not stop the page. */
const LONGEST_QUERY = 300;

/** What was typed, whatever a host gave for it. */
const read = (query: unknown): string => `${query ?? ''}`.slice(0, LONGEST_QUERY);

/** A count that a host gave, safe to count with. */
const natural = (value: number): number => (value > 0 ? value : 0);
