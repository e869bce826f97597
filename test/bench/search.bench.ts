/**
 * Times the search beside Fuse.js over whole documents, in one run on one machine: building, and a query with
 * facets per key press. Prints a Markdown table.
 */
import Fuse from 'fuse.js';
import type { Service } from '../../src/model/index.js';
import { createSearch } from '../../src/search/index.js';
import { generateServices } from './generator.js';
import { realServices } from './real-services.js';

const SIZES = [153, 1_000, 10_000];
const QUERIES = [
  'wypożyczalnia kul ortopedycznych',
  'rehabilitacja po wypadku',
  'zajecia dla seniorow',
  'logopeda',
  'asystet osoby niepelnosprawnej',
  'pomoc w kryzysie',
  'kurs języka polskiego',
  'opeka nad dzieckiem',
];
/** Fuse takes seconds at the largest size; a few key presses tell enough. */
const FUSE_SAMPLES = 16;

/** Every beginning that is seen while the queries are typed. */
const keyPresses = QUERIES.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));

interface Figures {
  build: number;
  p50: number;
  p95: number;
  max: number;
}

function measure(build: () => (query: string) => unknown, samples: readonly string[]): Figures {
  const start = performance.now();
  const search = build();
  const built = performance.now() - start;
  const times = samples.map((query) => {
    const from = performance.now();
    search(query);
    return performance.now() - from;
  });
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { build: built, p50: at(0.5), p95: at(0.95), max: at(1) };
}

function overDocuments(services: readonly Service[]): (query: string) => unknown {
  const fuse = new Fuse(services, {
    keys: [
      { name: 'name', weight: 5 },
      { name: 'alternate_name', weight: 3 },
      { name: 'description', weight: 1 },
      { name: 'eligibility_description', weight: 1 },
      { name: 'organization.name', weight: 1 },
      { name: 'attributes.taxonomy_term.name', weight: 1 },
    ],
    includeScore: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.35,
  });
  return (query) => fuse.search(query, { limit: 20 });
}

const round = (ms: number): string => ms.toFixed(ms < 10 ? 2 : 0);
const row = (size: number, engine: string, { build, p50, p95, max }: Figures): string =>
  `| ${size.toLocaleString('en')} | ${engine} | ${[build, p50, p95, max].map(round).join(' | ')} |`;

const real = await realServices();
const fuseSamples = keyPresses.filter((_, i) => i % Math.ceil(keyPresses.length / FUSE_SAMPLES) === 0);
const ratios: string[] = [];
console.log('| Services | Engine | build ms | p50 ms | p95 ms | max ms |');
console.log('|---|---|---|---|---|---|');
for (const size of SIZES) {
  const services = generateServices(real, size);
  const okienko = measure(() => {
    const search = createSearch(services);
    return (query) => search.search(query);
  }, keyPresses);
  const suggestions = measure(() => {
    const search = createSearch(services);
    return (query) => search.suggest(query);
  }, keyPresses);
  const fuse = measure(() => overDocuments(services), fuseSamples);
  console.log(row(size, 'Okienko, hits with facets', okienko));
  console.log(row(size, 'Okienko, suggestions', suggestions));
  console.log(row(size, 'Fuse.js over documents', fuse));
  ratios.push(
    `- ${size.toLocaleString('en')} services (${(JSON.stringify(services).length / size / 1000).toFixed(2)} kB each): ` +
      `p50 ${Math.round(fuse.p50 / okienko.p50)} times, p95 ${Math.round(fuse.p95 / okienko.p95)} times faster than Fuse.js over documents`,
  );
}
console.log(`\n${ratios.join('\n')}`);
