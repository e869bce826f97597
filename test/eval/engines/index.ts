import type { Engine } from './engine.js';
import { flexsearch, flexsearchFull } from './flexsearch.js';
import { fuseDefault, fuseTokens, fuseTuned } from './fuse.js';
import { lunrEngine } from './lunr.js';
import { minisearch } from './minisearch.js';
import { okienko } from './okienko.js';
import { orama } from './orama.js';

export type { Answer, Engine, OpenedEngine } from './engine.js';

/** All engines, the project's own first. */
export const ENGINES: readonly Engine[] = [
  okienko,
  minisearch,
  orama,
  lunrEngine,
  flexsearch,
  flexsearchFull,
  fuseTokens,
  fuseTuned,
  fuseDefault,
];

/**
 * The engines with these ids, all without any.
 *
 * @throws when there is no such engine.
 */
export function enginesNamed(ids: readonly string[]): Engine[] {
  const missing = ids.find((id) => !ENGINES.some((engine) => engine.id === id));
  if (missing) throw new Error(`No engine ${missing}; there are ${ENGINES.map(({ id }) => id).join(', ')}`);
  return ENGINES.filter(({ id }) => !ids.length || ids.includes(id));
}
