import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFile, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, before, beforeEach, describe, it } from 'node:test';
import { queueDeliveries } from '../../../demo/server/deliveries/queue.js';
import { DailyChores } from '../../../demo/server/retention/chores.js';
import { exportPackage, type ExportOptions } from '../../../demo/server/retention/export.js';
import { PackageError, verifyPackage, type Manifest } from '../../../demo/server/retention/package-file.js';
import { readRetention } from '../../../demo/server/retention/rules.js';
import { sweepSubmissions } from '../../../demo/server/retention/sweep.js';
import { MESSAGE, openTestDatabase, readableLog, storeSubmission, type TestDatabase } from './support.js';

let db: TestDatabase;
let out: string;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());
beforeEach(async () => {
  await db.pool.query('TRUNCATE submission, delivery, export_package CASCADE');
  out = await mkdtemp(path.join(db.folder, 'case-file-'));
});

const RECEIVED = new Date('2025-01-31T10:00:00Z');
const rules = readRetention(undefined);
const exporting = (more: Partial<ExportOptions> = {}): ReturnType<typeof exportPackage> =>
  exportPackage({
    pool: db.pool,
    rules,
    out,
    by: 'Anna Kowalska',
    now: new Date('2026-03-01T08:00:00Z'),
    ...more,
  });
const kept = async (): Promise<number> =>
  Number((await db.pool.query('SELECT count(*) FROM submission')).rows[0]?.count);
const marked = async (): Promise<number> =>
  Number(
    (await db.pool.query('SELECT count(*) FROM submission WHERE exported_at IS NOT NULL')).rows[0]?.count,
  );

describe('rules of retention', () => {
  const read = async (text: string): Promise<ReturnType<typeof readRetention>> => {
    const file = path.join(out, 'retention.json');
    await writeFile(file, text);
    return readRetention(file);
  };

  it('are 12 months unless the office says otherwise', async () => {
    assert.deepEqual(rules, { contact: { months: 12 }, provider: { months: 12 } });
    assert.deepEqual(await read('{"contact":{"months":60,"jrwa":"0541"}}'), {
      contact: { months: 60, jrwa: '0541' },
      provider: { months: 12 },
    });
  });

  for (const [what, text, message] of [
    ['no JSON', '{', /not JSON/],
    ['a list', '[]', /not an object/],
    ['an unknown kind', '{"kontakt":{}}', /"kontakt"/],
    ['an unknown setting', '{"contact":{"month":1}}', /"month"/],
    ['no whole number', '{"contact":{"months":0.5}}', /months/],
    ['a text for a number', '{"contact":{"months":"12"}}', /months/],
    ['zero', '{"contact":{"months":0}}', /months/],
    ['an empty class', '{"provider":{"jrwa":" "}}', /jrwa/],
  ] as const)
    it(`refuses ${what} and guesses nothing`, async () => {
      await assert.rejects(read(text), { name: 'ConfigError', message });
    });
});

