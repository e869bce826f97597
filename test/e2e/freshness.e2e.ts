// The page behind a freshness mail, in a real browser: styled under its policy, by keyboard, in its states.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { setLeader } from '../../demo/server/freshness/leaders.js';
import { askLeaders, createToken } from '../../demo/server/freshness/requests.js';
import { MailServer } from '../server/office/support.js';
import { startTestServer, type TestServer } from '../server/support/server.js';
import { assertQuiet, openBrowser, watch } from './support/browser.js';
import { scrollsSideways } from './support/find.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const DAY = 86_400_000;

let server: TestServer;
let mails: MailServer;
let browser: Browser;
let request: string;

before(async () => {
  mails = new MailServer();
  const url = await mails.listen();
  [server, browser] = await Promise.all([
    startTestServer({ SMTP_URL: url, MAIL_FROM: 'okienko@cus.example', PUBLIC_URL: 'https://cus.example' }),
    openBrowser(),
  ]);
  const { rows } = await server.pool.query<{ organization_id: string }>(
    `SELECT organization_id FROM service WHERE organization_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`,
  );
  const organizationId = rows[0]!.organization_id;
  await setLeader(server.pool, { organizationId, name: 'Jan Lider', email: 'lider@example.org' });
  await askLeaders(server.pool, new Date());
  request = (await server.pool.query<{ id: string }>('SELECT id FROM freshness_request')).rows[0]!.id;
});
after(async () => {
  await browser.close();
  await server.stop();
  await mails.close();
});

/** A link of the question, made now or days ago. */
const link = async (age = 0): Promise<string> =>
  `${server.origin}/api/freshness/${await createToken(server.pool, request, new Date(Date.now() - age * DAY))}`;

async function accessible(url: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // axe itself is an injected script: only for it the policy is set aside
    const seen = await watch(browser, [server.origin], { bypassCSP: true, colorScheme });
    await seen.page.goto(url);
    await seen.page.addScriptTag({ path: AXE });
    const found = await seen.page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(where: Document, options: object): Promise<{ violations: { id: string }[] }> };
      };
      const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
      return violations.map(({ id }) => id);
    });
    assert.deepEqual(found, [], `${colorScheme} ${url}`);
    await seen.close();
  }
}

const title = (page: Page): Promise<string | null> => page.getByRole('heading', { level: 1 }).textContent();

describe('the page of a freshness link', () => {
  it('asks, is styled under its own policy, fits a narrow screen', async () => {
    const url = await link();
    const seen = await watch(browser, [server.origin], { viewport: { width: 320, height: 640 } });
    await seen.page.goto(url);
    assert.equal(await title(seen.page), 'Czy te informacje są nadal aktualne?');
    const colour = await seen.page
      .getByRole('button', { name: 'Nadal aktualne' })
      .evaluate((button) => getComputedStyle(button).backgroundColor);
    assert.equal(colour, 'rgb(11, 79, 108)');
    assert.equal(await scrollsSideways(seen.page), false);
    assertQuiet(seen);
    await seen.close();
    await accessible(url);
  });

  it('says kindly that a link has expired or is unknown', async () => {
    for (const [url, words] of [
      [await link(61), 'Ten odnośnik już wygasł'],
      [`${server.origin}/api/freshness/abc`, 'Nie znamy tego odnośnika'],
    ] as const) {
      const seen = await watch(browser, [server.origin]);
      await seen.page.goto(url);
      assert.equal(await title(seen.page), words);
      await seen.close();
      await accessible(url);
    }
  });

  it('is confirmed by keyboard, and reloading asks nothing again', async () => {
    const url = await link();
    const seen = await watch(browser, [server.origin]);
    const { page } = seen;
    await page.goto(url);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Dziękujemy, dane są potwierdzone' }).waitFor();
    await page.reload();
    assert.equal(await title(page), 'Dziękujemy, dane są potwierdzone');
    assert.match(
      (await page.getByRole('link', { name: 'Zmień' }).getAttribute('href')) ?? '',
      /^\/announce\?organization=/,
    );
    assertQuiet(seen);
    await seen.close();
    await accessible(url);
  });
});
