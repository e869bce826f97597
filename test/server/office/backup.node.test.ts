import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg, { type Pool } from 'pg';
import { BackupError } from '../../../demo/server/backup/backup-file.js';
import { restoreBackup } from '../../../demo/server/backup/restore.js';
import { writeBackup } from '../../../demo/server/backup/write.js';
import { migrate, migrations } from '../../../demo/server/database/migrate.js';
import { queueDeliveries } from '../../../demo/server/deliveries/queue.js';
import { setAccount } from '../../../demo/server/desk/accounts.js';
import { setLeader } from '../../../demo/server/freshness/leaders.js';
import { askLeaders, createToken } from '../../../demo/server/freshness/requests.js';
import { findNews } from '../../../demo/server/notices/news.js';
import { subscribe } from '../../../demo/server/notices/subscriptions.js';
import { createToken as createNoticeToken } from '../../../demo/server/notices/tokens.js';
import { exportPackage } from '../../../demo/server/retention/export.js';
import { readRetention } from '../../../demo/server/retention/rules.js';
import { MESSAGE, openTestDatabase, storeSubmission, type TestDatabase } from './support.js';

let db: TestDatabase;
let folder: string;
let url: string;
let pool: Pool;
let count = 0;

before(async () => {
  db = await openTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'okienko-backup-'));
  url = await newDatabase();
  pool = connect(url);
  await migrate(pool);
  await fill();
});
after(async () => {
  await pool.end();
  await db.close();
  await rm(folder, { recursive: true, force: true });
});

/** An empty database beside the first. */
async function newDatabase(): Promise<string> {
  const name = `copy_${(count += 1)}`;
  await db.pool.query(`CREATE DATABASE ${name}`);
  const address = new URL(db.database.url);
  address.pathname = name;
  return address.href;
}
/** Not named like a server's. */
const connect = (to: string): Pool => new pg.Pool({ connectionString: to, max: 2, application_name: 'test' });

async function within<T>(to: string, work: (pool: Pool) => Promise<T>): Promise<T> {
  const other = connect(to);
  try {
    return await work(other);
  } finally {
    await other.end();
  }
}

/** Something in every table, with everything that is hard to write down. */
async function fill(): Promise<void> {
  const now = new Date('2026-03-01T12:00:00.123Z');
  for (let i = 0; i < 1_200; i += 1)
    await storeSubmission(pool, {
      payload: { ...MESSAGE, message: `Nr ${i} „ż” 🪟 \\N \\. \u2028 \t "x"\n{}[]` },
    });
  await exportPackage({
    pool,
    rules: readRetention(undefined),
    out: path.join(folder, 'case'),
    by: 'Anna Kowalska',
    now,
  });
  const submission = await storeSubmission(pool, { kind: 'provider' });
  await queueDeliveries(pool, submission, ['email', 'webhook']);
  await pool.query(`INSERT INTO organization (id, name, doc) VALUES ('org', 'Klub', '{"id":"org"}')`);
  await pool.query(
    `INSERT INTO service (id, name, doc, organization_id, term_ids) VALUES ('s', 'Klub', '{"id":"s","a":1.10}', 'org', $1)`,
    [['a,b', '{"c"}', 'NULL', '']],
  );
  await pool.query(`INSERT INTO taxonomy (id, name, doc) VALUES ('t', 'T', 'null')`);
  await pool.query(`INSERT INTO taxonomy_term (id, name, doc) VALUES ('tt', 'TT', '[]')`);
  await pool.query(`INSERT INTO secret (name, value) VALUES ('challenge', 'abc')`);
  await pool.query(`INSERT INTO used_challenge (signature, expires_at) VALUES ('x', 'infinity')`);
  await pool.query(
    `INSERT INTO idempotency_key (key, fingerprint, status, body) VALUES ('k', 'f', 201, '{"reference":"OK-1"}')`,
  );
  await pool.query(`INSERT INTO counting (since) VALUES ('2026-01-01')`);
  await pool.query(`INSERT INTO usage_count VALUES ('2026-03-01', 'search', 'all', 'pl', 'cus.example', 7)`);
  await pool.query(`INSERT INTO matched_person VALUES ('2026-03-01', 'all', 3)`);
  await pool.query(`INSERT INTO indicator_value VALUES ('w1', 2026, 12.5, 'Lista „obecności”', $1)`, [now]);
  await setAccount(pool, { name: 'Żaneta', password: 'długie hasło', now });
  await setLeader(pool, { organizationId: 'org', name: 'Jan Lider', email: 'lider@example.org' });
  await askLeaders(pool, now);
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM freshness_request');
  await createToken(pool, rows[0]!.id, now);
  await fillNotices(now);
}

/** Somebody who waits for a digest. */
async function fillNotices(now: Date): Promise<void> {
  await findNews(pool, now);
  const wish = { channel: 'email', frequency: 'weekly', email: 'janina@example.org', criteria: {} } as const;
  const { id } = await subscribe(pool, { ...wish, language: 'uk', privacy_version: '2026-01' }, now);
  await createNoticeToken(pool, id, 'confirm', now);
  await pool.query(
    `INSERT INTO subscription_service (subscription_id, service_id, number, is_new, found_at) VALUES ($1, 's', 1, true, $2)`,
    [id, now],
  );
}

