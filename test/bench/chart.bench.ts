// How long a chart of five years by week takes in a real browser: from new data to the drawing, and from a key press to
// the next number. Prints a Markdown table; ends with 1 when a budget is exceeded. Run after `npm run build`.
import { openBrowser } from '../e2e/support/browser.js';
import { startSite } from '../e2e/support/site.js';
import { SECURITY_HEADERS } from '../../demo/server/headers.js';

/** Milliseconds for a chart of five years by week, median. */
const BUDGET = 50;
const WEEKS = 261;
const ROUNDS = 15;

const week = (i: number): string => new Date(Date.UTC(2021, 0, 4 + 7 * i)).toISOString().slice(0, 10);

/** Five years by week: fourteen areas and the whole, with hidden numbers and gaps. */
const statistics = (weeks: number): string => {
  const periods = Array.from({ length: weeks }, (_, i) => week(i));
  const codes = ['all', ...Array.from({ length: 14 }, (_, i) => `obszar:x${i}`)];
  const series = codes.map((code, k) => ({
    code,
    name: `Kategoria ${k}`,
    values: periods.map((_, i) => {
      const n = ((i * 7919 + k * 104_729) % 61) * 5;
      if (n === 10) return null;
      return n < 5 ? { value: null, below: 5 } : { value: n };
    }),
  }));
  return JSON.stringify({
    interval: 'week',
    time_zone: 'Europe/Warsaw',
    periods,
    hidden_below: 5,
    sensitive_below: 10,
    rounded_to: 5,
    sought: { series },
  });
};

const site = await startSite((demo) => (request, response) => {
  const url = new URL(request.url ?? '/', 'http://bench');
  if (url.pathname === '/bench/statistics.json') {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(statistics(WEEKS));
  } else if (url.pathname === '/bench') {
    response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="pl"><title>Pomiar</title><link rel="icon" href="/favicon.svg">
      <script type="module" src="/okienko/okienko.js"></script>
      <cus-stats-chart kind="sought" src="/bench/statistics.json"></cus-stats-chart>`);
  } else demo(request, response);
});
const browser = await openBrowser();

interface Chart extends HTMLElement {
  updateComplete: Promise<boolean>;
  period: string;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // the transpiler names functions by this helper, which a page does not have
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(`${site.origin}/bench`);
  await page.locator('cus-stats-chart .plot svg').waitFor();
  const measured = await page.evaluate(async (rounds) => {
    const chart = document.querySelector('cus-stats-chart') as Chart;
    const root = chart.shadowRoot as ShadowRoot;
    const paint = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now());
          channel.port2.postMessage(0);
        });
      });
    const timed = async (change: () => void, ready: () => boolean): Promise<number> => {
      await paint();
      const before = performance.now();
      change();
      while (!ready()) await chart.updateComplete;
      // laid out and painted, but not the wait for the next frame of the screen
      root.querySelector('svg')?.getBoundingClientRect();
      return performance.now() - before;
    };
    const course: number[] = [];
    const bars: number[] = [];
    const whole: number[] = [];
    const keys: number[] = [];
    for (let i = 0; i < rounds; i++) {
      course.push(
        await timed(
          () => (chart.period = 'all'),
          () => !!root.querySelector('svg.course'),
        ),
      );
      const point = root.querySelector<SVGElement>('.point[tabindex="0"]');
      point?.focus();
      const name = () => root.activeElement?.getAttribute('aria-label');
      const before = name();
      keys.push(
        await timed(
          () =>
            root.activeElement?.dispatchEvent(
              new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }),
            ),
          () => name() !== before,
        ),
      );
      bars.push(
        await timed(
          () => (chart.period = 'last'),
          () => !!root.querySelector('svg.bars'),
        ),
      );
      // a new element: all of it, with its words, its data and its first drawing
      const fresh = document.createElement('cus-stats-chart') as Chart;
      fresh.setAttribute('kind', 'sought');
      fresh.setAttribute('src', '/bench/statistics.json');
      fresh.period = 'all';
      const start = performance.now();
      document.body.append(fresh);
      while (!fresh.shadowRoot?.querySelector('svg.course'))
        await new Promise((resolve) => setTimeout(resolve));
      whole.push(performance.now() - start);
      fresh.remove();
    }
    return { course, bars, whole, keys };
  }, ROUNDS);

  console.log(`Five years by week (${WEEKS} periods, 15 categories), median and longest of ${ROUNDS}`);
  console.log('\n| What | median | longest | budget |\n|---|---:|---:|---:|');
  for (const [name, values] of Object.entries({
    'from another chart to the course': measured.course,
    'from the course to the bars': measured.bars,
    'a new element with data that the page has': measured.whole,
    'from a key press to the next number': measured.keys,
  })) {
    const over = median(values) > BUDGET;
    if (over) process.exitCode = 1;
    console.log(
      `| ${name} | ${median(values).toFixed(1)} ms | ${Math.max(...values).toFixed(1)} ms | ${BUDGET} ms${over ? ' EXCEEDED' : ''} |`,
    );
  }
} finally {
  await browser.close();
  await site.stop();
}
