import type { Engine } from './engine.js';
import { okienko } from './okienko.js';

export type { Answer, Engine, OpenedEngine } from './engine.js';

/** All engines, the project's own first. */
export const ENGINES: readonly Engine[] = [okienko];

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
