import type { OutboxProblem } from '../../data/outbox/types.js';

/**
 * What something waits for that is not delivered yet, as its last try says: that there is a `connection`, or that the
 * `server`, which answered, can take it. `unsure`: the first try still goes on, or there was no answer that can be read.
 */
export function waitsFor(problem: OutboxProblem | undefined): 'connection' | 'server' | 'unsure' {
  const { type = '', status = 0 } = problem ?? {};
  return status >= 400 ? 'server' : ['offline', 'network'].includes(type) ? 'connection' : 'unsure';
}
