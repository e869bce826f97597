import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import type { AfterStore } from '../app.js';
import { ServedCentre } from '../catalogue/centre.js';
import type { Config } from '../config.js';
import { freshnessMail } from '../freshness/freshness-mail.js';
import { askLeaders, sweepTokens } from '../freshness/requests.js';
import { freshnessRoutes } from '../freshness/routes.js';
import type { Log } from '../log.js';
import { createMailer } from '../mail/mailer.js';
import { createNotices } from '../notices/notices.js';
import { DailyChores, type Chore } from '../retention/chores.js';
import { readRetention } from '../retention/rules.js';
import { sweepSubmissions } from '../retention/sweep.js';
import { createEmailSender } from './email.js';
import { configuredChannels, queueDeliveries } from './queue.js';
import { createWebhookSender } from './webhook.js';
import { DeliveryWorker, type WorkerOptions } from './worker.js';

/** What the server does besides answering: it tells the office and residents, asks providers and clears away. */
export interface Office {
  /** Queues the deliveries of a submission in its transaction. */
  afterStore: AfterStore;
  /** The pages behind the links in mails. */
  routes: readonly ((app: FastifyInstance) => Promise<void>)[];
  /** The call list; only for who is signed in. */
  deskRoutes: readonly ((app: FastifyInstance) => Promise<void>)[];
  /** Begins to work; after the server listens. */
  start(): void;
  /** Takes up nothing new and waits some seconds for what is on its way; before the database closes. */
  stop(): Promise<void>;
}

/** Puts the office together from the settings. What they lack is told once in the log and left out. */
export function createOffice(
  config: Config,
  pool: Pool,
  log: Log,
  clock: () => Date = () => new Date(),
): Office {
  const channels = configuredChannels(config);
  const { smtpUrl, mailFrom, mailTo, webhookUrl, webhookSecret, publicUrl } = config;
  const senders: WorkerOptions['senders'] = {};
  const chores: Record<string, Chore> = {};
  const centre = new ServedCentre(config.centreFile, log);
  const issuer = async (): Promise<string | undefined> => {
    await centre.refresh();
    return centre.centre?.organization.name;
  };
  const notices = createNotices(config, pool, log, clock, issuer);

  if (smtpUrl && mailFrom) {
    senders.email = createEmailSender(pool, {
      mailer: createMailer({ url: smtpUrl, from: mailFrom }),
      ...(mailTo !== undefined && { to: mailTo }),
      ...(publicUrl !== undefined && { freshness: (id) => freshnessMail(pool, id, publicUrl, clock()) }),
      ...(notices.mail && { notice: notices.mail }),
    });
    if (publicUrl === undefined)
      log.info('PUBLIC_URL is not set: providers are not asked whether their data hold');
    else
      chores['freshness'] = async (now) => {
        const asked = await askLeaders(pool, now);
        return asked > 0 ? { asked } : undefined;
      };
  }
  if (smtpUrl && !(mailFrom && mailTo))
    log.warn('SMTP_URL is set, but MAIL_FROM or MAIL_TO is not: the coordinator gets no e-mail');
  if (webhookUrl)
    senders.webhook = createWebhookSender(pool, {
      url: webhookUrl,
      ...(webhookSecret !== undefined && { secret: webhookSecret }),
    });
  chores['freshness-links'] = async (now) => {
    const deleted = await sweepTokens(pool, now);
    return deleted > 0 ? { deleted } : undefined;
  };

  const rules = readRetention(config.retentionFile);
  chores['retention'] = async (now) => {
    const { deleted, overdue } = await sweepSubmissions(pool, rules, now);
    const waiting = overdue.contact + overdue.provider;
    if (waiting > 0)
      log.warn({ overdue }, 'submissions past their period are in no package yet: npm run db:export');
    return deleted.contact + deleted.provider > 0 ? deleted : undefined;
  };

  const worker = new DeliveryWorker({ pool, log, senders, clock });
  const daily = new DailyChores({ log, chores, clock });
  return {
    afterStore: (client, submission) => queueDeliveries(client, submission, channels),
    routes: [(app) => freshnessRoutes(app, { pool, clock, issuer }), notices.routes],
    deskRoutes: [notices.deskRoutes],
    start() {
      worker.start();
      daily.start();
      notices.start();
    },
    async stop() {
      await Promise.all([worker.stop(), daily.stop(), notices.stop()]);
    },
  };
}
