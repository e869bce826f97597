// Reaching a person: what is written on the town's page arrives in the real database once, whatever happens to the
// server meanwhile; an organisation registers with a service.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import { parseCatalogue, providerCatalogue, validateProvider } from '../../src/model/index.js';
import { isHsdsOrganization, isHsdsService } from '../model/submissions/hsds-schema.js';
import { assertQuiet, openBrowser, watch } from './support/browser.js';
import { receivedBy, type Received } from './support/database.js';
import { openFirst, results } from './support/find.js';
import { startDemo, type DemoServer } from './support/site.js';

const REFERENCE = /[A-Z0-9]+-[A-Z0-9]{4}-[A-Z0-9]{4}/;

let folder: string;
let port: string;
let server: DemoServer;
let browser: Browser;

/** Runs in the page: what its outbox stores on the device, and all small storage, as text. */
const EVERYTHING_STORED = `(async () => {
  const ask = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const bytes = (_key, value) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder('latin1').decode(value) : value;
  const parts = [];
  for (const { name } of await indexedDB.databases()) {
    if (!name.includes('outbox')) continue;
    const database = await ask(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const rows = await ask(database.transaction(store).objectStore(store).getAll());
      parts.push(name, ...rows.map((row) => JSON.stringify(row, bytes)));
    }
    database.close();
  }
  const small = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
  return { small, outbox: parts.join(' ') };
})()`;

interface Stored {
  small: string;
  outbox: string;
}

/** A port that is free now: the server must come back to the same one. */
async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: free } = probe.address() as AddressInfo;
  probe.close();
  return String(free);
}

const start = (): Promise<DemoServer> =>
  startDemo({ PORT: port, DATA_DIR: path.join(folder, 'data'), POW_COST: '2000', RATE_LIMIT: '0' });

const received = (): Promise<Received[]> => receivedBy(path.join(folder, 'data'));
const messages = async (text: string): Promise<number> =>
  (await received()).filter(({ payload }) => payload['message'] === text).length;

/** The form's code and the centre's clause are here. */
const ready = (form: Locator): Promise<void> =>
  form.getByRole('button', { name: 'Wyślij wiadomość' }).waitFor();

/** Writes anonymously that something is missing, and presses the button. */
async function write(form: Locator, text: string): Promise<void> {
  await form.getByRole('radio', { name: 'Czegoś tu brakuje' }).check();
  await form.getByRole('textbox', { name: 'Czego brakuje?' }).fill(text);
  await form.getByRole('radio', { name: 'Nie, piszę anonimowo' }).check();
  await form.getByRole('button', { name: 'Wyślij wiadomość' }).click();
}

