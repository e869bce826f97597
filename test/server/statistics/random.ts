/** Random numbers that are the same in every run. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A series as towns have them: rare, around the threshold, common, or of all kinds. */
export function series(next: () => number, length: number): number[] {
  const around = [1, 3, 5, 8, 12, 40][Math.floor(next() * 6)]!;
  return Array.from({ length }, () => Math.floor(next() * 2 * around * (next() < 0.1 ? 3 : 1)));
}
