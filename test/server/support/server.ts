import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import type { ContactSubmission, ProviderSubmission } from '../../../src/model/index.js';
import type { Pool } from 'pg';
import { readConfig } from '../../../demo/server/config.js';
import { createLog } from '../../../demo/server/log.js';
import { startServer, type RunningServer, type ServerOptions } from '../../../demo/server/server.js';
import { copyCluster } from './cluster.js';

/** The real server with its real database, in this process. */
export interface TestServer {
  origin: string;
  pool: Pool;
  /** Every line that it logged. */
  log: string[];
  folder: string;
  running: RunningServer;
  stop(): Promise<void>;
}

/** A centre with a clause: without one nothing is collected. */
export const CENTRE = {
  id: 'c61109e4-2dbb-5d5f-aa1f-443c597f8287',
  name: 'Centrum na próbę',
  reply_within_days: 7,
  privacy: { controller: 'Centrum', dpo: 'iod@example.org', text: 'Klauzula.', version: '2026-1' },
};

/** A folder with a small site and a centre file. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'okienko-server-'));
  await mkdir(path.join(folder, 'site'));
  await writeFile(path.join(folder, 'site/index.html'), '<!doctype html><title>Gmina</title>');
  await writeFile(path.join(folder, 'centre.json'), JSON.stringify(CENTRE));
  return folder;
}

/**
 * Starts it on a free port with an embedded database of its own, without proof of work and rate limit.
 *
 * @param settings environment variables
 * @param options the clock, where a test needs its own
 */
export async function startTestServer(
  settings: Record<string, string> = {},
  options: ServerOptions = {},
): Promise<TestServer> {
  const folder = await testFolder();
  if (!settings['DATABASE_URL'] && !settings['DATA_DIR']) await copyCluster(path.join(folder, 'data'));
  const log: string[] = [];
  const config = readConfig({
    PORT: '0',
    DATA_DIR: path.join(folder, 'data'),
    CENTRE_FILE: path.join(folder, 'centre.json'),
    SITE_DIR: path.join(folder, 'site'),
    RATE_LIMIT: '0',
    POW_COST: '0',
    NODE_ENV: 'test',
    LOG_LEVEL: 'debug',
    ...settings,
  });
  const to = createLog(config.logLevel, { write: (line: string) => void log.push(line) });
  const running = await startServer(config, to, options);
  return {
    origin: running.origin,
    pool: running.database.pool,
    log,
    folder,
    running,
    async stop() {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A valid message. */
export function contact(change: Partial<ContactSubmission> = {}): ContactSubmission {
  return {
    topic: 'question',
    sender: 'self',
    name: 'Janina Testowa',
    reply: { channel: 'email', email: 'janina.testowa@example.org' },
    message: 'Kto pomoże mi zrobić zakupy?',
    language: 'pl',
    privacy_version: '2026-1',
    ...change,
  };
}

/** A valid registration with one service. */
export function provider(): ProviderSubmission {
  return {
    intent: 'register',
    organization: {
      id: '11111111-1111-4111-8111-111111111111',
      provider_kind: 'wykonawca:ngo',
      name: 'Fundacja „Okno”',
      identifiers: { nip: '5260250274' },
    },
    leader: { name: 'Jan Lider', email: 'lider@example.org' },
    services: [
      {
        id: '22222222-2222-4222-8222-222222222222',
        status: 'active',
        areas: ['obszar:pomoc-spoleczna'],
        name: 'Transport od drzwi do drzwi',
        description: 'Zawozimy do lekarza.',
      },
    ],
    language: 'pl',
    privacy_version: '2026-1',
  };
}

/** A key as clients make it. */
export const newKey = (): string => randomUUID();

/** Sends a submission. */
export async function post(
  origin: string,
  kind: 'contact' | 'provider' | 'notify',
  body: unknown,
  headers: Record<string, string | undefined> = {},
): Promise<{ status: number; headers: Headers; json: Record<string, unknown> }> {
  const all = { 'content-type': 'application/json', 'idempotency-key': newKey(), ...headers };
  const answer = await fetch(`${origin}/api/submissions/${kind}`, {
    method: 'POST',
    headers: Object.fromEntries(
      Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined),
    ),
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  });
  return {
    status: answer.status,
    headers: answer.headers,
    json: (await answer.json()) as Record<string, unknown>,
  };
}
