/**
 * Times one engine at one size, in a process of its own: so no engine pays for the garbage of another, and the
 * heap holds one index. Started by search.bench.ts with `--expose-gc`; answers by message.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { okienkoSuggestions } from './okienko-suggestions.js';
import { ENGINES } from '../eval/engines/index.js';
import { generateServices } from './generator.js';
import { LEAST_SAMPLES, keyPresses } from './key-presses.js';
import { realServices } from './real-services.js';

/** What the child measured; times in ms. */
export interface Figures {
  build: number;
  p50: number;
  p95: number;
  max: number;
  /** Number of key presses timed. */
  samples: number;
  /** Bytes of heap that the index keeps. */
  heap: number;
  /** Bytes of the stored index, where the engine has one. */
  serialised?: number;
}

/** What the child says. */
export type Message = 'begins' | Figures;

/** Time after which no more key presses than the least number are begun, in ms. */
const SAMPLING_TIME = 4_000;
const HITS = 20;

const [id, size] = process.argv.slice(2);
const engine = [...ENGINES, okienkoSuggestions].find((engine) => engine.id === id);
if (!engine || !process.send) throw new Error('Run search.bench.ts');
const say = (message: Message): Promise<void> =>
  new Promise((resolve) => process.send!(message, undefined, undefined, () => resolve()));

async function heapUsed(): Promise<number> {
  // What a promise or a finaliser still holds goes in the second round.
  for (let round = 0; round < 2; round++) {
    await pause(20);
    globalThis.gc!();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const services = generateServices(await realServices(), Number(size));
const before = await heapUsed();
await say('begins');

const start = performance.now();
const opened = await engine.open(services);
const build = performance.now() - start;
const heap = (await heapUsed()) - before;

const times: number[] = [];
const begin = performance.now();
for (const query of keyPresses()) {
  if (times.length >= LEAST_SAMPLES && performance.now() - begin > SAMPLING_TIME) break;
  const from = performance.now();
  const answer = opened.search(query, HITS);
  if (answer instanceof Promise) await answer;
  times.push(performance.now() - from);
}
times.sort((a, b) => a - b);
const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;

const figures: Figures = {
  build,
  p50: at(0.5),
  p95: at(0.95),
  max: at(1),
  samples: times.length,
  heap,
};
// Said already now: storing may take longer than what is left of the time.
await say(figures);
try {
  const serialised = await opened.serialisedBytes?.();
  if (serialised) await say({ ...figures, serialised });
} catch {
  // An index too large for one string cannot be stored in this form.
}
process.exit(0);
