import fastify, { type FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { transaction } from '../../../demo/server/database/pool.js';
import { createEmailSender } from '../../../demo/server/deliveries/email.js';
import { DeliveryWorker } from '../../../demo/server/deliveries/worker.js';
import { createMailer } from '../../../demo/server/mail/mailer.js';
import { noticeMail } from '../../../demo/server/notices/mails.js';
import { noticeRound } from '../../../demo/server/notices/round.js';
import { noticeRoutes } from '../../../demo/server/notices/routes.js';
import { subscribe, type Taken } from '../../../demo/server/notices/subscriptions.js';
import { parseCentre, type Service } from '../../../src/model/index.js';
import type { NotifySubmission } from '../../../src/model/submissions/types.js';
import {
  MailServer,
  openTestDatabase,
  silent,
  type TakenMail,
  type TestDatabase,
} from '../office/support.js';
import { CENTRE } from '../support/server.js';

export const SITE = 'https://cus.example';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A wish by e-mail. */
export function wish(change: Partial<NotifySubmission> = {}): NotifySubmission {
  return {
    channel: 'email',
    frequency: 'at-once',
    email: 'janina@example.org',
    criteria: {},
    language: 'pl',
    privacy_version: '2026-1',
    ...change,
  };
}

/** A service for all residents of Łapy. */
export function service(id: string, change: Partial<Service> = {}): Service {
  return {
    id,
    name: `Usługa ${id}`,
    status: 'active',
    description: 'Pomagamy.',
    organization_id: 'org-1',
    organization: { id: 'org-1', name: 'Fundacja „Okno”', description: 'Opis' },
    service_areas: [{ id: `${id}-area`, name: 'Gmina Łapy' }],
    ...change,
  } as Service;
}

/** Both parts of a mail, decoded. */
export function partsOf(mail: TakenMail): { text: string; html: string } {
  const boundary = /boundary="([^"]+)"/.exec(mail.headers.get('content-type')?.[0] ?? '')?.[1];
  if (boundary === undefined) return { text: mail.text, html: '' };
  const parts = mail.raw.split(`--${boundary}`).map((part) => {
    const [, head = '', body = ''] = /^\r\n([\s\S]*?)\r\n\r\n([\s\S]*?)\r\n$/.exec(part) ?? [];
    const decoded = /base64/i.test(head)
      ? Buffer.from(body, 'base64')
      : /quoted-printable/i.test(head)
        ? Buffer.from(
            body
              .replace(/=\r\n/g, '')
              .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
            'latin1',
          )
        : Buffer.from(body);
    return { head, body: decoded.toString('utf8').replace(/\r\n/g, '\n') };
  });
  const of = (type: string): string => parts.find(({ head }) => head.includes(type))?.body ?? '';
  return { text: of('text/plain'), html: of('text/html') };
}

/** The path of the link to a page of ours in a mail. */
export const linkIn = (mail: TakenMail | undefined): string =>
  /https:\/\/cus\.example(\/api\/notices\/[\w-]{43})\n/.exec(mail ? partsOf(mail).text : '')?.[1] ?? '';

/** Notices over a real database, a real mail server and a clock that the test moves. */
export class Desk {
  now = new Date('2026-11-24T10:00:00Z');
  readonly mails: MailServer;
  /** Where the mail server listens. */
  mailUrl = '';
  readonly #db: TestDatabase;
  readonly #app: FastifyInstance;
  #worker: DeliveryWorker | undefined;

  private constructor(db: TestDatabase, mails: MailServer, app: FastifyInstance) {
    this.#db = db;
    this.mails = mails;
    this.#app = app;
  }

