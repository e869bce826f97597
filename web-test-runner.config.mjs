// Browser tests: real Chromium, every page in its own context, strict CSP and Trusted Types on.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { findBrowser, FLAGS } from './scripts/browser.mjs';

const launchOptions = { ...(await findBrowser()), args: FLAGS };

// Every page in its own browser context (own window, own storage), and always focused: without this,
// pages beyond the first are background tabs, where mouse, animation frames and axe time out.
const createPage = async ({ browser }) => {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.emulateFocusedPage(true);
  return page;
};

const sessions = new WeakMap();
async function cdpOf(session) {
  const page = session.browser.getPage(session.id);
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

/** Media features such as forced-colors, which the launcher's own emulateMedia ignores. */
const cdpMediaPlugin = {
  name: 'cdp-media',
  async executeCommand({ command, payload, session }) {
    if (command !== 'cdp-media') return undefined;
    const cdp = await cdpOf(session);
    const { media = '', ...features } = payload;
    await cdp.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    return true;
  },
};

/**
 * The policy of the design page for what the elements do. The runner itself puts inline modules and a
 * web socket into the page, so scripts and connections are wider here; the end-to-end tests have the
 * policy to the letter.
 */
const CSP = [
  "style-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html okienko 'allow-duplicates'",
].join('; ');

const faultServer = existsSync(new URL('./test/helpers/fault-server.mjs', import.meta.url))
  ? [(await import('./test/helpers/fault-server.mjs')).faultServer()]
  : [];

export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts', '!test/e2e/**'],
  nodeResolve: { exportConditions: ['browser'] },
  mimeTypes: { '**/*.ts': 'js' },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
    cdpMediaPlugin,
    ...faultServer,
  ],
  concurrency: 2,
  browsers: [chromeLauncher({ launchOptions, createPage })],
  testRunnerHtml: (testFramework) =>
    `<!doctype html><html lang="pl"><head><title>Okienko</title><meta http-equiv="Content-Security-Policy" content="${CSP}"></head><body><script type="module" src="${testFramework}"></script></body></html>`,
  // what waits has a shorter limit of its own; several of them in a row on a slow machine are no failure
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 180_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
