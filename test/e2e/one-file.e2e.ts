// What works when okienko.js alone was copied, or the files beside it cannot be loaded.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, watch } from './support/browser.js';
import { openFirst, opened, results, search } from './support/find.js';
import { startSite, type Site } from './support/site.js';

let site: Site;
let browser: Browser;

before(async () => {
  site = await startSite((demo) => (request, response) => {
    if (request.url === '/api-only')
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          '<!doctype html><html lang="pl"><title>API</title><script type="module" src="/okienko/okienko.js"></script>' +
            '<cus-service-search src="/data/api"></cus-service-search>',
        );
    else if (/\/okienko-.*\.js/.test(request.url ?? '')) response.writeHead(404).end();
    else demo(request, response);
  });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.stop();
});

describe('okienko.js without the files beside it', () => {
  it('finds a service, opens its card and prints it; without an exception', async () => {
    const { page, said, close } = await watch(browser, [site.origin]);
    const thrown: string[] = [];
    page.on('pageerror', ({ message }) => thrown.push(message));
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.goto(`${site.origin}/`);
    await results(page);
    const [first] = await search(page, 'wozek inwalidzki');
    assert.equal(first, 'Wypożyczalnia sprzętu rehabilitacyjnego');
    await openFirst(page);
    await opened(page).getByText('Ile to kosztuje?').first().waitFor();
    await page.getByRole('button', { name: 'Drukuj ulotkę' }).click();
    await page.locator('[data-printed]').waitFor({ state: 'attached' });
    assert.equal(await page.locator('script[type="application/ld+json"]').count(), 0);
    assert.deepEqual(thrown, []);
    assert.ok(said.some((line) => /warning: Okienko: .*centre.*could not be loaded/.test(line)));
    await close();
  });

  it('says that an API could not be read', async () => {
    const { page, said, close } = await watch(browser, [site.origin]);
    await page.goto(`${site.origin}/api-only`);
    await page.getByText('Nie udało się wczytać usług').first().waitFor();
    assert.ok(said.some((line) => /warning: Okienko: .*data\/api.*could not be loaded/.test(line)));
    await close();
  });
});
