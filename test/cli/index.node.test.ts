// `npx okienko index`, as a person runs it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseCatalogue } from '../../src/model/index.js';
import { hashOf, reviveIndex, type StoredManifest } from '../../src/search/stored/index.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LAPY = path.join(ROOT, 'demo/data/lapy.json');
const KOSZALIN = path.join(ROOT, 'demo/data/koszalin.json');
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

let folder: string;
before(async () => (folder = await mkdtemp(path.join(tmpdir(), 'okienko-cli-'))));
after(() => rm(folder, { recursive: true, force: true }));

/** Runs it in the test's folder. */
const okienko = (...args: string[]): Promise<{ code: number; said: string; wrong: string }> =>
  new Promise((resolve) => {
    const all = ['--import', TSX, path.join(ROOT, 'src/cli/main.ts'), ...args];
    execFile(process.execPath, all, { cwd: folder }, (error, said, wrong) => {
      resolve({ code: error ? Number(error.code) : 0, said, wrong });
    });
  });

const json = async (...names: string[]): Promise<unknown> =>
  JSON.parse(await readFile(path.join(folder, ...names), 'utf8'));
const write = (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);
const servicesOf = async (file: string) => parseCatalogue(JSON.parse(await readFile(file, 'utf8'))).services;

/** All that was written, by name. */
async function written(at: string): Promise<Map<string, string>> {
  const names = (await readdir(path.join(folder, at), { recursive: true })).sort();
  const files = names.filter((name) => name.endsWith('.json'));
  return new Map(
    await Promise.all(
      files.map(async (name): Promise<[string, string]> => [
        name,
        await readFile(path.join(folder, at, name), 'utf8'),
      ]),
    ),
  );
}

