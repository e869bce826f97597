import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { describeError, type Log } from '../log.js';
import { DatabaseError, findPostgres } from './binaries.js';
import { Cluster, freePort } from './cluster.js';

/** Number of the advisory lock that the one server of a `DATA_DIR` holds as long as it lives. */
const SERVER_LOCK = 706_000;
/** How long a start is tried, in milliseconds: after a crash the database reads its journal first. */
const PATIENCE = 60_000;
/** How long a lock held by another is asked for: that of a killed server is freed within moments. */
const LOCK_PATIENCE = 3_000;

/** The embedded database while it is open. */
export interface Embedded {
  url: string;
  /** Lets go of it, and stops it where this process is the one that holds it. */
  close(): Promise<void>;
}

/**
 * Opens the database of a folder and makes it at the first time. Two servers never share a folder: the one that
 * holds the lock inside the database is the owner; a lock dies with its holder, so that no stale file can lie. A
 * database that a killed server left running is taken over as it is. If it dies, it is started again at the same
 * address.
 *
 * @param share commands: join a running server's database instead of refusing
 * @throws DatabaseError in words for the person who started it
 */
export async function openEmbedded(dataDir: string, log: Log, share = false): Promise<Embedded> {
  try {
    mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  } catch (error) {
    throw new DatabaseError(`DATA_DIR=${dataDir} cannot be used: ${(error as Error).message}`);
  }
  const cluster = new Cluster(dataDir, await findPostgres(dataDir));
  cluster.create();

  let closing = false;
  let holder: pg.Client | undefined;
  let port = cluster.running()?.port ?? (await freePort());

  /** Starts what does not run and takes the lock; undefined when another holds it. */
  async function hold(): Promise<pg.Client | undefined> {
    const began = Date.now();
    let refused = 0;
    let ours = false;
    while (Date.now() - began < PATIENCE && !closing) {
      const running = cluster.running();
      if (!running) {
        // a port may be taken meanwhile: another one, unless clients know this one already
        if (ours && !holder) port = await freePort();
        ours = await cluster.start(port);
        if (!ours) await pause(300);
        continue;
      }
      port = running.port;
      const client = new pg.Client({ connectionString: cluster.url(port), application_name: 'okienko lock' });
      client.on('error', () => undefined);
      try {
        await client.connect();
        const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [
          SERVER_LOCK,
        ]);
        if (rows[0]?.held) return client;
        await client.end();
        refused ||= Date.now();
        if (share || Date.now() - refused > LOCK_PATIENCE) return undefined;
      } catch {
        await client.end().catch(() => undefined); // it is still starting, or just stopping
      }
      await pause(50);
    }
    throw new DatabaseError(
      `The embedded database in ${dataDir} did not start within ${PATIENCE / 1000} s. Its own log: ${dataDir}/postgres.log`,
    );
  }

  /** Starts it again when it dies under a running server. */
  function watch(client: pg.Client): void {
    client.once('end', () => {
      if (closing) return;
      log.error('the embedded database ended; starting it again');
      void revive();
    });
  }

  async function revive(): Promise<void> {
    while (!closing) {
      try {
        const next = await hold();
        if (next) {
          holder = next;
          return watch(next);
        }
        log.error('another server has taken this DATA_DIR');
      } catch (error) {
        log.error(describeError(error), 'the embedded database does not start');
      }
      await pause(1_000);
    }
  }

  holder = await hold();
  if (!holder && !share)
    throw new DatabaseError(
      `DATA_DIR=${dataDir} is in use by another server. Stop that one, or choose another folder: DATA_DIR=./other npm start`,
    );
  if (holder) watch(holder);

  return {
    url: cluster.url(port),
    async close() {
      closing = true;
      if (!holder) return;
      await cluster.stop();
      await holder.end().catch(() => undefined);
    },
  };
}
