import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { sealAnswers } from '../../../demo/server/answers/store.js';
import { restoreBackup } from '../../../demo/server/backup/restore.js';
import { writeBackup } from '../../../demo/server/backup/write.js';
import { migrate } from '../../../demo/server/database/migrate.js';
import { transaction } from '../../../demo/server/database/pool.js';
import { findAccount, setAccount } from '../../../demo/server/desk/accounts.js';
import { askPassword } from '../../../demo/server/desk/ask-password.js';
import { Attempts } from '../../../demo/server/desk/attempts.js';
import { isPassword } from '../../../demo/server/desk/password.js';
import { openTestDatabase, type TestDatabase } from '../office/support.js';
import { startProcess, type ServerProcess } from '../support/process.js';
import { testFolder } from '../support/server.js';
import { PASSWORD, ask, makeAccount, openCookie } from './support.js';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

/** Runs the command as `npm run desk:user -- …` does. */
async function deskUser(args: string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/server/commands/desk-user.ts', ...args], {
    env: { ...process.env, DATABASE_URL: db.database.url },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, err };
}

describe('npm run desk:user', () => {
  it('makes an account with the password of the input, changes it, lists and removes it', async () => {
    const short = await deskUser(['Anna'], 'krótkie\n');
    assert.deepEqual([short.code, short.out], [1, '']);
    assert.match(short.err, /at least 12 characters; this one has 7/);
    assert.equal(await findAccount(db.pool, 'Anna'), undefined);

    const made = await deskUser(['Anna Żak'], 'długie hasło ż\r\n');
    assert.deepEqual([made.code, made.out], [0, 'The account "Anna Żak" can sign in now.\n'], made.err);
    const account = (await findAccount(db.pool, 'anna żak'))!;
    assert.ok(await isPassword('długie hasło ż', account.password), 'the end of the line is not part of it');

    await openCookie(db.pool, account.id, new Date());
    const list = await deskUser(['--list']);
    assert.match(list.out, /^1 account\nAnna Żak: password of \d{4}-\d\d-\d\d, 1 open session\n$/);
    assert.ok(!list.out.includes('scrypt'));

    const gone = await deskUser(['anna ŻAK', '--remove']);
    assert.deepEqual([gone.code, await findAccount(db.pool, 'Anna Żak')], [0, undefined]);
    const { rows } = await db.pool.query<{ action: string; target: string }>(
      'SELECT action, target FROM desk_audit ORDER BY at',
    );
    assert.deepEqual(rows, [
      { action: 'account-added', target: account.id },
      { action: 'account-removed', target: account.id },
    ]);
  });

  it('says what is wrong with the command line before it asks for anything', async () => {
    for (const [args, said] of [
      [['Anna', 'Żak'], /quotation marks/],
      [['--list', 'Anna'], /stands alone/],
      [['Anna\u0007'], /visible characters/],
    ] as const) {
      const { code, err } = await deskUser([...args]);
      assert.equal(code, 2);
      assert.match(err, said);
    }
  });

  it('shows nothing of a password that is typed', async () => {
    const type = async (...lines: string[]): Promise<{ result: Promise<string>; shown: () => string }> => {
      const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
      const output = new PassThrough();
      let shown = '';
      output.on('data', (chunk: Buffer) => (shown += chunk.toString()));
      const result = askPassword({ input, output }, 'Password of Anna');
      result.catch(() => undefined);
      for (const line of lines) {
        await pause(5);
        input.write(line);
      }
      return { result, shown: () => shown };
    };
    const right = await type('tajne hasło 1\r', 'tajne hasło 1\r');
    assert.equal(await right.result, 'tajne hasło 1');
    assert.equal(right.shown(), 'Password of Anna: \nAgain: \n');
    await assert.rejects((await type('tajne hasło 1\r', 'tajne hasło 2\r')).result, /not the same/);
    await assert.rejects((await type('tajne\u0003')).result, /Nothing was changed/);
  });

  it('the same letters in another Unicode form are the same name and password', async () => {
    await setAccount(db.pool, {
      name: 'Ża\u0301neta'.normalize('NFD'),
      password: 'hasło zażółć'.normalize('NFD'),
      now: new Date(),
    });
    const account = await findAccount(db.pool, 'ŻÁNETA'.normalize('NFC'));
    assert.ok(await isPassword('hasło zażółć'.normalize('NFC'), account?.password));
    assert.equal(await isPassword('hasło zażółc', account?.password), false);
  });
});

