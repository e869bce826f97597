import { words } from './fold.js';
import type { Search } from './types.js';
import type { Service } from '../model/index.js';

const QUERIES = 40;

/**
 * Asks a large index some queries, in small steps. A browser compiles code when it has run some times; until then an
 * answer from tens of thousands of services takes several times as long, and somebody's first key presses would wait.
 * The queries are beginnings of the services' own names, every third with a letter missing.
 */
export function* warmUp(search: Search, services: readonly Service[]): Generator<void, void, void> {
  for (let i = 0; i < QUERIES; i++) {
    const { name } = services[Math.floor((i * services.length) / QUERIES)]!;
    const typed = words(name)
      .map(({ text }) => (i % 3 ? text : text.slice(0, 3) + text.slice(4)))
      .join(' ')
      .slice(0, 2 + i);
    search.search(typed);
    yield;
    search.suggest(typed);
    yield;
  }
}
