/**
 * Search over a catalogue of services (package entry `okienko/search`). Runs in Node too: no DOM, no Lit.
 *
 * Text is folded and stemmed (fold.ts, stem.ts) into an inverted index with field weights (build.ts), over
 * whose vocabulary Fuse.js corrects typing errors (correct.ts).
 */
import type { Service } from '../model/index.js';
import { searchOver } from './answer.js';
import { buildIndex, readServices } from './build.js';
import { atOnce } from './slices.js';
import * as understanding from './understanding.js';
import type { Search, SearchOptions } from './types.js';

export type * from './types.js';
export { openSearch } from './open.js';
export { loadThesaurus } from './thesaurus/load.js';
export { parseThesaurus } from './thesaurus/read.js';

/** Builds an index at once. */
export const createSearch = (services: readonly Service[], options: SearchOptions = {}): Search => {
  const base = atOnce(readServices(services, options));
  return searchOver(atOnce(buildIndex(base, options.thesauri ?? [], understanding)));
};
