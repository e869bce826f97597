// The everyday words come after the list: what a person sees and can do until they are here.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { assertQuiet, openBrowser, watch } from './support/browser.js';
import { box, cards, results, search, titles } from './support/find.js';
import { startSite, type Site } from './support/site.js';

/** Resolves when the words may be sent. */
let released: Promise<void>;
let release: () => void;
const hold = (): void => void (released = new Promise((resolve) => (release = resolve)));

/** The answer to who asks for the words. */
let broken = false;

let site: Site;
let browser: Browser;

before(async () => {
  hold();
  release();
  site = await startSite((demo) => async (request, response) => {
    if (/\/okienko-words\.pl\.js/.test(request.url ?? '')) {
      await released;
      if (broken) return void response.writeHead(503).end();
    }
    demo(request, response);
  });
  browser = await openBrowser();
});
after(async () => {
  release();
  await browser.close();
  await site.stop();
});

const isWords = (url: string): boolean => /okienko-(words\.pl|understanding)\.js/.test(url);

describe('the everyday words', () => {
  it('keep nobody waiting for the list, its filters and its cards', async () => {
    hold();
    const seen = await watch(browser, [site.origin]);
    const { page } = seen;
    await page.goto(`${site.origin}/`);
    await results(page);
    assert.match(
      await page.locator('cus-service-search [part~=count]').innerText(),
      /^(Jest|Są) tu \d+ usług/,
    );
    const all = await cards(page).count();
    assert.equal(all, 10);
    await page
      .getByRole('checkbox', { name: /\d+ usług/ })
      .first()
      .check();
    await page
      .getByText(/^Znaleziono \d+ usług/)
      .first()
      .waitFor();
    release();
    await seen.page.waitForLoadState('networkidle');
    assertQuiet(seen);
    await seen.close();
  });

  it('are asked for after the services, unless somebody asks already', async () => {
    release();
    const seen = await watch(browser, [site.origin]);
    await seen.page.goto(`${site.origin}/`);
    await results(seen.page);
    await seen.page.waitForLoadState('networkidle');
    const words = seen.asked.findIndex(isWords);
    const services = seen.asked.findIndex((url) => /\/data\/\w+\.json/.test(url));
    assert.ok(services >= 0 && words > services, 'the services first');
    await seen.close();
  });

  it('answer what was asked while they were on their way, once they are here, and tell it', async () => {
    hold();
    const seen = await watch(browser, [site.origin]);
    const { page } = seen;
    await page.goto(`${site.origin}/`);
    await results(page);
    await page.evaluate(() => {
      document.addEventListener('cus-search', (event) =>
        document.body.setAttribute(
          'data-told',
          String((event as CustomEvent<{ total: number }>).detail.total),
        ),
      );
    });
    await box(page).click();
    await page.keyboard.type('bije mnie');
    await page.keyboard.press('Enter');
    // no answer is better than one that does not see the danger
    assert.equal(await page.locator('cus-service-search [part~=count]').count(), 0);
    release();
    await page.locator('cus-service-search [part~=urgent]').waitFor();
    await page.locator('body[data-told]').waitFor();
    assert.ok((await titles(page)).length > 0);
    assertQuiet(seen);
    await seen.close();
  });

  it('that never come hold back no answer for more than seconds', async () => {
    hold();
    const seen = await watch(browser, [site.origin]);
    const { page } = seen;
    await page.goto(`${site.origin}/`);
    await results(page);
    const [first] = await search(page, 'sprzęt rehabilitacyjny');
    assert.equal(first, 'Wypożyczalnia sprzętu rehabilitacyjnego');
    release();
    await seen.close();
  });

  it('that could not be loaded are asked for again when the connection is back', async () => {
    release();
    broken = true;
    const seen = await watch(browser, [site.origin]);
    const { page } = seen;
    await page.goto(`${site.origin}/`);
    await results(page);
    await box(page).click();
    await page.keyboard.type('bije mnie');
    await page.keyboard.press('Enter');
    await page.locator('cus-service-search [part~=count]').waitFor();
    assert.equal(await page.locator('cus-service-search [part~=urgent]').count(), 0);
    broken = false;
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.locator('cus-service-search [part~=urgent]').waitFor();
    await seen.close();
  });
});
