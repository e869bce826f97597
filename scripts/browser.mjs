// Finds a Chromium-family browser for tests. Order: env, system, Playwright cache, npm package (linux x64), else a message that says what to do.
import { execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SPARTICUZ = '153.0.0';
const ok = (f) => {
  try {
    accessSync(f, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function fromEnv() {
  for (const k of ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH']) {
    const f = process.env[k];
    if (!f) continue;
    if (!ok(f)) throw new Error(`${k}=${f} is not an executable file`);
    return f;
  }
}

function fromSystem() {
  if (process.env.OKIENKO_NO_SYSTEM_BROWSER) return;
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome for Testing'].map(
      (n) => `/Applications/${n}.app/Contents/MacOS/${n}`,
    );
    return [...apps, ...apps.map((a) => homedir() + a)].find(ok);
  }
  if (process.platform === 'win32') {
    const bases = [
      process.env.PROGRAMFILES,
      process.env['PROGRAMFILES(X86)'],
      process.env.LOCALAPPDATA,
    ].filter(Boolean);
    const tails = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return tails.flatMap((t) => bases.map((b) => path.join(b, t))).find((f) => existsSync(f));
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ];
  const dirs = [
    ...(process.env.PATH ?? '').split(':'),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ];
  for (const n of names)
    for (const d of dirs) {
      const f = path.join(d, n);
      if (d && ok(f) && works(f)) return f;
    }
}

// Ubuntu's apt "chromium-browser" is a stub that only says "install the snap": so ask for the version.
function works(f) {
  try {
    return /\d+\.\d+\.\d+/.test(
      execFileSync(f, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 }).toString(),
    );
  } catch {
    return false;
  }
}

function fromPlaywrightCache() {
  const dir =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: path.join(homedir(), 'Library/Caches/ms-playwright'),
      win32: path.join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
    }[process.platform] ??
    path.join(homedir(), '.cache/ms-playwright');
  if (!existsSync(dir)) return;
  const tails = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ];
  for (const d of readdirSync(dir)
    .filter((n) => /^chromium/.test(n))
    .sort()
    .reverse())
    for (const t of tails) {
      const f = path.join(dir, d, t);
      if (existsSync(f)) return f;
    }
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64' || process.env.OKIENKO_NO_NPM_BROWSER) return;
  const cache = path.join(ROOT, 'node_modules/.cache/test-browser', SPARTICUZ);
  const exe = path.join(cache, 'chromium');
  const env = () => ({
    ...process.env,
    TMPDIR: '/tmp',
    LD_LIBRARY_PATH: [path.join(cache, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    FONTCONFIG_PATH: path.join(cache, 'fonts'),
  });
  if (existsSync(path.join(cache, 'ready'))) return { exe, env: needsLibs(exe) ? env() : undefined };
  const work = `${cache}.${process.pid}`;
  mkdirSync(work, { recursive: true });
  console.error(
    `No browser found: installing @sparticuz/chromium@${SPARTICUZ} from the npm registry (67 MB)…`,
  );
  execFileSync(
    'npm',
    [
      'install',
      '--prefix',
      work,
      '--no-save',
      '--ignore-scripts',
      '--no-package-lock',
      '--loglevel=error',
      `@sparticuz/chromium@${SPARTICUZ}`,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const old = process.env.TMPDIR;
  process.env.TMPDIR = work; // the package unpacks into os.tmpdir()
  const pkg = path.join(work, 'node_modules/@sparticuz/chromium');
  const { inflate } = await import(pathToFileURL(path.join(pkg, 'build/index.js')).href);
  for (const f of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'])
    await inflate(path.join(pkg, 'bin', f));
  if (old === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = old;
  const conf = path.join(work, 'fonts/fonts.conf');
  writeFileSync(conf, readFileSync(conf, 'utf8').replaceAll('/tmp/fonts', path.join(cache, 'fonts')));
  rmSync(path.join(work, 'node_modules'), { recursive: true, force: true });
  writeFileSync(path.join(work, 'ready'), '');
  try {
    renameSync(work, cache);
  } catch {
    rmSync(work, { recursive: true, force: true });
  }
  return { exe, env: needsLibs(exe) ? env() : undefined };
}
function needsLibs(exe) {
  try {
    return /not found/.test(execFileSync('ldd', [exe]).toString());
  } catch {
    return true;
  }
}

let found;
/** -> { executablePath, env? } for launchOptions of puppeteer-core and playwright-core */
export async function findBrowser() {
  if (found) return found;
  const f = fromEnv() ?? fromSystem() ?? fromPlaywrightCache();
  if (f) return (found = { executablePath: f });
  let why = '';
  try {
    const n = await fromNpm();
    if (n) return (found = { executablePath: n.exe, ...(n.env && { env: n.env }) });
  } catch (e) {
    why = `\n(the npm browser could not be installed: ${String(e.message).split('\n')[0]})`;
  }
  const root = process.getuid?.() === 0 ? '' : 'sudo ';
  throw new Error(
    `No Chromium, Chrome or Edge found.${why}\nOne of:\n  Debian:      ${root}apt-get install -y chromium\n  open net:    npx playwright-core install --with-deps chromium\n  any:         CHROME_PATH=/path/to/chrome npm test`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await findBrowser());
