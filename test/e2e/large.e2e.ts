// A large catalogue: an index made by the command line, whole services loaded when their cards open.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { assertQuiet, openBrowser, watch } from './support/browser.js';
import { cards, focusComesTo, opened, openFirst, results, search } from './support/find.js';
import { ROOT, startSite, type Site } from './support/site.js';

let site: Site;
let browser: Browser;
let folder: string;
/** Requests for files of the index, in order. */
let asked: string[] = [];
/** Files that are not to be had now. */
let missing: RegExp | undefined;

const page = (attributes: string, script = 'okienko.js'): string =>
  `<!doctype html><html lang="pl"><title>Region</title><script type="module" src="/okienko/${script}"></script>` +
  `<cus-service-search ${attributes}></cus-service-search>`;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'okienko-large-'));
  const data = ['lapy', 'koszalin'].map((name) => path.join(ROOT, `demo/data/${name}.json`));
  await promisify(execFile)(process.execPath, [
    path.join(ROOT, 'dist/cli.js'),
    'index',
    ...data,
    '-o',
    folder,
  ]);
  site = await startSite((demo) => (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const html = (...told: Parameters<typeof page>) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(...told));
    if (pathname === '/parts') html('index="/region/index.json"', 'autoload.js');
    else if (pathname === '/region') html('index="/region/index.json"');
    else if (pathname === '/stale') html('index="/region/stale.json" src="/data/lapy.json"');
    else if (pathname === '/gone') html('index="/region/gone.json" src="/data/lapy.json"');
    else if (pathname.startsWith('/region/')) {
      asked.push(pathname);
      const file = path.join(folder, path.normalize(pathname.slice('/region/'.length)));
      readFile(file).then(
        (body) =>
          missing?.test(pathname)
            ? response.writeHead(503).end()
            : response.writeHead(200, { 'content-type': 'application/json' }).end(body),
        () => response.writeHead(404).end(),
      );
    } else demo(request, response);
  });
  const manifest = JSON.parse(await readFile(path.join(folder, 'index.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const stale = { ...manifest, analysis: 'of another version of the library' };
  await writeFile(path.join(folder, 'stale.json'), JSON.stringify(stale));
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true });
});

describe('a page with a prebuilt index', () => {
  it('finds a service, loads the whole of it when its card opens, and comes back to the same place', async () => {
    asked = [];
    const seen = await watch(browser, [site.origin]);
    await seen.page.goto(`${site.origin}/region`);
    await results(seen.page);
    const [first] = await search(seen.page, 'mama złamała nogę');
    assert.match(first ?? '', /sprzętu/);
    assert.deepEqual(asked, ['/region/index.json'], 'nothing but the index is loaded for a search');
    const [named] = await search(seen.page, 'wypożyczalnia sprzętu rehabilitacyjnego');
    await openFirst(seen.page);
    await opened(seen.page).getByText('Jak się zgłosić?').first().waitFor();
    await focusComesTo(seen.page, new RegExp(named ?? '-'));
    assert.equal(asked.filter((file) => file.includes('/records/')).length, 1);
    await seen.page.getByRole('button', { name: 'Wróć do wyników' }).click();
    await focusComesTo(seen.page, named ?? '-');
    assertQuiet(seen);
    await seen.close();
  });

  it('says when the whole service cannot be loaded, and tries again', async () => {
    const seen = await watch(browser, [site.origin]);
    await seen.page.goto(`${site.origin}/region`);
    await results(seen.page);
    await search(seen.page, 'teleopieka');
    missing = /records/;
    await openFirst(seen.page);
    const again = opened(seen.page).getByRole('button', { name: 'Spróbuj ponownie' });
    await again.waitFor();
    missing = undefined;
    await again.click();
    await opened(seen.page).getByText('Jak się zgłosić?').first().waitFor();
    await seen.close();
  });

  it('loads the whole of it too where the card must open by itself, and calls nothing missing until then', async () => {
    const seen = await watch(browser, [site.origin]);
    await seen.page.route('**/parts/tools.js', (route) => route.abort());
    await seen.page.goto(`${site.origin}/parts`);
    await search(seen.page, 'teleopieka');
    missing = /records/;
    const card = cards(seen.page).first();
    await card.getByRole('heading').getByRole('button').click();
    await card.getByRole('button', { name: 'Spróbuj ponownie' }).waitFor();
    assert.equal(await card.getByText('Brak informacji').count(), 0);
    missing = undefined;
    await card.getByRole('button', { name: 'Spróbuj ponownie' }).click();
    await card.getByText('Jak się zgłosić?').first().waitFor();
    await seen.close();
  });

  for (const [path, what] of [
    ['/stale', 'of another version'],
    ['/gone', 'that is not there'],
  ] as const)
    it(`falls back to src for an index ${what}, with one warning`, async () => {
      const seen = await watch(browser, [site.origin]);
      await seen.page.goto(`${site.origin}${path}`);
      await results(seen.page);
      const [first] = await search(seen.page, 'wozek inwalidzki');
      assert.equal(first, 'Wypożyczalnia sprzętu rehabilitacyjnego');
      const warnings = seen.said.filter((line) => line.startsWith('warning: Okienko'));
      assert.equal(warnings.length, 1, seen.said.join('\n'));
      assert.match(warnings[0] ?? '', /index|json/i);
      await seen.close();
    });
});
