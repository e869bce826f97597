// What a resident does on the town page.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { assertQuiet, openBrowser, watch, type Watched } from './support/browser.js';
import { box, cards, focusComesTo, focused, opened, results, search, tabTo, titles } from './support/find.js';
import { startDemo, type Site } from './support/site.js';

let site: Site;
let browser: Browser;
let seen: Watched;

before(async () => {
  [site, browser] = await Promise.all([startDemo(), openBrowser()]);
});
after(async () => {
  await browser.close();
  await site.stop();
});
beforeEach(async () => {
  seen = await watch(browser, [site.origin]);
});
afterEach(() => seen.close());

describe('with the keyboard only', () => {
  it('finds a service, opens it, comes back to the same place', async () => {
    const { page } = seen;
    await page.goto(`${site.origin}/`);
    await results(page);

    await page.keyboard.press('Tab');
    assert.match((await focused(page)).text, /Przejdź do wyszukiwarki/);
    await page.keyboard.press('Enter');
    for (let i = 0; i < 10 && (await focused(page)).tag !== 'input'; i++) await page.keyboard.press('Tab');
    await page.keyboard.type('wozek inwalidzki');
    await page.keyboard.press('Enter');
    await page
      .getByText(/^Znaleziono/)
      .first()
      .waitFor();
    const title = 'Wypożyczalnia sprzętu rehabilitacyjnego';
    assert.equal((await titles(page))[0], title);

    await tabTo(page, title);
    await page.keyboard.press('Enter');
    await opened(page).waitFor();
    await focusComesTo(page, new RegExp(title));
    for (const question of ['Na czym to polega?', 'Dla kogo?', 'Jak się zgłosić?', 'Kto to prowadzi?'])
      await opened(page).getByText(question, { exact: false }).first().waitFor();

    await page.keyboard.press('Shift+Tab');
    assert.match((await focused(page)).text, /Wróć do wyników/);
    await page.keyboard.press('Enter');
    await focusComesTo(page, title);
    assert.equal(await opened(page).count(), 0);
    assert.equal(await box(page).inputValue(), 'wozek inwalidzki');
    assertQuiet(seen);
  });

  it('takes a suggestion with the arrows and closes the list with Escape', async () => {
    const { page } = seen;
    await page.goto(`${site.origin}/`);
    await results(page);
    await box(page).focus();
    await page.keyboard.type('wolont');
    await page.locator('cus-service-search').getByRole('option').first().waitFor();
    assert.equal(await box(page).getAttribute('aria-expanded'), 'true');
    await page.keyboard.press('Escape');
    assert.equal(await box(page).getAttribute('aria-expanded'), 'false');
    await page.keyboard.type('a');
    await page.locator('cus-service-search').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    assert.ok(await box(page).getAttribute('aria-activedescendant'));
    assertQuiet(seen);
  });
});

describe('everyday words reach the right service', () => {
  for (const [town, words, expected] of [
    ['/', 'wozek inwalidzki', /^Wypożyczalnia sprzętu rehabilitacyjnego$/m],
    ['/', 'opieka nad mamą', /opiek|asystent/i],
    ['/', 'psycholog dla dziecka', /poradni|psycholog|dziec/i],
    ['/koszalin', 'sprzęt rehabilitacyjny', /^Wypożyczalnia sprzętu rehabilitacyjnego$/m],
    ['/koszalin', 'opieka nad mamą', /opiek/i],
    ['/koszalin', 'psycholog dla dziecka', /psycholog|dziec/i],
  ] as const)
    it(`${town}: ${words}`, async () => {
      const { page } = seen;
      await page.goto(site.origin + town);
      await results(page);
      const found = await search(page, words);
      assert.match(found.slice(0, 3).join('\n'), expected);
      assertQuiet(seen);
    });
});

