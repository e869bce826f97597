import type { CusError } from './errors.js';
import { isOffline } from './http.js';
import { mergedOf } from './parsed.js';
import type { CatalogueState, RawDocument } from './types.js';

/** One source of a client and what is known of it. */
export interface Source {
  /** Absolute address; without one there is an error that stays. */
  readonly url?: string;
  /** What is shown of it. */
  document?: RawDocument;
  origin?: 'network' | 'cache';
  /** Why the last attempt failed. */
  error?: CusError;
  /** A request is under way. */
  pending?: boolean;
}

/**
 * What a client says of its sources.
 * @param slow the round of requests takes long
 * @param showing a catalogue is on the screen already
 */
export function stateOf(sources: readonly Source[], slow?: boolean, showing?: boolean): CatalogueState {
  const documents = sources.flatMap(({ document }) => document ?? []);
  const errors = sources.flatMap(({ error }) => error ?? []);
  const revalidating = sources.some(({ pending }) => pending);
  // Several sources are shown together, so that results do not jump; but a slow one does not hold up the others.
  const complete = slow || showing || !sources.some(({ pending, document }) => pending && !document);
  const catalogue = complete ? mergedOf(documents.map(({ json }) => json)) : undefined;
  const idle = errors.length === sources.length ? 'error' : 'initial';
  return {
    status: catalogue ? 'ready' : revalidating ? (slow ? 'slow' : 'loading') : idle,
    ...(catalogue && {
      catalogue,
      origin: sources.some(({ origin }) => origin === 'cache') ? 'cache' : 'network',
      savedAt: new Date(Math.min(...documents.map(({ fetchedAt }) => fetchedAt))),
    }),
    revalidating,
    stale: !!catalogue && sources.some(({ document, error }) => document && error),
    offline: !!errors[0] && isOffline(),
    errors,
    problems: catalogue?.problems ?? [],
  };
}
