// The desk in a real browser: its cookie is kept, and pages of other origins can neither ask nor change anything.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { COOKIE } from '../../demo/server/desk/session.js';
import { PASSWORD, makeAccount } from '../server/desk/support.js';
import { startTestServer, type TestServer } from '../server/support/server.js';
import { openBrowser, watch, type Watched } from './support/browser.js';

let browser: Browser;
let server: TestServer;
let foreign: Server;
let watched: Watched;
let port: number;
before(async () => {
  browser = await openBrowser();
  server = await startTestServer();
  await makeAccount(server.pool, 'Anna');
  foreign = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Inna</title>');
  }).listen(0);
  await once(foreign, 'listening');
  port = (foreign.address() as AddressInfo).port;
  watched = await watch(browser, []);
});
after(async () => {
  // not page by page: Chromium does not always close one whose form was answered with what it would download
  await browser.close();
  foreign.close();
  foreign.closeAllConnections();
  await server.stop();
});

/** What a page gets: status and text, or that the browser gave it nothing. */
const ask = (page: Page, path: string, init: RequestInit): Promise<string> =>
  page.evaluate(
    async ([url, request]) => {
      try {
        const answer = await fetch(url, request);
        return `${answer.status} ${await answer.text()}`;
      } catch {
        return 'blocked';
      }
    },
    [`${server.origin}${path}`, init] as const,
  );
const JSON_BODY = { 'content-type': 'application/json' };

describe('the desk in a browser', () => {
  it('signs in; scripts do not see the cookie', async () => {
    const { page, context } = watched;
    await page.goto(server.origin);
    const body = JSON.stringify({ name: 'Anna', password: PASSWORD });
    assert.match(
      await ask(page, '/api/desk/session', { method: 'POST', headers: JSON_BODY, body }),
      /^200 .*"Anna"/,
    );
    assert.match(await ask(page, '/api/desk/session', {}), /^200 .*"Anna"/);
    assert.equal(await page.evaluate(() => document.cookie), '');
    const [cookie] = await context.cookies(server.origin);
    assert.equal(cookie?.name, COOKIE);
    assert.deepEqual(
      [cookie.httpOnly, cookie.secure, cookie.sameSite, cookie.path, cookie.expires],
      [true, true, 'Strict', '/', -1],
    );
  });

  // another port of the same host is the same site: the browser sends the Strict cookie along
  for (const host of ['127.0.0.1', 'localhost'])
    it(`a page of ${host} on another port reads and changes nothing`, async () => {
      const page = await watched.context.newPage();
      await page.goto(`http://${host}:${port}/`);
      const sealed = await ask(page, '/api/answers', {
        method: 'POST',
        headers: JSON_BODY,
        body: JSON.stringify({ criteria: { age: 70 }, language: 'pl' }),
      });
      assert.match(sealed, /^201 /, 'what is open to everybody is open to it');
      const body = JSON.stringify({ code: /"code":"(.{9})"/.exec(sealed)![1] });
      const credentials = 'include';
      assert.equal(await ask(page, '/api/desk/session', { credentials }), 'blocked');
      assert.equal(
        await ask(page, '/api/desk/answers', { method: 'POST', headers: JSON_BODY, body, credentials }),
        'blocked',
      );
      assert.equal(await ask(page, '/api/desk/session', { method: 'DELETE', credentials }), 'blocked');
      assert.equal(
        await ask(page, '/api/desk/answers', { method: 'POST', body, credentials, mode: 'no-cors' }),
        'blocked',
        'not even as an answer that cannot be read',
      );
      // sent by a press: a page that goes away while it is asked something may never answer
      await page.evaluate((action) => {
        const form = document.createElement('form');
        Object.assign(form, { action, method: 'post', enctype: 'text/plain' });
        const field = Object.assign(document.createElement('input'), { name: '{"code":"', value: '"}' });
        form.append(field, document.createElement('button'));
        document.body.append(form);
      }, `${server.origin}/api/desk/answers`);
      const answered = page.waitForResponse((answer) => answer.url().endsWith('/api/desk/answers'));
      await page.locator('button').click({ noWaitAfter: true });
      assert.equal((await answered).status(), 403);

      assert.match(await ask(watched.page, '/api/desk/session', {}), /^200 /, 'still signed in');
      assert.match(
        await ask(watched.page, '/api/desk/answers', { method: 'POST', headers: JSON_BODY, body }),
        /^200 .*"age":70/,
        'still there, for the counter',
      );
    });
});
