import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The real server as `npm start` runs it, a process of its own. */
export interface ServerProcess {
  origin: string;
  pid: number;
  /** Ends it as a person would; gives the exit code. */
  stop(): Promise<number | null>;
  /** `kill -9`: nothing is ended in order, its database goes on alone. */
  kill(): Promise<void>;
}

/** How a start ended that did not come to listening. */
export interface FailedStart {
  code: number | null;
  text: string;
}

export class StartError extends Error implements FailedStart {
  readonly code: number | null;
  readonly text: string;

  constructor(code: number | null, text: string) {
    super(`The server ended with ${code}: ${text}`);
    this.code = code;
    this.text = text;
  }
}

/**
 * Starts it with the data and the site of a test's folder. Throws StartError when it ends instead of listening.
 *
 * @param settings environment variables
 */
export async function startProcess(
  folder: string,
  settings: Record<string, string> = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/server/main.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: path.join(folder, 'data'),
      SITE_DIR: path.join(folder, 'site'),
      CENTRE_FILE: path.join(folder, 'centre.json'),
      RATE_LIMIT: '0',
      POW_COST: '0',
      LOG_LEVEL: 'error',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const exit = once(child, 'exit') as Promise<[number | null]>;
  const line = once(createInterface(child.stdout), 'line') as Promise<[string]>;
  const first = await Promise.race([
    line.then(([said]) => said),
    exit.then(([code]) => {
      throw new StartError(code, text);
    }),
  ]);
  const origin = /^Okienko: (http:\/\/\S+)$/.exec(first)?.[1];
  if (origin === undefined) throw new Error(`It said: ${first}`);
  return {
    origin,
    pid: child.pid!,
    async stop() {
      child.kill('SIGTERM');
      return (await exit)[0];
    },
    async kill() {
      child.kill('SIGKILL');
      await exit;
    },
  };
}

/** The process of the embedded database that a folder's server started, if it runs. */
export function postmaster(folder: string): number | undefined {
  try {
    const pid = Number(
      readFileSync(path.join(folder, 'data/postgres/postmaster.pid'), 'utf8').split('\n')[0],
    );
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}

/** Ends a database whose server was killed, so that no test leaves one behind. */
export async function endPostmaster(folder: string): Promise<void> {
  const pid = postmaster(folder);
  if (pid === undefined) return;
  process.kill(pid, 'SIGQUIT');
  for (let waited = 0; postmaster(folder) !== undefined && waited < 5_000; waited += 50) await pause(50);
}