describe('the address keeps the search', () => {
  it('back and forward move between results and the card', async () => {
    const { page } = seen;
    await page.goto(`${site.origin}/`);
    await results(page);
    await search(page, 'wolontariat');
    const [first = ''] = await titles(page);
    await cards(page).first().getByRole('link', { name: first }).click();
    await opened(page).waitFor();
    assert.match(page.url(), /[?&]u-service=/);
    await page.goBack();
    await cards(page).first().waitFor();
    assert.equal(await opened(page).count(), 0);
    assert.equal(await box(page).inputValue(), 'wolontariat');
    await page.goForward();
    await opened(page).waitFor();
    assertQuiet(seen);
  });

  it('a reload keeps words, open card, language and look', async () => {
    const { page } = seen;
    await page.goto(`${site.origin}/`);
    await results(page);
    await search(page, 'wolontariat');
    const before = await titles(page);
    await page.reload();
    await results(page);
    assert.equal(await box(page).inputValue(), 'wolontariat');
    assert.deepEqual(await titles(page), before);

    await page.getByRole('combobox', { name: 'Wygląd strony' }).selectOption('dark');
    await page.getByRole('link', { name: 'Українська' }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'uk');
    assert.match(page.url(), /u-q=wolontariat/);
    await page.reload();
    await cards(page).first().waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'uk');
    assert.equal(await page.locator('cus-okienko').first().getAttribute('theme'), 'dark');
    assert.equal(await page.locator('cus-service-search').getByRole('combobox').inputValue(), 'wolontariat');
    assertQuiet(seen);
  });

  it('a link to a service opens its card at once', async () => {
    const { page } = seen;
    await page.goto(`${site.origin}/`);
    await results(page);
    await search(page, 'wypożyczalnia');
    const href = await cards(page).first().getByRole('link').first().getAttribute('href');
    assert.ok(href);
    await page.goto(new URL(href, page.url()).href);
    await opened(page).waitFor();
    await opened(page).getByText('Wypożyczalnia sprzętu').first().waitFor();
    assertQuiet(seen);
  });
});

describe('languages', () => {
  for (const [lang, name] of [
    ['uk', 'Українська'],
    ['en', 'English'],
  ] as const)
    it(`the words change to ${name} in place`, async () => {
      const { page } = seen;
      await page.goto(`${site.origin}/`);
      await results(page);
      const polish = await page.locator('cus-service-search').getByRole('search').innerText();
      await page.getByRole('link', { name }).click();
      await page.waitForFunction(
        (old) =>
          (
            document
              .querySelector('cus-service-search')
              ?.shadowRoot?.querySelector('form') as HTMLElement | null
          )?.innerText !== old,
        polish,
      );
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
      await page.getByRole('link', { name: 'Polski' }).click();
      await box(page).waitFor();
      assertQuiet(seen);
    });
});

describe('without a network', () => {
  it('the saved catalogue is shown with its date', async () => {
    const { page, context } = seen;
    await page.goto(`${site.origin}/`);
    await results(page);
    const names = await titles(page);
    // the page itself comes from a cache (a kiosk, a service worker of the town); the data do not
    await context.route(/^(?!.*\/data\/)/, async (route) => route.fulfill({ response: await route.fetch() }));
    await context.setOffline(true);
    await page.goto(`${site.origin}/`);
    await results(page);
    assert.deepEqual(await titles(page), names);
    await page
      .getByText(/Nie masz połączenia z internetem. Pokazujemy usługi zapisane/)
      .first()
      .waitFor();
    assert.deepEqual(seen.strayed, []);
  });

  it('when only the data are out of reach, the saved catalogue is shown and said to be unchecked', async () => {
    const { page, context } = seen;
    await page.goto(`${site.origin}/`);
    await results(page);
    await context.route('**/data/lapy.json', (route) => route.fulfill({ status: 503, body: 'down' }));
    await page.goto(`${site.origin}/`);
    await results(page);
    await page
      .getByText(/Nie udało się sprawdzić, czy są zmiany/)
      .first()
      .waitFor();
  });
});
