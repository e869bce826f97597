// The resident's journey in the other two engines: the town page finds a service and opens its card.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { CLICK, FOCUS, HAS } from './support/composed.js';
import { startDemo, type Site } from './support/site.js';
import { WebKitSession, findFirefox, findWebKit } from './support/webkit.js';

/** What both engines offer to the journey. */
interface Driver {
  goto(url: string): Promise<void>;
  run<T>(script: string, ...args: unknown[]): Promise<T>;
  keys(text: string): Promise<void>;
  close(): Promise<void>;
}

const ENTER = '\uE007';
const COMBOBOX = 'input[role="combobox"]';

async function until(driver: Driver, what: string, script: string, ...args: unknown[]): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end; await wait(100))
    if (await driver.run<boolean>(script, ...args)) return;
  assert.fail(`waited in vain: ${what}`);
}

async function journey(driver: Driver, origin: string): Promise<void> {
  await driver.goto(`${origin}/`);
  await until(driver, 'the first results', HAS, 'h3', '');
  await driver.run(FOCUS, COMBOBOX);
  await driver.keys(`wozek inwalidzki${ENTER}`);
  await until(driver, 'a result', HAS, 'a', 'Wypożyczalnia sprzętu rehabilitacyjnego');
  await driver.run(CLICK, 'a', 'Wypożyczalnia sprzętu rehabilitacyjnego');
  await until(driver, 'the full card', HAS, 'cus-service-card[variant="full"]', '');
  await until(driver, 'its questions', HAS, 'dt, h2, h3, h4', 'Jak się zgłosić?');
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
      await page.keyboard.type(text.replace(ENTER, ''));
      if (text.endsWith(ENTER)) await page.keyboard.press('Enter');
    },
    close: () => browser.close(),
  };
}

describe('other engines', () => {
  let site: Site;
  before(async () => {
    site = await startDemo();
  });
  after(() => site.stop());

  const executable = findFirefox();
  const noFirefox = executable === undefined && 'Firefox is not here: apt-get install -y firefox-esr';
  it('Firefox finds a service and opens its card', { skip: noFirefox, timeout: 60_000 }, async () => {
    const driver = await firefox(String(executable));
    try {
      await journey(driver, site.origin);
    } finally {
      await driver.close();
    }
  });

  const webkit = findWebKit();
  const noWebKit = 'missing' in webkit && webkit.missing;
  it('WebKitGTK finds a service and opens its card', { skip: noWebKit, timeout: 60_000 }, async () => {
    assert.ok('driver' in webkit);
    const driver = await WebKitSession.open(webkit);
    try {
      await journey(driver, site.origin);
    } finally {
      await driver.close();
    }
  });

  for (const notice of [noFirefox, noWebKit])
    if (notice) console.log(`NOTICE, smoke test skipped: ${notice}`);
});
