/**
 * Settles as `work` does, but rejects with `late` when that takes longer than `milliseconds`.
 * Over 24 days `setTimeout` would fire at once, which no `Infinity` means.
 */
export function within<T>(work: PromiseLike<T>, milliseconds: number, late?: unknown): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, Math.min(milliseconds, 2 ** 31 - 1), late);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
