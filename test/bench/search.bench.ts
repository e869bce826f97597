/**
 * Times the search beside other engines, in one run on one machine: building, and an answer per key press. Okienko
 * answers with hits, facets and marked words, the others with hits only. Prints a Markdown table.
 *
 *   npm run bench:search -- [--sizes 153,1000] [--only okienko,minisearch]
 *
 * In `npm run bench`, BENCH_SIZES and BENCH_ENGINES say the same.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENGINES, type Engine } from '../eval/engines/index.js';
import { table } from '../eval/tables.js';
import type { Figures, Message } from './engine-child.js';
import { LEAST_SAMPLES, keyPresses } from './key-presses.js';
import { okienkoSuggestions } from './okienko-suggestions.js';

const SIZES = '153,1000,10000,50000';
/** Longest time for building and timing one engine at one size, in ms. */
const LIMIT = 60_000;
const CHILD = fileURLToPath(new URL('./engine-child.ts', import.meta.url));

/** Why there are no figures. */
type Failure = string;

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: process.env['BENCH_SIZES'] ?? SIZES },
    only: { type: 'string', default: process.env['BENCH_ENGINES'] ?? '' },
  },
});
const sizes = options.sizes
  .split(',')
  .map(Number)
  .sort((a, b) => a - b);
const only = options.only.split(',').filter(Boolean);
const all = [ENGINES[0]!, okienkoSuggestions, ...ENGINES.slice(1)];
const unknown = only.find((id) => !all.some((engine) => engine.id === id));
if (unknown) throw new Error(`No engine ${unknown}; there are ${all.map(({ id }) => id).join(', ')}`);
const engines = all.filter(({ id }) => !only.length || only.includes(id));

/** Runs one engine at one size in a child; the limit counts from when its services are made. */
function measure({ id }: Engine, size: number): Promise<Figures | Failure> {
  return new Promise((resolve) => {
    const child = fork(CHILD, [id, String(size)], {
      execArgv: ['--expose-gc', '--max-old-space-size=4096', '--import', import.meta.resolve('tsx')],
    });
    let timer: NodeJS.Timeout | undefined;
    let result: Figures | Failure = 'failed';
    child.on('message', (message: Message) => {
      if (message !== 'begins') result = message;
      else
        timer = setTimeout(() => {
          if (result === 'failed') result = 'over 60 s';
          child.kill('SIGKILL');
        }, LIMIT);
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve(result);
    });
  });
}

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0);
const megabytes = (bytes: number | undefined): string =>
  bytes === undefined ? '–' : (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0);

const row = (engine: Engine, result: Figures | Failure): string[] =>
  typeof result === 'string'
    ? [engine.name, result, '–', '–', '–', '–', '–', '–']
    : [
        engine.name,
        ...[result.build, result.p50, result.p95, result.max].map(ms),
        String(result.samples),
        megabytes(result.heap),
        megabytes(result.serialised),
      ];

const results = new Map<number, Map<string, Figures>>();
/** Engines that are not asked at larger sizes, and why. */
const tooSlow = new Map<string, Failure>();

/**
 * What `figures` at `size` let expect at the next size, if it is over the limit. Time grows at least with the number
 * of services in every engine here.
 */
function expected({ build, p95 }: Figures, size: number): Failure | undefined {
  const next = sizes.find((other) => other > size);
  const time = ((build + LEAST_SAMPLES * p95) * (next ?? 0)) / size;
  return time > LIMIT
    ? `not run: about ${Math.round(time / 1000)} s, reckoned from the size before`
    : undefined;
}

for (const size of sizes) {
  const rows: string[][] = [];
  const figures = new Map<string, Figures>();
  results.set(size, figures);
  for (const engine of engines) {
    const slow = tooSlow.get(engine.id);
    const result = slow ?? (await measure(engine, size));
    if (typeof result !== 'string') figures.set(engine.id, result);
    const next =
      typeof result === 'string'
        ? (slow ?? `not run: ${result} at ${size.toLocaleString('en')}`)
        : expected(result, size);
    if (next) tooSlow.set(engine.id, next);
    rows.push(row(engine, result));
  }
  console.log(`\n${size.toLocaleString('en')} services, ${keyPresses().length} key presses\n`);
  console.log(
    table(['Engine', 'build ms', 'p50 ms', 'p95 ms', 'max ms', 'timed', 'heap MB', 'stored MB'], rows),
  );
}

/** How many times faster Okienko is than the best of some engines, in one figure at one size. */
function ratio(size: number, figure: 'build' | 'p95', what: string, rivals: (id: string) => boolean): void {
  const figures = results.get(size);
  const own = figures?.get('okienko')?.[figure];
  const others = [...(figures ?? [])].flatMap(([id, value]) => (rivals(id) ? [value[figure]] : []));
  if (own === undefined || !others.length) return;
  const best = Math.min(...others);
  console.log(
    `- ${figure} at ${size.toLocaleString('en')}: Okienko ${ms(own)} ms, ${what} ${ms(best)} ms, ${(best / own).toFixed(1)} times Okienko's`,
  );
}

console.log('');
for (const { id, name } of ENGINES)
  if (id.startsWith('fuse')) ratio(10_000, 'p95', name, (other) => other === id);
ratio(10_000, 'p95', 'MiniSearch', (id) => id === 'minisearch');
ratio(50_000, 'build', 'MiniSearch', (id) => id === 'minisearch');
