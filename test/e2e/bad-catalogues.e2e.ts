// Catalogues that are missing, broken or hostile: the page works, the person reads what happened and what to do,
// the webmaster finds one clear warning in the console.
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { SECURITY_HEADERS } from '../../demo/server/headers.js';
import { openBrowser, watch, type Watched } from './support/browser.js';
import { cards, openFirst, opened, results, search } from './support/find.js';
import { startSite, type Site } from './support/site.js';

const JSON_TYPE = { 'content-type': 'application/json', 'cache-control': 'no-store' };
const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>{{constructor}}';
const service = (id: string, rest: object): object => ({
  id,
  name: `Usługa ${id}`,
  status: 'active',
  ...rest,
});

/** What the test's server answers under `/bad/`. */
const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  'missing.json': (r) => void r.writeHead(404).end('not here'),
  'broken.json': (r) => void r.writeHead(500).end('{"error": true}'),
  'html.json': (r) =>
    void r.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Zaloguj się</title>'),
  'half.json': (r) => void r.writeHead(200, JSON_TYPE).end('[{"id": "a", "name": "Połowa'),
  'empty-body.json': (r) => void r.writeHead(200, JSON_TYPE).end(),
  'number.json': (r) => void r.writeHead(200, JSON_TYPE).end('42'),
  'utf-16.json': (r) => void r.writeHead(200, JSON_TYPE).end(Buffer.from('[{"id":"ą"', 'utf16le')),
  'huge.json': (r) => {
    r.writeHead(200, JSON_TYPE);
    const part = Buffer.alloc(1_000_000, 'x');
    let sent = 0;
    const more = (): void => {
      if (sent++ < 30 && !r.destroyed) r.write(part, more);
      else r.end();
    };
    more();
  },
  'cut.json': (r) => {
    r.writeHead(200, { ...JSON_TYPE, 'content-length': '1000' });
    r.write('[{"id":');
    setTimeout(() => r.destroy(), 50);
  },
  'silent.json': () => undefined,
  'slow.json': (r) => {
    setTimeout(() => {
      r.writeHead(200, JSON_TYPE).end(JSON.stringify([service('powolna', {})]));
    }, 8_000).unref();
  },
  'moved.json': (r) => void r.writeHead(302, { location: '/data/lapy.json' }).end(),
  'empty.json': (r) => void r.writeHead(200, JSON_TYPE).end('[]'),
  'hostile.json': (r) =>
    void r.writeHead(200, JSON_TYPE).end(
      JSON.stringify([
        service('skrypt', {
          name: `Skrypt ${hostile}`,
          description: hostile,
          eligibility_description: hostile,
          application_process: hostile,
          fees_description: hostile,
          url: 'javascript:alert(3)',
          email: 'javascript:alert(4)',
          organization: { id: 'o', name: hostile, website: 'data:text/html,<script>alert(5)</script>' },
          required_documents: [{ id: 'd', document: hostile, uri: 'javascript:alert(6)' }],
        }),
        { id: 'bez-nazwy', status: 'active' },
        service('dluga', { description: 'Bardzo długi opis usługi. '.repeat(4_000) }),
        service('typy', {
          description: 7,
          organization: 'x',
          attributes: { a: 1 },
          schedules: 'zawsze',
          phones: [null],
        }),
        service('daty', { assured_date: '1871-02-30', last_modified: '1899-01-01T00:00:00Z' }),
        null,
        [],
        'tekst',
        { ['__proto__']: { polluted: true } },
      ]),
    ),
};

const text = (attributes: string): string =>
  `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Próba</title>
  <link rel="icon" href="/favicon.svg"><script type="module" src="/okienko/okienko.js"></script></head>
  <body><main><cus-service-search ${attributes}></cus-service-search></main></body></html>`;

let site: Site;
let browser: Browser;

