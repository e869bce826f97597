import assert from 'node:assert/strict';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findPostgres } from '../../demo/server/database/binaries.js';
import { Cluster } from '../../demo/server/database/cluster.js';
import {
  endPostmaster,
  postmaster,
  startProcess,
  StartError,
  type ServerProcess,
} from './support/process.js';
import { CENTRE, contact, post, startTestServer, testFolder, type TestServer } from './support/server.js';

describe('the server as a process', () => {
  let folder: string;
  let server: ServerProcess | undefined;
  before(async () => {
    folder = await testFolder();
    server = await startProcess(folder);
  });
  after(async () => {
    await server?.stop();
    await endPostmaster(folder);
    await rm(folder, { recursive: true, force: true });
  });

  it('shows the page and answers the API where it says that it listens', async () => {
    assert.match(await (await fetch(server!.origin)).text(), /Gmina/);
    assert.equal((await fetch(`${server!.origin}/api/health`)).status, 200);
    assert.equal(
      (await fetch(`${server!.origin}/apix`)).headers.get('content-type'),
      'text/plain; charset=utf-8',
    );
  });

  it('a second one on the same folder says what is wrong, and leaves the first alone', async () => {
    await assert.rejects(startProcess(folder), (error) => {
      assert.ok(error instanceof StartError);
      assert.equal(error.code, 1);
      assert.match(error.text, /DATA_DIR=.* is in use by another server/);
      assert.doesNotMatch(error.text, /\n\s+at /, 'no stack of calls');
      return true;
    });
    assert.equal((await post(server!.origin, 'contact', contact())).status, 201);
  });

  for (const [what, settings, says] of [
    [
      'a database that nobody runs',
      { DATABASE_URL: 'postgres://u:geheim@localhost:9/x' },
      /DATABASE_URL cannot be used/,
    ],
    ['a site without a page', { SITE_DIR: '/nowhere' }, /SITE_DIR=\/nowhere has no index.html/],
    ['a setting that is none', { POW_COST: 'much' }, /POW_COST=much/],
    ['a folder that cannot be one', { DATA_DIR: '/dev/null/x' }, /DATA_DIR=\/dev\/null\/x cannot be used/],
  ] as const)
    it(`${what}: one clear message, and 1`, async () => {
      await assert.rejects(startProcess(folder, settings), (error) => {
        assert.ok(error instanceof StartError);
        assert.equal(error.code, 1);
        assert.match(error.text, says);
        assert.doesNotMatch(error.text, /geheim|\n\s+at /);
        return true;
      });
    });

  it('SIGTERM lets a running request end, then stops the database', async () => {
    const cluster = new Cluster(path.join(folder, 'data'), await findPostgres(folder));
    const holder = new pg.Client({ connectionString: cluster.url(cluster.running()!.port) });
    await holder.connect();
    await holder.query('BEGIN; LOCK TABLE submission');
    const running = post(server!.origin, 'contact', contact());
    for (let waiting = false; !waiting;) {
      const { rowCount } = await holder.query(`SELECT 1 FROM pg_locks WHERE NOT granted`);
      waiting = rowCount !== 0;
    }
    const stopped = server!.stop();
    const health = async (): Promise<boolean> =>
      fetch(`${server!.origin}/api/health`).then(
        () => true,
        () => false,
      );
    for (let waited = 0; (await health()) && waited < 10_000; waited += 50) await pause(50);
    assert.equal(await health(), false, 'it takes nothing new');
    await holder.query('COMMIT');
    await holder.end();
    assert.equal((await running).status, 201);
    assert.equal(await stopped, 0);
    assert.equal(postmaster(folder), undefined);
    server = undefined;
  });
});

describe('connections', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer();
  });
  after(() => server.stop());

  it(
    'one that sends its request drop by drop is closed, and others are served meanwhile',
    { timeout: 30_000 },
    async () => {
      const { port } = new URL(server.origin);
      const sockets = Array.from({ length: 50 }, () => connect(Number(port), '127.0.0.1'));
      const closed = Promise.all(
        sockets.map(async (socket) => {
          socket.on('error', () => undefined);
          await once(socket.resume(), 'close');
        }),
      );
      for (const socket of sockets) socket.write('POST /api/submissions/contact HTTP/1.1\r\nHost: x\r\n');
      const drops = setInterval(
        () => sockets.forEach((socket) => socket.writable && socket.write('X: y\r\n')),
        1_000,
      );
      assert.equal((await post(server.origin, 'contact', contact())).status, 201);
      await closed;
      clearInterval(drops);
    },
  );

  it('headers beyond all measure are refused', async () => {
    const answer = await fetch(server.origin, { headers: { 'x-long': 'a'.repeat(20_000) } });
    assert.equal(answer.status, 431);
  });

  it('what is no HTTP is closed', async () => {
    const { port } = new URL(server.origin);
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.end('\u0000\u0001 nonsense\r\n\r\n');
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    assert.match(text, /^HTTP\/1\.1 400/);
  });
});

describe('the privacy clause', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer();
  });
  after(() => server.stop());

  it('without one nothing is collected; a new file counts at once', async () => {
    const file = path.join(server.folder, 'centre.json');
    const without: Partial<typeof CENTRE> = { ...CENTRE, name: 'Centrum bez klauzuli' };
    delete without.privacy;
    await writeFile(file, JSON.stringify(without));
    const answer = await post(server.origin, 'contact', contact());
    assert.deepEqual([answer.status, answer.json['type']], [503, 'privacy-missing']);
    await writeFile(file, 'no JSON');
    assert.equal(
      (await post(server.origin, 'contact', contact())).status,
      503,
      'a broken file changes nothing',
    );
    await writeFile(file, JSON.stringify({ ...CENTRE, reply_within_days: 3 }));
    const stored = await post(server.origin, 'contact', contact());
    assert.deepEqual([stored.status, stored.json['reply_within_days']], [201, 3]);
    const { rows } = await server.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM submission');
    assert.equal(rows[0]!.n, 1);
  });

  it('what waited offline under an older clause is kept, with the version that was on the screen', async () => {
    const { json } = await post(server.origin, 'contact', contact({ privacy_version: '2025-3' }));
    const { rows } = await server.pool.query<{ privacy_version: string }>(
      'SELECT privacy_version FROM submission WHERE id = $1',
      [json['id']],
    );
    assert.equal(rows[0]!.privacy_version, '2025-3');
  });
});
