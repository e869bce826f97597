// Where pages of other people stand: the README's minimal page in a folder, another origin, two copies of the library.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { assertQuiet, openBrowser, watch } from './support/browser.js';
import { openFirst, results, search } from './support/find.js';
import { ROOT, SITE, startDemo, startSite, type Site } from './support/site.js';

let site: Site;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([startDemo(), openBrowser()]);
});
after(async () => {
  await browser.close();
  await site.stop();
});

/** The minimal page as the README prints it. */
async function quoted(): Promise<string> {
  const readme = await readFile(path.join(ROOT, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/```html\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
  const block = blocks.find((each) => /<!doctype html>/i.test(each) && each.includes('src="okienko.js"'));
  assert.ok(block, 'README.md quotes no page with src="okienko.js"');
  return block;
}

describe('the minimal page of the README', () => {
  it('is the one in demo/minimal, of less than 15 lines', async () => {
    const page = await readFile(path.join(ROOT, 'demo/minimal/index.html'), 'utf8');
    assert.equal((await quoted()).trim(), page.trim());
    assert.ok(page.trim().split('\n').length < 15);
  });

  it('works saved beside the bundle and the data, served by any static server', async (t) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'okienko-minimal-'));
    await writeFile(path.join(folder, 'index.html'), await quoted());
    // The bundle for a Polish page; without the everyday words it works too (one-file.e2e.ts), and says so.
    for (const name of ['okienko.js', 'okienko-understanding.js', 'okienko-words.pl.js'])
      await copyFile(path.join(ROOT, 'dist/cdn', name), path.join(folder, name));
    await copyFile(path.join(ROOT, 'demo/data/lapy.json'), path.join(folder, 'lapy.json'));
    const types: Record<string, string> = {
      '.html': 'text/html',
      '.js': 'text/javascript',
      '.json': 'application/json',
    };
    const server = createServer((request, response) => {
      const name = path.basename(request.url ?? '') || 'index.html';
      readFile(path.join(folder, name)).then(
        (body) =>
          response.writeHead(200, { 'content-type': types[path.extname(name)] ?? 'text/plain' }).end(body),
        // only a browser's own question for /favicon.ico
        () => response.writeHead(204).end(),
      );
    }).listen(0, '127.0.0.1');
    t.after(async () => {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    });
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const seen = await watch(browser, [origin]);
    await seen.page.goto(origin);
    await results(seen.page);
    const found = await search(seen.page, 'wozek inwalidzki');
    assert.equal(found[0], 'Wypożyczalnia sprzętu rehabilitacyjnego');
    assertQuiet(seen);
    await seen.close();
  });
});

describe('on a page of another origin', () => {
  it('works with the library and the data of ours under its own strict policy, in each language', async (t) => {
    const policy = [
      "default-src 'none'",
      `script-src ${site.origin}`,
      `connect-src ${site.origin}`,
      "img-src 'self' data:",
      "style-src 'self'",
      "require-trusted-types-for 'script'",
      "trusted-types lit-html okienko 'allow-duplicates'",
    ].join('; ');
    const other = await startSite(() => (request, response) => {
      const lang = new URL(request.url ?? '/', 'http://x').searchParams.get('lang') ?? 'pl';
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
        .end(
          `<!doctype html><html lang="${lang}"><title>Biblioteka</title><link rel="icon" href="data:,">` +
            `<script type="module" src="${site.origin}/okienko/okienko.js"></script>` +
            `<cus-okienko centre="${site.origin}/data/centre-lapy.json">` +
            `<cus-service-search src="${site.origin}/data/lapy.json"></cus-service-search></cus-okienko>`,
        );
    });
    t.after(() => other.stop());
    for (const lang of ['pl', 'uk', 'en']) {
      const seen = await watch(browser, [site.origin, other.origin]);
      await seen.page.goto(`${other.origin}/?lang=${lang}`);
      await results(seen.page);
      await openFirst(seen.page);
      await seen.page.waitForLoadState('networkidle');
      assertQuiet(seen);
      await seen.close();
    }
  });
});

describe('two copies of the library on one page', () => {
  it('work beside each other and ask once for the catalogue', async (t) => {
    const library = await readFile(path.join(SITE, 'okienko/okienko.js'), 'utf8');
    const other = await startSite((demo) => (request, response) => {
      // the same file under another address is another module: its own classes, its own state
      if (request.url === '/second/okienko.js')
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(library);
      else if (request.url === '/two')
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(
            '<!doctype html><html lang="pl"><title>Dwie kopie</title><link rel="icon" href="data:,">' +
              '<script type="module" src="/okienko/okienko.js"></script>' +
              '<script type="module" src="/second/okienko.js"></script>' +
              '<cus-okienko src="/data/lapy.json"><cus-service-search></cus-service-search>' +
              '<cus-service-search query="wolontariat"></cus-service-search></cus-okienko>',
          );
      else demo(request, response);
    });
    t.after(() => other.stop());
    const seen = await watch(browser, [other.origin]);
    await seen.page.goto(`${other.origin}/two`);
    for (const number of [0, 1])
      await seen.page.locator('cus-service-search').nth(number).locator('cus-service-card').first().waitFor();
    await seen.page.waitForLoadState('networkidle');
    assert.equal(seen.asked.filter((url) => url.endsWith('/data/lapy.json')).length, 1);
    assertQuiet(seen);
    await seen.close();
  });
});