describe('a backup', () => {
  it('brings accounts and the audit log back, but no session, no counted try and no sealed answers', async () => {
    const anna = await makeAccount(db.pool, 'Do kopii');
    await openCookie(db.pool, anna, new Date());
    await transaction(db.pool, (client) =>
      sealAnswers(client, '00'.repeat(32), { criteria: {}, language: 'pl' }, new Date()),
    );
    await new Attempts(db.pool, 'x').take({ kind: 'code', of: anna }, new Date());
    const file = path.join(db.folder, 'desk.gz');
    const counts = await writeBackup(db.pool, file);
    assert.ok(counts.get('desk_account')! > 0 && counts.get('desk_audit')! > 0);
    const fleeting = ['desk_session', 'desk_attempt', 'sealed_answers'];
    for (const table of fleeting) assert.equal(counts.get(table), undefined);

    await db.pool.query('CREATE DATABASE copy');
    const url = new URL(db.database.url);
    url.pathname = 'copy';
    const copy = new pg.Pool({ connectionString: url.href, max: 2, application_name: 'test' });
    try {
      await migrate(copy);
      await copy.query(`INSERT INTO desk_attempt (key, count, resets_at) VALUES ('x', 1, now())`);
      await restoreBackup({ pool: copy, file });
      assert.ok(await isPassword(PASSWORD, (await findAccount(copy, 'Do kopii'))?.password));
      for (const table of fleeting)
        assert.equal((await copy.query(`SELECT FROM ${table}`)).rowCount, 0, table);
    } finally {
      await copy.end();
    }
  });
});

describe('a server that is killed', () => {
  let server: ServerProcess | undefined;
  after(async () => server?.kill());

  it('keeps sessions, and loses no answers in the middle of reading them', async () => {
    const folder = await testFolder();
    const start = (): Promise<ServerProcess> => startProcess(folder, { DATABASE_URL: db.database.url });
    await makeAccount(db.pool, 'Z procesu');
    server = await start();
    const signedIn = await ask(`${server.origin}/api/desk/session`, 'POST', {
      body: { name: 'Z procesu', password: PASSWORD },
    });
    const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
    const answers = { criteria: { age: 70 }, language: 'pl' } as const;
    const { json } = await ask(`${server.origin}/api/answers`, 'POST', { body: answers });

    // the row is deleted, and what was done cannot be noted yet: there it dies
    const holder = await db.pool.connect();
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE desk_audit IN EXCLUSIVE MODE');
    const reading = ask(`${server.origin}/api/desk/answers`, 'POST', {
      body: { code: json['code'] },
      cookie,
    });
    reading.catch(() => undefined);
    const isWaiting = async (): Promise<boolean> =>
      ((await db.pool.query(`SELECT FROM pg_locks WHERE relation = 'desk_audit'::regclass AND NOT granted`))
        .rowCount ?? 0) > 0;
    while (!(await isWaiting())) await pause(20);
    await server.kill();
    await assert.rejects(reading);
    await holder.query('ROLLBACK');
    holder.release();

    server = await start();
    const who = await ask(`${server.origin}/api/desk/session`, 'GET', { cookie });
    assert.deepEqual([who.status, who.json['name']], [200, 'Z procesu']);
    const read = (): ReturnType<typeof ask> =>
      ask(`${server!.origin}/api/desk/answers`, 'POST', { body: { code: json['code'] }, cookie });
    const first = await read();
    assert.deepEqual([first.status, first.json['criteria']], [200, { age: 70 }]);
    assert.equal((await read()).status, 404);
    const { rows } = await db.pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM desk_audit WHERE action = 'answers-opened'`,
    );
    assert.equal(rows[0]!.n, 1);
  });
});
