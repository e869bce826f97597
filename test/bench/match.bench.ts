/**
 * Times the matching: the first call, which reads every service, and further calls with other criteria. Each round
 * makes its services anew, so that nothing is read before. Prints a Markdown table; with `--check` it fails over the
 * budget.
 *
 *   npm run bench:match -- [--sizes 153,1000,10000] [--check]
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { matchServices, type Criteria } from '../../src/match/index.js';
import type { Service } from '../../src/model/index.js';
import { table } from '../eval/tables.js';
import { generateServices } from './generator.js';
import { realServices } from './real-services.js';

/** Longest median of a further call at 10,000 services, in ms. */
const BUDGET = 30;
/** Most bytes of the matching with all that it uses of the model, minified and gzipped. */
const SIZE_BUDGET = 20_000;
const ROUNDS = 7;

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '153,1000,10000' },
    check: { type: 'boolean', default: false },
  },
});
const real = await realServices();

/** People of all kinds, with a place that the services name. */
function people(services: readonly Service[]): Criteria[] {
  const areas = services.flatMap(({ service_areas: areas }) => areas?.[0]?.name ?? []);
  const place = areas[Math.floor(areas.length / 2)] ?? '';
  return [
    {
      age: 78,
      place,
      recipients: ['odbiorca:osoby-starsze'],
      situations: ['sytuacja:samotnosc', 'sytuacja:brak-dojazdu'],
    },
    {
      age: 15,
      place,
      recipients: ['odbiorca:mlodziez'],
      situations: ['sytuacja:problemy-psychiczne-dziecka'],
    },
    {
      age: 40,
      recipients: ['odbiorca:opiekunowie'],
      situations: ['sytuacja:opieka-nad-bliskim'],
      freeOnly: true,
    },
    { situations: ['sytuacja:bezdomnosc'], delivery: ['sposob:z-zakwaterowaniem'], for: 'other' },
    {},
  ];
}

/**
 * Time that this thread has spent on a processor, in ms, so that other work on the machine does not count; where the
 * system does not tell it, time that has passed. Linux tells it in steps of some ms.
 */
function spent(): number {
  try {
    const told = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8');
    return Number(told.split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

const middle = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

const rows: string[][] = [];
let isOver = false;
for (const size of options.sizes.split(',').map(Number)) {
  const firsts: number[] = [];
  const others: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const services = generateServices(real, size, round + 1);
    const all = people(services);
    for (const [i, criteria] of [...all, ...all].entries()) {
      const begun = spent();
      matchServices(services, criteria);
      (i ? others : firsts).push(spent() - begun);
    }
  }
  const cold = firsts[0]!;
  const next = middle(others);
  if (size === 10_000 && next > BUDGET) isOver = true;
  rows.push([size.toLocaleString('en'), ms(cold), ms(middle(firsts)), ms(next), ms(others.at(-1)!)]);
}
console.log(table(['Services', 'very first ms', 'first p50 ms', 'further p50 ms', 'further max ms'], rows));

const [bundle] = (await build({
  configFile: false,
  logLevel: 'silent',
  build: {
    write: false,
    target: 'es2022',
    lib: { entry: fileURLToPath(new URL('../../src/match/index.ts', import.meta.url)), formats: ['es'] },
    rolldownOptions: { output: { minify: true } },
  },
})) as Rolldown.RolldownOutput[];
const size = bundle!.output.reduce(
  (sum, file) => sum + (file.type === 'chunk' ? gzipSync(file.code, { level: 9 }).length : 0),
  0,
);
console.log(`\n${size.toLocaleString('en')} bytes gzip with what it uses of the model.`);
if (size > SIZE_BUDGET) {
  console.log(`Over the budget of ${SIZE_BUDGET.toLocaleString('en')}.`);
  if (options.check) process.exitCode = 1;
}
if (isOver) {
  console.log(`\nOver the budget of ${BUDGET} ms.`);
  if (options.check) process.exitCode = 1;
}
