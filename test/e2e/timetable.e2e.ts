// The page of this week: what the real catalogue says and does not, the sample week, one sheet for the door.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { assertQuiet, openBrowser, watch } from './support/browser.js';
import { startSite, type Site } from './support/site.js';

let site: Site;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
});
after(async () => {
  await browser.close();
  await site.stop();
});

describe('this week', () => {
  it('is reached from the town, is honest about the real catalogue, and shows a sample week', async () => {
    const seen = await watch(browser, [site.origin]);
    const { page } = seen;
    await page.goto(`${site.origin}/`);
    await page.getByRole('link', { name: 'Ten tydzień' }).first().click();
    await page.waitForURL('**/timetable');
    const [real, sample] = [page.locator('cus-timetable').first(), page.locator('cus-timetable').nth(1)];
    await real.getByText('W tym tygodniu nie ma nic w planie').waitFor();
    await real.getByText('Te usługi nie podają dni i godzin').waitFor();
    await sample.getByText('Poradnia prawna').first().waitFor();
    assert.equal(await sample.locator('[part=day]').count(), 7);
    assertQuiet(seen);
    await seen.close();
  });

  it('is printed large enough for old eyes, each day on one sheet, a usual week on two', async () => {
    const seen = await watch(browser, [site.origin]);
    const { page } = seen;
    await page.addInitScript('window.print = () => undefined');
    await page.goto(`${site.origin}/timetable`);
    const sample = page.locator('cus-timetable').nth(1);
    await sample.getByRole('button', { name: 'Drukuj plan' }).click();
    await page.locator('cus-timetable.okienko-leaflet').waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    assert.equal(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1], '2');
    await page.emulateMedia({ media: 'print' });
    const small = await sample.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('.sheet *') ?? [])]
        .filter((each) => each.checkVisibility() && each.textContent?.trim())
        .map(
          (each) => `${each.className} ${Math.round(parseFloat(getComputedStyle(each).fontSize) * 75) / 100}`,
        )
        .filter((each) => Number(each.split(' ').at(-1)) < 10),
    );
    assert.deepEqual(small, []);
    for (const day of await sample.locator('.day').all())
      assert.equal(await day.evaluate((each) => getComputedStyle(each).breakInside), 'avoid');
    await seen.close();
  });
});