describe('export to the case file', () => {
  it('writes JSON and readable text of everything, with checksums and who signed off', async () => {
    const first = await storeSubmission(db.pool, { receivedAt: RECEIVED });
    await storeSubmission(db.pool, { kind: 'provider', receivedAt: new Date('2025-02-01T10:00:00Z') });
    const made = await exporting({ rules: { ...rules, contact: { months: 12, jrwa: '0541' } } });
    assert.ok(made);
    const manifest = JSON.parse(await readFile(path.join(made.folder, 'manifest.json'), 'utf8')) as Manifest;
    assert.deepEqual(manifest.signed_off, { by: 'Anna Kowalska', at: '2026-03-01T08:00:00.000Z' });
    assert.deepEqual(manifest.received, { from: RECEIVED.toISOString(), to: '2025-02-01T10:00:00.000Z' });
    assert.deepEqual(manifest.kinds, {
      contact: { submissions: 1, jrwa: '0541' },
      provider: { submissions: 1 },
    });
    const name = `contact/2025-01-31_${first.reference}_${first.id}`;
    const record = JSON.parse(await readFile(path.join(made.folder, `${name}.json`), 'utf8')) as object;
    assert.deepEqual(record, {
      ...record,
      id: first.id,
      reference: first.reference,
      payload: MESSAGE,
      jrwa: '0541',
      privacy_version: '2026-01',
    });
    const text = await readFile(path.join(made.folder, `${name}.txt`), 'utf8');
    assert.match(text, /^Klasa JRWA: 0541$/m);
    assert.match(text, /^> Szukam pomocy dla mamy\.$/m);
    assert.match(text, /Otrzymano: 31 stycznia 2025, 11:00/);
    const { rows } = await db.pool.query('SELECT * FROM export_package');
    assert.equal(rows.length, 1);
    assert.equal(rows[0]?.submissions, 2);
    assert.equal(rows[0]?.manifest_sha256, (await verifyPackage(made.folder)).sha256);
    assert.equal(await marked(), 2);
  });

  it('puts nothing into two packages, and makes none of nothing', async () => {
    await storeSubmission(db.pool);
    assert.ok(await exporting());
    assert.equal(await exporting(), undefined);
    await storeSubmission(db.pool);
    assert.equal((await exporting())?.manifest.submissions, 1);
    assert.equal((await readdir(out)).length, 2);
  });

  it('leaves for later what came after the day that is asked for', async () => {
    await storeSubmission(db.pool, { receivedAt: RECEIVED });
    await storeSubmission(db.pool, { receivedAt: new Date('2025-06-01T00:00:00Z') });
    assert.equal((await exporting({ before: new Date('2025-06-01') }))?.manifest.submissions, 1);
    assert.equal(await marked(), 1);
  });

  it('takes more than fits into one read of the database', async () => {
    for (let i = 0; i < 450; i += 1) await storeSubmission(db.pool);
    const made = await exporting();
    assert.equal(made?.manifest.submissions, 450);
    assert.equal((await verifyPackage(made.folder)).manifest.files.length, 900);
  });

  it('asks who signs off', async () => {
    await assert.rejects(exporting({ by: 'Anna' }), /first name and surname/);
  });

  it('lets no text leave the folder of the package', async () => {
    const { id } = await storeSubmission(db.pool);
    await db.pool.query('UPDATE submission SET reference = $2 WHERE id = $1', [id, '../../../../etc/x']);
    const made = await exporting();
    assert.ok(made);
    assert.deepEqual(await readdir(out), [path.basename(made.folder)]);
    await verifyPackage(made.folder);
  });

  for (const [what, tamper] of [
    ['was changed', async (file: string) => appendFile(file, ' ')],
    ['is missing', async (file: string) => rm(file)],
    ['does not belong', async (file: string) => writeFile(`${file}.more`, 'x')],
  ] as const)
    it(`counts for nothing when a file of it ${what}`, async () => {
      const { id } = await storeSubmission(db.pool, { receivedAt: RECEIVED });
      const tampered = exporting({
        onWritten: async (folder) => {
          const names = await readdir(path.join(folder, 'contact'));
          await tamper(
            path.join(
              folder,
              'contact',
              names.find((name) => name.includes(id))!,
            ),
          );
        },
      });
      await assert.rejects(
        tampered,
        (error) => error instanceof PackageError && error.message.includes(what),
      );
      assert.equal(await marked(), 0);
      await sweepSubmissions(db.pool, rules, new Date('2030-01-01'));
      assert.equal(await kept(), 1, 'nothing is deleted');
    });

  it('two at once make one package of each submission', async () => {
    for (let i = 0; i < 20; i += 1) await storeSubmission(db.pool);
    const results = await Promise.allSettled([exporting(), exporting()]);
    const made = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    assert.equal(made.filter(Boolean).length, 1);
    assert.equal(await marked(), 20);
  });

  it('leaves no half package that counts when it is killed in the middle', { timeout: 60_000 }, async () => {
    for (let i = 0; i < 300; i += 1) await storeSubmission(db.pool, { receivedAt: RECEIVED });
    const killed = spawn(
      process.execPath,
      ['--import', 'tsx', 'demo/server/commands/export.ts', '--out', out, '--by', 'Anna Kowalska'],
      { env: { ...process.env, DATABASE_URL: db.database.url }, stdio: 'ignore' },
    );
    // as soon as the first files are there
    while (
      (await readdir(out, { recursive: true }).catch(() => [])).filter((name) => name.endsWith('.txt'))
        .length < 5
    )
      await sleep(5);
    killed.kill('SIGKILL');
    await once(killed, 'exit');

    assert.equal(await marked(), 0);
    assert.equal((await db.pool.query('SELECT FROM export_package')).rowCount, 0);
    for (const name of await readdir(out)) {
      assert.match(name, /\.partial$/);
      await assert.rejects(verifyPackage(path.join(out, name)), PackageError);
    }
    // the database notices the death of the connection on its own
    let made: Awaited<ReturnType<typeof exporting>>;
    for (let tries = 0; made === undefined && tries < 100; tries += 1) {
      made = await exporting().catch(async () => sleep(50, undefined));
    }
    assert.equal(made?.manifest.submissions, 300);
    assert.equal(await marked(), 300);
  });
});

