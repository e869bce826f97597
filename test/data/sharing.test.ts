import { expect } from '@open-wc/testing';
import { CusHttpError, openCatalogue } from '../../src/data/index.js';
import { fault } from '../helpers/faults.js';
import { anotherCopy, eventually, names, settled, until } from './until.js';

interface Page {
  [key: symbol]: unknown;
}
const KEY = Symbol.for('okienko/1');
const page = globalThis as unknown as Page;
const requests = (): Map<string, unknown> => page[KEY] as Map<string, unknown>;

describe('one request per source per page', () => {
  it('for two clients at once, which share one catalogue', async () => {
    const source = await fault({ hold: true });
    const [one, two] = [openCatalogue(source.url), openCatalogue(`${source.url}#fragment`)];
    const both = Promise.all([one.ready, two.ready]);
    await source.set({});
    const [a, b] = await both;
    expect((await source.told()).count).to.equal(1);
    expect(a.catalogue).to.equal(b.catalogue);
  });

  it('for clients that come later', async () => {
    const source = await fault();
    const first = await openCatalogue(source.url).ready;
    const second = await until(openCatalogue(source.url), settled);
    expect((await source.told()).count).to.equal(1);
    expect(second.catalogue).to.equal(first.catalogue);
    expect(second.origin).to.equal('network');
  });

  it('for two copies of the library, each with objects of its own', async () => {
    const source = await fault();
    const other = await anotherCopy();
    expect(other.openCatalogue).not.to.equal(openCatalogue);
    const [a, b] = await Promise.all([
      openCatalogue(source.url).ready,
      other.openCatalogue(source.url).ready,
    ]);
    expect((await source.told()).count).to.equal(1);
    expect(names(a)).to.deep.equal(names(b));
    expect(a.catalogue).not.to.equal(b.catalogue);
  });

  it("another copy's failure is an error of one's own family", async () => {
    const source = await fault({ hold: true });
    const other = await anotherCopy();
    const theirs = other.openCatalogue(source.url).ready;
    const ours = openCatalogue(source.url).ready;
    await source.set({ status: 503 });
    expect((await theirs).errors[0]).to.be.instanceOf(other.CusHttpError);
    expect((await theirs).errors[0]).not.to.be.instanceOf(CusHttpError);
    const [error] = (await ours).errors;
    expect(error).to.be.instanceOf(CusHttpError);
    expect(error?.code).to.equal('http-status');
    expect(error?.status).to.equal(503);
    expect((await source.told()).count).to.equal(1);
  });

  it('for a file in two lists of sources', async () => {
    const [a, b] = [await fault(), await fault({ body: [] })];
    await Promise.all([
      openCatalogue(`${a.url} ${b.url}  ${a.url}`).ready,
      openCatalogue([b.url, a.url]).ready,
    ]);
    expect([(await a.told()).count, (await b.told()).count]).to.deep.equal([1, 1]);
  });
});

describe('the map that copies of the library share', () => {
  const ODD: [title: string, thing: () => unknown][] = [
    ['a number', () => 7],
    ['null', () => null],
    ['a promise of nothing', () => Promise.resolve(undefined)],
    ['a promise of another shape', () => Promise.resolve({ contents: [] })],
    ['a failed promise', () => Promise.reject(new DOMException('gone', 'AbortError'))],
    ['an answer without texts', () => Promise.resolve({ json: [], fetchedAt: 1 })],
  ];
  for (const [title, thing] of ODD) {
    it(`holds ${title}: our own request is sent`, async () => {
      await openCatalogue((await fault()).url).ready;
      const source = await fault();
      const odd = thing();
      if (odd instanceof Promise) odd.catch(() => undefined);
      requests().set(source.url, odd);
      expect((await openCatalogue(source.url).ready).status).to.equal('ready');
      expect((await source.told()).count).to.equal(1);
    });
  }

  it('holds a failure that another version left there: told once, then forgotten', async () => {
    const source = await fault();
    const failed = Promise.reject(new TypeError('theirs'));
    failed.catch(() => undefined);
    requests().set(source.url, failed);
    expect((await openCatalogue(source.url).ready).status).to.equal('error');
    expect((await openCatalogue(source.url).ready).status).to.equal('ready');
  });

  it("holds another version's plain promise: it is used", async () => {
    const source = await fault();
    const theirs = { json: [], texts: ['[]'], fetchedAt: Date.now() };
    requests().set(source.url, Promise.resolve(theirs));
    expect((await openCatalogue(source.url).ready).status).to.equal('ready');
    expect((await source.told()).count).to.equal(0);
  });

  it('is something else altogether: replaced', async () => {
    const source = await fault();
    page[KEY] = 'theirs';
    expect((await openCatalogue(source.url).ready).status).to.equal('ready');
  });

  it('holds plain data, never instances', async () => {
    const { url } = await fault();
    await openCatalogue(url).ready;
    const held = await (requests().get(url) as Promise<object>);
    expect(JSON.parse(JSON.stringify(held))).to.deep.equal(held);
  });
});

describe('leaving while loading', () => {
  it('the last listener aborts the request, and nothing is remembered of it', async () => {
    const source = await fault({ kind: 'never' });
    const client = openCatalogue(source.url);
    const states: string[] = [];
    const leave = client.subscribe(({ status }) => states.push(status));
    await eventually(source.told, ({ count }) => count === 1);
    leave();
    await eventually(source.told, ({ abandoned }) => abandoned === 1);
    expect(client.state.status).to.equal('initial');
    expect(client.state.revalidating).to.equal(false);
    expect(requests().has(source.url)).to.equal(false);
    expect(states).to.deep.equal(['loading']);
  });

  it('and coming back loads again', async () => {
    const source = await fault({ kind: 'never' });
    const client = openCatalogue(source.url);
    client.subscribe(() => undefined)();
    await source.set({});
    expect((await until(client, settled)).status).to.equal('ready');
  });

  it("does not abort another element's request", async () => {
    const source = await fault({ hold: true });
    const stays = openCatalogue(source.url).ready;
    const leave = openCatalogue(source.url).subscribe(() => undefined);
    await eventually(source.told, ({ count }) => count === 1);
    leave();
    await source.set({});
    expect((await stays).status).to.equal('ready');
    expect((await source.told()).count).to.equal(1);
  });

  it('the one who asked first may leave; the others get the answer', async () => {
    const source = await fault({ hold: true });
    const leave = openCatalogue(source.url).subscribe(() => undefined);
    const stays = openCatalogue(source.url).ready;
    leave();
    await source.set({});
    expect((await stays).status).to.equal('ready');
    expect((await source.told()).count).to.equal(1);
  });

  it('also when they are of two copies of the library', async () => {
    const source = await fault({ hold: true });
    const other = await anotherCopy();
    const leave = other.openCatalogue(source.url).subscribe(() => undefined);
    const stays = openCatalogue(source.url).ready;
    leave();
    await source.set({});
    expect((await stays).status).to.equal('ready');
    expect((await source.told()).count).to.equal(1);
  });

  it('two listeners of one client: the first may leave', async () => {
    const source = await fault({ hold: true });
    const client = openCatalogue(source.url);
    const leave = client.subscribe(() => undefined);
    const stays = until(client, settled);
    leave();
    leave();
    await source.set({});
    expect((await stays).status).to.equal('ready');
  });

  it('ready holds the load, though listeners leave', async () => {
    const source = await fault({ hold: true });
    const client = openCatalogue(source.url);
    const { ready } = client;
    client.subscribe(() => undefined)();
    await source.set({});
    expect((await ready).status).to.equal('ready');
  });
});
