// Opens every story of the built Storybook in Chromium and fails on a render error, a failing play function, an error
// in the console, a request to another host, sideways scrolling at 320 px, or a violation found by either of two
// accessibility engines (axe-core and IBM's accessibility-checker-engine), through open shadow roots.
//   node scripts/test-stories.mjs [part of a story's id]
// Every story: light at 1280 and 320 px; dark, forced colours and type of twice the size for every third. VERIFY_FULL=1:
// all of it for every story, colours at 320, 768 and 1280 px. The second engine looks once, at 1280 px, light.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { findBrowser, FLAGS } from './browser.mjs';

const ROOT = path.resolve('storybook-static');
const WORKERS = 2;
/** Longest wait for a story, in milliseconds; a slow machine needs 5 s for the largest. */
const PATIENCE = 30_000;

const FULL = process.env.VERIFY_FULL === '1';
const WIDTHS = FULL ? [1280, 768, 320] : [1280, 320];
/** In the short run dark, forced colours and large type are looked at in every third story. */
const EVERY = 3;
/** Width in pixels for type of 32 px, the reader's own setting of 200 %: room for 320 px of ordinary type. */
const LARGE = 640;
const COLOURS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
};

const AXE = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // off by default in axe
    'target-size': { enabled: true },
    // about a whole page; a story is a piece of one, and the end-to-end tests look at pages
    'page-has-heading-one': { enabled: false },
  },
  resultTypes: ['violations'],
};

// The colours are the person's own then. Axe reads -webkit-text-fill-color, which Chromium tells as it was before.
const AXE_FORCED = { ...AXE, rules: { ...AXE.rules, 'color-contrast': { enabled: false } } };

/** Findings of the second engine that are none, each with its reason: rule -> part of the element's own HTML. */
const ACE_OFF = {
  // the listbox of a combobox: the focus stays in the box and aria-activedescendant names the option (ARIA APG)
  aria_child_tabbable: 'role="listbox"',
};

const require = createRequire(import.meta.url);
const ENGINES = {
  '/engines/axe.js': require.resolve('axe-core/axe.min.js'),
  '/engines/ace.js': require.resolve('accessibility-checker-engine/ace.js'),
};
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves the built Storybook and the engines at a free port. */
async function serve() {
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = ENGINES[name] ?? path.join(ROOT, path.normalize(name));
    const ours = name in ENGINES || file.startsWith(ROOT + path.sep);
    // browsers ask for it by themselves
    if (name === '/favicon.ico') return response.writeHead(204).end();
    if (!ours || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
    });
    return createReadStream(file).pipe(response);
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { server, base: `http://127.0.0.1:${server.address().port}` };
}

/** Runs in the page before Storybook: keeps what its channel says about the story. */
function listen() {
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    set(channel) {
      Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', { value: channel, writable: true });
      channel.on('storyFinished', (told) => (globalThis.__finished = told.status));
      for (const name of [
        'storyErrored',
        'storyThrewException',
        'storyMissing',
        'playFunctionThrewException',
      ])
        channel.on(
          name,
          (told) => (globalThis.__broken = `${name}: ${told?.message ?? told?.description ?? told}`),
        );
    },
  });
}

/** Runs in the page: resolves when every element has drawn what it wants to draw and nothing moves. */
async function settle() {
  const waiting = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      ...(each.isUpdatePending ? [each.updateComplete] : []),
      ...(each.shadowRoot ? waiting(each.shadowRoot) : []),
    ]);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // as a page would have it; Storybook has no landmarks of its own
  document.querySelector('#storybook-root').setAttribute('role', 'main');
  await document.fonts.ready;
  do {
    await Promise.all(waiting(document));
    await frame();
  } while (waiting(document).length > 0);
  const ends = document
    .getAnimations()
    .filter((each) => each.effect?.getComputedTiming().endTime !== Infinity)
    .map((each) => each.finished.catch(() => undefined));
  await Promise.all(ends);
  await frame();
}

/** Runs in the page. */
async function askAxe(options) {
  const { violations } = await globalThis.axe.run('#storybook-root', options);
  return violations.map(({ id, nodes }) => {
    const { target, failureSummary } = nodes[0];
    return `axe ${id} (${nodes.length}) ${target.flat().join(' > ')}: ${failureSummary.replace(/\s+/g, ' ')}`;
  });
}

