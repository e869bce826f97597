import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findPostgres } from '../../../demo/server/database/binaries.js';
import { Cluster } from '../../../demo/server/database/cluster.js';

const source = new URL('../../../demo/server/database/cluster.ts', import.meta.url);

/**
 * Puts a new, empty database cluster into a `DATA_DIR`, ready to be started. To make one takes seconds, to copy one a
 * tenth of that: the first test that needs it makes the model, in the folder for temporary files. Copies do not wait
 * for the disk: no test cuts the power. Those of making, starting and killing a database do not use it.
 */
export async function copyCluster(dataDir: string): Promise<void> {
  if (process.platform === 'win32') return; // no `cp`: the server makes one
  const postgres = await findPostgres(tmpdir());
  const key = createHash('sha256')
    .update(`${postgres.initdb} ${process.getuid?.()}`)
    .update(readFileSync(source))
    .digest('hex')
    .slice(0, 16);
  const model = path.join(tmpdir(), `okienko-cluster-${key}`);
  if (!existsSync(model)) {
    const made = `${model}-${randomBytes(4).toString('hex')}`;
    mkdirSync(made, { mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    const cluster = new Cluster(made, postgres);
    cluster.create();
    appendFileSync(path.join(cluster.folder, 'postgresql.conf'), '\nfsync = off\n');
    try {
      renameSync(made, model);
    } catch {
      rmSync(made, { recursive: true }); // another test was faster
    }
  }
  const { status, stderr } = spawnSync('cp', ['-a', model, dataDir]);
  if (status !== 0) throw new Error(`The model of the database cannot be copied: ${String(stderr)}`);
}
