import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { setAccount } from '../../../demo/server/desk/accounts.js';
import { COOKIE, openSession } from '../../../demo/server/desk/session.js';
import { transaction } from '../../../demo/server/database/pool.js';

export const PASSWORD = 'trzy zielone koty';

/** An account that can sign in with `PASSWORD`. Gives its identifier. */
export async function makeAccount(pool: Pool, name: string, now = new Date()): Promise<string> {
  await setAccount(pool, { name, password: PASSWORD, now });
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM desk_account WHERE name = $1', [name]);
  return rows[0]!.id;
}

/** The `Cookie` header of a new session, without the time that a password takes. */
export async function openCookie(pool: Pool, accountId: string, now: Date): Promise<string> {
  const { id } = await transaction(pool, (client) => openSession(client, accountId, now));
  return `${COOKIE}=${id}`;
}

export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
export const randomId = (): string => randomBytes(32).toString('base64url');

/** An answer with its body read. */
export interface Got {
  status: number;
  headers: Headers;
  json: Record<string, unknown>;
  text: string;
}

/** Asks as a program would, or with the headers that a browser adds. */
export async function ask(
  url: string,
  method: string,
  { body, ...headers }: { body?: unknown } & Record<string, unknown> = {},
): Promise<Got> {
  const answer = await fetch(url, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers } as HeadersInit,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    json: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
  };
}

/** A clock that a test turns. */
export class TestClock {
  #now = Date.parse('2026-03-02T08:00:00Z');
  readonly now = (): Date => new Date(this.#now);
  forward(minutes: number, seconds = 0): void {
    this.#now += minutes * 60_000 + seconds * 1_000;
  }
}
