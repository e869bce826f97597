import type { Receipt } from '../../model/submissions/types.js';
import { asCusError, type CusError } from '../errors.js';
import { passes } from './answer.js';
import { backoff } from './entry.js';
import type { OutboxEnvironment } from './environment.js';
import { deliver, type Job } from './post.js';

/** Milliseconds in which what cannot be stored is tried again: somebody stands before the screen and waits. */
const PATIENCE = 5_000;
const MOST_TRIES = 5;

/**
 * Sends what is not stored: at once, and again for some seconds while that may help.
 * @throws CusError of the last try
 */
export async function sendDirectly(job: Job, environment: OutboxEnvironment): Promise<Receipt> {
  let late = false;
  let waited = 0;
  const stop = environment.setTimer(() => (late = true), PATIENCE);
  try {
    for (let tries = 1; ; tries++) {
      try {
        return await deliver(job, environment);
      } catch (thrown) {
        const error: CusError = asCusError(thrown);
        const wait = Math.max(backoff(tries, environment.random()), error.retryAfter ?? 0);
        waited += wait;
        if (!passes(error) || late || tries === MOST_TRIES || waited > PATIENCE) throw error;
        await new Promise<void>((resolve) => environment.setTimer(resolve, wait));
      }
    }
  } finally {
    stop();
  }
}
