// A disk that is really full: a small one of its own, in memory. Mounting it takes a right that not every machine gives;
// without it the test is skipped and says so (submissions.node.test.ts has the same by the database's own error).
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { open, rm, unlink } from 'node:fs/promises';
import path from 'node:path';
import { it } from 'node:test';
import { promisify } from 'node:util';
import pg from 'pg';
import { findPostgres } from '../../demo/server/database/binaries.js';
import { Cluster } from '../../demo/server/database/cluster.js';
import { endPostmaster, startProcess, type ServerProcess } from './support/process.js';
import { contact, newKey, post, testFolder } from './support/server.js';

const run = promisify(execFile);
const MEGABYTE = Buffer.alloc(1_000_000);

/** Writes until nothing goes on the disk any more. */
async function fill(file: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    for (;;) await handle.write(MEGABYTE);
  } catch (error) {
    assert.equal((error as NodeJS.ErrnoException).code, 'ENOSPC');
  } finally {
    await handle.close();
  }
}

it('a full disk: what does not fit is refused for the moment, and is stored once when there is room', async (t) => {
  const folder = await testFolder();
  const disk = path.join(folder, 'disk');
  const started: ServerProcess[] = [];
  let mounted = false;
  t.after(async () => {
    for (const server of started) await server.stop();
    await endPostmaster(disk);
    if (mounted) await run('umount', [disk]);
    await rm(folder, { recursive: true, force: true });
  });
  try {
    await run('mkdir', [disk]);
    await run('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', disk]);
    mounted = true;
  } catch {
    return t.skip('no disk can be mounted here');
  }
  const server = await startProcess(folder, { DATA_DIR: path.join(disk, 'data') });
  started.push(server);
  const { origin } = server;
  const filler = path.join(disk, 'filler');
  await fill(filler);

  const message = 'Kto pomoże mi zrobić zakupy? '.repeat(120);
  const refused: string[] = [];
  const stored: string[] = [];
  for (let sent = 0; refused.length < 20; sent++) {
    assert.ok(sent < 5_000, 'the disk is never full');
    const key = newKey();
    const { status, headers } = await post(origin, 'contact', contact({ message: `${sent} ${message}` }), {
      'idempotency-key': key,
    });
    if (status === 201) stored.push(key);
    else {
      assert.equal(status, 503);
      assert.ok(Number(headers.get('retry-after')) > 0);
      refused.push(`${sent} ${key}`);
    }
  }
  await unlink(filler);
  for (const each of [...refused, ...refused]) {
    const [sent = '', key = ''] = each.split(' ');
    const answer = await post(origin, 'contact', contact({ message: `${sent} ${message}` }), {
      'idempotency-key': key,
    });
    assert.equal(answer.status, 201);
  }
  const cluster = new Cluster(path.join(disk, 'data'), await findPostgres(folder));
  const db = new pg.Client({ connectionString: cluster.url(cluster.running()!.port) });
  await db.connect();
  const { rows } = await db.query<{ n: number }>('SELECT count(*)::int AS n FROM submission');
  await db.end();
  assert.equal(rows[0]!.n, stored.length + refused.length);
});
