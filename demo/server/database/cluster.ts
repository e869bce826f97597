import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError, type Postgres } from './binaries.js';

/** The user of the database, not of the system. */
const USER = 'okienko';

/**
 * The server's own settings. It listens to this machine only and asks for the password. Its log tells of starts and
 * stops, never of statements: what failed may be somebody's letter.
 */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  max_connections: '60',
};

/** A PostgreSQL of the server's own: its files below `DATA_DIR/postgres`, its programs from npm. */
export class Cluster {
  readonly folder: string;
  readonly #postgres: Postgres;
  readonly #dataDir: string;

  constructor(dataDir: string, postgres: Postgres) {
    this.#dataDir = dataDir;
    this.#postgres = postgres;
    this.folder = path.join(dataDir, 'postgres');
  }

  /** Makes the files at the first start. Whoever dies while making them leaves nothing that a next start would take for whole. */
  create(): void {
    if (existsSync(path.join(this.folder, 'PG_VERSION'))) return;
    const made = path.join(this.#dataDir, `postgres.new-${randomBytes(4).toString('hex')}`);
    const passwordFile = `${made}.password`;
    const { owner, prefix, initdb } = this.#postgres;
    try {
      writeFileSync(passwordFile, `${this.password()}\n`, { mode: 0o600 });
      mkdirSync(made, { mode: 0o700 });
      const [uid, gid] = ownerIds(this.#postgres);
      if (uid !== undefined) for (const file of [made, passwordFile]) chownSync(file, uid, gid!);
      const { status, stderr, error } = spawnSync(
        ...command(prefix, initdb, [
          `--pgdata=${made}`,
          `--username=${USER}`,
          `--pwfile=${passwordFile}`,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
          '--locale=C',
          '--locale-provider=builtin',
          '--builtin-locale=C.UTF-8',
          '--no-instructions',
        ]),
        { ...owner, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] },
      );
      if (status !== 0)
        throw new DatabaseError(
          `The embedded database could not be made in ${this.#dataDir}: ${String(error?.message ?? stderr).trim()}`,
        );
      // somebody else may have been faster: then theirs stays
      renameSync(made, this.folder);
    } catch (error) {
      if (!existsSync(path.join(this.folder, 'PG_VERSION'))) throw error;
    } finally {
      rmSync(passwordFile, { force: true });
      rmSync(made, { recursive: true, force: true });
    }
  }

  /** The password of this folder's database, made at the first start, readable to the owner of the folder only. */
  password(): string {
    const file = path.join(this.#dataDir, 'database-password');
    try {
      writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    return readFileSync(file, 'utf8').trim();
  }

  /** Address for clients. */
  url(port: number): string {
    return `postgres://${USER}:${this.password()}@127.0.0.1:${port}/postgres`;
  }

  /** The running one that these files belong to, perhaps left over by a server that was killed. */
  running(): { pid: number; port: number } | undefined {
    const lines = this.#pidFile();
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 && port > 0 && this.#isOurs(pid) ? { pid, port } : undefined;
  }

  #pidFile(): string[] {
    try {
      return readFileSync(path.join(this.folder, 'postmaster.pid'), 'utf8').split('\n');
    } catch {
      return [];
    }
  }

  /**
   * Whether this process is the database of these files. After a restart of the machine, or of a container, its
   * number may be that of anybody; PostgreSQL works inside its own folder.
   */
  #isOurs(pid: number): boolean {
    if (!isAlive(pid)) return false;
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(this.folder);
    } catch {
      return true; // no /proc, or not to be seen: PostgreSQL itself decides
    }
  }

  /**
   * Starts it, apart from this process's group (Ctrl+C must not reach it before the last answer is given).
   *
   * @returns false when it ended at once, for example since processes of a killed one still hold the files: try again
   */
  async start(port: number): Promise<boolean> {
    const { owner, prefix, postgres } = this.#postgres;
    const before = Number(this.#pidFile()[0]);
    // it would take the number of somebody else's process for a database that runs
    if (before > 0 && isAlive(before) && !this.#isOurs(before))
      rmSync(path.join(this.folder, 'postmaster.pid'), { force: true });
    const log = openSync(path.join(this.#dataDir, 'postgres.log'), 'w', 0o600);
    const flags = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const child = spawn(...command(prefix, postgres, ['-D', this.folder, '-p', String(port), ...flags]), {
      ...owner,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    let ended = false;
    child.on('error', () => (ended = true));
    child.on('exit', () => (ended = true));
    child.unref();
    for (let waited = 0; waited < 5_000 && !ended; waited += 20) {
      if (this.running()?.port === port) return true;
      await pause(20);
    }
    return !ended;
  }

  /** Stops it; running transactions are given up. */
  async stop(): Promise<void> {
    const { owner, prefix, pg_ctl } = this.#postgres;
    const arguments_ = ['stop', '-D', this.folder, '-m', 'fast', '-w', '-t', '20', '-s'];
    const child = spawn(...command(prefix, pg_ctl, arguments_), { ...owner, cwd: '/', stdio: 'ignore' });
    await new Promise((resolve) => {
      child.on('error', resolve);
      child.on('exit', resolve);
    });
  }
}

function command(prefix: readonly string[], program: string, flags: string[]): [string, string[]] {
  const [first = program, ...rest] = [...prefix, program, ...flags];
  return [first, rest];
}

function ownerIds({ owner, prefix }: Postgres): [number?, number?] {
  const number = (flag: string): number | undefined => {
    const found = prefix.find((item) => item.startsWith(flag))?.slice(flag.length);
    return found === undefined ? undefined : Number(found);
  };
  return [owner.uid ?? number('--reuid='), owner.gid ?? number('--regid=')];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
