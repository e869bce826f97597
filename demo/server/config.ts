import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the catalogues and centre files that come with the demo. */
export const DATA_FOLDER = fileURLToPath(new URL('../data', import.meta.url));

/** Folder of the built demo. */
export const SITE_FOLDER = fileURLToPath(new URL('../../dist/demo', import.meta.url));

/** Levels of the log, the quietest first. */
export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** All settings of the server, read from the environment. */
export interface Config {
  /** `PORT`: 0 takes any free one. Default 8080. */
  port: number;
  /** `HOST`: address to listen on. Default 127.0.0.1. */
  host: string;
  /** `DATA_DIR`: folder of the embedded database and its password, absolute. Default `./.okienko-data`. */
  dataDir: string;
  /** `DATABASE_URL`: a PostgreSQL of one's own instead of the embedded one. */
  databaseUrl?: string;
  /** `SMTP_URL`: where mail goes out, for example `smtps://user:password@mail.example.pl`. Without it no mail is sent. */
  smtpUrl?: string;
  /** `MAIL_FROM`: sender of the mails. */
  mailFrom?: string;
  /** `MAIL_TO`: the coordinator, who is told of new submissions. */
  mailTo?: string;
  /** `WEBHOOK_URL`: address that is told of new submissions. */
  webhookUrl?: string;
  /** `WEBHOOK_SECRET`: signs what the webhook is told. */
  webhookSecret?: string;
  /** `PUBLIC_URL`: origin of the links in mails, without a slash at the end. Without it providers are not asked whether their data hold. */
  publicUrl?: string;
  /**
   * `RETENTION_FILE`: how long submissions are kept, see `retention/rules.ts`. Default: `retention.json` in `DATA_DIR`
   * where there is one, otherwise 12 months for every kind.
   */
  retentionFile?: string;
  /**
   * `RATE_LIMIT`: submissions a minute from one network address; 0 is off. Default 60: a library or a school
   * has one address for all its computers, and a course of thirty people may press twice in the same minute.
   * Robots are slowed by the proof of work.
   */
  rateLimit: number;
  /** `POW_COST`: hashes that a robot (or a telephone) tries for one submission, on average half of it; 0 is off. Default 50 000. */
  powCost: number;
  /** `TRUST_PROXY`: how many proxies stand in front, or their addresses; 0 believes no header. Default 0. */
  trustProxy: number | string[];
  /** `LOG_LEVEL`. Default info. */
  logLevel: LogLevel;
  /** `CENTRE_FILE`: the centre that `/api/centre` gives. Default: the one of Łapy. */
  centreFile: string;
  /** `CATALOGUE_DIR`: folder of the catalogues that are read at the start. Default: the real ones. */
  catalogueDir: string;
  /** `SITE_DIR`: folder of the pages. Default: the built demo. */
  siteDir: string;
  /** Whether each answer is checked against the contract: with `NODE_ENV` development or test. */
  checkAnswers: boolean;
}

/** A setting that cannot be used; the message says which and what would be right. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings. Throws ConfigError. */
export function readConfig(env: Environment): Config {
  /** The trimmed value; an empty one is absent. */
  const text = (name: string): string | undefined => env[name]?.trim() || undefined;

  const whole = (name: string, usual: number, least: number, most: number, what: string): number => {
    const value = env[name] ?? String(usual);
    const number = Number(value);
    if (value.trim() === '' || !Number.isInteger(number) || number < least || number > most)
      throw new ConfigError(`${name}=${value} is not ${what}.`);
    return number;
  };

  /** Secrets stand in addresses: the message never repeats the value. */
  const address = (name: string, schemes: readonly string[]): string | undefined => {
    const value = text(name);
    if (value === undefined) return undefined;
    if (!URL.canParse(value) || !schemes.includes(new URL(value).protocol))
      throw new ConfigError(`${name} is not an address that begins with ${schemes.join('// or ')}//.`);
    return value;
  };

  const mailbox = (name: string): string | undefined => {
    const value = text(name);
    if (value !== undefined && !/[^\s@<>]@[\w.-]+>?$/.test(value))
      throw new ConfigError(`${name}=${value} is not an e-mail address.`);
    return value;
  };

  const file = (name: string, usual: string): string => path.resolve(text(name) ?? usual);

  const logLevel = text('LOG_LEVEL') ?? 'info';
  if (!isLogLevel(logLevel))
    throw new ConfigError(`LOG_LEVEL=${logLevel} is not one of ${LOG_LEVELS.join(', ')}.`);

  const config: Config = {
    port: whole('PORT', 8080, 0, 65_535, 'a port: give a number from 0 to 65535 (0 takes any free one)'),
    host: text('HOST') ?? '127.0.0.1',
    dataDir: file('DATA_DIR', '.okienko-data'),
    rateLimit: whole('RATE_LIMIT', 60, 0, 1_000_000, 'a number of submissions a minute (0 is off)'),
    powCost: whole('POW_COST', 50_000, 0, 100_000_000, 'a number of hashes (0 is off)'),
    trustProxy: proxies(text('TRUST_PROXY')),
    logLevel,
    centreFile: file('CENTRE_FILE', path.join(DATA_FOLDER, 'centre-lapy.json')),
    catalogueDir: file('CATALOGUE_DIR', DATA_FOLDER),
    siteDir: file('SITE_DIR', SITE_FOLDER),
    checkAnswers: ['development', 'test'].includes(env['NODE_ENV'] ?? ''),
  };
  const optional = {
    databaseUrl: address('DATABASE_URL', ['postgres:', 'postgresql:']),
    smtpUrl: address('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: mailbox('MAIL_FROM'),
    mailTo: mailbox('MAIL_TO'),
    webhookUrl: address('WEBHOOK_URL', ['http:', 'https:']),
    webhookSecret: text('WEBHOOK_SECRET'),
    publicUrl: address('PUBLIC_URL', ['http:', 'https:'])?.replace(/\/+$/, ''),
  };
  const retention = path.join(config.dataDir, 'retention.json');
  if (text('RETENTION_FILE') !== undefined || existsSync(retention))
    config.retentionFile = file('RETENTION_FILE', retention);
  return Object.assign(
    config,
    Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  );
}

function isLogLevel(text: string): text is LogLevel {
  return (LOG_LEVELS as readonly string[]).includes(text);
}

function proxies(value = '0'): number | string[] {
  if (/^\d{1,2}$/.test(value)) return Number(value);
  const list = value.split(',').map((item) => item.trim());
  if (list.every((item) => /^([\da-f.:]+(\/\d{1,3})?|loopback|linklocal|uniquelocal)$/i.test(item)))
    return list;
  throw new ConfigError(
    `TRUST_PROXY=${value} is neither a number of proxies nor a list of their addresses, for example 1 or 10.0.0.0/8,loopback.`,
  );
}