/** Everything that a database holds and how it is held: rows, columns, indexes, constraints, counters. */
async function everything(of: Pool): Promise<Record<string, unknown>> {
  const query = async (sql: string): Promise<unknown[]> =>
    (await of.query({ text: sql, rowMode: 'array' })).rows;
  const tables = (await query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`)) as [
    string,
  ][];
  const found: Record<string, unknown> = {
    columns: await query(
      `SELECT table_name, column_name, data_type, column_default, is_nullable FROM information_schema.columns
       WHERE table_schema = 'public' ORDER BY 1, 2`,
    ),
    indexes: await query(
      `SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2`,
    ),
    constraints: await query(
      `SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`,
    ),
    schemas: await query(`SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' ORDER BY 1`),
  };
  for (const [table] of tables)
    found[table] = await query(
      table === 'schema_version'
        ? `SELECT version, name, md5 FROM ${table} ORDER BY 1`
        : `SELECT t::text FROM ${table} t ORDER BY 1`,
    );
  return found;
}

const file = (name: string): string => path.join(folder, name);

describe('backup and restore', () => {
  it('bring everything back: rows, rules of the tables, counters', async () => {
    const counts = await writeBackup(pool, file('whole.gz'));
    for (const [table, rows] of counts)
      assert.ok(rows > 0, `nothing in ${table}: the test proves nothing about it`);
    const expected = await everything(pool);

    const copy = await newDatabase();
    await within(copy, async (other) => {
      await migrate(other);
      assert.deepEqual(await restoreBackup({ pool: other, file: file('whole.gz') }), counts);
      assert.deepEqual(await everything(other), expected);
      await migrate(other); // the server starts on it
      await storeSubmission(other);
    });
  });

  it('replace what is there only when asked', async () => {
    await writeBackup(pool, file('replace.gz'));
    const expected = await everything(pool);
    await within(await newDatabase(), async (other) => {
      await migrate(other);
      const { id } = await storeSubmission(other);
      await assert.rejects(restoreBackup({ pool: other, file: file('replace.gz') }), /not empty/);
      assert.equal((await other.query('SELECT FROM submission WHERE id = $1', [id])).rowCount, 1);
      await restoreBackup({ pool: other, file: file('replace.gz'), replace: true });
      assert.deepEqual(await everything(other), expected);
    });
  });

  it('leave a stranger in the same database alone', async () => {
    await writeBackup(pool, file('stranger.gz'));
    await within(await newDatabase(), async (other) => {
      await other.query(
        'CREATE SCHEMA town; CREATE TABLE town.crest (a int); INSERT INTO town.crest VALUES (1)',
      );
      await migrate(other);
      await restoreBackup({ pool: other, file: file('stranger.gz'), replace: true });
      assert.equal((await other.query('SELECT FROM town.crest')).rowCount, 1);
    });
  });

  it('bring back what an older version wrote, and move it on', async () => {
    const old = await newDatabase();
    await within(old, async (other) => {
      const client = await other.connect();
      await migrations(client).migrate('1');
      client.release();
      await storeSubmission(other);
      await writeBackup(other, file('old.gz'));
    });
    await within(await newDatabase(), async (other) => {
      await migrate(other);
      await restoreBackup({ pool: other, file: file('old.gz') });
      const { rows } = await other.query('SELECT package_id FROM submission');
      assert.deepEqual(rows, [{ package_id: null }]);
      assert.equal((await other.query('SELECT FROM export_package')).rowCount, 0);
    });
  });

  it('see one moment while the server goes on writing', async () => {
    let stop = false;
    const writing = (async () => {
      while (!stop) {
        const submission = await storeSubmission(pool);
        await queueDeliveries(pool, submission, ['email']);
      }
    })();
    await writeBackup(pool, file('busy.gz'));
    stop = true;
    await writing;
    await within(await newDatabase(), async (other) => {
      await migrate(other);
      await restoreBackup({ pool: other, file: file('busy.gz') });
    });
    await pool.query(`DELETE FROM submission WHERE package_id IS NULL AND kind = 'contact'`);
  });

  it('keep the file to its owner, whole, and never write over one', async () => {
    await writeBackup(pool, file('own.gz'));
    assert.equal((await stat(file('own.gz'))).mode & 0o777, 0o600);
    const before = await readFile(file('own.gz'));
    await assert.rejects(writeBackup(pool, file('own.gz')), /is there already/);
    assert.deepEqual(await readFile(file('own.gz')), before);
    await assert.rejects(writeBackup(pool, path.join(folder, 'no', 'such', 'folder.gz')), { code: 'ENOENT' });
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.endsWith('.partial')),
      [],
    );
  });

  it('refuse while a server uses the database', async () => {
    await writeBackup(pool, file('used.gz'));
    const to = await newDatabase();
    const running = new pg.Client({ connectionString: to, application_name: 'okienko' });
    await running.connect();
    await within(to, async (other) => {
      await migrate(other);
      await assert.rejects(restoreBackup({ pool: other, file: file('used.gz') }), /stop it first/);
      // one that lets go is waited for
      const restoring = restoreBackup({ pool: other, file: file('used.gz') });
      await sleep(500);
      await running.end();
      await restoring;
    });
  });
});

