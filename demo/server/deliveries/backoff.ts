const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** How long one server may hold a delivery before it counts as dead, in milliseconds; longer than any try takes. */
export const LEASE = 5 * 60 * SECOND;

/** How long a delivery is tried before it is given up, in milliseconds: a weekend and a day of holiday. */
export const GIVE_UP = 96 * HOUR;

const FIRST = 30 * SECOND;
const LONGEST = HOUR;

/**
 * Milliseconds to wait after the given number of tries (1 or more): 30 s, doubled each time, an hour at most, and
 * up to a fifth more by chance, so that what failed together does not come back together. A wish of the other side
 * (`retryAfter`) is followed where it is longer, up to six hours.
 */
export function backoff(attempts: number, retryAfter = 0, chance = Math.random()): number {
  const wait = Math.min(FIRST * 2 ** Math.max(0, attempts - 1), LONGEST) * (1 + chance / 5);
  return Math.round(Math.max(wait, Math.min(retryAfter, 6 * HOUR)));
}
