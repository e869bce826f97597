import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Kind } from './rules.js';

export const MANIFEST = 'manifest.json';

/** What `manifest.json` of a package says. */
export interface Manifest {
  format: 'okienko-export';
  version: 1;
  /** UUID of the package, also in the database. */
  id: string;
  created_at: string;
  /** Who took the package over into the case file, and when. */
  signed_off: { by: string; at: string };
  /** First and last receipt. */
  received: { from: string; to: string };
  submissions: number;
  /** By kind: how many, and the JRWA class where the rules name one. */
  kinds: Partial<Record<Kind, { submissions: number; jrwa?: string }>>;
  /** Every other file, with `/` between folders. */
  files: { path: string; bytes: number; sha256: string }[];
}

/** A package that is not what its manifest says. */
export class PackageError extends Error {
  override name = 'PackageError';
}

/** Writes a new file and returns only when it is on the disk. */
export async function writeDurably(file: string, content: string | Buffer): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a rename or a new file in this folder last; where folders cannot be opened (Windows) there is no need. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

export const sha256 = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/**
 * Reads a package back: every file of the manifest is there with its checksum, no other is, and each submission is
 * there as JSON and as text.
 *
 * @returns the manifest and its own checksum
 * @throws PackageError that names the first file that is wrong
 */
export async function verifyPackage(folder: string): Promise<{ manifest: Manifest; sha256: string }> {
  let manifest: Manifest;
  let raw: Buffer;
  try {
    raw = await readFile(path.join(folder, MANIFEST));
    manifest = JSON.parse(raw.toString('utf8')) as Manifest;
  } catch (error) {
    throw new PackageError(`${path.join(folder, MANIFEST)} cannot be read: ${(error as Error).message}`);
  }
  if (manifest.format !== 'okienko-export' || manifest.version !== 1 || !Array.isArray(manifest.files))
    throw new PackageError(`${path.join(folder, MANIFEST)} is not the manifest of a package`);

  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = new Set(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
      ),
  );
  found.delete(MANIFEST);
  for (const { path: name, sha256: expected } of manifest.files) {
    if (!found.delete(name)) throw new PackageError(`${name} is missing`);
    if ((await digestOf(path.join(folder, name))) !== expected) throw new PackageError(`${name} was changed`);
  }
  const [extra] = found;
  if (extra !== undefined) throw new PackageError(`${extra} does not belong to the package`);

  const names = new Set(manifest.files.map((file) => file.path));
  const records = [...names].filter((name) => name.endsWith('.json'));
  const textless = records.find((name) => !names.has(name.replace(/\.json$/, '.txt')));
  if (textless !== undefined) throw new PackageError(`${textless} has no text beside it`);
  if (records.length !== manifest.submissions || names.size !== 2 * manifest.submissions)
    throw new PackageError(`there are ${records.length} submissions instead of ${manifest.submissions}`);
  return { manifest, sha256: sha256(raw) };
}
