/**
 * A whole region in a page: an index made by the command line, searched on a small phone. Tells what is transferred,
 * how long it takes to the first results and to the answer of a key press, the longest time the page is held up, and
 * how much memory it keeps. The heap of the page is limited to what a browser gives a page on a phone with 2 GB of
 * memory. Prints Markdown tables. Run after `npm run build`.
 *
 *   npm run bench:region -- [--sizes 10000,50000] [--slow 1,4]
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { ROOT, startSite } from '../e2e/support/site.js';
import { table } from '../eval/tables.js';
import { generateServices } from './generator.js';
import { realServices } from './real-services.js';

/** Greatest heap of a page in Chromium on Android with 2 GB of memory: an eighth of it, in MB. */
const HEAP_LIMIT = 256;
const WORDS = ['opieka nad mamą', 'wozek inwalidzki', 'psycholog dla dziecka'];

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,50000' },
    slow: { type: 'string', default: '1,4' },
  },
});
const sizes = options.sizes.split(',').map(Number);
const rates = options.slow.split(',').map(Number);

/** Runs in the page: first painted results, the answer of each key press, tasks that hold up the page. */
const PROBE = `
  const told = (globalThis.__told = { first: 0, keys: [], tasks: [] });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) told.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  const painted = (then) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => then(performance.now());
    channel.port2.postMessage(0);
  });
  const look = () => {
    const card = document.querySelector('cus-service-search')?.shadowRoot?.querySelector('cus-service-card');
    if (card?.shadowRoot?.textContent.trim()) painted((now) => (told.first = now));
    else requestAnimationFrame(look);
  };
  look();
  addEventListener('input', (event) => painted((now) => told.keys.push(now - event.timeStamp)), true);
`;

interface Told {
  first: number;
  keys: number[];
  tasks: [start: number, duration: number][];
}

const at = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
const ms = (value: number): string => value.toFixed(0);
const mb = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 1);
const told = (page: Page): Promise<Told> =>
  page.evaluate(() => (globalThis as unknown as { __told: Told }).__told);

const folder = await mkdtemp(path.join(tmpdir(), 'okienko-region-'));
/** Files of the indexes, compressed as every host sends them. */
const files = new Map<string, { body: Buffer; raw: number }>();
const real = await realServices();
const made: string[][] = [];
for (const size of sizes) {
  const source = path.join(folder, `${size}.json`);
  const output = path.join(folder, String(size));
  await mkdir(output);
  await writeFile(source, JSON.stringify(generateServices(real, size)));
  const begin = performance.now();
  await promisify(execFile)(process.execPath, [
    path.join(ROOT, 'dist/cli.js'),
    'index',
    source,
    '-o',
    output,
  ]);
  const took = performance.now() - begin;
  for (const entry of await readdir(output, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const text = await readFile(file);
    files.set(`/region/${path.relative(folder, file)}`, {
      body: gzipSync(text, { level: 6 }),
      raw: text.length,
    });
  }
  made.push([size.toLocaleString('en'), (took / 1000).toFixed(1), mb((await readFile(source)).length)]);
}
console.log(`\nThe index made by the command line\n\n${table(['Services', 'seconds', 'source MB'], made)}`);

let sent = { bytes: 0, raw: 0, requests: 0 };
const site = await startSite((demo) => (request, response) => {
  const url = new URL(request.url ?? '/', 'http://bench');
  const file = files.get(url.pathname);
  if (file) {
    sent.bytes += file.body.length;
    sent.raw += file.raw;
    sent.requests++;
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
      .end(file.body);
  } else if (url.pathname === '/bench') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="pl"><meta name="viewport" content="width=device-width"><title>Pomiar</title>
      <script type="module" src="/okienko/okienko.js"></script>
      <cus-service-search index="/region/${url.searchParams.get('size')}/index.json"></cus-service-search>`,
    );
  } else demo(request, response);
});
const browser = await chromium.launch({
  ...(await findBrowser()),
  args: [...FLAGS, `--js-flags=--max-old-space-size=${HEAP_LIMIT}`],
});
const rows: string[][] = [];
try {
  for (const size of sizes) {
    for (const rate of rates) {
      sent = { bytes: 0, raw: 0, requests: 0 };
      const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
      await context.addInitScript(PROBE);
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      await page.goto(`${site.origin}/bench?size=${size}`);
      await page.waitForFunction(() => (globalThis as unknown as { __told: Told }).__told.first, null, {
        timeout: 180_000,
      });
      // everyday words join, and what answers them is found out
      await page.waitForTimeout(3_000 * rate);
      const loaded = await told(page);
      const { bytes, raw, requests } = sent;
      await page.evaluate(() => ((globalThis as unknown as { __told: Told }).__told.tasks = []));
      const box = page.locator('cus-service-search').getByRole('combobox');
      for (const words of WORDS) {
        await box.click();
        await page.keyboard.press('Control+A');
        await page.keyboard.type(words, { delay: 250 * rate });
      }
      await page.waitForTimeout(500 * rate);
      const typed = await told(page);
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
        usedSize: number;
        backingStorageSize?: number;
      };
      const longest = (tasks: Told['tasks']): string => ms(Math.max(0, ...tasks.map(([, time]) => time)));
      rows.push([
        size.toLocaleString('en'),
        `${rate}×`,
        `${mb(bytes)} (${mb(raw)}) in ${requests}`,
        ms(loaded.first),
        longest(loaded.tasks),
        `${ms(at(typed.keys, 0.5))} / ${ms(at(typed.keys, 0.95))}`,
        longest(typed.tasks),
        mb(usedSize + backingStorageSize),
      ]);
      await context.close();
    }
  }
} finally {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true, force: true });
}
console.log(
  `\nIn a page of 360 × 640 px, heap limited to ${HEAP_LIMIT} MB; tasks of less than 50 ms count as 0\n\n${table(
    [
      'Services',
      'slowed',
      'transfer MB (raw)',
      'first results ms',
      'longest task while loading ms',
      'key press p50 / p95 ms',
      'longest task while typing ms',
      'memory MB',
    ],
    rows,
  )}`,
);
