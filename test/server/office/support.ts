import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { Pool } from 'pg';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { openDatabase, type Database } from '../../../demo/server/database/database.js';
import type { Log } from '../../../demo/server/log.js';
import type { ContactSubmission, ProviderSubmission } from '../../../src/model/submissions/types.js';
import { copyCluster } from '../support/cluster.js';

/** A real database of the test's own. */
export interface TestDatabase {
  pool: Pool;
  database: Database;
  folder: string;
  close(): Promise<void>;
}

/** A promise that the test fulfils itself. */
export function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** A log whose lines the test can read. */
export function readableLog(): { log: Log; lines: () => string } {
  const stream = new PassThrough();
  const chunks: string[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  return { log: pino({ level: 'debug' }, stream), lines: () => chunks.join('') };
}

export const silent: Log = pino({ level: 'silent' });

export async function openTestDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'okienko-office-'));
  await copyCluster(path.join(folder, 'data'));
  const database = await openDatabase({ dataDir: path.join(folder, 'data') }, silent);
  return {
    pool: database.pool,
    database,
    folder,
    async close() {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const MESSAGE: ContactSubmission = {
  topic: 'question',
  sender: 'relative',
  subject_informed: false,
  name: 'Żaneta Źródlana',
  reply: { channel: 'email', email: 'zaneta@example.org', time: 'po 16' },
  message: 'Szukam pomocy dla mamy.\nNumer: OK-FAŁSZYWY',
  language: 'uk',
  privacy_version: '2026-01',
};

export const REGISTRATION: ProviderSubmission = {
  intent: 'register',
  organization: {
    id: '11111111-1111-4111-8111-111111111111',
    provider_kind: 'wykonawca:organizacja-pozarzadowa',
    name: 'Fundacja „Okno”',
    identifiers: { nip: '1132191233' },
  },
  leader: { name: 'Jan Lider', email: 'lider@example.org' },
  services: [
    {
      id: '22222222-2222-4222-8222-222222222222',
      status: 'active',
      name: 'Transport door-to-door',
      description: 'Zawozimy do lekarza.',
      areas: ['obszar:zdrowie'],
    },
  ],
  language: 'pl',
  privacy_version: '2026-01',
};

let count = 0;

/** Stores a submission as the server does; returns its identifier and number. */
export async function storeSubmission(
  pool: Pick<Pool, 'query'>,
  given: { kind?: 'contact' | 'provider'; payload?: object; receivedAt?: Date } = {},
): Promise<{ id: string; reference: string; received_at: Date }> {
  const { kind = 'contact', receivedAt = new Date() } = given;
  const payload = given.payload ?? (kind === 'contact' ? MESSAGE : REGISTRATION);
  const id = randomUUID();
  const reference = `OK-${String((count += 1)).padStart(6, '0')}`;
  await pool.query(
    `INSERT INTO submission (id, reference, kind, payload, language, privacy_version, received_at)
     VALUES ($1, $2, $3, $4, 'pl', '2026-01', $5)`,
    [id, reference, kind, JSON.stringify(payload), receivedAt],
  );
  return { id, reference, received_at: receivedAt };
}

/** A mail as the test server took it. */
export interface TakenMail {
  from: string;
  to: string[];
  raw: string;
  /** Headers by lower-case name, unfolded. */
  headers: Map<string, string[]>;
  /** The text, decoded. */
  text: string;
}

function parse(raw: string): Pick<TakenMail, 'headers' | 'text'> {
  const [, head = '', body = ''] = /^([\s\S]*?)\r\n\r\n([\s\S]*)$/.exec(raw) ?? [];
  const headers = new Map<string, string[]>();
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), line.slice(at + 1).trim()]);
  }
  const coding = headers.get('content-transfer-encoding')?.[0];
  const bytes =
    coding === 'base64'
      ? Buffer.from(body, 'base64')
      : coding === 'quoted-printable'
        ? Buffer.from(
            body
              .replace(/=\r\n/g, '')
              .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
            'latin1',
          )
        : Buffer.from(body);
  return { headers, text: bytes.toString('utf8').replace(/\r\n/g, '\n') };
}

/** Text of a header, RFC 2047 words decoded. */
export function headerText(mail: TakenMail, name: string): string {
  return (mail.headers.get(name)?.[0] ?? '')
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?(q|b)\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('latin1')
        : word
            .replace(/_/g, ' ')
            .replace(/=([\dA-F]{2})/gi, (__, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    )
    .replace(/[\u0080-\u00ff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
}

/** A real SMTP server on this machine that keeps what it takes. */
export class MailServer {
  readonly mails: TakenMail[] = [];
  /** Asked when a mail is there as a whole; what it throws is the answer. `responseCode` is the SMTP code. */
  onMail: (mail: TakenMail) => void | Promise<void> = () => undefined;
  readonly #server: SMTPServer;

  constructor(options: SMTPServerOptions = {}) {
    this.#server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const raw = Buffer.concat(chunks).toString('utf8');
          const { mailFrom, rcptTo } = session.envelope;
          const mail = {
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
            raw,
            ...parse(raw),
          };
          void (async () => {
            try {
              await this.onMail(mail);
              this.mails.push(mail);
              callback();
            } catch (error) {
              callback(error as Error);
            }
          })();
        });
      },
      ...options,
    });
    this.#server.on('error', () => undefined);
  }

  /** Listens and returns the address for SMTP_URL. */
  async listen(port = 0): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', () => resolve()));
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}

/** An answer of the SMTP server. */
export function smtpAnswer(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}
