// Every demo page: quiet, accessible, narrow, enlarged, without script; and the server behind them.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { assertQuiet, openBrowser, watch } from './support/browser.js';
import { cards, openFirst, results, scrollsSideways } from './support/find.js';
import { ROOT, startDemo, type Site } from './support/site.js';

const PAGES = ['/', '/koszalin', '/partner', '/minimal'];
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let site: Site;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([startDemo(), openBrowser()]);
});
after(async () => {
  await browser.close();
  await site.stop();
});

describe('quiet', () => {
  for (const address of PAGES)
    it(`${address}: no message, no report of the policy, no request to another host`, async () => {
      const seen = await watch(browser, [site.origin]);
      await seen.page.goto(site.origin + address);
      await results(seen.page);
      await openFirst(seen.page);
      await seen.page.waitForLoadState('networkidle');
      assertQuiet(seen);
      assert.deepEqual(await seen.context.cookies(), []);
      await seen.close();
    });

  it('/ keeps its place when its scripts come late', async () => {
    const { page, close } = await watch(browser, [site.origin], { viewport: { width: 360, height: 740 } });
    let release = (): void => undefined;
    const held = new Promise<void>((go) => (release = go));
    await page.route('**/*.js', (route) => held.then(() => route.continue()));
    await page.goto(site.origin, { waitUntil: 'commit' });
    const title = page.getByRole('heading', { level: 1 });
    await title.waitFor();
    await page.waitForFunction(() => document.styleSheets.length > 0);
    const before = await title.boundingBox();
    release();
    await results(page);
    await page.getByLabel('Wygląd strony').waitFor();
    assert.equal((await title.boundingBox())?.y, before?.y);
    await close();
  });

  it('/partner shows only its scope, from both towns', async () => {
    const seen = await watch(browser, [site.origin]);
    await seen.page.goto(`${site.origin}/partner`);
    await results(seen.page);
    const data = (await Promise.all(
      ['lapy', 'koszalin'].map(async (town) =>
        JSON.parse(await readFile(path.join(ROOT, `demo/data/${town}.json`), 'utf8')),
      ),
    )) as { attributes?: { taxonomy_term?: { code?: string } }[] }[][];
    const expected = data
      .flat()
      .filter((service) =>
        service.attributes?.some((a) => a.taxonomy_term?.code === 'obszar:niepelnosprawnosc'),
      ).length;
    await seen.page
      .getByText(new RegExp(`Jest tu ${expected} usług|Są tu ${expected} usługi`))
      .first()
      .waitFor();
    assert.equal(seen.asked.filter((url) => url.endsWith('/data/koszalin.json')).length, 1);
    await seen.close();
  });
});

describe('accessible', () => {
  for (const address of [...PAGES, '/dostepnosc', '/nie-ma-takiej-strony'])
    for (const colorScheme of ['light', 'dark'] as const)
      it(`${address}, ${colorScheme}: axe finds nothing`, async () => {
        // axe itself is an injected script: only for it the policy is set aside
        const seen = await watch(browser, [site.origin], { bypassCSP: true, colorScheme });
        const { page } = seen;
        await page.goto(site.origin + address);
        const views = PAGES.includes(address) ? ['results', 'card'] : ['page'];
        if (PAGES.includes(address)) await results(page);
        await page.addScriptTag({ path: AXE });
        for (const view of views) {
          if (view === 'card') await openFirst(page);
          const found = await page.evaluate(async () => {
            const { axe } = globalThis as unknown as {
              axe: {
                run(
                  where: Document,
                  options: object,
                ): Promise<{
                  violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[];
                }>;
              };
            };
            const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
            return violations.map((v) => [
              v.id,
              ...v.nodes.slice(0, 3).map((n) => [n.target, n.failureSummary]),
            ]);
          });
          assert.deepEqual(found, [], `${address} ${view}`);
        }
        await seen.close();
      });
});

