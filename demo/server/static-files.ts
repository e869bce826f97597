import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** Content codings that the responder can make, the better one first. */
export type Coding = 'br' | 'gzip' | 'identity';

/** A file as it is sent: one coding, its own strong entity tag. */
export interface FileAnswer {
  body: Buffer;
  type: string;
  etag: string;
  coding: Coding;
  /** Whether the answer depends on `Accept-Encoding`. */
  varies: boolean;
}

interface Loaded {
  version: string;
  hash: string;
  bodies: Map<Coding, Promise<Buffer>>;
}

const zip = promisify(gzip);
const brotli = promisify(brotliCompress);

async function encode(body: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === 'gzip') return zip(body);
  if (coding === 'br') return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return body;
}

/** The best coding that an `Accept-Encoding` header allows (RFC 9110, section 12.5.3). */
export function chooseCoding(header: string | undefined): Coding {
  const weights = new Map<string, number>();
  for (const item of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    if (name !== '') weights.set(name, Number.isFinite(weight) ? weight : 0);
  }
  const weightOf = (coding: Coding): number => weights.get(coding) ?? weights.get('*') ?? 0;
  const best = weightOf('br') >= weightOf('gzip') ? 'br' : 'gzip';
  return weightOf(best) > 0 ? best : 'identity';
}

/** Whether an `If-None-Match` header names this entity tag (weak comparison, RFC 9110, section 13.1.2). */
export function matchesTag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

/** Reads files below one folder; nothing outside it and no dot file can be named. */
export class StaticFiles {
  readonly #root: string;
  readonly #loaded = new Map<string, Loaded>();

  constructor(root: string) {
    this.#root = path.resolve(root);
  }

  /**
   * The file of a URL path, or undefined where there is none.
   *
   * @param pathname still percent-encoded; `/` means `/index.html`, a path without an extension means a page
   * (`/partner` is `partner.html`)
   */
  async open(pathname: string, acceptEncoding?: string): Promise<FileAnswer | undefined> {
    const file = this.#locate(pathname);
    if (file === undefined) return undefined;
    const info = await stat(file).catch(() => undefined);
    if (!info?.isFile()) return undefined;

    const version = `${info.mtimeMs}-${info.size}`;
    let loaded = this.#loaded.get(file);
    if (loaded?.version !== version) {
      const body = await readFile(file);
      const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
      loaded = { version, hash, bodies: new Map([['identity', Promise.resolve(body)]]) };
      this.#loaded.set(file, loaded);
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const varies = /charset/.test(type) && info.size > 512;
    const coding = varies ? chooseCoding(acceptEncoding) : 'identity';
    const plain = await (loaded.bodies.get('identity') ?? readFile(file));
    const body = loaded.bodies.get(coding) ?? encode(plain, coding);
    loaded.bodies.set(coding, body);
    return { body: await body, type, coding, varies, etag: `"${loaded.hash}-${coding}"` };
  }

  #locate(pathname: string): string | undefined {
    let name: string;
    try {
      name = decodeURIComponent(pathname);
    } catch {
      return undefined;
    }
    if (name.includes('\0') || name.includes('\\')) return undefined;
    if (name.split('/').some((part) => part.startsWith('.'))) return undefined;
    if (name === '/') name = '/index';
    if (name.endsWith('/')) return undefined;
    if (path.extname(name) === '') name += '.html';
    const file = path.join(this.#root, name);
    return file.startsWith(this.#root + path.sep) ? file : undefined;
  }
}
