/** Time that passes when it is told to, and not by itself. */
export function clock() {
  const { now } = Date;
  const start = now();
  const { setInterval: set, clearInterval: clear } = window;
  const ticks = new Map<number, () => void>();
  let passed = 0;
  let id = 0;
  Object.assign(window, {
    setInterval: (tick: () => void) => (ticks.set(++id, tick), id),
    clearInterval: (which: number) => ticks.delete(which),
  });
  Date.now = () => start + passed;
  return {
    pass: (ms: number) => {
      passed += ms;
      for (const tick of [...ticks.values()]) tick();
    },
    restore: () => {
      Date.now = now;
      Object.assign(window, { setInterval: set, clearInterval: clear });
    },
  };
}
