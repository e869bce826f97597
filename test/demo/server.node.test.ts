import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createPages } from '../../demo/server/pages.js';
import { chooseCoding, matchesTag } from '../../demo/server/static-files.js';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

let folder: string;
let server: Server;

/** Asks with the path exactly as written: `fetch` would tidy `..` away. */
async function ask(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  const sent = request({ host: '127.0.0.1', port, path: target, method, headers }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) };
}

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'okienko-site-'));
  const site = path.join(folder, 'site');
  for (const name of ['okienko', 'data', '.hidden']) await mkdir(path.join(site, name), { recursive: true });
  const files: Record<string, string> = {
    'index.html': `<!doctype html><title>Gmina</title>${'<p>Łąka</p>'.repeat(100)}`,
    'partner.html': '<!doctype html><title>Partner</title>',
    'minimal.html': '<!doctype html><title>Minimal</title>',
    '404.html': '<!doctype html><title>Nie ma</title>',
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'okienko/okienko.js': 'export {};',
    'data/lapy.json': '[]',
    '.hidden/secret.html': 'secret',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(site, name), text);
  await writeFile(path.join(folder, 'outside.html'), 'outside');
  server = createServer(createPages(site)).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

describe('pages', () => {
  for (const target of ['/', '/?lang=uk', '/partner', '/minimal'])
    it(`${target} is a page under the strict policy`, async () => {
      const { status, headers } = await ask(target);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], 'text/html; charset=utf-8');
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'same-origin');
      assert.equal(headers['access-control-allow-origin'], undefined);
      const policy = String(headers['content-security-policy']);
      for (const directive of [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types lit-html okienko 'allow-duplicates'",
      ])
        assert.ok(policy.split('; ').includes(directive), directive);
    });

  it('a slash at the end leads to the page', async () => {
    const { status, headers } = await ask('/minimal/');
    assert.equal(status, 308);
    assert.equal(headers.location, '/minimal');
  });

  it('what the minimal page names beside itself is there', async () => {
    assert.equal((await ask('/okienko.js')).body.toString(), 'export {};');
    assert.equal((await ask('/lapy.json')).body.toString(), '[]');
  });

  it('an unknown address gets the page that says so, with its status', async () => {
    const { status, body } = await ask('/nie-ma');
    assert.equal(status, 404);
    assert.match(body.toString(), /Nie ma/);
  });
});

describe('paths', () => {
  for (const target of [
    '/../outside.html',
    '/../outside',
    '/%2e%2e/outside.html',
    '/..%2foutside.html',
    '/data/../../outside.html',
    '/data%5c..%5c..%5coutside.html',
    '/.hidden/secret.html',
    '/%2ehidden/secret.html',
    '/index.html%00.js',
    '/%ff',
    '//outside.html/',
    '/data/',
    '*',
    'http://other.example/partner',
  ])
    it(`${target} is not found, and nothing breaks`, async () => {
      const { status, body } = await ask(target);
      assert.ok(status === 404 || status === 308, String(status));
      assert.doesNotMatch(body.toString(), /outside|secret/);
    });

  it('a redirect never leads to another host', async () => {
    for (const target of ['//evil.example/', '/\\evil.example/', '/%5cevil.example/']) {
      const { headers } = await ask(target);
      assert.doesNotMatch(String(headers.location ?? '/'), /^(\/\/|\/\\|[a-z]+:)/);
    }
  });
});

describe('answers', () => {
  it('the library and the data are open to other origins', async () => {
    for (const target of ['/okienko/okienko.js', '/data/lapy.json', '/lapy.json']) {
      const { headers } = await ask(target);
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
      assert.ok(headers.etag);
    }
    assert.equal((await ask('/data/lapy.json', {}, 'OPTIONS')).status, 204);
  });

  it('only reading is allowed', async () => {
    const { status, headers } = await ask('/', {}, 'POST');
    assert.equal(status, 405);
    assert.equal(headers.allow, 'GET, HEAD');
  });

  it('HEAD tells the length and sends nothing', async () => {
    const { status, headers, body } = await ask('/', {}, 'HEAD');
    assert.equal(status, 200);
    assert.ok(Number(headers['content-length']) > 100);
    assert.equal(body.length, 0);
  });

  it('what did not change is not sent again', async () => {
    const first = await ask('/');
    const again = await ask('/', { 'if-none-match': `"other", W/${String(first.headers.etag)}` });
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
    assert.equal(again.headers.etag, first.headers.etag);
  });

  it('text is packed as the browser accepts, each packing with its own tag', async () => {
    const plain = await ask('/');
    const gzip = await ask('/', { 'accept-encoding': 'gzip' });
    const brotli = await ask('/', { 'accept-encoding': 'gzip, deflate, br' });
    assert.equal(gzip.headers['content-encoding'], 'gzip');
    assert.equal(brotli.headers['content-encoding'], 'br');
    assert.deepEqual(gunzipSync(gzip.body), plain.body);
    assert.deepEqual(brotliDecompressSync(brotli.body), plain.body);
    assert.equal(new Set([plain, gzip, brotli].map(({ headers }) => headers.etag)).size, 3);
    assert.equal(plain.headers.vary, 'Accept-Encoding');
  });

  it('a file that changed is sent anew', async () => {
    const file = path.join(folder, 'site/data/new.json');
    await writeFile(file, '[1]');
    const first = await ask('/data/new.json');
    await writeFile(file, '[1, 2]');
    const second = await ask('/data/new.json', { 'if-none-match': String(first.headers.etag) });
    assert.equal(second.status, 200);
    assert.equal(second.body.toString(), '[1, 2]');
  });
});

describe('headers of a request', () => {
  for (const [header, coding] of [
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, br', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['*', 'br'],
    ['identity', 'identity'],
    ['gzip;q=x', 'identity'],
    [';;;,,', 'identity'],
  ] as const)
    it(`Accept-Encoding ${String(header)} means ${coding}`, () => {
      assert.equal(chooseCoding(header), coding);
    });

  it('If-None-Match is a list, compared weakly', () => {
    assert.equal(matchesTag(undefined, '"a"'), false);
    assert.equal(matchesTag('"b"', '"a"'), false);
    assert.equal(matchesTag('"b", W/"a"', '"a"'), true);
    assert.equal(matchesTag('*', '"a"'), true);
  });
});