  static async open(): Promise<Desk> {
    const desk = new Desk(await openTestDatabase(), new MailServer(), fastify());
    const url = await desk.mails.listen();
    desk.mailUrl = url;
    desk.#worker = desk.worker(url);
    await desk.#app.register(async (scope) =>
      noticeRoutes(scope, { pool: desk.pool, clock: () => desk.now }),
    );
    return desk;
  }

  get pool(): Pool {
    return this.#db.pool;
  }

  get databaseUrl(): string {
    return this.#db.database.url;
  }

  worker(url: string, more: { patience?: number; deadline?: number } = {}): DeliveryWorker {
    const centre = {
      centre: parseCentre({ ...CENTRE, phones: [{ id: 'p', number: '+48 85 715 00 00' }] }).centre,
    };
    return new DeliveryWorker({
      pool: this.pool,
      log: silent,
      clock: () => this.now,
      every: 20,
      senders: {
        email: createEmailSender(this.pool, {
          mailer: createMailer({ url, from: 'CUS Łapy <okienko@cus.example>', ...more }),
          notice: (id) =>
            noticeMail(
              this.pool,
              id,
              {
                publicUrl: SITE,
                mailTo: 'cus@cus.example',
                centre: { ...centre, refresh: async () => undefined },
              },
              this.now,
            ),
        }),
      },
    });
  }

  /** Empty, but for services that are known already. */
  async empty(...services: Service[]): Promise<void> {
    await this.pool.query('TRUNCATE subscription, service_news, delivery, service CASCADE');
    this.mails.mails.length = 0;
    this.mails.onMail = () => undefined;
    this.now = new Date('2026-11-24T10:00:00Z');
    await this.put(service('known'), ...services);
    await this.round();
  }

  /** Writes services into the catalogue as an import does. */
  async put(...services: Service[]): Promise<void> {
    for (const doc of services)
      await this.pool.query(
        `INSERT INTO service (id, doc, name, organization_id, modified_at) VALUES ($1, $2, $3, $4, clock_timestamp())
         ON CONFLICT (id) DO UPDATE SET doc = excluded.doc, name = excluded.name, modified_at = clock_timestamp()`,
        [doc.id, JSON.stringify(doc), doc.name, doc.organization_id],
      );
  }

  pass(milliseconds: number): void {
    this.now = new Date(this.now.getTime() + milliseconds);
  }

  async ask(change: Partial<NotifySubmission> = {}): Promise<Taken> {
    return transaction(this.pool, async (client) => subscribe(client, wish(change), this.now));
  }

  async round(): Promise<Record<string, number> | undefined> {
    return noticeRound({ pool: this.pool, mails: true }, this.now);
  }

  /** Sends all that is due; gives the mails that went out. */
  async send(): Promise<TakenMail[]> {
    const before = this.mails.mails.length;
    while ((await this.#worker!.runOnce()) > 0);
    return this.mails.mails.slice(before);
  }

  /** A round, and what it sends. */
  async tell(): Promise<TakenMail[]> {
    await this.round();
    return this.send();
  }

  /** Asks, follows the link, presses the button. */
  async confirmed(change: Partial<NotifySubmission> = {}): Promise<Taken> {
    const taken = await this.ask(change);
    const mails = await this.send();
    await this.press(linkIn(mails.at(-1)));
    return taken;
  }

  async open(path: string): Promise<{ status: number; body: string }> {
    const { statusCode, body } = await this.#app.inject({ url: path });
    return { status: statusCode, body };
  }

  async press(
    path: string,
    body = '',
    type = 'application/x-www-form-urlencoded',
  ): Promise<{ status: number; body: string }> {
    const answer = await this.#app.inject({
      method: 'POST',
      url: path,
      headers: { 'content-type': type },
      payload: body,
    });
    return { status: answer.statusCode, body: answer.body };
  }

  async state(id: string): Promise<Record<string, unknown> | undefined> {
    const { rows } = await this.pool.query<Record<string, unknown>>(
      'SELECT * FROM subscription WHERE id = $1',
      [id],
    );
    return rows[0];
  }

  async close(): Promise<void> {
    await this.#app.close();
    await this.mails.close();
    await this.#db.close();
  }
}