describe('a damaged backup', () => {
  /** Lines of a good backup, changed and packed again. */
  const change = async (name: string, edit: (lines: string[]) => string[]): Promise<string> => {
    const lines = gunzipSync(await readFile(file('good.gz')))
      .toString('utf8')
      .split('\n');
    await writeFile(file(name), gzipSync(edit(lines).join('\n')));
    return file(name);
  };
  before(async () => {
    await writeBackup(pool, file('good.gz'));
  });
  const isRow = (line: string): boolean => line.startsWith('[');

  const cases: Record<string, () => Promise<string>> = {
    'cut off': async () => {
      const name = file('cut.gz');
      await writeFile(name, await readFile(file('good.gz')));
      await truncate(name, Math.floor((await stat(name)).size / 2));
      return name;
    },
    'with a flipped bit': async () => {
      const bytes = await readFile(file('good.gz'));
      bytes[Math.floor(bytes.length / 2)]! ^= 1;
      await writeFile(file('bit.gz'), bytes);
      return file('bit.gz');
    },
    'with a row less': () => change('less.gz', (lines) => lines.toSpliced(lines.findIndex(isRow), 1)),
    'with a row twice': () =>
      change('twice.gz', (lines) => lines.toSpliced(lines.findIndex(isRow), 0, lines.find(isRow)!)),
    'with a changed row': () =>
      change('changed.gz', (lines) =>
        lines.map((line) => (isRow(line) ? line.replace('Nr 7 ', 'Nr 8 ') : line)),
      ),
    'without its end': () => change('endless.gz', (lines) => [...lines.slice(0, -2), '']),
    'with something after its end': () => change('more.gz', (lines) => [...lines, '[]', '']),
    'that is none': async () => {
      await writeFile(file('none.gz'), 'no backup');
      return file('none.gz');
    },
    'that is empty': async () => {
      await writeFile(file('empty.gz'), '');
      return file('empty.gz');
    },
    'of another program': async () => {
      await writeFile(file('json.gz'), gzipSync('{"a":1}\n'));
      return file('json.gz');
    },
    'of a newer version': () =>
      change('newer.gz', ([head = '', ...rest]) => [head.replace(/"schema":\d+/, '"schema":999'), ...rest]),
  };
  for (const [what, make] of Object.entries(cases))
    it(`${what} is refused and changes nothing`, async () => {
      const damaged = await make();
      await within(url, async (target) => {
        const held = await target.query('SELECT count(*) FROM submission');
        await assert.rejects(restoreBackup({ pool: target, file: damaged, replace: true }), BackupError);
        assert.deepEqual((await target.query('SELECT count(*) FROM submission')).rows, held.rows);
      });
    });
});

describe('the commands', () => {
  const run = async (
    command: string,
    args: readonly string[],
    databaseUrl: string,
  ): Promise<{ code: number; out: string; err: string }> =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        ['--import', 'tsx', `demo/server/commands/${command}.ts`, ...args],
        { env: { ...process.env, DATABASE_URL: databaseUrl } },
        (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
      );
    });

  it('print help without touching a database', async () => {
    const results = await Promise.all(
      ['backup', 'restore', 'export', 'leader', 'retry'].map((command) =>
        run(command, ['--help'], 'postgres://127.0.0.1:1/none'),
      ),
    );
    for (const { code, out } of results) {
      assert.equal(code, 0);
      assert.match(out, /^npm run db:/);
    }
  });

  it('say what they did, and end with an error when they did not', async () => {
    const copy = await newDatabase();
    const backup = await run('backup', [file('command.gz')], url);
    assert.equal(backup.code, 0, backup.err);
    assert.match(backup.out, /^Backed up \d+ rows of \d+ tables into /);
    const restored = await run('restore', [file('command.gz')], copy);
    assert.equal(restored.code, 0, restored.err);
    assert.match(restored.out, /^Restored \d+ rows of \d+ tables/);

    const again = await run('restore', [file('command.gz')], copy);
    const [none, wrong, unsigned, leader, retry] = await Promise.all([
      run('restore', [file('missing.gz')], copy),
      run('backup', [], copy),
      run('export', ['--out', file('case')], copy),
      run('leader', ['--organization', 'org', '--name', 'Ewa Nowa', '--email', 'ewa@example.org'], url),
      run('retry', [], url),
    ]);
    assert.deepEqual([again.code, none.code, wrong.code, unsigned.code], [1, 1, 2, 2]);
    assert.match(again.err, /not empty.*--replace/);
    assert.match(none.err, /missing\.gz/);
    assert.match(wrong.err, /Name one file/);
    assert.match(unsigned.err, /who signs off/);
    assert.match(leader.out, /Ewa Nowa <ewa@example\.org> is now the contact leader of org/);
    assert.match(retry.out, /^0 deliveries put back/);
  });
});