/** Runs in the page. */
async function askAce(off) {
  const { results } = await new globalThis.ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
  return results
    .filter(({ value: [level, said] }) => level === 'VIOLATION' && said === 'FAIL')
    .filter(({ ruleId, snippet }) => !(ruleId in off && snippet.includes(off[ruleId])))
    .map(({ ruleId, message, path: { dom }, snippet }) => `ace ${ruleId} ${dom}: ${message} ${snippet}`);
}

/**
 * Opens a story and looks at it at each width and in each colour scheme, as somebody who turns a telephone or changes
 * the colours of the system while reading. Returns what is wrong with it, by view.
 */
async function look(context, base, { id, views }) {
  const page = await context.newPage();
  let problems = [];
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(data|blob):/.test(url)) problems.push(`request to ${url}`);
  });
  const set = async ({ width, colour }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ ...COLOURS[colour], reducedMotion: 'reduce' });
  };
  const found = [];
  try {
    await set(views[0]);
    // the add-on's own run of axe is left out: ours asks more, and once is enough
    await page.goto(`${base}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`);
    await page.waitForFunction(() => globalThis.__finished || globalThis.__broken);
    const broken = await page.evaluate(
      () =>
        globalThis.__broken ?? (globalThis.__finished === 'success' ? '' : `story: ${globalThis.__finished}`),
    );
    if (broken) problems.push(broken);
    for (const view of broken ? [] : views) {
      await set(view);
      await page.evaluate(settle);
      problems.push(...(await judge(page, view)));
      found.push({ view, problems });
      problems = [];
    }
  } catch (error) {
    problems.push(String(error.message).split('\n')[0]);
  } finally {
    await page.close();
  }
  // views that were not reached are not passed
  return [
    ...found,
    ...views.slice(found.length).map((view) => ({ view, problems: ['not seen', ...problems] })),
  ];
}

/** What the engines find in a page as it stands, and whether it scrolls sideways. */
async function judge(page, { width, colour }) {
  const problems = [];
  await page.addScriptTag({ url: '/engines/axe.js' });
  problems.push(...(await page.evaluate(askAxe, colour === 'forced' ? AXE_FORCED : AXE)));
  if (colour === 'light' && width === WIDTHS[0]) {
    await page.addScriptTag({ url: '/engines/ace.js' });
    problems.push(...(await page.evaluate(askAce, ACE_OFF)));
  }
  if (width === 320 || width === LARGE) {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) problems.push(`scrolls sideways by ${over} px`);
  }
  return problems;
}

if (!existsSync(path.join(ROOT, 'index.json'))) {
  console.error('No built Storybook: run `npm run build-storybook` first.');
  process.exit(1);
}
const { entries } = JSON.parse(readFileSync(path.join(ROOT, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(
  ({ type, id }) => type === 'story' && id.includes(process.argv[2] ?? ''),
);
const often = (i) => FULL || i % EVERY === 0;
/** One page each: a story in type of the usual size, and in large type. */
const queue = stories.flatMap(({ id }, i) => [
  {
    id,
    views: WIDTHS.flatMap((width) =>
      Object.keys(COLOURS)
        .filter((colour) => colour === 'light' || FULL || (width === WIDTHS[0] && often(i)))
        .map((colour) => ({ width, colour })),
    ),
  },
  ...(often(i) ? [{ id, views: [{ width: LARGE, colour: 'light' }] }] : []),
]);

const { server, base } = await serve();
const launch = async (...more) => chromium.launch({ ...(await findBrowser()), args: [...FLAGS, ...more] });
const browsers = { usual: await launch(), large: await launch('--blink-settings=defaultFontSize=32') };
let passed = 0;
let failed = 0;
async function contextOf(browser) {
  const context = await browser.newContext({ locale: 'pl-PL' });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript(listen);
  return context;
}
async function work() {
  for (let next; (next = queue.shift());) {
    // a context of its own: what one story leaves on the device is not another's
    const context = await contextOf(next.views[0].width === LARGE ? browsers.large : browsers.usual);
    for (const { view, problems } of await look(context, base, next)) {
      if (problems.length === 0) {
        passed += 1;
        continue;
      }
      failed += 1;
      console.log(`FAIL ${next.id}, ${view.width} px, ${view.colour}`);
      for (const problem of problems) console.log(`  ${problem}`);
    }
    await context.close();
  }
}
await Promise.all(Array.from({ length: WORKERS }, work));
await Promise.all(Object.values(browsers).map((each) => each.close()));
server.close();
if (stories.length === 0) console.error('No stories.');
console.log(`${stories.length} stories, ${passed + failed} views: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 || stories.length === 0 ? 1 : 0);
