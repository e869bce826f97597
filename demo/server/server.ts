import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { sweepAnswers } from './answers/store.js';
import { createApp } from './app.js';
import { importCatalogue } from './catalogue/import.js';
import type { Config } from './config.js';
import { openDatabase, type Database } from './database/database.js';
import { createOffice } from './deliveries/office.js';
import { sweepDesk } from './desk/sweep.js';
import type { Log } from './log.js';
import { createPages } from './pages.js';
import { DailyChores } from './retention/chores.js';
import { beginCounting, sweepUsage } from './statistics/counting.js';
import { statisticsDeskRoutes, statisticsRoutes } from './statistics/routes.js';
import { sweepKeys } from './submissions/sweep.js';

/** Milliseconds that a stopping server waits for answers under way. */
const GRACE = 5_000;

/** The running server. */
export interface RunningServer {
  /** Where it listens, for example `http://127.0.0.1:8080`. */
  origin: string;
  database: Database;
  /** Takes nothing new, ends what runs within 5 seconds, then stops the database. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** The time. Default: of this machine. */
  clock?: () => Date;
}

/**
 * Starts everything: database, tables, catalogue, pages and API.
 *
 * @throws with a message for the person who starts it
 */
export async function startServer(
  config: Config,
  log: Log,
  { clock = () => new Date() }: ServerOptions = {},
): Promise<RunningServer> {
  await checkPort(config);
  const database = await openDatabase(config, log);
  try {
    const { pool } = database;
    await importCatalogue(pool, config.catalogueDir, log);
    await beginCounting(pool, clock());
    const office = createOffice(config, pool, log, clock);
    const { afterStore, routes, deskRoutes } = office;
    const app = await createApp({
      config,
      pool,
      log,
      afterStore,
      routes: [...routes, (scope) => statisticsRoutes(scope, { config, pool, clock })],
      deskRoutes: [...deskRoutes, (scope) => statisticsDeskRoutes(scope, { pool, clock })],
      pages: createPages(config.siteDir),
      clock,
    });
    const chores = new DailyChores({
      log,
      clock,
      chores: {
        keys: async (now) => sweepKeys(pool, now),
        answers: async (now) => sweepAnswers(pool, now),
        desk: async (now) => sweepDesk(pool, now),
        usage: async (now) => sweepUsage(pool, now),
      },
    });
    await app.listen({ port: config.port, host: config.host });
    office.start();
    chores.start();
    const stop = async (): Promise<void> => {
      // a connection whose last answer is given is idle, and would keep the server for seconds
      const idle = setInterval(() => app.server.closeIdleConnections(), 50);
      const late = setTimeout(() => app.server.closeAllConnections(), GRACE);
      await Promise.all([app.close(), office.stop(), chores.stop()]);
      clearInterval(idle);
      clearTimeout(late);
      await database.close();
    };
    return { origin: originOf(app.server.address() as AddressInfo), database, stop };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function originOf({ address, family, port }: AddressInfo): string {
  const everywhere = address === '0.0.0.0' || address === '::';
  const name = everywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${name}:${port}`;
}

/** A taken port is told before a database is started for nothing. */
async function checkPort({ port, host }: Config): Promise<void> {
  if (port === 0) return;
  const probe = createServer().listen(port, host);
  await once(probe, 'listening'); // rejects with its error
  probe.close();
  await once(probe, 'close');
}
