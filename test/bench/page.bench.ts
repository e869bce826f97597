// How long a person waits on the page: until the first results, and from a key press to the painted answer.
// Prints Markdown tables; ends with 1 when a budget is exceeded. Run after `npm run build`.
import type { RequestListener } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { SECURITY_HEADERS } from '../../demo/server/headers.js';
import { openBrowser } from '../e2e/support/browser.js';
import { startSite } from '../e2e/support/site.js';
import { generateServices } from './generator.js';
import { realServices } from './real-services.js';

/** Numbers of services: the three real catalogues together, a large city, a region. */
const SIZES = [153, 1_000, 10_000];
/** Milliseconds from a key press to the painted answer, at every size, for half of the key presses. */
const KEY_BUDGET = 50;
const VISITS = 5;
const WORDS = ['opieka nad mamą', 'wozek inwalidzki', 'psycholog dla dziecka'];

interface Measured {
  firstResults?: number;
  keys: number[];
  late: number;
}

/** Runs in every page: notes the first painted results, and for each input the time until its answer is painted. */
const PROBE = `
  const measured = (globalThis.__measured = { keys: [], late: 0 });
  const painted = (then) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => then(performance.now());
    channel.port2.postMessage(0);
  });
  const walk = function* (root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* walk(element.shadowRoot);
    }
  };
  const cards = () => {
    const search = document.querySelector('cus-service-search');
    const found = [];
    if (search?.shadowRoot)
      for (const element of walk(search.shadowRoot))
        if (element.localName === 'cus-service-card') found.push(element);
    return found;
  };
  const shown = () => cards().map((card) => card.shadowRoot?.textContent.trim()).join('|');
  const first = () => {
    if (cards()[0]?.shadowRoot?.textContent.trim()) painted((now) => (measured.firstResults = now));
    else requestAnimationFrame(first);
  };
  first();
  addEventListener('input', (event) => painted((now) => {
    measured.keys.push(now - event.timeStamp);
    const answer = shown();
    // an answer that still changes afterwards was not the answer
    setTimeout(() => { if (shown() !== answer) measured.late++; }, 150);
  }), true);
`;

const read = (page: Page): Promise<Measured> =>
  page.evaluate(() => (globalThis as unknown as { __measured: Measured }).__measured);

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
const percentile = (values: number[], p: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * p))] ?? NaN;
const ms = (value: number): string => `${value.toFixed(0)} ms`;

async function visit(page: Page, url: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url);
  await page.waitForFunction(
    () => (globalThis as unknown as { __measured: Measured }).__measured.firstResults,
  );
  const { firstResults } = await read(page);
  await session.detach();
  return firstResults ?? NaN;
}

async function firstResults(browser: Browser, origin: string): Promise<void> {
  console.log('\nFrom navigation to the first results, processor slowed four times, median of', VISITS);
  console.log('\n| Page | cold | from cache |\n|---|---:|---:|');
  for (const address of ['/', '/koszalin']) {
    const cold: number[] = [];
    const cached: number[] = [];
    for (let i = 0; i < VISITS; i++) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      await context.addInitScript(PROBE);
      const page = await context.newPage();
      cold.push(await visit(page, origin + address));
      cached.push(await visit(page, origin + address));
      await context.close();
    }
    console.log(`| ${address} | ${ms(median(cold))} | ${ms(median(cached))} |`);
  }
}

async function keyPresses(browser: Browser, origin: string): Promise<boolean> {
  console.log('\nFrom a key press to the painted results, processor not slowed');
  console.log(
    '\n| Services | first results | keys | median | 95 % | longest |\n|---:|---:|---:|---:|---:|---:|',
  );
  let within = true;
  for (const size of SIZES) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addInitScript(PROBE);
    const page = await context.newPage();
    await page.goto(`${origin}/bench?size=${size}`);
    const box = page.locator('cus-service-search').getByRole('combobox');
    await page.waitForFunction(
      () => (globalThis as unknown as { __measured: Measured }).__measured.firstResults,
      null,
      { timeout: 60_000 },
    );
    for (const words of WORDS) {
      await box.click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(words, { delay: 250 });
    }
    await page.waitForTimeout(300);
    const { firstResults: first, keys, late } = await read(page);
    if (late > 0) console.log(`(at ${size} services ${late} answers still changed after they were painted)`);
    if (keys.length === 0 || median(keys) > KEY_BUDGET) within = false;
    console.log(
      `| ${size} | ${ms(first ?? NaN)} | ${keys.length} | ${ms(median(keys))} | ${ms(percentile(keys, 0.95))} | ${ms(Math.max(...keys))} |`,
    );
    await context.close();
  }
  return within;
}

