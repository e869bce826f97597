/**
 * Code that is loaded when it is needed first, and is there at once ever after. A failure is not remembered: the next
 * call asks again.
 */
export class Part<Code> {
  /** The code, once it is here. */
  code: Code | undefined;
  readonly #file: () => Promise<Code>;
  #coming: Promise<Code> | undefined;

  constructor(file: () => Promise<Code>) {
    this.#file = file;
  }

  /** @throws what the browser says when the code cannot be loaded */
  load(): Promise<Code> {
    this.#coming ??= this.#file().then(
      (code) => (this.code = code),
      (cause: unknown) => {
        this.#coming = undefined;
        throw cause;
      },
    );
    return this.#coming;
  }
}

/** Fetches parts that a person is likely to need, once the page has nothing else to do; offline they are there then. */
export function loadWhenIdle(...parts: readonly Part<unknown>[]): void {
  const load = (): void => {
    for (const part of parts) part.load().catch(() => undefined);
  };
  // Safari does not tell when it is idle
  if (typeof requestIdleCallback === 'function') requestIdleCallback(load, { timeout: 3_000 });
  else setTimeout(load, 300);
}
