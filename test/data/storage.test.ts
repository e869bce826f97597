import { expect } from '@open-wc/testing';
import { clear, entries, get, set, type UseStore } from 'idb-keyval';
import { numbered } from '../helpers/fault-catalogue.mjs';
import { fault, type Resource } from '../helpers/faults.js';
import { eventually, names, nextPage, settled, until } from './until.js';

const DATABASE = 'okienko-catalogue-1';
/** Another tab's look at the database: opens and closes each time, so that it stands in nobody's way. */
const documents: UseStore = async (mode, callback) => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('documents');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    return await callback(database.transaction('documents', mode).objectStore('documents'));
  } finally {
    database.close();
  }
};
const stored = (url: string) => get<{ texts: string[]; savedAt: number }>(`document ${url}`, documents);

/** Loads a catalogue as an earlier page did, until its copy is on the device. */
async function saved(): Promise<Resource> {
  const source = await fault({ body: [numbered(1)] });
  const library = await nextPage();
  await library.openCatalogue(source.url).ready;
  await eventually(
    () => stored(source.url),
    (copy) => copy !== undefined,
  );
  return source;
}

/** What a new page shows while the server does not answer well. */
async function shownOffline(source: Resource): Promise<string[]> {
  await source.set({ status: 500 });
  const library = await nextPage();
  return names(await until(library.openCatalogue(source.url), settled));
}

function replaceOpen(open: (...args: Parameters<IDBFactory['open']>) => IDBOpenDBRequest): () => void {
  const original = IDBFactory.prototype.open;
  IDBFactory.prototype.open = open;
  return () => {
    IDBFactory.prototype.open = original;
  };
}

/** Replaces the page's `indexedDB`, and gives back how to undo it. */
function replaceStorage(descriptor: PropertyDescriptor): () => void {
  const original = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
  Object.defineProperty(globalThis, 'indexedDB', { ...descriptor, configurable: true });
  return () => Object.defineProperty(globalThis, 'indexedDB', original);
}

describe('the saved copy', () => {
  it('holds the text as received, its address and dates, and nothing else', async () => {
    await clear(documents);
    const source = await saved();
    const all = new Map(await entries<string, unknown>(documents));
    expect([...all.keys()].sort()).to.deep.equal([`document ${source.url}`, `seen ${source.url}`]);
    const copy = await stored(source.url);
    expect(Object.keys(copy!).sort()).to.deep.equal(['savedAt', 'texts']);
    expect(copy!.texts).to.deep.equal([JSON.stringify([numbered(1)])]);
    expect(all.get(`seen ${source.url}`)).to.equal(copy!.savedAt);
  });

  it('is shown by the next page', async () => {
    expect(await shownOffline(await saved())).to.deep.equal(['Usługa numer 1']);
  });

  it('of an API holds all its pages', async () => {
    const source = await fault({ kind: 'api', total: 150 });
    const library = await nextPage();
    await library.openCatalogue(source.base).ready;
    await eventually(
      () => stored(source.base),
      (copy) => copy?.texts.length === 2,
    );
    await source.set({ kind: 'reset' });
    const later = await nextPage();
    const state = await until(later.openCatalogue(source.base), settled);
    expect(state.catalogue?.services).to.have.length(150);
  });

  it('keeps its text and gets a new date when the server confirms it', async () => {
    const source = await saved();
    const hourAgo = Date.now() - 3_600_000;
    await set(`document ${source.url}`, { ...(await stored(source.url)), savedAt: hourAgo }, documents);
    await set(`seen ${source.url}`, hourAgo, documents);
    await source.set({ hold: true });
    const library = await nextPage();
    const client = library.openCatalogue(source.url);
    const before = await until(client, ({ status }) => status === 'ready');
    expect(before.savedAt?.getTime()).to.equal(hourAgo);
    const after = until(client, settled);
    await source.set({ body: [numbered(1)] });
    expect((await after).savedAt!.getTime()).to.be.greaterThan(hourAgo);
    await eventually(
      () => get<number>(`seen ${source.url}`, documents),
      (seen) => seen! > hourAgo,
    );
    expect((await stored(source.url))?.savedAt).to.equal(hourAgo);
  });

  it('with a date ahead of the clock is not dated tomorrow', async () => {
    const source = await saved();
    await set(`seen ${source.url}`, Date.now() + 86_400_000, documents);
    await source.set({ status: 500 });
    const library = await nextPage();
    const state = await until(library.openCatalogue(source.url), settled);
    expect(state.savedAt!.getTime()).to.be.at.most(Date.now());
  });

  it('not used for 90 days is deleted, others stay', async () => {
    const day = 86_400_000;
    const copy = { texts: ['[]'], savedAt: 1 };
    await set('document https://old.example/a.json', copy, documents);
    await set('seen https://old.example/a.json', Date.now() - 91 * day, documents);
    await set('document https://young.example/a.json', copy, documents);
    await set('seen https://young.example/a.json', Date.now() - 89 * day, documents);
    await set('document https://future.example/a.json', copy, documents);
    await set('seen https://future.example/a.json', Date.now() + 400 * day, documents);
    await set('document https://undated.example/a.json', copy, documents);
    const source = await saved();
    await eventually(
      () => stored('https://old.example/a.json'),
      (found) => !found,
    );
    expect(await get('seen https://old.example/a.json', documents)).to.equal(undefined);
    expect(await stored('https://young.example/a.json')).to.deep.equal(copy);
    expect(await stored('https://future.example/a.json')).to.equal(undefined);
    expect(await stored('https://undated.example/a.json')).to.equal(undefined);
    expect(await stored(source.url)).not.to.equal(undefined);
  });
});

