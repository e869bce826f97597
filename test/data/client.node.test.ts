import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { openCatalogue, openCentre, type CatalogueState } from '../../src/data/index.js';
import { numbered } from '../helpers/fault-catalogue.mjs';
import { startFaultServer, type Behaviour } from '../helpers/fault-server.mjs';
import { resourcesOf, type Resource } from '../helpers/faults.js';

describe('okienko/data in Node', () => {
  let server: Awaited<ReturnType<typeof startFaultServer>>;
  let fault: (behaviour?: Behaviour) => Promise<Resource>;
  before(async () => {
    server = await startFaultServer();
    fault = resourcesOf(server.url);
  });
  after(() => server.stop());

  const names = ({ catalogue }: CatalogueState) => catalogue?.services.map(({ name }) => name);

  it('loads a file, by one request for all who ask', async () => {
    const source = await fault({ body: [numbered(1)] });
    const [a, b] = await Promise.all([openCatalogue(source.url).ready, openCatalogue(source.url).ready]);
    assert.deepEqual(names(a), ['Usługa numer 1']);
    assert.equal(a.catalogue, b.catalogue);
    assert.equal(a.origin, 'network');
    assert.equal(a.offline, false);
    assert.equal((await source.told()).count, 1);
  });

  it('loads an API and a file, merged', async () => {
    const [api, file] = [await fault({ kind: 'api', total: 150 }), await fault()];
    const { catalogue } = await openCatalogue([api.base, file.url]).ready;
    assert.equal(catalogue?.services.length, 152);
  });

  it('keeps the last good copy in memory', async () => {
    const source = await fault({ body: [numbered(1)] });
    const client = openCatalogue(source.url);
    const first = await client.ready;
    await source.set({ status: 500 });
    Reflect.deleteProperty(globalThis, Symbol.for('okienko/1'));
    const state = await client.refresh();
    assert.equal(state.catalogue, first.catalogue);
    assert.equal(state.stale, true);
    assert.deepEqual(
      state.errors.map(({ code, status }) => [code, status]),
      [['http-status', 500]],
    );
  });

  it('a relative address needs a base', async () => {
    const { errors } = await openCatalogue('catalogue.json').ready;
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['invalid-source'],
    );
    assert.match(errors[0]!.message, /baseUrl/);
    const { pathname, origin } = new URL((await fault()).url);
    const state = await openCatalogue(pathname.slice(1), { baseUrl: origin }).ready;
    assert.equal(state.status, 'ready');
  });

  it('decodes windows-1250, and tells a connection that is refused', async () => {
    const type = 'application/json; charset=windows-1250';
    const source = await fault({ kind: 'encoded', encoding: 'windows-1250', contentType: type });
    assert.equal(names(await openCatalogue(source.url).ready)?.[0], 'Wypożyczalnia wózków inwalidzkich');
    const { errors } = await openCatalogue('http://127.0.0.1:9/a.json').ready;
    assert.equal(errors[0]?.code, 'network');
  });

  it('loads the centre', async () => {
    const { url } = await fault({ body: { id: 'c', name: 'CUS', description: 'x' } });
    assert.equal((await openCentre(url))?.organization.name, 'CUS');
  });

  it('a listener that throws is reported and does not end the process', async () => {
    const { url } = await fault();
    const client = openCatalogue(url);
    const { error } = console;
    const reported: unknown[] = [];
    console.error = (thing) => void reported.push(thing);
    try {
      client.subscribe(() => {
        throw new Error('the host');
      });
      assert.equal((await client.ready).status, 'ready');
    } finally {
      console.error = error;
    }
    assert.ok(reported.length > 0);
  });

  it('lets the process end: no timer and no connection stays', async () => {
    const { url } = await fault();
    const script =
      `import { openCatalogue } from './src/data/index.ts';` +
      `const { status } = await openCatalogue(${JSON.stringify(url)}, { slowAfter: 1e9, timeout: 1e9 }).ready;` +
      `console.log(status);`;
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      timeout: 30_000,
    });
    assert.equal(stdout.trim(), 'ready');
  });
});
