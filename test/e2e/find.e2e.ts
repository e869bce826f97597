// "Find help for me": the questions answered by keyboard on the town's page, the list sent to the real server, and a
// code that somebody at the counter opens once.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import type { Browser, Locator, Page } from 'playwright-core';
import { openEmbedded } from '../../demo/server/database/embedded.js';
import { setAccount } from '../../demo/server/desk/accounts.js';
import { createLog } from '../../demo/server/log.js';
import { assertQuiet, openBrowser, watch } from './support/browser.js';
import { receivedBy } from './support/database.js';
import { startDemo, type DemoServer } from './support/site.js';

const NAME = 'Anna Przykładowa';
const PASSWORD = 'hasło tylko do prób';

let folder: string;
let server: DemoServer;
let browser: Browser;

/** An account for the desk, in the database of the running server. */
async function makeAccount(): Promise<void> {
  const database = await openEmbedded(path.join(folder, 'data'), createLog('silent'), true);
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  try {
    await setAccount(pool, { name: NAME, password: PASSWORD, now: new Date() });
  } finally {
    await pool.end();
    await database.close();
  }
}

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'okienko-find-'));
  [server, browser] = await Promise.all([
    startDemo({ DATA_DIR: path.join(folder, 'data'), POW_COST: '2000', RATE_LIMIT: '0' }),
    openBrowser(),
  ]);
});
after(async () => {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The question on the screen has the focus, as its heading. */
const asks = (match: Locator, question: string): Promise<void> =>
  match.locator('#question:focus', { hasText: question }).waitFor();

/** Presses Tab until the control with this name has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let i = 0; i < 40; i++) {
    if (await control.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach it.');
}

async function press(page: Page, match: Locator, name: string): Promise<void> {
  await tabTo(page, match.getByRole('button', { name }));
  await page.keyboard.press('Enter');
}

/** From the first question to the list, by keyboard alone. */
async function walk(page: Page, match: Locator): Promise<void> {
  await page.goto(`${server.origin}/find`);
  const words = match.getByLabel('Napisz własnymi słowami');
  await words.waitFor();
  await tabTo(page, words);
  await page.keyboard.type('jestem samotny');
  const lonely = match.locator('.meant').getByRole('checkbox', { name: 'Samotność' });
  await lonely.waitFor();
  await tabTo(page, lonely);
  await page.keyboard.press('Space');
  await press(page, match, 'Dalej');
  await asks(match, 'Dla kogo szukasz pomocy?');
  await tabTo(page, match.getByRole('radio', { name: 'Dla siebie' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await asks(match, 'Ile masz lat?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('78');
  await page.keyboard.press('Enter');
  await asks(match, 'Gdzie mieszkasz?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await match.locator('#question:focus', { hasNotText: 'Gdzie mieszkasz?' }).waitFor();
  await press(page, match, 'Pokaż wyniki teraz');
  await match.locator('.list-title:focus').waitFor();
}

describe('“Znajdź pomoc dla mnie”', () => {
  it('leads by keyboard to a list, which arrives with a message', async () => {
    const seen = await watch(browser, [server.origin]);
    const { page } = seen;
    const match = page.locator('cus-service-match');
    await walk(page, match);
    await match.getByRole('heading', { name: /^Pasuje \(/ }).waitFor();
    await match.getByText('To podpowiedź, nie decyzja').waitFor();

    await press(page, match, 'Wyślij listę do CUS');
    const form = match.locator('cus-contact-form');
    await form.getByRole('checkbox', { name: 'Wiek: 78 lat' }).uncheck();
    await form.getByRole('radio', { name: 'W swojej' }).check();
    await form.getByLabel('Jak się nazywasz?').fill(NAME);
    await form.getByRole('radio', { name: 'Telefonicznie' }).check();
    await form.getByLabel('Numer telefonu').fill('600 123 456');
    await form.getByRole('button', { name: 'Wyślij wiadomość' }).click();
    await form.getByRole('heading', { name: 'Dziękujemy, wiadomość dotarła' }).waitFor();
    assertQuiet(seen);
    await seen.close();

    const [received] = await receivedBy(path.join(folder, 'data'));
    const { criteria, services } = received?.payload['proposals'] as {
      criteria: object;
      services: { name: string; verdict: string }[];
    };
    assert.deepEqual(criteria, { place: 'Gmina Łapy', situations: ['sytuacja:samotnosc'], for: 'self' });
    assert.equal(services[0]?.verdict, 'fits');
    assert.ok(services.some(({ name }) => name === 'Klub Senior+'));
  });

  it('gives a code that a signed-in coordinator opens once', async () => {
    await makeAccount();
    const seen = await watch(browser, [server.origin]);
    const match = seen.page.locator('cus-service-match');
    await walk(seen.page, match);
    await press(seen.page, match, 'Przekaż w okienku');
    const code = match.locator('[part~=code]');
    await code.waitFor();
    assertQuiet(seen);

    const post = (what: string, body: object, cookie = '') =>
      fetch(`${server.origin}/api/desk/${what}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify(body),
      });
    const spoken = { code: ((await code.textContent()) ?? '').toLowerCase().replace('-', ' ') };
    assert.equal((await post('answers', spoken)).status, 401, 'nobody is signed in');
    const session = await post('session', { name: NAME, password: PASSWORD });
    const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
    const opened = await post('answers', spoken, cookie);
    assert.equal(opened.status, 200);
    const answers = (await opened.json()) as { criteria: object; services: string[] };
    assert.deepEqual(answers.criteria, {
      age: 78,
      place: 'Gmina Łapy',
      situations: ['sytuacja:samotnosc'],
      for: 'self',
    });
    assert.ok(answers.services.length > 0);
    assert.equal((await post('answers', spoken, cookie)).status, 404, 'it is gone');
    await seen.close();
  });
});