/** Runs in every page with questions: from a press to what is asked next, painted, and the longest task meanwhile. */
const TALK = `
  const talk = (globalThis.__talk = { steps: [], longest: 0 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) talk.longest = Math.max(talk.longest, duration);
  }).observe({ type: 'longtask' });
  const asked = () => {
    const root = document.querySelector('cus-service-match')?.shadowRoot;
    return root?.querySelector('#question, .list-title')?.textContent.trim() ?? '';
  };
  addEventListener('click', (event) => {
    if (event.composedPath()[0]?.localName !== 'button') return;
    const before = asked();
    const look = () => {
      if (asked() === before) return void requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => talk.steps.push(performance.now() - event.timeStamp);
      channel.port2.postMessage(0);
    };
    requestAnimationFrame(look);
  }, true);
`;

/** The conversation: a situation is chosen, then nothing is known of all else, until the results. */
async function answers(browser: Browser, origin: string): Promise<void> {
  console.log('\nFrom an answer to the next painted question, and to the results, processor not slowed');
  console.log('\n| Services | answers | median | longest | longest task |\n|---|---:|---:|---:|---:|');
  for (const size of SIZES) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${origin}/bench?size=${size}&part=match`);
    const match = page.locator('cus-service-match');
    await match.locator('#question').waitFor({ timeout: 60_000 });
    // words and everyday concepts have come, and what was read for the first question is done
    await page.waitForTimeout(2_000);
    await page.evaluate(TALK);
    await match.locator('summary').first().click();
    await match.getByRole('checkbox').first().check();
    await match.getByRole('button', { name: 'Dalej' }).click();
    for (let i = 0; i < 10; i++) {
      await page.waitForTimeout(400);
      if (await match.locator('.list-title').count()) break;
      await match.getByRole('button', { name: 'Nie wiem' }).click();
    }
    await page.waitForTimeout(400);
    const { steps, longest } = await page.evaluate(
      () => (globalThis as unknown as { __talk: { steps: number[]; longest: number } }).__talk,
    );
    console.log(
      `| ${size} | ${steps.length} | ${ms(median(steps))} | ${ms(Math.max(...steps))} | ${longest ? ms(longest) : 'under 50 ms'} |`,
    );
    await context.close();
  }
}

const real = await realServices();
const catalogues = new Map<number, string>();
const listener =
  (demo: RequestListener): RequestListener =>
  (request, response) => {
    const url = new URL(request.url ?? '/', 'http://bench');
    const size = Number(/^\/bench\/(\d+)\.json$/.exec(url.pathname)?.[1] ?? NaN);
    if (size > 0) {
      const text = catalogues.get(size) ?? JSON.stringify(generateServices(real, size));
      catalogues.set(size, text);
      response.writeHead(200, { 'content-type': 'application/json' }).end(text);
    } else if (url.pathname === '/bench') {
      const part = url.searchParams.has('part') ? 'cus-service-match' : 'cus-service-search';
      response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': 'text/html; charset=utf-8' });
      response.end(
        `<!doctype html><html lang="pl"><title>Pomiar</title><link rel="icon" href="/favicon.svg">
        <script type="module" src="/okienko/okienko.js"></script>
        <${part} src="/bench/${Number(url.searchParams.get('size'))}.json"></${part}>`,
      );
    } else demo(request, response);
  };

const site = await startSite(listener);
const browser = await openBrowser();
try {
  await firstResults(browser, site.origin);
  if (!(await keyPresses(browser, site.origin))) {
    console.error(`\nOver budget: half of the key presses must be answered within ${KEY_BUDGET} ms.`);
    process.exitCode = 1;
  }
  await answers(browser, site.origin);
} finally {
  await browser.close();
  await site.stop();
}