before(async () => {
  browser = await openBrowser();
  site = await startSite((demo) => (request, response) => {
    const url = new URL(request.url ?? '/', 'http://test');
    const answer = ANSWERS[url.pathname.replace(/^\/bad\//, '')];
    if (answer) answer(response);
    else if (url.pathname === '/try') {
      response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': 'text/html; charset=utf-8' });
      response.end(text(url.searchParams.get('attributes') ?? ''));
    } else demo(request, response);
  });
});
after(async () => {
  await browser.close();
  await site.stop();
});

async function open(attributes: string, clock = false): Promise<Watched> {
  const seen = await watch(browser, [site.origin]);
  if (clock) await seen.page.clock.install();
  await seen.page.goto(`${site.origin}/try?attributes=${encodeURIComponent(attributes)}`);
  return seen;
}

/** Exactly one warning by us; besides it only what the browser itself says of a failed request. */
function assertOneWarning({ said, strayed }: Watched, pattern: RegExp): void {
  const ours = said.filter((line) => !/^error: Failed to load resource/.test(line));
  assert.equal(ours.length, 1, ours.join('\n'));
  assert.match(ours[0] ?? '', /^warning: (Okienko:|\[okienko\]) /);
  assert.match(ours[0] ?? '', pattern);
  assert.deepEqual(strayed, []);
}

describe('a catalogue that cannot be read', () => {
  for (const name of [
    'missing.json',
    'broken.json',
    'html.json',
    'half.json',
    'empty-body.json',
    'number.json',
    'utf-16.json',
    'huge.json',
    'cut.json',
  ])
    it(`${name}: is told to the person and once to the webmaster`, async () => {
      const seen = await open(`src="/bad/${name}"`);
      const { page } = seen;
      await page.getByText('Nie udało się wczytać usług').last().waitFor();
      await page
        .getByText(/Możesz też zapytać bezpośrednio w Centrum/)
        .first()
        .waitFor();
      assert.ok(await page.getByRole('button', { name: 'Spróbuj ponownie' }).isEnabled());
      assertOneWarning(seen, new RegExp(name.replace('.', '\\.')));
      await seen.close();
    });

  it('one that never answers: slow is said, then the end of waiting', async () => {
    const seen = await open('src="/bad/silent.json"', true);
    const { page } = seen;
    await page.locator('cus-service-search').getByRole('combobox').waitFor();
    await page.clock.fastForward(4_000);
    await page
      .getByText(/To trwa dłużej niż zwykle/)
      .last()
      .waitFor();
    await page.clock.fastForward(20_000);
    await page.getByText('Nie udało się wczytać usług').last().waitFor();
    assertOneWarning(seen, /silent\.json/);
    await seen.close();
  });

  it('trying again helps when the server is back', async () => {
    const seen = await watch(browser, [site.origin]);
    const { page } = seen;
    let down = true;
    await page.route('**/data/lapy.json', (route) =>
      down ? route.fulfill({ status: 503, body: 'down' }) : route.continue(),
    );
    await page.goto(`${site.origin}/`);
    await page.getByRole('button', { name: 'Spróbuj ponownie' }).waitFor();
    down = false;
    await page.getByRole('button', { name: 'Spróbuj ponownie' }).click();
    await results(page);
    await seen.close();
  });
});

describe('a catalogue that can be read', () => {
  it('slowly: the wait is said, then the services come', async () => {
    const seen = await open('src="/bad/slow.json"');
    await seen.page
      .getByText(/To trwa dłużej niż zwykle/)
      .last()
      .waitFor();
    await results(seen.page);
    await seen.close();
  });

  it('after a redirect', async () => {
    const seen = await open('src="/bad/moved.json"');
    await results(seen.page);
    assert.deepEqual(seen.said, []);
    await seen.close();
  });

  it('empty: says so', async () => {
    const seen = await open('src="/bad/empty.json"');
    await seen.page.getByText('Nie ma tu jeszcze żadnych usług').first().waitFor();
    assert.deepEqual(seen.said, []);
    await seen.close();
  });

  it('in part: the other source is shown, and that something is missing', async () => {
    const seen = await open('src="/data/lapy.json /bad/missing.json"');
    await results(seen.page);
    await seen.page.getByText('Nie udało się wczytać części usług').first().waitFor();
    assertOneWarning(seen, /missing\.json/);
    await seen.close();
  });

  it('hostile: everything is text, no such link exists, nothing runs', async () => {
    const seen = await open('src="/bad/hostile.json"');
    const { page } = seen;
    page.on('dialog', (dialog) => assert.fail(`a script ran: ${dialog.message()}`));
    await results(page);
    await search(page, 'skrypt');
    await openFirst(page);
    await opened(page).getByText('<img src=x onerror').first().waitFor();
    for (const bad of ['javascript:', 'data:'])
      assert.equal(await page.locator(`a[href^="${bad}"]`).count(), 0);
    assert.equal(await page.evaluate(() => 'polluted' in {}), false);
    assertOneWarning(seen, /hostile\.json/);
    await seen.close();
  });

  it('with a description of 100,000 characters the page stays usable', async () => {
    const seen = await open('src="/bad/hostile.json"');
    await results(seen.page);
    const heights = await cards(seen.page).evaluateAll((all) => all.map((card) => card.clientHeight));
    assert.ok(Math.max(...heights) < 1_500, `cards are ${heights.join(', ')} px high`);
    await seen.close();
  });
});

describe('attributes with nonsense', () => {
  for (const attributes of [
    'src="/data/lapy.json" page-size="-3"',
    'src="/data/lapy.json" page-size="dużo"',
    'src="/data/lapy.json" heading-level="99"',
    'src="/data/lapy.json" theme="różowy"',
    'src="/data/lapy.json" mode="turbo"',
    'src="/data/lapy.json" loading="nigdy"',
    'src="/data/lapy.json" sync-url="&=#"',
    'src="/data/lapy.json" service-url="javascript:alert(1)//{id}"',
    'src="/data/lapy.json" query="%%%((("',
    'src="/data/lapy.json" centre="/bad/missing.json"',
  ])
    it(`${attributes}: the page works, at most one warning`, async () => {
      const seen = await open(attributes);
      const { page } = seen;
      page.on('dialog', (dialog) => assert.fail(`a script ran: ${dialog.message()}`));
      await page.locator('cus-service-search').getByRole('combobox').waitFor();
      await search(page, 'wolontariat');
      assert.equal(await page.locator('a[href^="javascript:"]').count(), 0);
      const ours = seen.said.filter((line) => !/^error: Failed to load resource/.test(line));
      assert.ok(ours.length <= 1, ours.join('\n'));
      for (const line of ours) assert.match(line, /^warning: (Okienko:|\[okienko\]) /);
      await seen.close();
    });

  for (const src of ['', 'http://', 'ftp://x/y.json', 'javascript:alert(1)'])
    it(`src="${src}" is told`, async () => {
      const seen = await open(`src="${src}"`);
      await seen.page
        .getByText(/Nie udało się wczytać usług|nie mówi, skąd wziąć usługi/)
        .last()
        .waitFor();
      const ours = seen.said.filter((line) => !/^error: Failed to load resource/.test(line));
      assert.equal(ours.length, 1, ours.join('\n'));
      assert.match(ours[0] ?? '', /^warning: (Okienko:|\[okienko\]) /);
      await seen.close();
    });
});
