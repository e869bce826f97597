// The other two engines: the town page finds a service and opens its card; a message and a registration, written with
// the keyboard alone, arrive at the real server.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type KeyInput } from 'puppeteer-core';
import { isHsdsOrganization, isHsdsService } from '../model/submissions/hsds-schema.js';
import { ACTIVE, CLICK, FOCUS, HAS } from './support/composed.js';
import { receivedBy } from './support/database.js';
import { startDemo, type Site } from './support/site.js';
import { WebKitSession, findFirefox, findWebKit } from './support/webkit.js';

/** What both engines offer to the journeys. */
interface Driver {
  goto(url: string): Promise<void>;
  run<T>(script: string, ...args: unknown[]): Promise<T>;
  keys(text: string): Promise<void>;
  close(): Promise<void>;
}

const TAB = '\uE004';
const ENTER = '\uE007';
const DOWN = '\uE015';
const NAMES: Readonly<Record<string, KeyInput>> = { [TAB]: 'Tab', [ENTER]: 'Enter', [DOWN]: 'ArrowDown' };
const COMBOBOX = 'input[role="combobox"]';

async function until(driver: Driver, what: string, script: string, ...args: unknown[]): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await wait(100))
    if (await driver.run<boolean>(script, ...args)) return;
  const { said } = await active(driver);
  assert.fail(`waited in vain: ${what}; the focus is on "${said.slice(0, 200)}"`);
}

interface Active {
  said: string;
  type: string;
  checked: boolean;
}
const active = (driver: Driver): Promise<Active> => driver.run<Active>(ACTIVE);

/** Presses Tab until the focus is on what says this. */
async function tabTo(driver: Driver, said: string): Promise<void> {
  let last = '';
  for (let i = 0; i < 60; i++) {
    await driver.keys(TAB);
    last = (await active(driver)).said;
    if (last.startsWith(said)) return;
  }
  assert.fail(`no Tab stop says "${said}", the last one "${last}"`);
}
async function press(driver: Driver, button: string): Promise<void> {
  await tabTo(driver, button);
  await driver.keys(ENTER);
}
async function type(driver: Driver, label: string, text: string): Promise<void> {
  await tabTo(driver, label);
  await driver.keys(text);
}
async function tick(driver: Driver, label: string): Promise<void> {
  await tabTo(driver, label);
  await driver.keys(' ');
}
/** Chooses one of the next group of radio buttons: Tab to the group, arrows inside it. */
async function choose(driver: Driver, label: string): Promise<void> {
  const tried: string[] = [];
  for (let i = 0; i < 30; i++) {
    await driver.keys(TAB);
    let now = await active(driver);
    for (let k = 0; k < 10 && now.type === 'radio' && !tried.includes(now.said); k++) {
      if (now.said.startsWith(label)) {
        if (!now.checked) await driver.keys(' ');
        assert.equal((await active(driver)).checked, true, label);
        return;
      }
      tried.push(now.said);
      await driver.keys(DOWN);
      now = await active(driver);
    }
  }
  assert.fail(`no radio button "${label}" among ${tried.join(', ')}`);
}
/** A new step of a form moves the focus to its title. */
const step = (driver: Driver, title: string): Promise<void> =>
  until(
    driver,
    `the step ${title}`,
    `const now = (() => { ${ACTIVE} })(); return now.said === arguments[0];`,
    title,
  );

async function findService(driver: Driver, origin: string): Promise<void> {
  await driver.goto(`${origin}/`);
  await until(driver, 'the first results', HAS, 'h3', '');
  await driver.run(FOCUS, COMBOBOX);
  await driver.keys(`wozek inwalidzki${ENTER}`);
  await until(driver, 'a result', HAS, 'a', 'Wypożyczalnia sprzętu rehabilitacyjnego');
  await driver.run(CLICK, 'a', 'Wypożyczalnia sprzętu rehabilitacyjnego');
  await until(driver, 'the full card', HAS, 'cus-service-card[variant="full"]', '');
  await until(driver, 'its questions', HAS, 'dt, h2, h3, h4', 'Jak się zgłosić?');
}

async function writeMessage(driver: Driver, origin: string, text: string): Promise<void> {
  await driver.goto(`${origin}/#napisz`);
  await until(driver, 'the form', HAS, 'button', 'Wyślij wiadomość');
  await driver.run(FOCUS, '#napisz');
  await choose(driver, 'Czegoś tu brakuje');
  await type(driver, 'Czego brakuje?', text);
  await choose(driver, 'Nie, piszę anonimowo');
  await press(driver, 'Wyślij wiadomość');
  await until(driver, 'the thanks', HAS, '[role="heading"]', 'Dziękujemy, wiadomość dotarła');
  await until(driver, 'the reference', HAS, '.reference', '-');
}

