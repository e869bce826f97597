import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';

/** The search box, found as a screen reader names it. */
export const box = (page: Page): Locator => page.getByRole('combobox', { name: 'W czym możemy pomóc?' });

/** Cards of the list of results that are on the screen. */
export const cards = (page: Page): Locator =>
  page.locator('cus-service-search .results cus-service-card:visible');

/** Titles of the results, in order. */
export async function titles(page: Page): Promise<string[]> {
  await results(page);
  const texts = await cards(page).getByRole('heading').allInnerTexts();
  return texts.map((text) => text.trim());
}

/** The card that is open in place. */
export const opened = (page: Page): Locator =>
  page.locator('cus-service-search cus-service-card[variant="full"]');

/** Waits for the first results. */
export async function results(page: Page): Promise<void> {
  await cards(page).getByRole('heading').filter({ hasText: /\S/ }).first().waitFor();
}

/** Types the words as a person does and waits until the list shows the answer. */
export async function search(page: Page, words: string): Promise<string[]> {
  await box(page).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page
    .getByText(/^(Znaleziono \d+ usług|Nie znaleziono)/)
    .first()
    .waitFor();
  return titles(page);
}

/** The element that has the focus, through all shadow trees: its tag and its text. */
export async function focused(page: Page): Promise<{ tag: string; text: string }> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const text = (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
    return { tag: element?.localName ?? '', text };
  });
}

/** Waits until the focus stands on an element with this text. */
export async function focusComesTo(page: Page, text: string | RegExp): Promise<void> {
  let now = '';
  for (const end = Date.now() + 5_000; Date.now() < end; await wait(50)) {
    now = (await focused(page)).text;
    if (typeof text === 'string' ? now === text : text.test(now)) return;
  }
  assert.fail(`the focus is on "${now}" and not on ${String(text)}`);
}

/** Presses Tab until the focus stands on an element with this text. */
export async function tabTo(page: Page, text: string | RegExp, most = 80): Promise<void> {
  for (let i = 0; i < most; i++) {
    const now = await focused(page);
    if (typeof text === 'string' ? now.text === text : text.test(now.text)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`no Tab stop with the text ${String(text)}`);
}

/** Whether the page can be scrolled sideways. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Opens the first result in place: its title is a link where the address keeps the search, else a button. */
export async function openFirst(page: Page): Promise<void> {
  const heading = cards(page).first().getByRole('heading');
  await heading.getByRole('link').or(heading.getByRole('button')).first().click();
  await opened(page).waitFor();
}
