// Notices: signed up for from the search of the town's page, confirmed by the link in a real mail.
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { headerText, MailServer, type TakenMail } from '../server/office/support.js';
import { assertQuiet, openBrowser, watch } from './support/browser.js';
import { scrollsSideways, search } from './support/find.js';
import { startDemo, type DemoServer } from './support/site.js';

/** Where the office says that it is; the tests reach the same server at its own address. */
const PUBLIC = 'https://cus.example';

let mails: MailServer;
let server: DemoServer;
let browser: Browser;

before(async () => {
  mails = new MailServer();
  const smtp = await mails.listen();
  [server, browser] = await Promise.all([
    startDemo({
      SMTP_URL: smtp,
      MAIL_FROM: 'okienko@cus.example',
      PUBLIC_URL: PUBLIC,
      POW_COST: '2000',
      RATE_LIMIT: '0',
    }),
    openBrowser(),
  ]);
});
after(async () => {
  await browser.close();
  await server.stop();
  await mails.close();
});

/** Opens the form below the results. */
async function openForm(page: Page): Promise<Locator> {
  const button = page.getByRole('button', { name: 'Powiadom mnie o nowych usługach' });
  await button.click();
  const form = page.locator('cus-service-search cus-notify-form');
  await form.getByRole('button', { name: 'Zapisz się na powiadomienia' }).waitFor();
  return form;
}

/** The first mail to this address. */
async function mailTo(address: string): Promise<TakenMail> {
  for (const end = Date.now() + 20_000; Date.now() < end; await wait(100)) {
    const mail = mails.mails.find(({ to }) => to.includes(address));
    if (mail) return mail;
  }
  assert.fail(`no mail came to ${address}`);
}

/** The link of a mail, at the address where the test reaches the server. */
function linkIn({ raw, text }: TakenMail): string {
  const plain = `${text} ${raw.replace(/=\r?\n/g, '').replaceAll('=3D', '=')}`;
  const link = new RegExp(`${PUBLIC}(/api/notices/[\\w.~-]+)`).exec(plain)?.[1];
  assert.ok(link, raw);
  return `${server.origin}${link}`;
}

describe('notices from the town’s page', () => {
  it('by e-mail: search, sign up, confirm by the link of the mail; looking at the link changes nothing', async () => {
    const seen = await watch(browser, [server.origin]);
    const { page } = seen;
    await page.goto(server.origin);
    await search(page, 'samotność');
    assert.ok(
      !seen.asked.some((url) => url.includes('notify')),
      'the form is not loaded before it is wanted',
    );
    const form = await openForm(page);
    await form.getByText('Słowa: samotność').waitFor();
    await form.getByRole('radio', { name: 'E-mailem' }).check();
    await form.getByRole('textbox', { name: 'Adres e-mail' }).fill('anna@example.org');
    await form.getByRole('radio', { name: 'Raz w miesiącu' }).check();
    await form.getByRole('button', { name: 'Zapisz się na powiadomienia' }).click();
    await form.getByRole('heading', { name: 'Jeszcze jeden krok: sprawdź pocztę' }).waitFor();
    assertQuiet(seen);

    const mail = await mailTo('anna@example.org');
    assert.match(headerText(mail, 'subject'), /Potwierdź/);
    const link = linkIn(mail);
    for (const time of ['first', 'second']) {
      await page.goto(link);
      await page.getByRole('button', { name: 'Potwierdzam' }).waitFor();
      assert.match(await page.locator('main, body').first().innerText(), /samotność/, time);
    }
    await page.getByRole('button', { name: 'Potwierdzam' }).click();
    await page.getByRole('heading', { name: 'Powiadomienia są włączone' }).waitFor();
    await page.goto(link);
    await page.getByRole('heading', { name: 'Powiadomienia są włączone' }).waitFor();
    await page.getByRole('button', { name: 'Zakończ powiadomienia' }).click();
    await page.getByRole('heading', { name: 'Powiadomienia są zakończone' }).waitFor();
    assertQuiet(seen);
    await seen.close();
  });

  it('by telephone: no mail, a number to keep; by hand, on a narrow screen', async () => {
    const seen = await watch(browser, [server.origin], { viewport: { width: 320, height: 640 } });
    const { page } = seen;
    await page.goto(server.origin);
    const form = await openForm(page);
    await form.getByText('O wszystkich nowych i zmienionych usługach.').waitFor();
    await form.getByRole('button', { name: 'Wybierz tylko niektóre' }).click();
    await form.getByText('Sytuacja życiowa', { exact: true }).first().click();
    await form.getByRole('checkbox', { name: 'Samotność' }).check();
    assert.equal(await scrollsSideways(page), false);
    await form.getByRole('button', { name: 'Gotowe' }).click();
    await form.getByText('Sytuacja życiowa: Samotność').waitFor();
    await form.getByRole('radio', { name: 'Telefonicznie' }).check();
    await form.getByRole('textbox', { name: 'Numer telefonu' }).fill('600 123 456');
    await form.getByRole('textbox', { name: 'Jak się do Ciebie zwracać?' }).fill('Anna');
    await form.getByRole('button', { name: 'Zapisz się na powiadomienia' }).click();
    await form.getByRole('heading', { name: 'Dziękujemy, zapis dotarł' }).waitFor();
    await form.getByText(/[A-Z0-9]+-[A-Z0-9]{4}-[A-Z0-9]{4}/).waitFor();
    assert.ok(mails.mails.every(({ to }) => to.includes('anna@example.org')));
    assertQuiet(seen);
    await seen.close();
  });
});