describe('a saved copy that is damaged', () => {
  const DAMAGED: [title: string, copy: unknown][] = [
    ['half a text', { texts: ['[{"id":'], savedAt: 1 }],
    ['no texts', { savedAt: 1 }],
    ['no text', { texts: [], savedAt: 1 }],
    ['a text that is a number', { texts: [7], savedAt: 1 }],
    ['no date', { texts: ['[]'] }],
    ['a nonsense date', { texts: ['[]'], savedAt: 'yesterday' }],
    ['a text', 'corrupt'],
    ['a number', 7],
  ];
  for (const [title, copy] of DAMAGED) {
    it(`${title}: is deleted, and the page works`, async () => {
      const source = await fault({ status: 500 });
      await set(`document ${source.url}`, copy, documents);
      const library = await nextPage();
      const failed = await until(library.openCatalogue(source.url), settled);
      expect(failed.status).to.equal('error');
      expect(failed.errors.map(({ code }) => code)).to.deep.equal(['http-status']);
      expect(await stored(source.url)).to.equal(undefined);
      await source.set({});
      expect((await until(library.openCatalogue(source.url), settled)).status).to.equal('ready');
    });
  }
});

describe('storage that does not work leaves a working page', () => {
  async function works(): Promise<void> {
    const source = await fault({ body: [numbered(1)] });
    const library = await nextPage();
    expect(names(await until(library.openCatalogue(source.url), settled))).to.deep.equal(['Usługa numer 1']);
    // The memory of this page stands in: another element, when the server has gone.
    await source.set({ kind: 'reset' });
    Reflect.deleteProperty(globalThis, Symbol.for('okienko/1'));
    const later = await until(library.openCatalogue(source.url), settled);
    expect(later).to.include({ status: 'ready', origin: 'cache', stale: true });
  }

  it('blocked: open throws', async () => {
    const restore = replaceOpen(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    try {
      await works();
    } finally {
      restore();
    }
  });

  it('blocked: open fails later, as in private windows', async () => {
    const restore = replaceOpen(() => {
      const request = new EventTarget() as IDBOpenDBRequest;
      Object.defineProperty(request, 'error', { value: new DOMException('no', 'InvalidStateError') });
      queueMicrotask(() => request.onerror?.(new Event('error')));
      return request;
    });
    try {
      await works();
    } finally {
      restore();
    }
  });

  it('absent: no indexedDB at all', async () => {
    const restore = replaceStorage({ value: undefined });
    try {
      await works();
    } finally {
      restore();
    }
  });

  it('forbidden: its name alone throws', async () => {
    const restore = replaceStorage({
      get() {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    });
    try {
      await works();
    } finally {
      restore();
    }
  });

  it('never answering: the network is shown at once, a failure after the time limit', async () => {
    const restore = replaceOpen(() => new EventTarget() as IDBOpenDBRequest);
    try {
      const source = await fault({ body: [numbered(1)] });
      const library = await nextPage();
      const started = performance.now();
      expect((await library.openCatalogue(source.url).ready).status).to.equal('ready');
      expect(performance.now() - started).to.be.lessThan(2_500);
      const failing = await fault({ status: 500 });
      expect((await until(library.openCatalogue(failing.url), settled)).status).to.equal('error');
    } finally {
      restore();
    }
  });

  it('an open that failed is not remembered', async () => {
    const source = await saved();
    const library = await nextPage();
    await source.set({ status: 500 });
    const restore = replaceOpen(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect((await until(library.openCatalogue(source.url), settled)).status).to.equal('error');
    restore();
    expect((await until(library.openCatalogue(source.url), settled)).status).to.equal('ready');
  });

  it('full: the page works, and the copy before stays', async () => {
    const source = await saved();
    const put = IDBObjectStore.prototype.put;
    let tried = false;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore) {
      tried = true;
      this.transaction.abort();
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await source.set({ body: [numbered(2)] });
      const library = await nextPage();
      const state = await until(library.openCatalogue(source.url), settled);
      expect(names(state)).to.deep.equal(['Usługa numer 2']);
      await eventually(async () => tried, Boolean);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect((await stored(source.url))?.texts[0]).to.contain('Usługa numer 1');
  });

  it('without its object store: made anew', async () => {
    await deleted();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(DATABASE, 1);
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = () => reject(request.error);
    });
    const source = await fault({ body: [numbered(1)] });
    const library = await nextPage();
    expect((await until(library.openCatalogue(source.url), settled)).status).to.equal('ready');
    await eventually(
      async () => (await indexedDB.databases()).some(({ name }) => name === DATABASE),
      Boolean,
    );
    expect(
      await eventually(
        () => shownOffline(source),
        (list) => list.length > 0,
      ),
    ).to.have.length(1);
  });
});

/** Deletes the database, as another tab or "clear site data" does; rejects when a connection stands in the way. */
async function deleted(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve();
    // A transaction that is just ending may hold it up for a moment; a connection that stays must not.
    request.onblocked = () =>
      setTimeout(() => reject(new Error('An open connection blocks the deletion.')), 1_000);
    request.onerror = () => reject(request.error);
  });
}

describe('a database deleted by another tab', () => {
  it('is let go, and made again at the next answer', async () => {
    // A source of its own, saved without the test's own connection, which does not let go.
    const library = await nextPage();
    const source = await fault({ body: [numbered(1)] });
    const client = library.openCatalogue(source.url);
    await client.ready;
    await eventually(
      async () => (await indexedDB.databases()).some(({ name }) => name === DATABASE),
      Boolean,
    );
    await deleted();
    await source.set({ body: [numbered(2)] });
    expect((await until(client, settled)).status).to.equal('ready');
    Reflect.deleteProperty(globalThis, Symbol.for('okienko/1'));
    expect(names(await client.refresh())).to.deep.equal(['Usługa numer 2']);
    expect(
      await eventually(
        () => shownOffline(source),
        (list) => list.length > 0,
      ),
    ).to.deep.equal(['Usługa numer 2']);
  });
});
