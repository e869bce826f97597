// Pages that load only what they use: autoload.js and the files under parts/.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { SECURITY_HEADERS } from '../../demo/server/headers.js';
import { assertQuiet, openBrowser, watch, type Watched } from './support/browser.js';
import { cards, focusComesTo, openFirst, opened, results, search } from './support/find.js';
import { startSite, type Site } from './support/site.js';

const SEARCH = '<cus-okienko src="/data/lapy.json"><cus-service-search></cus-service-search></cus-okienko>';
const BODIES: Record<string, string> = {
  '/empty': '<p>Nic tu nie ma.</p>',
  '/search': SEARCH,
  '/synced': '<cus-service-search src="/data/lapy.json" sync-url></cus-service-search>',
  '/both': `${SEARCH}<script type="module" src="/okienko/okienko.js"></script>`,
};

let site: Site;
let browser: Browser;

before(async () => {
  site = await startSite((demo) => (request, response) => {
    const body = BODIES[(request.url ?? '').replace(/\?.*/, '')];
    if (body === undefined) return demo(request, response);
    response
      .writeHead(200, { ...SECURITY_HEADERS, 'content-type': 'text/html; charset=utf-8' })
      .end(
        '<!doctype html><html lang="pl"><title>Strona</title><link rel="icon" href="/favicon.svg">' +
          `<script type="module" src="/okienko/autoload.js"></script>${body}`,
      );
  });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.stop();
});