describe('small and enlarged', () => {
  for (const address of PAGES) {
    it(`${address} fits a screen of 320 pixels`, async () => {
      const seen = await watch(browser, [site.origin], { viewport: { width: 320, height: 640 } });
      await seen.page.goto(site.origin + address);
      await results(seen.page);
      assert.equal(await scrollsSideways(seen.page), false);
      await openFirst(seen.page);
      assert.equal(await scrollsSideways(seen.page), false);
      await seen.close();
    });
  }

  it('letters twice as large by the reader’s own setting make the words larger and nothing overflow', async (t) => {
    const profile = await mkdtemp(path.join(tmpdir(), 'okienko-profile-'));
    await mkdir(path.join(profile, 'Default'));
    await writeFile(
      path.join(profile, 'Default/Preferences'),
      JSON.stringify({ webkit: { webprefs: { default_font_size: 32 } } }),
    );
    const context = await chromium.launchPersistentContext(profile, {
      ...(await findBrowser()),
      args: FLAGS,
      viewport: { width: 1280, height: 900 },
    });
    t.after(async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    });
    const page = await context.newPage();
    for (const address of PAGES) {
      await page.goto(site.origin + address);
      await results(page);
      const size = await cards(page)
        .first()
        .getByRole('heading')
        .evaluate((link) => parseFloat(getComputedStyle(link).fontSize));
      assert.ok(size >= 36, `${address}: the title of a card has ${size} px`);
      assert.equal(await scrollsSideways(page), false, address);
      await openFirst(page);
      assert.equal(await scrollsSideways(page), false, `${address} card`);
    }
  });
});

describe('without script', () => {
  for (const [address, text] of [
    ['/', 'Wypożyczalnia sprzętu rehabilitacyjnego'],
    ['/koszalin', 'Asystent rodziny'],
    ['/partner', 'Wyszukiwarka działa po włączeniu JavaScriptu'],
    ['/minimal', 'Włącz JavaScript'],
  ] as const)
    it(`${address} shows what it can, also on a small screen`, async () => {
      const viewport = { width: 320, height: 640 };
      const seen = await watch(browser, [site.origin], { javaScriptEnabled: false, viewport });
      // A driven Chromium runs no script but still reads `noscript` as if it did: open it as a browser without
      // script does.
      await seen.page.route(site.origin + address, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace(/<\/?noscript>/g, '') });
      });
      await seen.page.goto(site.origin + address);
      await seen.page.getByText(text).first().waitFor();
      assert.equal(await seen.page.locator('.tools:visible').count(), 0);
      assert.equal(await scrollsSideways(seen.page), false);
      await seen.close();
    });

  it('when only the library cannot be loaded, the page says what to do', async () => {
    const seen = await watch(browser, [site.origin]);
    await seen.page.route('**/okienko/okienko.js', (route) => route.abort());
    await seen.page.goto(`${site.origin}/`);
    await seen.page.getByText(/odśwież stronę albo zapytaj w Centrum/).waitFor();
    await seen.close();
  });
});

describe('npm start', () => {
  async function run(env: Record<string, string>): Promise<{ code: number | null; text: string }> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'demo/server/main.ts'], {
      cwd: ROOT,
      env: { ...process.env, ...env },
    });
    let text = '';
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
    const [code] = (await once(child, 'exit')) as [number | null];
    return { code, text };
  }

  it('says that a port is taken, and ends with 1', async () => {
    const { code, text } = await run({ PORT: new URL(site.origin).port, HOST: '127.0.0.1' });
    assert.equal(code, 1);
    assert.match(text, /is taken/);
  });

  it('refuses a port that is none', async () => {
    const { code, text } = await run({ PORT: '80a' });
    assert.equal(code, 1);
    assert.match(text, /PORT=80a is not a port/);
  });

  it('stops on SIGTERM with 0', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'okienko-start-'));
    const child = spawn(process.execPath, ['--import', 'tsx', 'demo/server/main.ts'], {
      cwd: ROOT,
      env: { ...process.env, PORT: '0', DATA_DIR: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    assert.equal(code, 0);
    await rm(folder, { recursive: true });
  });
});