async function register(driver: Driver, origin: string, name: string): Promise<void> {
  const next = (): Promise<void> => press(driver, 'Dalej');
  await driver.goto(`${origin}/announce`);
  await until(driver, 'the form', HAS, 'button', 'Zaczynamy');
  await driver.run(FOCUS, '#zgloszenie');
  await choose(driver, 'Zgłosić nową organizację');
  await press(driver, 'Zaczynamy');
  await step(driver, 'Kim jesteś');
  await choose(driver, 'Grupa nieformalna albo osoba');
  await choose(driver, 'Grupa nieformalna');
  await next();
  await step(driver, 'Organizacja');
  await type(driver, 'Pełna nazwa', name);
  await next();
  await step(driver, 'Osoba do kontaktu z CUS');
  await until(driver, 'the draft is kept', HAS, 'p', 'Szkic zapisano');

  // the page is closed and opened again: what was written is still here
  await driver.goto(`${origin}/dostepnosc`);
  await driver.goto(`${origin}/announce`);
  await until(driver, 'the draft is found', HAS, 'button', 'Wznów szkic');
  await driver.run(FOCUS, '#zgloszenie');
  await press(driver, 'Wznów szkic');
  await step(driver, 'Osoba do kontaktu z CUS');
  await type(driver, 'Imię i nazwisko', 'Maria Przykładowa');
  await type(driver, 'E-mail', 'maria@example.org');
  await next();
  await step(driver, 'Karta atrybutów');
  await next();
  await step(driver, 'Portfolio');
  await next();
  await step(driver, 'Usługa 1');
  await type(driver, 'Nazwa usługi', 'Wspólne zakupy');
  await type(driver, 'Na czym to polega?', 'Jedziemy razem do sklepu w soboty.');
  await tick(driver, 'Pomoc społeczna');
  await press(driver, 'Gotowe, wróć do listy usług');
  await step(driver, 'Usługi');
  await next();
  await step(driver, 'Sprawdź i wyślij');
  // what the link to download will point to
  await driver.run(
    `const make = URL.createObjectURL;
     URL.createObjectURL = (blob) => (blob.text().then((text) => (globalThis.__hsds = text)), make.call(URL, blob));`,
  );
  await press(driver, 'Wyślij zgłoszenie');
  await until(driver, 'the thanks', HAS, '[role="heading"]', 'Zgłoszenie dotarło');
  await until(driver, 'the reference', HAS, '.reference', '-');
  await until(driver, 'the link to download', HAS, 'a[download$=".json"][href^="blob:"]', '');
  await until(driver, 'the file', 'return typeof globalThis.__hsds === "string"');
  const file = JSON.parse(await driver.run<string>('return globalThis.__hsds')) as Record<string, unknown>;
  assertHsds(file, name);
}

function assertHsds(file: Record<string, unknown>, name: string): void {
  const services = file['services'] as { name: string }[];
  const organizations = file['organizations'] as { name: string }[];
  assert.deepEqual([organizations[0]?.name, services[0]?.name], [name, 'Wspólne zakupy']);
  assert.ok(isHsdsOrganization(organizations[0]), JSON.stringify(isHsdsOrganization.errors));
  assert.ok(isHsdsService(services[0]), JSON.stringify(isHsdsService.errors));
}

async function firefox(executablePath: string): Promise<Driver> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    async goto(url) {
      await page.goto(url);
    },
    run: <T>(script: string, ...args: unknown[]) =>
      page.evaluate(`(function () { ${script} }).apply(null, ${JSON.stringify(args)})`) as Promise<T>,
    async keys(text) {
      for (const part of text.split(/([\uE000-\uF8FF])/)) {
        const name = NAMES[part];
        if (name) await page.keyboard.press(name);
        else if (part) await page.keyboard.type(part);
      }
    },
    close: () => browser.close(),
  };
}

describe('other engines', () => {
  let folder: string;
  let site: Site;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'okienko-smoke-'));
    site = await startDemo({ DATA_DIR: path.join(folder, 'data'), POW_COST: '2000', RATE_LIMIT: '0' });
  });
  after(async () => {
    await site.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const executable = findFirefox();
  const webkit = findWebKit();
  const engines: [name: string, missing: string | false, open: () => Promise<Driver>][] = [
    [
      'Firefox',
      executable === undefined && 'Firefox is not here: apt-get install -y firefox-esr',
      () => firefox(String(executable)),
    ],
    [
      'WebKitGTK',
      'missing' in webkit && webkit.missing,
      () => {
        assert.ok('driver' in webkit);
        return WebKitSession.open(webkit);
      },
    ],
  ];
  for (const [name, missing, open] of engines) {
    if (missing) console.log(`NOTICE, smoke test skipped: ${missing}`);
    describe(name, { skip: missing, timeout: 120_000 }, () => {
      let driver: Driver;
      before(async () => {
        driver = await open();
      });
      after(() => driver?.close());

      it('finds a service and opens its card', () => findService(driver, site.origin));

      it('sends a message, by the keyboard alone', async () => {
        const text = `Brakuje ławki przed przychodnią (${name}).`;
        await writeMessage(driver, site.origin, text);
        const all = await receivedBy(path.join(folder, 'data'));
        assert.equal(all.filter(({ payload }) => payload['message'] === text).length, 1);
      });

      it('registers an organisation, by the keyboard alone, with a pause in between', async () => {
        const group = `Sąsiedzi z ulicy Próbnej (${name})`;
        await register(driver, site.origin, group);
        const all = await receivedBy(path.join(folder, 'data'));
        const names = all.map(
          ({ payload }) => (payload['organization'] as { name?: string } | undefined)?.name,
        );
        assert.equal(names.filter((each) => each === group).length, 1);
      });
    });
  }
});