/** Files of the library that were asked for. */
const files = ({ asked }: Watched): string[] =>
  asked.filter((url) => url.includes('/okienko/')).map((url) => url.replace(/^.*\/okienko\//, ''));

const idleOver = async (seen: Watched): Promise<void> => {
  await seen.page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/full-card.js')),
  );
  await seen.page.waitForLoadState('networkidle');
};

describe('a page with autoload.js', () => {
  it('asks for the files of the elements that it has, and of those that come later', async () => {
    const seen = await watch(browser, [site.origin]);
    const { page } = seen;
    await page.goto(`${site.origin}/empty`, { waitUntil: 'networkidle' });
    assert.deepEqual(files(seen), ['autoload.js']);
    await page.evaluate(() => {
      const host = document.createElement('div');
      document.body.append(host);
      const region = document.createElement('cus-okienko');
      region.setAttribute('src', '/data/lapy.json');
      region.append(document.createElement('cus-service-search'));
      host.append(region);
    });
    await results(page);
    assert.ok(files(seen).includes('parts/service-search.js'));
    assert.deepEqual(
      files(seen).filter((name) => /form|match|chart|timetable|provider|large|\.(uk|en)\.js/.test(name)),
      [],
    );
    assertQuiet(seen);
    await seen.close();
  });

  it('asks at once for all that an element needs: no file waits for another', async () => {
    const seen = await watch(browser, [site.origin]);
    let release = (): void => undefined;
    const held = new Promise<void>((go) => (release = go));
    await seen.page.route('**/okienko/parts/*.js', (route) => held.then(() => route.continue()));
    await seen.page.goto(`${site.origin}/search`, { waitUntil: 'commit' });
    await seen.page.waitForRequest(/parts\/service-search/, { timeout: 5_000 }).catch(() => undefined);
    await seen.page.evaluate(() => new Promise((go) => setTimeout(go)));
    const first = files(seen);
    release();
    await results(seen.page);
    assert.ok(first.includes('parts/service-search.js'), first.join());
    // what the file says it needs had been asked for with it
    const code = await (await fetch(`${site.origin}/okienko/parts/service-search.js`)).text();
    const needed = [...code.matchAll(/from\s*["'`]\.\/([\w.-]+)["'`]/g)].map(([, name]) => `parts/${name}`);
    for (const name of needed) assert.ok(first.includes(name), `${name} waited`);
    await seen.close();
  });

  it('shows the list before what stands around it, and nothing jumps when that comes', async () => {
    const seen = await watch(browser, [site.origin]);
    const { page } = seen;
    let release = (): void => undefined;
    let held = Promise.resolve();
    await page.route('**/parts/tools.js', (route) => held.then(() => route.continue()));
    await page.addInitScript(() => {
      const moves: number[] = ((window as unknown as { moves: number[] }).moves = []);
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) moves.push(startTime);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const width of [1280, 360]) {
      held = new Promise((go) => (release = go));
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${site.origin}/search`);
      await results(page);
      assert.equal(await page.locator('cus-service-search [part~=filter]').count(), 0);
      const chips = page.locator('cus-service-search [part~=situations] button');
      const [one, two] = [await chips.nth(0).boundingBox(), await chips.nth(1).boundingBox()];
      if (width > 1000) assert.equal(one?.y, two?.y, 'situations stand beside each other');
      // the grey of loading is gone; from here on nothing moves
      const from = await page.evaluate(
        async () =>
          new Promise<number>((go) =>
            requestAnimationFrame(() => setTimeout(() => go(performance.now()), 50)),
          ),
      );
      release();
      await page.locator('cus-service-search [part~=ask]').waitFor();
      await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => setTimeout(go, 50))));
      const moves = await page.evaluate(() => (window as unknown as { moves: number[] }).moves);
      assert.deepEqual(
        moves.filter((moment) => moment > from),
        [],
      );
    }
    assertQuiet(seen);
    await seen.close();
  });

  it('searches and opens cards without what stands around the list, which is asked for again', async () => {
    const seen = await watch(browser, [site.origin]);
    const { page } = seen;
    await page.route('**/parts/tools.js', (route) => route.abort());
    await page.goto(`${site.origin}/search`);
    const [first] = await search(page, 'wózek inwalidzki');
    assert.equal(first, 'Wypożyczalnia sprzętu rehabilitacyjnego');
    await page.unroute('**/parts/tools.js');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.locator('cus-service-search [part~=ask]').waitFor();
    await openFirst(page);
    await opened(page).getByText('Ile to kosztuje?').first().waitFor();
    await page.getByRole('button', { name: 'Wróć do wyników' }).click();
    await results(page);
    assert.equal(seen.said.filter((line) => /warning: Okienko: .*filters/.test(line)).length, 1);
    await seen.close();
  });

  it('waits for what its address says, and shows the list where that cannot be read', async () => {
    const seen = await watch(browser, [site.origin]);
    const { page } = seen;
    let release = (): void => undefined;
    const held = new Promise<void>((go) => (release = go));
    await page.route('**/parts/tools.js', (route) => held.then(() => route.continue()));
    await page.goto(`${site.origin}/synced?cus-q=psycholog`);
    await page.getByText('W czym możemy pomóc?').waitFor();
    await page.waitForTimeout(300);
    assert.equal(await page.locator('cus-service-search [part~=result]').count(), 0);
    release();
    await page
      .getByText(/^Znaleziono \d+ usług/)
      .first()
      .waitFor();
    assert.equal(await page.getByRole('combobox').inputValue(), 'psycholog');
    assertQuiet(seen);
    await page.route('**/parts/tools.js', (route) => route.abort());
    await page.reload();
    await results(page);
    await page
      .getByText(/^(Jest|Są) tu \d+ usług/)
      .first()
      .waitFor();
    // what a person did meanwhile holds, and is in the address once that can be written
    await search(page, 'wózek inwalidzki');
    await page.unroute('**/parts/tools.js');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.waitForURL(/cus-q=w%C3%B3zek/);
    assert.equal(await page.getByRole('combobox').inputValue(), 'wózek inwalidzki');
    await seen.close();
  });

  it('waits for nothing that never answers', async () => {
    const seen = await watch(browser, [site.origin]);
    const { page } = seen;
    const pending = new Promise<void>(() => undefined);
    await page.route('**/parts/tools.js', () => pending);
    await page.goto(`${site.origin}/synced?cus-service=x`, { waitUntil: 'commit' });
    await results(page);
    await cards(page).first().getByRole('heading').getByRole('link').click();
    await page.getByText('Na czym to polega?').waitFor();
    await page.getByRole('combobox').fill('chcę się zabić');
    await page.locator('cus-service-search [part~=urgent] a[href="tel:112"]').waitFor();
    await seen.close();
  });

  it('opens a card when the network has gone, once results were on the screen', async () => {
    const seen = await watch(browser, [site.origin]);
    const { page, context } = seen;
    await page.goto(`${site.origin}/search`);
    await results(page);
    await idleOver(seen);
    await context.setOffline(true);
    const [first] = await search(page, 'wozek inwalidzki');
    await openFirst(page);
    await opened(page).getByText('Ile to kosztuje?').first().waitFor();
    await focusComesTo(page, first ?? '');
    await seen.close();
  });

  it('shows the lines for urgent needs, also when the network has gone', async () => {
    const seen = await watch(browser, [site.origin]);
    const { page, context } = seen;
    await page.goto(`${site.origin}/search`);
    await results(page);
    await context.setOffline(true);
    await page.getByRole('combobox').fill('mąż mnie bije');
    await page.locator('cus-service-search [part=urgent]').getByText('800 120 002').waitFor();
    await seen.close();
  });

  it('speaks another language when the page does', async () => {
    const seen = await watch(browser, [site.origin]);
    await seen.page.goto(`${site.origin}/search`);
    await results(seen.page);
    await seen.page.evaluate(() => (document.documentElement.lang = 'en'));
    await seen.page.getByRole('combobox', { name: 'How can we help?' }).waitFor();
    await seen.page.getByRole('button', { name: 'Search' }).waitFor();
    assertQuiet(seen);
    await seen.close();
  });

  it('looks into a shadow root of the page when told to', async () => {
    const seen = await watch(browser, [site.origin]);
    await seen.page.goto(`${site.origin}/empty`);
    await seen.page.evaluate(async () => {
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      const { discover } = (await import(`${location.origin}/okienko/autoload.js`)) as {
        discover(root: ShadowRoot): void;
      };
      discover(root);
      const element = document.createElement('cus-service-search');
      element.setAttribute('src', '/data/lapy.json');
      root.append(element);
      await customElements.whenDefined('cus-service-search');
    });
    assertQuiet(seen);
    await seen.close();
  });

  it('says that the opened card could not be loaded, and loads it when asked again', async () => {
    const seen = await watch(browser, [site.origin]);
    const { page } = seen;
    await page.route('**/parts/full-card.js', (route) => route.abort());
    await page.goto(`${site.origin}/search`);
    await results(page);
    await openFirst(page);
    await opened(page).getByText('Nie udało się wczytać pełnego opisu.').waitFor();
    await page.unroute('**/parts/full-card.js');
    await opened(page).getByRole('button', { name: 'Spróbuj ponownie' }).click();
    await opened(page).getByText('Ile to kosztuje?').first().waitFor();
    await page.getByRole('button', { name: 'Wróć do wyników' }).click();
    await results(page);
    assert.equal(seen.said.filter((line) => /warning: Okienko: .*opened card/.test(line)).length, 1);
    await seen.close();
  });

  it('warns once when an element could not be loaded, and tries again', async () => {
    const seen = await watch(browser, [site.origin]);
    const { page } = seen;
    let refused = 0;
    await page.route('**/parts/service-search.js', (route) =>
      refused++ === 0 ? route.abort() : route.continue(),
    );
    await page.goto(`${site.origin}/search`);
    await results(page);
    assert.ok(seen.said.some((line) => /warning: Okienko: The code of cus-service-search/.test(line)));
    await seen.close();
  });

  it('and okienko.js do not disturb each other', async () => {
    const seen = await watch(browser, [site.origin]);
    await seen.page.goto(`${site.origin}/both`);
    await results(seen.page);
    await openFirst(seen.page);
    await opened(seen.page).getByText('Ile to kosztuje?').first().waitFor();
    assertQuiet(seen);
    await seen.close();
  });
});
