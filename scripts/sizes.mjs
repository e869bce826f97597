// Bytes of every built entry, and the budget of the one file that a page loads. Run after `npm run build`.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { alone } from './alone.mjs';

/** Bytes gzip, at most; 1 kB is 1,000 bytes. okienko.js needs nothing else: the opened card is in it. */
const BUDGETS = {
  'cdn/okienko.js': 61_800,
  // a form with all that it loads at once, okienko.js among it
  'cdn/okienko-contact-form.js': 105_100,
  'cdn/okienko-notify-form.js': 105_100,
  'cdn/okienko-provider-card.js': 69_000,
  'cdn/okienko-provider-form.js': 129_200,
  'cdn/okienko-service-match.js': 80_200,
  'cdn/okienko-timetable.js': 70_900,
  'cdn/okienko-stats-chart.js': 75_300,
  // the everyday words: loaded apart, the other languages only where they are used
  'cdn/okienko-words.pl.js': 25_000,
  'cdn/okienko-words.uk.js': 20_500,
  'cdn/okienko-words.en.js': 20_500,
};
/** A file alone, without okienko.js, gzip: what a page that has the search loads more for it. */
const ALONE = { 'cdn/okienko-service-match.js': 20_000, 'cdn/okienko-stats-chart.js': 14_000 };
/** Entries as bundles of their own: bytes gzip of what each loads at once. */
const OWN = [
  // the search with its cards, Lit, Fuse, idb-keyval and the messages of one locale
  { entry: 'src/define/service-search.ts', budget: 45_000, lit: true },
  { entry: 'src/define/stats-chart.ts', budget: 20_000, lit: false },
];

/** What a page with autoload.js loads at once for the search with its results; the sum of files each compressed. */
const SEARCH = { budget: 49_100, entries: ['cdn/autoload.js', 'cdn/parts/service-search.js'] };
/** The same for a page with a chart alone, into which nothing of the search may slip. */
const CHART = { budget: 35_000, entries: ['cdn/autoload.js', 'cdn/parts/stats-chart.js'] };
/** What comes after that of the search, each when it is used or when the page is idle. */
const AFTER = ['tools', 'full-card', 'understanding', 'words.pl'];

const dist = fileURLToPath(new URL('../dist', import.meta.url));
if (!existsSync(path.join(dist, 'cdn/okienko.js'))) {
  console.error('Nothing is built yet. Run: npm run build');
  process.exit(1);
}

/** What loading this file loads at once: itself and its static imports inside dist (dynamic ones come later). */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, , name] of code.matchAll(
    /(?:^|[;\n}])\s*(import|export)\b[^'"()]*?['"](\.{1,2}\/[^'"]+)['"]/g,
  ))
    if (existsSync(path.join(path.dirname(file), name))) closure(path.join(path.dirname(file), name), seen);
  return seen;
}

const entries = readdirSync(dist, { recursive: true })
  .map(String)
  .filter((name) => /^([\w-]+|define\/[\w-]+|i18n\/[\w-]+|cdn\/[\w.-]+)\.js$/.test(name))
  .sort();

const number = (n) => n.toLocaleString('en').padStart(9);
let failed = 0;
console.log('| Entry (with what it loads at once) |       raw |      gzip |    brotli | budget gzip |');
console.log('|---|---:|---:|---:|---:|');
for (const entry of entries) {
  const code = Buffer.concat([...closure(path.join(dist, entry))].map((file) => readFileSync(file)));
  const gzip = gzipSync(code, { level: 9 }).length;
  const budget = BUDGETS[entry];
  const over = budget !== undefined && gzip > budget;
  if (over) failed++;
  const limit = budget === undefined ? '' : `${number(budget)}${over ? ' EXCEEDED' : ''}`;
  console.log(
    `| ${entry} | ${number(code.length)} | ${number(gzip)} | ${number(brotliCompressSync(code).length)} | ${limit} |`,
  );
}
const gzipOf = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
/** Every file is sent on its own, so the sum is of files that are each compressed. */
const sent = (files) => [...files].reduce((sum, file) => sum + gzipOf(file), 0);
/** The files of a page with autoload.js, held to their budget. */
function page(what, { entries, budget }) {
  const files = new Set();
  for (const entry of entries) closure(path.join(dist, entry), files);
  if (sent(files) > budget) failed++;
  const names = [...files].map((file) => path.basename(file)).join(', ');
  console.log(
    `\nautoload.js with ${what}, at once: ${number(sent(files))} of ${number(budget)} bytes gzip (${names}).`,
  );
  return files;
}
const search = page('the search and its results', SEARCH);
for (const name of AFTER) {
  const own = closure(path.join(dist, `cdn/parts/${name}.js`), new Set(search));
  console.log(`More with ${name}: ${number(sent(own) - sent(search))} bytes gzip.`);
}
page('a chart', CHART);
for (const [entry, budget] of Object.entries(ALONE)) {
  const gzip = gzipOf(path.join(dist, entry));
  if (gzip > budget) failed++;
  console.log(`\n${entry} alone: ${number(gzip)} of ${number(budget)} bytes gzip.`);
}
for (const { entry, budget, lit } of OWN) {
  const { atOnce, onUse } = await alone(entry, { lit });
  if (atOnce > budget) failed++;
  console.log(
    `\n${entry} as a bundle of its own, ${lit ? 'with' : 'above'} Lit: ${number(atOnce)} of ${number(budget)} bytes gzip at once.`,
  );
  console.log(`On use: ${onUse.map(({ name, gzip }) => `${name} ${gzip.toLocaleString('en')}`).join(', ')}.`);
}
if (failed) {
  console.error(`${failed} over budget: load less at the start, or load it on use.`);
  process.exit(1);
}
