// Statistics end to end: what is counted on pages stands on the town's page, from the real server and its database;
// while numbers are too small the page says so honestly, and shows sample data on a press.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startTestServer, type TestServer } from '../server/support/server.js';
import { assertQuiet, openBrowser, watch } from './support/browser.js';
import { scrollsSideways } from './support/find.js';
import { SITE } from './support/site.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let now = new Date('2026-07-20T10:00:00Z');
let server: TestServer;
let browser: Browser;

before(async () => {
  [server, browser] = await Promise.all([
    startTestServer({ SITE_DIR: SITE }, { clock: () => now }),
    openBrowser(),
  ]);
});
after(async () => {
  await browser.close();
  await server.stop();
});

const chart = (page: Page, kind: string, period?: string) =>
  page.locator(`cus-stats-chart[kind="${kind}"]${period ? `[period="${period}"]` : ':not([period])'}`);

/** Counts as a page sends them. */
async function use(counts: Readonly<Record<string, number>>): Promise<void> {
  const response = await fetch(`${server.origin}/api/usage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      language: 'pl',
      host: 'lapy.example',
      counts: Object.entries(counts).map(([category, count]) => ({ event: 'search', category, count })),
    }),
  });
  assert.equal(response.status, 204);
}

describe('/statistics', () => {
  it('while there is nothing to show the page says so, and sample data are one press away', async () => {
    const seen = await watch(browser, [server.origin]);
    const { page } = seen;
    await page.goto(`${server.origin}/statistics`);
    await chart(page, 'sought').getByText('Jeszcze nie ma liczb, które można pokazać').waitFor();
    assert.equal(await chart(page, 'sought').locator('.point').count(), 0);
    // what the plan wants is known from the first day
    await chart(page, 'indicators').locator('.point').first().waitFor();
    assert.equal(seen.asked.filter((url) => url.includes('/api/statistics')).length, 1);
    await page.getByRole('link', { name: 'Zobacz na danych przykładowych' }).click();
    await chart(page, 'sought').getByText('To są dane przykładowe').waitFor();
    assert.equal(seen.asked.filter((url) => url.endsWith('statistics-example.json')).length, 1);
    assertQuiet(seen);
    assert.deepEqual(await seen.context.cookies(), []);
    await seen.close();
  });

  it('what was counted is on the chart: drawn, read by keys, as a table, as files', async () => {
    now = new Date('2026-08-12T10:00:00Z');
    // multiples of 5 are shown as they are, whatever the secret by which others are rounded
    await use({ all: 40, 'obszar:kultura': 30, 'obszar:zdrowie': 10, 'obszar:edukacja': 3 });
    now = new Date('2026-09-10T10:00:00Z');
    const seen = await watch(browser, [server.origin], { acceptDownloads: true });
    const { page } = seen;
    await page.goto(`${server.origin}/statistics`);
    const sought = chart(page, 'sought');
    await sought
      .getByText('W sierpniu 2026 najczęściej szukano: kultura (30 wyszukań) i zdrowie (10).')
      .waitFor();

    const list = sought.getByRole('listbox', { name: /Liczba wyszukań/ });
    await list.getByRole('option').first().focus();
    await page.keyboard.press('ArrowDown');
    await list.getByRole('option', { name: 'Zdrowie: 10 wyszukań' }).and(page.locator(':focus')).waitFor();
    const few = list.getByRole('option', { name: 'Nauka i szkoła: mniej niż 9' });
    assert.equal(await few.count(), 1);

    await sought.getByRole('button', { name: 'Pokaż tabelę' }).click();
    await sought.getByRole('row', { name: 'Kultura 30' }).waitFor();

    const csv = page.waitForEvent('download');
    await sought.getByRole('button', { name: 'Pobierz tabelę (CSV)' }).click();
    const text = await readFile(await (await csv).path(), 'utf8');
    assert.match(text, /^\ufeffKategoria;Liczba wyszukań\r\nKultura;30\r\n/);
    const png = page.waitForEvent('download');
    await sought.getByRole('button', { name: 'Pobierz obraz (PNG)' }).click();
    const picture = await readFile(await (await png).path());
    assert.equal(picture.subarray(1, 4).toString(), 'PNG');

    // no quarter is over yet, which is said, and the way back stays
    await sought.getByLabel('Jak liczyć?').selectOption('quarter');
    await sought.getByText('Nie ma tu jeszcze żadnych liczb').waitFor();
    await sought.getByLabel('Jak liczyć?').selectOption('month');
    await list.getByRole('option', { name: 'Kultura: 30 wyszukań' }).waitFor();
    assertQuiet(seen);
    await seen.close();
  });

  it('what draws comes beside the numbers; without it they are read in a table, and a press brings it', async () => {
    const seen = await watch(browser, [server.origin]);
    const { page } = seen;
    await page.route('**/okienko-figure.js', (route) => route.abort());
    await page.goto(`${server.origin}/statistics?sample=1`);
    const sought = chart(page, 'sought');
    await sought.getByText('Nie udało się wczytać rysunku wykresu.').first().waitFor();
    assert.match(await sought.locator('.summary').innerText(), /najczęściej szukano/);
    assert.ok((await sought.locator('tbody tr').count()) > 3);

    await page.unroute('**/okienko-figure.js');
    await sought.getByRole('button', { name: 'Spróbuj ponownie' }).focus();
    await page.keyboard.press('Enter');
    // the focus goes on to the drawing
    await sought.locator('.point:focus').first().waitFor();
    assert.equal(await sought.locator('tbody tr').count(), 0);
    await seen.context.setOffline(true);
    await sought.getByLabel('Za jaki czas?').selectOption('all');
    await sought.locator('svg.course').waitFor();
    // a language that cannot be loaded leaves the words that are here
    const warned = page.waitForEvent('console', (message) => message.text().includes('language "uk"'));
    await page.evaluate(() => (document.documentElement.lang = 'uk'));
    await warned;
    await sought.getByText('Czego szukano: wszystko razem').waitFor();
    await seen.close();
  });

  it('is accessible, and fits a screen of 320 pixels', async () => {
    const seen = await watch(browser, [server.origin], {
      bypassCSP: true,
      viewport: { width: 320, height: 700 },
    });
    const { page } = seen;
    await page.goto(`${server.origin}/statistics?sample=1`);
    for (const kind of ['sought', 'matched', 'indicators', 'providers'])
      await chart(page, kind).locator('.point').first().waitFor();
    assert.equal(await scrollsSideways(page), false);
    await page.addScriptTag({ path: AXE });
    const found: unknown = await page.evaluate(
      `axe.run(document, { rules: { 'target-size': { enabled: true } } })
        .then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map((n) => n.failureSummary)]))`,
    );
    assert.deepEqual(found, []);
    await seen.close();
  });
});
