import type { Catalogue } from '../model/index.js';
import type { CusError } from './errors.js';
import { isOffline } from './http.js';
import { mergedOf } from './parsed.js';
import type { CatalogueState } from './types.js';

/** One source of a client and what is known of it. */
export interface Source {
  /** Absolute address; without one there is an error that stays. */
  readonly url?: string;
  catalogue?: Catalogue;
  /** When the catalogue was received or confirmed, milliseconds since 1970. */
  fetchedAt?: number;
  origin?: 'network' | 'cache';
  /** Why the last attempt failed. */
  error?: CusError;
  /** A request is under way. */
  pending: boolean;
}

/** Before anything was asked for. */
export const INITIAL: CatalogueState = {
  status: 'initial',
  revalidating: false,
  stale: false,
  offline: false,
  errors: [],
  problems: [],
};

/**
 * What a client says of its sources.
 * @param slow the round of requests takes long
 * @param showing a catalogue is on the screen already
 */
export function stateOf(sources: readonly Source[], slow: boolean, showing: boolean): CatalogueState {
  const shown = sources.filter((source) => source.catalogue);
  const pending = sources.some((source) => source.pending);
  const errors = sources.flatMap(({ error }) => error ?? []);
  const rest = {
    revalidating: pending,
    stale: shown.some(({ error }) => error),
    offline: errors.some(({ name }) => name === 'CusNetworkError') && isOffline(),
    errors,
  };
  // Several sources are shown together, so that results do not jump; but a slow one does not hold up the others.
  const complete = !sources.some((source) => source.pending && !source.catalogue);
  const catalogue =
    complete || slow || showing ? mergedOf(shown.map((source) => source.catalogue!)) : undefined;
  if (!catalogue) {
    const waiting = slow ? 'slow' : 'loading';
    const idle = errors.length === sources.length ? 'error' : 'initial';
    return { status: pending ? waiting : idle, ...rest, stale: false, problems: [] };
  }
  return {
    status: 'ready',
    catalogue,
    origin: shown.some(({ origin }) => origin === 'cache') ? 'cache' : 'network',
    savedAt: new Date(Math.min(...shown.map(({ fetchedAt }) => fetchedAt!))),
    ...rest,
    problems: catalogue.problems,
  };
}
