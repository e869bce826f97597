import { randomUUID } from 'node:crypto';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Pool, PoolClient } from 'pg';
import { oneLine, readable } from '../mail/readable.js';
import { submissionHead, type SubmissionRecord } from '../mail/submission-mail.js';
import {
  MANIFEST,
  PackageError,
  sha256,
  syncFolder,
  verifyPackage,
  writeDurably,
  type Manifest,
} from './package-file.js';
import { KINDS, type RetentionRules } from './rules.js';

/** Number of the advisory lock under which one export runs. */
const EXPORT_LOCK = 706_010;
const BATCH = 200;

export interface ExportOptions {
  pool: Pool;
  rules: RetentionRules;
  /** Folder for the package, made when it is not there. */
  out: string;
  /** Who signs off, first name and surname. */
  by: string;
  /** Only what was received before. Default: everything that is in no package yet. */
  before?: Date;
  now: Date;
  /** Called when the package lies whole on the disk and before it is read back; for tests of a fault there. */
  onWritten?: (folder: string) => Promise<void>;
}

/** A package that is on the disk, read back, and known to the database. */
export interface ExportResult {
  id: string;
  folder: string;
  manifest: Manifest;
}

/**
 * Writes every submission that is in no package yet into a new package, reads it back, and only then marks them as
 * exported, all in one transaction. Whatever fails or dies before leaves the database as it was: a folder that ends
 * in `.partial`, or that no row of `export_package` names, is no package.
 *
 * @returns undefined when there is nothing to export
 * @throws PackageError when what was read back is not what was written
 */
export async function exportPackage(options: ExportOptions): Promise<ExportResult | undefined> {
  const by = oneLine(options.by, 200);
  if (!/\p{L}+\s+\p{L}+/u.test(by)) throw new RangeError('Who signs off is given by first name and surname.');
  const client = await options.pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await client.query('SET LOCAL statement_timeout = 0');
    await client.query('SET LOCAL idle_in_transaction_session_timeout = 0');
    const lock = await client.query<{ free: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS free', [
      EXPORT_LOCK,
    ]);
    if (!lock.rows[0]?.free) throw new PackageError('another export is running');
    const result = await exportWithin(client, { ...options, by });
    await client.query(result ? 'COMMIT' : 'ROLLBACK');
    client.release();
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    client.release(true);
    throw error;
  }
}

async function exportWithin(client: PoolClient, options: ExportOptions): Promise<ExportResult | undefined> {
  const { out, now } = options;
  const id = randomUUID();
  const name = `okienko-${now.toISOString().slice(0, 10)}-${id.slice(0, 8)}`;
  const folder = path.join(path.resolve(out), name);
  const partial = `${folder}.partial`;

  const written = await writeSubmissions(client, options, partial);
  if (written.ids.length === 0) return undefined;
  const manifest: Manifest = {
    format: 'okienko-export',
    version: 1,
    id,
    created_at: now.toISOString(),
    signed_off: { by: options.by, at: now.toISOString() },
    received: written.received,
    submissions: written.ids.length,
    kinds: written.kinds,
    files: written.files,
  };
  await writeDurably(path.join(partial, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  await syncFolder(partial);
  await rename(partial, folder);
  await syncFolder(path.dirname(folder));
  await options.onWritten?.(folder);

  const back = await verifyPackage(folder);
  if (back.manifest.id !== id || back.manifest.submissions !== written.ids.length)
    throw new PackageError('the manifest was changed');
  await client.query(
    `INSERT INTO export_package (id, name, manifest_sha256, submissions, received_from, received_to, signed_off_by, signed_off_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, name, back.sha256, written.ids.length, written.received.from, written.received.to, options.by, now],
  );
  const { rowCount } = await client.query(
    `UPDATE submission SET exported_at = $2, package_id = $3 WHERE id = ANY($1::uuid[]) AND package_id IS NULL`,
    [written.ids, now, id],
  );
  if (rowCount !== written.ids.length) throw new PackageError('the database changed meanwhile; export again');
  return { id, folder, manifest };
}

interface Written {
  ids: string[];
  received: Manifest['received'];
  kinds: Manifest['kinds'];
  files: Manifest['files'];
}

/** The two files of each submission, below a folder for its kind. */
async function writeSubmissions(
  client: PoolClient,
  { rules, before }: ExportOptions,
  folder: string,
): Promise<Written> {
  const written: Written = { ids: [], received: { from: '', to: '' }, kinds: {}, files: [] };
  await client.query(
    `DECLARE submissions NO SCROLL CURSOR FOR
     SELECT id, reference, kind, received_at, payload, status, language, privacy_version FROM submission
     WHERE package_id IS NULL AND received_at < '${before?.toISOString() ?? 'infinity'}'
     ORDER BY received_at, id`,
  );
  const write = async (name: string, content: string): Promise<void> => {
    await writeDurably(path.join(folder, ...name.split('/')), content);
    written.files.push({ path: name, bytes: Buffer.byteLength(content), sha256: sha256(content) });
  };
  for (;;) {
    const { rows } = await client.query<SubmissionRecord>(`FETCH ${BATCH} FROM submissions`);
    if (rows.length === 0) break;
    if (written.ids.length === 0)
      for (const kind of KINDS) await mkdir(path.join(folder, kind), { recursive: true, mode: 0o700 });
    for (const row of rows) {
      const jrwa = rules[row.kind].jrwa;
      const at = row.received_at.toISOString();
      // the identifier makes the name unique and safe, whatever a reference looks like
      const name = `${row.kind}/${at.slice(0, 10)}_${row.reference.replace(/[^\w-]+/g, '_')}_${row.id}`;
      await write(
        `${name}.json`,
        `${JSON.stringify({ ...row, ...(jrwa !== undefined && { jrwa }) }, null, 2)}\n`,
      );
      await write(`${name}.txt`, textOf(row, jrwa));
      const kind = (written.kinds[row.kind] ??= { submissions: 0, ...(jrwa !== undefined && { jrwa }) });
      kind.submissions += 1;
      written.ids.push(row.id);
      written.received = { from: written.received.from || at, to: at };
    }
  }
  await client.query('CLOSE submissions');
  for (const kind of written.ids.length > 0 ? KINDS : []) await syncFolder(path.join(folder, kind));
  return written;
}

function textOf(submission: SubmissionRecord, jrwa?: string): string {
  return [
    submissionHead(submission),
    `Identyfikator: ${submission.id}`,
    ...(jrwa === undefined ? [] : [`Klasa JRWA: ${jrwa}`]),
    '',
    readable(submission.payload),
    '',
  ].join('\n');
}
