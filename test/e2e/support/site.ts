import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createPages } from '../../../demo/server/pages.js';

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

/** The real server as a process of its own. */
export interface DemoServer extends Site {
  /** Ends it at once, without any goodbye. */
  kill(): Promise<void>;
}

/**
 * Starts the real server, as `npm start` does, on a free port and with a database of its own.
 *
 * @param settings environment variables; with `DATA_DIR` the data stay when it stops, otherwise they go with it
 */
export async function startDemo(settings: Record<string, string> = {}): Promise<DemoServer> {
  const own = settings['DATA_DIR'] === undefined;
  const folder = settings['DATA_DIR'] ?? (await mkdtemp(path.join(tmpdir(), 'okienko-demo-')));
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/server/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, LOG_LEVEL: 'silent', ...settings },
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
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  };
  return {
    origin,
    async stop() {
      await end('SIGTERM');
      if (own) await rm(folder, { recursive: true, force: true });
    },
    kill: () => end('SIGKILL'),
  };
}

/** Starts a server of the test's own on a free port; what `listener` leaves to `demo` is the demo site. */
export async function startSite(
  listener: (demo: RequestListener) => RequestListener = (demo) => demo,
): Promise<Site> {
  const pages = createPages(SITE);
  const server = createServer(
    listener((request, response) => {
      // all that the pages of Łapy ask the API for by themselves
      if (request.url === '/api/centre') request.url = '/data/centre-lapy.json';
      pages(request, response);
    }),
  );
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