describe('okienko index', () => {
  it('writes an index that answers, and every service by its id and key', async () => {
    const { code, said, wrong } = await okienko('index', LAPY, KOSZALIN, '-o', 'two');
    assert.equal(code, 0, wrong);
    assert.match(
      said,
      /index\.json: \d+ services, \d+ kB in 1 file\(s\), \d+ kB gzip; whole services in \d+ files/,
    );
    const manifest = (await json('two', 'index.json')) as StoredManifest;
    const { open } = await reviveIndex(manifest);
    const search = await open({ languages: ['pl'] });
    const services = [...(await servicesOf(LAPY)), ...(await servicesOf(KOSZALIN))];
    assert.equal(search.size, services.length);
    assert.match(search.search('wozek inwalidzki').hits[0]!.service.name, /sprzętu/);
    const { digits, path: records } = manifest.records!;
    for (const service of services) {
      const file = `${records}${hashOf(service.id).slice(0, digits)}.json`;
      const { services: found } = parseCatalogue(await json('two', file));
      assert.deepEqual(
        found.find(({ id }) => id === service.id),
        service,
      );
      const key = service.attributes?.find(({ link_type }) => link_type === 'key')?.value;
      if (!key) continue;
      const { keys } = (await json('two', `${records}${hashOf(key).slice(0, digits)}.json`)) as {
        keys: unknown[];
      };
      assert.ok(keys.some((pair) => JSON.stringify(pair) === JSON.stringify([key, service.id])));
    }
  });

  it('writes the same bytes again, and takes away what it wrote before', async () => {
    const args = ['index', LAPY, '-o', 'same', '--date', '2026-11-22', '--languages', 'pl'];
    assert.equal((await okienko(...args)).code, 0);
    const first = await written('same');
    await write(path.join('same', 'index', 'records', 'fff.json'), 'of an earlier run');
    await write(path.join('same', 'index', 'records', 'notes.txt'), 'of the webmaster');
    assert.equal((await okienko(...args)).code, 0);
    assert.deepEqual(await written('same'), first);
    assert.ok((await readdir(path.join(folder, 'same', 'index', 'records'))).includes('notes.txt'));
  });

  it('takes a name for the file, and the languages', async () => {
    const { code } = await okienko('index', LAPY, '-o', 'uslugi.json', '--languages', 'pl,uk', '-q');
    assert.equal(code, 0);
    const manifest = (await json('uslugi.json')) as StoredManifest;
    assert.deepEqual(manifest.languages, ['pl', 'uk']);
    assert.equal(manifest.records?.path, 'uslugi/records/');
    const { open } = await reviveIndex(manifest);
    assert.ok((await open({ languages: [] })).search('здоровя').total > 0);
  });

  it('reads http addresses, of files and of APIs', async () => {
    const services = await servicesOf(LAPY);
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'application/json');
      if (request.url === '/lapy.json') response.end(JSON.stringify(services.slice(0, 3)));
      else if (request.url?.startsWith('/api/services')) {
        response.end(JSON.stringify({ total_items: 1, total_pages: 1, contents: services.slice(3, 4) }));
      } else response.writeHead(404).end('{}');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const { code, wrong } = await okienko('index', `${origin}/lapy.json`, `${origin}/api`, '-o', 'web');
      assert.equal(code, 0, wrong);
      assert.equal(((await json('web', 'index.json')) as StoredManifest).services, 4);
      const missing = await okienko('index', `${origin}/missing.json`, '-o', 'none');
      assert.equal(missing.code, 3);
      assert.match(missing.wrong, /missing\.json answered 404/);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('reports problems of the catalogue in words', async () => {
    const [good] = await servicesOf(LAPY);
    await write(
      'problems.json',
      JSON.stringify([good, { id: 'x', status: 'active' }, { ...good, name: 'Twice' }]),
    );
    const { code, wrong } = await okienko('index', 'problems.json', '-o', 'problems');
    assert.equal(code, 0);
    assert.match(wrong, /\/1, id x, has no name and was left out\./);
    assert.match(wrong, /has the id of an earlier one and was merged with it\./);
  });

  const wrongs: [what: string, args: string[], code: number, words: RegExp][] = [
    ['no source', ['index'], 2, /Name at least one catalogue/],
    ['an unknown option', ['index', 'a.json', '--out'], 2, /--out[^]*--help/],
    ['an unknown command', ['build'], 2, /no command "build"/],
    ['an unknown language', ['index', 'a.json', '--languages', 'pl,de'], 2, /choose from pl, uk, en/],
    ['a day that is none', ['index', 'a.json', '--date', '2026-13-01'], 2, /is no day/],
    ['a missing file', ['index', 'missing.json'], 3, /missing\.json does not exist/],
    ['a folder', ['index', '.'], 3, /is a folder, not a file/],
    ['half a file', ['index', 'half.json'], 4, /half\.json ends in the middle/],
    ['HTML', ['index', 'page.json'], 4, /HTML \("Strona"\) instead of JSON/],
    ['other JSON', ['index', 'other.json'], 4, /other\.json is JSON, but no HSDS catalogue/],
    ['an empty catalogue', ['index', 'empty.json'], 5, /no services in the catalogue; nothing was written/],
    ['a folder that is a file', ['index', LAPY, '-o', 'half.json/x'], 6, /Cannot write to/],
  ];
  for (const [what, args, code, words] of wrongs) {
    it(`says what is wrong with ${what}: exit code ${code}`, async () => {
      await write('half.json', '[{"id": "1", "na');
      await write('page.json', '<!doctype html><title>Strona</title>');
      await write('other.json', '{"error": "none"}');
      await write('empty.json', '{"services": []}');
      const told = await okienko(...args);
      assert.match(told.wrong, words);
      assert.equal(told.code, code);
      assert.doesNotMatch(told.wrong, /\n {4}at /);
    });
  }

  it('helps', async () => {
    for (const args of [['--help'], ['index', '-h']]) {
      const { code, said } = await okienko(...args);
      assert.equal(code, 0);
      assert.match(said, /Usage: npx okienko index/);
    }
    assert.equal((await okienko()).code, 2);
  });
});
