import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createDemoApp } from '../../../demo/server/app.js';

/** The root folder of the project. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** The built demo site. */
export const SITE = fileURLToPath(new URL('../../../dist/demo', import.meta.url));

/** A server that runs for a test. */
export interface Site {
  /** For example `http://127.0.0.1:40123`. */
  origin: string;
  stop(): Promise<void>;
}

/** Starts the real server, as `npm start` does, on a free port. */
export async function startDemo(): Promise<Site> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/server/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  const ended = once(child, 'exit').then(() => {
    throw new Error('The demo server stopped before it listened. Is the demo built (npm run build)?');
  });
  const [line] = (await Promise.race([once(lines, 'line'), ended])) as [string];
  ended.catch(() => undefined);
  const origin = /^Okienko: (http:\S+)$/.exec(line)?.[1];
  if (origin === undefined) throw new Error(`The demo server said: ${line}`);
  return {
    origin,
    async stop() {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
    },
  };
}

/** Starts a server of the test's own on a free port; what `listener` leaves to `demo` is the demo site. */
export async function startSite(
  listener: (demo: RequestListener) => RequestListener = (demo) => demo,
): Promise<Site> {
  const server = createServer(listener(createDemoApp(SITE)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
