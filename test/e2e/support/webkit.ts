import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

function onPath(name: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not in this folder
    }
  }
  return undefined;
}

function miniBrowser(): string | undefined {
  const root = '/usr/lib';
  if (!existsSync(root)) return undefined;
  for (const folder of [root, ...readdirSync(root).map((name) => path.join(root, name))]) {
    for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
      const file = path.join(folder, version, 'MiniBrowser');
      if (existsSync(file)) return file;
    }
  }
  return undefined;
}

/** The programs that a WebKitGTK session needs, or the reason why there can be none. */
export function findWebKit(): { driver: string; binary: string; xvfb: string } | { missing: string } {
  const [driver, xvfb, binary] = [onPath('WebKitWebDriver'), onPath('xvfb-run'), miniBrowser()];
  if (driver && xvfb && binary) return { driver, binary, xvfb };
  return { missing: 'WebKitGTK is not here: apt-get install -y webkit2gtk-driver xvfb xauth' };
}

/** Finds the executable of Firefox, or nothing. */
export const findFirefox = (): string | undefined =>
  process.env.FIREFOX_PATH ?? onPath('firefox-esr') ?? onPath('firefox');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A session of WebKitGTK over the W3C WebDriver protocol, spoken directly: no client library supports it. */
export class WebKitSession {
  readonly #child: ChildProcess;
  readonly #base: string;
  #id = '';

  private constructor(child: ChildProcess, base: string) {
    this.#child = child;
    this.#base = base;
  }

  /** Starts the driver on a screen of its own and opens a window. */
  static async open({
    driver,
    binary,
    xvfb,
  }: {
    driver: string;
    binary: string;
    xvfb: string;
  }): Promise<WebKitSession> {
    const port = await freePort();
    const child = spawn(
      xvfb,
      ['-a', '-s', '-screen 0 1280x1024x24', driver, `--port=${port}`, '--host=127.0.0.1'],
      {
        stdio: 'ignore',
        // a group of its own: stopping it stops the driver, the browser and the screen
        detached: true,
        env: {
          ...process.env,
          LIBGL_ALWAYS_SOFTWARE: '1',
          WEBKIT_DISABLE_COMPOSITING_MODE: '1',
          // WebKit's own sandbox needs user namespaces, which containers often lack
          WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        },
      },
    );
    const session = new WebKitSession(child, `http://127.0.0.1:${port}`);
    try {
      await session.#ready();
      const options = { binary, args: ['--automation'] };
      const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
      const made = await session.#call<{ sessionId: string }>('POST', '/session', { capabilities });
      session.#id = made.sessionId;
      return session;
    } catch (error) {
      session.#kill();
      throw error;
    }
  }

  /** Opens an address and waits until it is loaded. */
  async goto(url: string): Promise<void> {
    await this.#call('POST', `/session/${this.#id}/url`, { url });
  }

  /** Runs a script's text in the page. */
  async run<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.#call<T>('POST', `/session/${this.#id}/execute/sync`, { script, args });
  }

  /** Presses real keys, one after the other; WebDriver's codes stand for keys without a character. */
  async keys(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#call('POST', `/session/${this.#id}/actions`, {
      actions: [{ type: 'key', id: 'keys', actions }],
    });
  }

  /** Closes the window and stops all that was started. */
  async close(): Promise<void> {
    await this.#call('DELETE', `/session/${this.#id}`).catch(() => undefined);
    this.#kill();
  }

  async #ready(): Promise<void> {
    for (let i = 0; i < 100; i++) {
      const up = await this.#call('GET', '/status').then(
        () => true,
        () => false,
      );
      if (up) return;
      await wait(100);
    }
    throw new Error('WebKitWebDriver did not start within 10 seconds');
  }

  async #call<T>(method: string, route: string, body?: object): Promise<T> {
    const response = await fetch(this.#base + route, {
      method,
      signal: AbortSignal.timeout(30_000),
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`WebDriver ${route}: ${value.error}: ${value.message}`);
    return value;
  }

  #kill(): void {
    if (this.#child.pid !== undefined) process.kill(-this.#child.pid, 'SIGTERM');
  }
}