describe('deleting', () => {
  it('waits for the period and for the package, and says what waits', async () => {
    const { id } = await storeSubmission(db.pool, { receivedAt: RECEIVED });
    await queueDeliveries(db.pool, { id, received_at: RECEIVED }, ['email']);
    await storeSubmission(db.pool, { receivedAt: new Date('2026-01-15T10:00:00Z') });

    const early = new Date('2026-01-31T09:59:00Z');
    assert.deepEqual(await sweepSubmissions(db.pool, rules, early), {
      deleted: { contact: 0, provider: 0 },
      overdue: { contact: 0, provider: 0 },
    });
    const due = new Date('2026-01-31T10:00:01Z');
    assert.deepEqual((await sweepSubmissions(db.pool, rules, due)).overdue, { contact: 1, provider: 0 });
    assert.equal(await kept(), 2, 'not in the case file yet');

    await exporting();
    assert.deepEqual((await sweepSubmissions(db.pool, rules, early)).deleted, { contact: 0, provider: 0 });
    const later = new Date('2026-03-02T00:00:00Z');
    assert.deepEqual(await sweepSubmissions(db.pool, rules, later), {
      deleted: { contact: 1, provider: 0 },
      overdue: { contact: 0, provider: 0 },
    });
    assert.equal(await kept(), 1);
    assert.equal((await db.pool.query('SELECT FROM delivery')).rowCount, 0);
    const { rows } = await db.pool.query('SELECT submissions, deleted, deleted_at FROM export_package');
    assert.deepEqual(rows, [{ submissions: 2, deleted: 1, deleted_at: later }], 'the package stays');
  });

  it('a mark without a package deletes nothing', async () => {
    await storeSubmission(db.pool, { receivedAt: RECEIVED });
    await db.pool.query('UPDATE submission SET exported_at = now()');
    await sweepSubmissions(db.pool, rules, new Date('2030-01-01'));
    assert.equal(await kept(), 1);
  });

  it('knows the end of each kind by itself', async () => {
    await storeSubmission(db.pool, { receivedAt: RECEIVED });
    await storeSubmission(db.pool, { kind: 'provider', receivedAt: RECEIVED });
    await exporting();
    const longer = { contact: { months: 120 }, provider: { months: 1 } };
    assert.deepEqual((await sweepSubmissions(db.pool, longer, new Date('2026-04-01'))).deleted, {
      contact: 0,
      provider: 1,
    });
  });

  it('goes through more than one batch', async () => {
    await db.pool.query(
      `INSERT INTO submission (id, reference, kind, payload, language, privacy_version, received_at)
       SELECT gen_random_uuid(), 'N-' || n, 'contact', '{"topic":"question","message":"x","language":"pl","privacy_version":"1"}',
              'pl', '1', $1 FROM generate_series(1, 1100) AS n`,
      [RECEIVED],
    );
    await exporting();
    assert.equal((await sweepSubmissions(db.pool, rules, new Date('2026-04-01'))).deleted.contact, 1_100);
    assert.equal(await kept(), 0);
  });
});

describe('daily chores', () => {
  it('run one after the other; one that fails is logged and stops none', async () => {
    const { log, lines } = readableLog();
    const done: string[] = [];
    const daily = new DailyChores({
      log,
      first: 0,
      every: 20,
      chores: {
        broken: async () => {
          throw new Error('Żaneta Źródlana');
        },
        working: async () => {
          done.push('working');
          return { deleted: 3 };
        },
      },
    });
    daily.start();
    while (done.length < 2) await sleep(5);
    await daily.stop();
    const count = done.length;
    await sleep(60);
    assert.equal(done.length, count, 'stopped');
    assert.match(lines(), /"chore":"broken"/);
    assert.match(lines(), /"deleted":3/);
    assert.doesNotMatch(lines(), /Żaneta/);
  });
});
