import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { DatabaseError } from '../../demo/server/database/binaries.js';
import { openDatabase, type Database } from '../../demo/server/database/database.js';
import { migrate } from '../../demo/server/database/migrate.js';
import { createLog } from '../../demo/server/log.js';
import { contact, newKey, post, startTestServer } from './support/server.js';
import { endPostmaster, postmaster } from './support/process.js';

const log = createLog('silent');
const MIGRATIONS = fileURLToPath(new URL('../../demo/server/database/migrations', import.meta.url));

let folder: string;
let dataDir: string;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'okienko-database-'));
  dataDir = path.join(folder, 'data');
});
after(async () => {
  await endPostmaster(folder);
  await rm(folder, { recursive: true, force: true });
});

/** Opens the embedded one, and closes it whatever happens. */
async function withDatabase(act: (database: Database) => Promise<void>): Promise<void> {
  const database = await openDatabase({ dataDir }, log);
  try {
    await act(database);
  } finally {
    await database.close();
  }
}

describe('the embedded database', () => {
  it('is made once, though two servers start on an empty folder at the same moment', async () => {
    const both = await Promise.allSettled([openDatabase({ dataDir }, log), openDatabase({ dataDir }, log)]);
    const opened = both.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const refused = both.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []));
    try {
      assert.equal(opened.length, 1);
      assert.ok(refused[0] instanceof DatabaseError);
      assert.match(refused[0].message, /in use by another server/);
      assert.equal((await opened[0]!.pool.query('SELECT 1')).rowCount, 1);
    } finally {
      for (const database of opened) await database.close();
    }
    assert.equal(postmaster(folder), undefined, 'it ends with its server');
  });

  it('keeps its data, and its password to the owner of the folder', async () => {
    await withDatabase(async ({ pool }) => void (await pool.query('CREATE TABLE kept AS SELECT 1 AS n')));
    await withDatabase(async ({ pool }) =>
      assert.equal((await pool.query('SELECT n FROM kept')).rowCount, 1),
    );
    const { mode } = await stat(path.join(dataDir, 'database-password'));
    assert.equal(mode & 0o077, 0);
    await withDatabase(async ({ url }) => {
      const stranger = new URL(url);
      stranger.password = 'guess';
      await assert.rejects(new pg.Client({ connectionString: stranger.href }).connect(), /password/);
      assert.equal(stranger.hostname, '127.0.0.1');
    });
  });

  it('a command joins it while a server runs, and leaves it running', async () => {
    await withDatabase(async ({ pool, url }) => {
      const command = await openDatabase({ dataDir }, log, { share: true });
      assert.equal(command.url, url);
      await command.close();
      assert.equal((await pool.query('SELECT 1')).rowCount, 1);
    });
  });

  for (const [what, pid] of [
    ['of a process that is gone', 4_194_301],
    ['of a process that is somebody else’s', process.pid],
  ] as const)
    it(`starts although its pid file holds the number ${what}`, async () => {
      await writeFile(
        path.join(dataDir, 'postgres/postmaster.pid'),
        [pid, path.join(dataDir, 'postgres'), 1_700_000_000, 5_999, '', '127.0.0.1', '', 'ready   ', ''].join(
          '\n',
        ),
      );
      await withDatabase(async ({ pool }) =>
        assert.equal((await pool.query('SELECT n FROM kept')).rowCount, 1),
      );
    });

  it('a first start that died in the middle leaves nothing that counts', async () => {
    const other = path.join(folder, 'half');
    await mkdir(path.join(other, 'postgres.new-0badc0de'), { recursive: true });
    const database = await openDatabase({ dataDir: other }, log);
    assert.equal((await database.pool.query('SELECT 1')).rowCount, 1);
    await database.close();
  });

  it('killed under a running server it comes back; what was sent meanwhile is there once', async () => {
    const server = await startTestServer();
    try {
      const key = { 'idempotency-key': newKey() };
      assert.equal((await post(server.origin, 'contact', contact(), key)).status, 201);
      process.kill(postmaster(server.folder)!, 'SIGKILL');
      const late = { 'idempotency-key': newKey() };
      let answer = await post(server.origin, 'contact', contact(), late);
      for (let tries = 0; answer.status !== 201 && tries < 100; tries++) {
        assert.equal(answer.status, 503, JSON.stringify(answer.json));
        await pause(100);
        answer = await post(server.origin, 'contact', contact(), late);
      }
      assert.equal(answer.status, 201);
      const { rows } = await server.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM submission');
      assert.equal(rows[0]!.n, 2);
      assert.equal((await fetch(`${server.origin}/api/health`)).status, 200);
    } finally {
      await server.stop();
    }
  });
});

describe('migrations', () => {
  it('run once, though two servers start on one database at the same moment', async () => {
    await withDatabase(async ({ pool, url }) => {
      await pool.query('CREATE DATABASE shared');
      const databaseUrl = Object.assign(new URL(url), { pathname: '/shared' }).href;
      const all = await Promise.all([1, 2, 3].map(() => openDatabase({ dataDir, databaseUrl }, log)));
      const { rows } = await all[0]!.pool.query<{ version: string }>('SELECT version FROM schema_version');
      assert.equal(new Set(rows.map(({ version }) => version)).size, rows.length);
      assert.ok(rows.length > 1);
      for (const database of all) await database.close();
    });
  });

  it('one that was changed after it had run is refused', async () => {
    await withDatabase(async ({ pool }) => {
      const changed = path.join(folder, 'changed');
      await cp(MIGRATIONS, changed, { recursive: true });
      const [first = ''] = (
        await readFile(path.join(changed, '001.do.catalogue-and-submissions.sql'), 'utf8')
      ).split('\n\n');
      await writeFile(path.join(changed, '001.do.catalogue-and-submissions.sql'), first);
      await assert.rejects(migrate(pool, changed), /MD5|checksum/i);
    });
  });

  it('one that fails leaves the database as it was', async () => {
    await withDatabase(async ({ pool }) => {
      const broken = path.join(folder, 'broken');
      await cp(MIGRATIONS, broken, { recursive: true });
      await writeFile(path.join(broken, '900.do.good.sql'), 'CREATE TABLE half (n int);');
      await writeFile(path.join(broken, '901.do.bad.sql'), 'CREATE TABLE other (n int); SELECT nonsense;');
      await assert.rejects(migrate(pool, broken), /nonsense/);
      const { rows } = await pool.query(`SELECT to_regclass('half') AS half, to_regclass('other') AS other`);
      assert.deepEqual(rows, [{ half: null, other: null }]);
      await migrate(pool);
    });
  });

  it('a DATABASE_URL that nobody answers at is told', async () => {
    await assert.rejects(
      openDatabase({ dataDir, databaseUrl: 'postgres://x:secret@127.0.0.1:9/x' }, log),
      (error) => error instanceof Error && !error.message.includes('secret'),
    );
  });
});