const sent = (form: Locator): Promise<void> =>
  form.getByRole('heading', { name: 'Dziękujemy, wiadomość dotarła' }).waitFor();

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'okienko-reach-'));
  port = await freePort();
  [server, browser] = await Promise.all([start(), openBrowser()]);
});
after(async () => {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('a message from the town’s page', () => {
  it('arrives, and one written while the server is gone arrives when it is back, each once', async () => {
    const seen = await watch(browser, [server.origin]);
    const { page } = seen;
    await page.goto(server.origin);
    const form = page.locator('cus-contact-form');
    await write(form, 'Brakuje klubu dla seniorów.');
    await sent(form);
    await form.getByText(REFERENCE).waitFor();
    assertQuiet(seen);

    await form.getByRole('button', { name: 'Napisz kolejną wiadomość' }).click();
    await server.stop();
    await write(form, 'Brakuje pomocy w sobotę.');
    await form.getByRole('heading', { name: 'Wiadomość czeka na wysłanie' }).waitFor({ timeout: 20_000 });

    server = await start();
    await form
      .getByText(/dotarło\. Numer:/)
      .first()
      .waitFor({ timeout: 30_000 });
    assert.equal(await messages('Brakuje klubu dla seniorów.'), 1);
    assert.equal(await messages('Brakuje pomocy w sobotę.'), 1);
    await seen.close();
  });

  it('waits through a closed page and a killed server, and goes when a page of the site is open again', async () => {
    const seen = await watch(browser, [server.origin]);
    const first = seen.page;
    await first.goto(server.origin);
    await ready(first.locator('cus-contact-form'));
    await server.kill();
    await write(first.locator('cus-contact-form'), 'Brakuje autobusu do przychodni.');
    await first.getByRole('heading', { name: 'Wiadomość czeka na wysłanie' }).waitFor({ timeout: 20_000 });
    await first.close();
    server = await start();
    const second = await seen.context.newPage();
    await second.goto(server.origin);
    await second
      .getByText(/dotarło\. Numer:/)
      .first()
      .waitFor({ timeout: 40_000 });
    assert.equal(await messages('Brakuje autobusu do przychodni.'), 1);
    await seen.close();
  });

  it('is about the service whose card it was written from', async () => {
    const seen = await watch(browser, [server.origin]);
    const { page } = seen;
    await page.goto(server.origin);
    await results(page);
    await openFirst(page);
    const card = page.locator('cus-service-search cus-service-card[variant="full"]');
    const name = (await card.getByRole('heading').first().innerText()).trim();
    await card.getByRole('button', { name: 'Zapytaj o tę usługę' }).click();
    const form = card.locator('cus-contact-form');
    await form.getByRole('radio', { name: 'W informacjach jest błąd' }).check();
    await form.getByRole('textbox', { name: 'Co jest źle' }).fill('Zły numer telefonu.');
    await form.getByRole('radio', { name: 'Nie, piszę anonimowo' }).check();
    await form.getByRole('button', { name: 'Wyślij wiadomość' }).click();
    await sent(form);
    const [stored] = (await received()).filter(({ payload }) => payload['message'] === 'Zły numer telefonu.');
    assert.equal((stored?.payload['service'] as { name: string }).name, name);
    assertQuiet(seen);
    await seen.close();
  });

  it('leaves nothing of itself on the device in the clear, and nothing in the address', async () => {
    const seen = await watch(browser, [server.origin]);
    const { page } = seen;
    await page.goto(server.origin);
    await ready(page.locator('cus-contact-form'));
    await server.stop();
    await write(page.locator('cus-contact-form'), 'Tajna sprawa rodziny Nowaków');
    await page.getByRole('heading', { name: 'Wiadomość czeka na wysłanie' }).waitFor({ timeout: 20_000 });
    const kept = await page.evaluate<Stored>(EVERYTHING_STORED);
    assert.match(kept.outbox, /contact/);
    assert.doesNotMatch(kept.outbox + kept.small, /Nowak/);
    assert.doesNotMatch(page.url(), /Nowak/);
    server = await start();
    await page
      .getByText(/dotarło\. Numer:/)
      .first()
      .waitFor({ timeout: 40_000 });
    const left = await page.evaluate<Stored>(EVERYTHING_STORED);
    assert.doesNotMatch(left.outbox, /contact/);
    assert.doesNotMatch(left.small, /Nowak/);
    await seen.close();
  });
});

describe('an organisation', () => {
  it('announces itself with a service, and what arrives is HSDS', async () => {
    const seen = await watch(browser, [server.origin]);
    const { page } = seen;
    await page.goto(`${server.origin}/announce`);
    const form = page.locator('cus-provider-form');
    const next = (): Promise<void> => form.getByRole('button', { name: 'Dalej', exact: true }).click();
    await form.getByRole('radio', { name: 'Zgłosić nową organizację' }).check();
    await form.getByRole('button', { name: 'Zaczynamy' }).click();
    await form.getByRole('radio', { name: 'Grupa nieformalna albo osoba' }).check();
    await form.getByRole('radio', { name: 'Grupa nieformalna', exact: true }).check();
    await next();
    await form.getByRole('textbox', { name: 'Pełna nazwa' }).fill('Sąsiedzi z ulicy Próbnej');
    await next();
    await form.getByRole('textbox', { name: 'Imię i nazwisko' }).fill('Maria Przykładowa');
    await form.getByRole('textbox', { name: 'E-mail' }).fill('maria@example.org');
    await next();
    await form.getByRole('textbox', { name: 'Finanse' }).fill('Zbiórki sąsiedzkie.');
    await next();
    await next();
    await form.getByRole('textbox', { name: 'Nazwa usługi' }).fill('Wspólne zakupy');
    await form
      .getByRole('textbox', { name: 'Na czym to polega?' })
      .fill('Jedziemy razem do sklepu w soboty.');
    await form.getByRole('checkbox', { name: /Pomoc społeczna/ }).check();
    await form.locator('cus-service-card').getByText('Wspólne zakupy').first().waitFor();
    await form.getByRole('button', { name: 'Gotowe, wróć do listy usług' }).click();
    await next();
    await form.getByRole('button', { name: 'Wyślij zgłoszenie' }).click();
    await form.getByRole('heading', { name: 'Zgłoszenie dotarło' }).waitFor();
    await form.getByText(REFERENCE).first().waitFor();

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      form.getByRole('link', { name: 'Pobierz dane' }).click(),
    ]);
    assert.equal(file.suggestedFilename(), 'zgloszenie.json');
    const copy = JSON.parse(await readFile(await file.path(), 'utf8')) as Record<string, { name: string }[]>;
    assert.ok(isHsdsOrganization(copy['organizations']?.[0]), JSON.stringify(isHsdsOrganization.errors));
    assert.ok(isHsdsService(copy['services']?.[0]), JSON.stringify(isHsdsService.errors));
    assert.equal(copy['services']?.[0]?.name, 'Wspólne zakupy');
    assert.deepEqual(parseCatalogue(copy).problems, []);

    const [stored, ...more] = (await received()).filter(({ kind }) => kind === 'provider');
    assert.deepEqual(more, []);
    const checked = validateProvider(stored?.payload);
    assert.ok(checked.value, JSON.stringify(checked));
    const { organization, services } = providerCatalogue(checked.value);
    const { problems, services: parsed } = parseCatalogue(services);
    assert.deepEqual(problems, []);
    assert.ok(isHsdsOrganization(organization), JSON.stringify(isHsdsOrganization.errors));
    for (const service of services) assert.ok(isHsdsService(service), JSON.stringify(isHsdsService.errors));
    assert.deepEqual([organization?.name, parsed[0]?.name], ['Sąsiedzi z ulicy Próbnej', 'Wspólne zakupy']);
    const open = JSON.stringify([organization, services]);
    for (const secret of ['Maria', 'maria@example.org', 'Zbiórki']) assert.ok(!open.includes(secret), secret);
    assertQuiet(seen);
    await seen.close();
  });
});
