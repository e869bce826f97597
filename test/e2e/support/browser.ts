import assert from 'node:assert/strict';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { FLAGS, findBrowser } from '../../../scripts/browser.mjs';

/** Starts the Chromium that tests use. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ ...(await findBrowser()), args: FLAGS });
}

/** A page and all that it said since it was opened. */
export interface Watched {
  page: Page;
  context: BrowserContext;
  /** Console messages of every kind, uncaught errors and reports of the security policy. */
  said: string[];
  /** Requests that went to another origin than the allowed ones. */
  strayed: string[];
  /** Every request's URL, in order. */
  asked: string[];
  close(): Promise<void>;
}

/** Opens an empty page in a context of its own, watched from the start. */
export async function watch(
  browser: Browser,
  origins: readonly string[],
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({
    locale: 'pl-PL',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const watched: Watched = { page, context, said: [], strayed: [], asked: [], close: () => context.close() };
  page.on('console', (message) => watched.said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => watched.said.push(`error: ${error.message}`));
  context.on('request', (request) => {
    const url = request.url();
    watched.asked.push(url);
    if (!/^(data|blob):/.test(url) && !origins.includes(new URL(url).origin)) watched.strayed.push(url);
  });
  // a violation under a report-only or a swallowed error leaves no console line: listen as well
  await context.exposeFunction('reportViolation', (text: string) => watched.said.push(`policy: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { reportViolation(text: string): void }).reportViolation;
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return watched;
}

/** No console message, no report of the policy, no request to another host. */
export function assertQuiet(watched: Watched): void {
  assert.deepEqual(watched.said, []);
  assert.deepEqual(watched.strayed, []);
}
