/**
 * Search over a catalogue of services (package entry `okienko/search`). Runs in Node too: no DOM, no Lit.
 *
 * Text is folded and stemmed (fold.ts, stem.ts) into an inverted index with field weights (build.ts), over
 * whose vocabulary Fuse.js corrects typing errors (correct.ts).
 */
import type { Service } from '../model/index.js';
import { buildIndex, type Index } from './build.js';
import { markedTexts } from './fields.js';
import { eachWord } from './fold.js';
import { readQuery } from './query.js';
import { rank } from './rank.js';
import { isFunctionWord } from './stem.js';
import { suggest } from './suggest.js';
import type { Match, OpenSearchOptions, QueryOptions, Search, SearchOptions, SearchResult } from './types.js';
import type { Stem } from './vocabulary.js';

export type * from './types.js';

/** Share of the query, by weight, that the best service must answer to be an answer at all. */
const CONFIDENT = 0.5;
/** Longest time at a stretch, in ms: what a frame of 60 Hz leaves beside the page's own work. */
const SLICE = 10;

/** Builds an index at once. */
export const createSearch = (services: readonly Service[], options: SearchOptions = {}): Search =>
  searchOver(work(buildIndex(services, options), Infinity)!);

/**
 * Builds the same index in slices that do not block the page, and loads the names of terms in its languages.
 *
 * @throws the reason of `options.signal` when it is aborted.
 */
export async function openSearch(
  services: readonly Service[],
  options: OpenSearchOptions = {},
): Promise<Search> {
  const { signal, languages = [] } = options;
  signal?.throwIfAborted();
  // Polish names are in the profile itself.
  const termNames = {
    uk: languages.includes('uk') ? (await import('../model/profile/names.uk.js')).NAMES_UK : undefined,
    en: languages.includes('en') ? (await import('../model/profile/names.en.js')).NAMES_EN : undefined,
    ...options.termNames,
  };
  const steps = buildIndex(services, { ...options, termNames });
  for (;;) {
    signal?.throwIfAborted();
    const index = work(steps, performance.now() + SLICE);
    if (index) return searchOver(index);
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

/** Does steps until they are done or the time is over. */
function work<T>(steps: Generator<void, T, void>, until: number): T | undefined {
  do {
    const { done, value } = steps.next();
    if (done) return value;
  } while (performance.now() < until);
  return undefined;
}

function searchOver(index: Index): Search {
  return {
    size: index.services.length,
    search: (query, options = {}) => answer(index, read(query), options),
    suggest: (prefix, limit = 8) => suggest(index, read(prefix), limit),
  };
}

function answer(
  index: Index,
  text: string,
  { filters = {}, limit = 20, offset = 0 }: QueryOptions,
): SearchResult {
  const { services, facets, live } = index;
  let { terms, correction } = readQuery(index, text);
  let ranking = rank(index, terms);
  if (correction) {
    // A correction must bring an answer that has more of what was asked for than there is without it.
    const asTyped = terms.map((term) => ({ ...term, stems: term.typed }));
    const without = rank(index, asTyped);
    if (ranking.answered <= without.answered) {
      ranking = without;
      terms = asTyped;
      correction = undefined;
    }
  }
  const { scores, coverage, found } = ranking;
  const isEmpty = !terms.length;
  const { kept, facets: counts } = facets.apply(isEmpty ? [...services.keys()] : found, filters);
  // Small words are not marked, unless there are no others.
  const telling = terms.filter((term) => !isFunctionWord(term.text));
  const marked = new Set((telling.length ? telling : terms).flatMap(({ stems }) => [...stems.keys()]));
  const from = natural(offset);
  // Signs without a word ask for something, and nothing can be said to fit; an empty box asks for all.
  const confident = isEmpty ? !text.trim() : kept.some((doc) => coverage[doc]! >= CONFIDENT);
  return {
    total: kept.length,
    // Active before inactive, then by score, then as numbered, which is by name.
    hits: [...kept]
      .sort((a, b) => Number(a >= live) - Number(b >= live) || scores[b]! - scores[a]!)
      .slice(from, from + natural(limit))
      .map((doc) => ({
        service: services[doc]!,
        score: scores[doc]!,
        matches: highlights(index, services[doc]!, marked),
      })),
    facets: counts,
    confident,
    ...(confident && correction && { correction }),
  };
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
