import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { ServedCentre } from '../catalogue/centre.js';
import type { Config } from '../config.js';
import type { Log } from '../log.js';
import type { Mail } from '../mail/mailer.js';
import { DailyChores } from '../retention/chores.js';
import { callRoutes } from './calls.js';
import { readTaxonomies } from './catalogue.js';
import { noticeChannels } from './channels.js';
import { noticeMail } from './mails.js';
import { noticeRound } from './round.js';
import { noticeRoutes } from './routes.js';

/** Milliseconds between two rounds: what is published is told of within minutes. */
const EVERY = 60_000;
/** Milliseconds until the first round, so that a start is not slowed. */
const FIRST = 5_000;

/** Notices of services, put together from the settings. */
export interface Notices {
  /** Makes the mail of a row of `notice_mail`; undefined without PUBLIC_URL. */
  mail: ((mailId: string) => Promise<Mail>) | undefined;
  /** The pages behind the links in mails. */
  routes: (app: FastifyInstance) => Promise<void>;
  /** The call list; only behind `requireDesk`. */
  deskRoutes: (app: FastifyInstance) => Promise<void>;
  /** Begins with the rounds. */
  start(): void;
  /** Waits some seconds for the round that runs; one that is cut off is done again. */
  stop(): Promise<void>;
}

/** @param issuer name of the centre, for the pages behind the links */
export function createNotices(
  config: Config,
  pool: Pool,
  log: Log,
  clock: () => Date,
  issuer: () => Promise<string | undefined>,
): Notices {
  const { publicUrl, mailTo } = config;
  const channels = noticeChannels(config);
  const mails = channels.includes('email');
  const centre = new ServedCentre(config.centreFile, log, channels);
  if (!mails) log.info('without SMTP_URL, MAIL_FROM and PUBLIC_URL nobody can be told of services by e-mail');
  const rounds = new DailyChores({
    log,
    clock,
    every: EVERY,
    first: FIRST,
    chores: { notices: async (now) => noticeRound({ pool, mails }, now) },
  });
  return {
    mail:
      publicUrl === undefined
        ? undefined
        : async (mailId) =>
            noticeMail(pool, mailId, { publicUrl, centre, ...(mailTo !== undefined && { mailTo }) }, clock()),
    routes: async (app) =>
      noticeRoutes(app, { pool, clock, issuer, taxonomies: async () => readTaxonomies(pool) }),
    deskRoutes: async (app) => callRoutes(app, { pool, clock }),
    start: () => rounds.start(),
    stop: async () => rounds.stop(),
  };
}
