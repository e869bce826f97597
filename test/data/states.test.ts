import { expect } from '@open-wc/testing';
import { openCatalogue, type CatalogueState } from '../../src/data/index.js';
import { numbered } from '../helpers/fault-catalogue.mjs';
import { fault } from '../helpers/faults.js';
import { eventually, names, nextPage, pretendOnline, settled, until } from './until.js';

/** What a listener was told, in words. */
function record(states: string[]): (state: CatalogueState) => void {
  return ({ status, origin, revalidating, stale, offline }) => {
    const flags = { revalidating, stale, offline };
    const on = Object.entries(flags).flatMap(([name, value]) => (value ? name : []));
    states.push([status, origin, ...on].filter(Boolean).join(' '));
  };
}

/** A source that an earlier page has saved, and a library that knows nothing yet. */
async function saved() {
  const source = await fault({ body: [numbered(1)] });
  const earlier = await nextPage();
  await earlier.openCatalogue(source.url).ready;
  // The copy is written after the answer is shown; a third page sees it when it is there.
  const probe = await nextPage();
  await eventually(
    async () => {
      await source.set({ status: 500 });
      return until(probe.openCatalogue(source.url), settled);
    },
    (state) => state.status === 'ready',
  );
  await source.set({ body: [numbered(1)] });
  return { source, library: await nextPage() };
}

describe('what a client tells', () => {
  it('initial, loading, ready', async () => {
    const { url } = await fault();
    const client = openCatalogue(url);
    const states: string[] = [];
    expect(client.state.status).to.equal('initial');
    client.subscribe(record(states));
    await until(client, settled);
    expect(states).to.deep.equal(['loading revalidating', 'ready network']);
    expect(client.state.errors).to.deep.equal([]);
    expect(client.state.savedAt?.getTime()).to.be.closeTo(Date.now(), 10_000);
  });

  it('loading, slow, ready', async () => {
    const source = await fault({ hold: true });
    const client = openCatalogue(source.url, { slowAfter: 20 });
    const states: string[] = [];
    client.subscribe(record(states));
    await until(client, ({ status }) => status === 'slow');
    await source.set({});
    await until(client, settled);
    expect(states).to.deep.equal(['loading revalidating', 'slow revalidating', 'ready network']);
  });

  it('slow and failing: the error comes through', async () => {
    const source = await fault({ hold: true });
    const client = openCatalogue(source.url, { slowAfter: 20 });
    const states: string[] = [];
    client.subscribe(record(states));
    await until(client, ({ status }) => status === 'slow');
    await source.set({ status: 500 });
    const state = await until(client, settled);
    expect(states).to.deep.equal(['loading revalidating', 'slow revalidating', 'error']);
    expect(state.errors[0]?.status).to.equal(500);
  });

  it('a new try after an error: loading again, without the old error', async () => {
    const source = await fault({ status: 500 });
    const client = openCatalogue(source.url);
    await client.ready;
    const states: CatalogueState[] = [];
    client.subscribe((state) => states.push(state));
    await until(client, settled);
    await source.set({});
    const state = await client.refresh();
    expect(state.status).to.equal('ready');
    for (const { status, errors } of states) if (status === 'loading') expect(errors).to.deep.equal([]);
    expect(states.filter(({ status }) => status === 'loading').length).to.be.greaterThan(0);
  });

  it('a saved copy first, then what the network says', async () => {
    const { source, library } = await saved();
    await source.set({ hold: true });
    const client = library.openCatalogue(source.url);
    const states: string[] = [];
    client.subscribe(record(states));
    const first = await until(client, ({ status }) => status === 'ready');
    expect(names(first)).to.deep.equal(['Usługa numer 1']);
    expect(first.savedAt).to.be.instanceOf(Date);
    await source.set({ body: [numbered(2)] });
    const second = await until(client, settled);
    expect(names(second)).to.deep.equal(['Usługa numer 2']);
    expect(states).to.deep.equal(['loading revalidating', 'ready cache revalidating', 'ready network']);
  });

  it('the same catalogue object while the bytes are the same', async () => {
    const { source, library } = await saved();
    await source.set({ hold: true });
    const client = library.openCatalogue(source.url);
    const first = await until(client, ({ status }) => status === 'ready');
    await source.set({ body: [numbered(1)] });
    const second = await until(client, settled);
    expect(second.origin).to.equal('network');
    expect(second.catalogue).to.equal(first.catalogue);
    expect(second.savedAt!.getTime()).to.be.at.least(first.savedAt!.getTime());
    const third = await client.refresh();
    expect(third.catalogue).to.equal(first.catalogue);
  });

  it('the server that says 304 answers the same catalogue', async () => {
    const source = await fault({ kind: 'etag', headers: { 'cache-control': 'no-cache' } });
    const client = openCatalogue(source.url);
    const first = await client.ready;
    // The page's own request is young enough to be shared; another page asks again.
    const library = await nextPage();
    expect(names(await until(library.openCatalogue(source.url), settled))).to.deep.equal(names(first));
    expect((await source.told()).notModified).to.equal(1);
  });

  it('offline: the saved copy with its date, stale; back online: by itself', async () => {
    const { source, library } = await saved();
    await source.set({ kind: 'reset' });
    const online = pretendOnline(false);
    try {
      const client = library.openCatalogue(source.url);
      const states: string[] = [];
      client.subscribe(record(states));
      const offline = await until(client, settled);
      expect(offline).to.include({ status: 'ready', origin: 'cache', stale: true, offline: true });
      expect(offline.savedAt!.getTime()).to.be.closeTo(Date.now(), 10_000);
      expect(offline.errors.map(({ code }) => code)).to.deep.equal(['offline']);
      online();
      await source.set({ body: [numbered(3)] });
      dispatchEvent(new Event('online'));
      const back = await until(client, ({ stale, revalidating }) => !stale && !revalidating);
      expect(back).to.include({ origin: 'network', offline: false });
      expect(names(back)).to.deep.equal(['Usługa numer 3']);
      expect(states).to.deep.equal([
        'loading revalidating',
        'ready cache revalidating',
        'ready cache stale offline',
        // Still stale while it asks, so that the notice on the screen does not flicker.
        'ready cache revalidating stale',
        'ready network',
      ]);
    } finally {
      online();
    }
  });

  it('failing while the network is up: stale, but not "offline"', async () => {
    const { source, library } = await saved();
    await source.set({ status: 500 });
    const state = await until(library.openCatalogue(source.url), settled);
    expect(state).to.include({ status: 'ready', origin: 'cache', stale: true, offline: false });
  });

  it('a maintenance page in JSON does not take the place of the last good copy', async () => {
    const { source, library } = await saved();
    await source.set({ body: { message: 'Przerwa techniczna' } });
    const state = await until(library.openCatalogue(source.url), settled);
    expect(names(state)).to.deep.equal(['Usługa numer 1']);
    expect(state.errors[0]?.code).to.equal('invalid-response');
  });

  it('a catalogue shown stays when a refresh fails', async () => {
    const source = await fault();
    const client = openCatalogue(source.url);
    const first = await client.ready;
    await source.set({ kind: 'half' });
    const state = await refreshed(client);
    expect(state).to.include({ status: 'ready', stale: true, origin: 'cache' });
    expect(state.catalogue).to.equal(first.catalogue);
    await source.set({});
    expect(await refreshed(client)).to.include({ stale: false, origin: 'network' });
  });
});

/** Refreshes for certain: an answer of this very second counts as the newest. */
async function refreshed(client: { refresh(): Promise<CatalogueState> }): Promise<CatalogueState> {
  const map = (globalThis as unknown as Record<symbol, Map<string, { startedAt: number }>>)[
    Symbol.for('okienko/1')
  ]!;
  for (const request of map.values()) request.startedAt -= 10_000;
  return client.refresh();
}

describe('several sources', () => {
  it('are merged, and shown together', async () => {
    const [a, b] = [await fault({ body: [numbered(1)] }), await fault({ hold: true })];
    const client = openCatalogue([a.url, b.url]);
    const shown: string[][] = [];
    client.subscribe((state) => shown.push(names(state)));
    await eventually(b.told, ({ count }) => count === 1);
    await b.set({ body: [numbered(2), numbered(1)] });
    const state = await until(client, settled);
    expect(names(state)).to.have.members(['Usługa numer 1', 'Usługa numer 2']);
    expect(shown.filter((list) => list.length === 1)).to.deep.equal([]);
  });

  it('one that is slow does not hold up the other', async () => {
    const [a, b] = [await fault({ body: [numbered(1)] }), await fault({ hold: true })];
    const client = openCatalogue([a.url, b.url], { slowAfter: 20 });
    const part = await until(client, ({ status }) => status === 'ready');
    expect(names(part)).to.deep.equal(['Usługa numer 1']);
    expect(part.revalidating).to.equal(true);
    await b.set({ body: [numbered(2)] });
    expect(names(await until(client, settled))).to.have.length(2);
  });

  it('one that fails: the other is shown, with the error', async () => {
    const [a, b] = [await fault({ status: 404 }), await fault({ body: [numbered(2)] })];
    const state = await until(openCatalogue([a.url, 'javascript:0', b.url]), settled);
    expect(names(state)).to.deep.equal(['Usługa numer 2']);
    expect(state).to.include({ status: 'ready', origin: 'network', stale: false });
    expect(state.errors.map(({ code }) => code)).to.deep.equal(['http-status', 'invalid-source']);
  });

  it('all that fail: each error, in the order of the sources', async () => {
    const [a, b] = [await fault({ status: 404 }), await fault({ kind: 'html' })];
    const state = await until(openCatalogue([a.url, b.url]), settled);
    expect(state.status).to.equal('error');
    expect(state.errors.map(({ code }) => code)).to.deep.equal(['http-status', 'html-instead-of-json']);
  });

  it('two elements with the same sources share one merged catalogue', async () => {
    const urls = [(await fault({ body: [numbered(1)] })).url, (await fault({ body: [numbered(2)] })).url];
    const [a, b] = await Promise.all([openCatalogue(urls).ready, openCatalogue(urls.join(' ')).ready]);
    expect(a.catalogue).to.equal(b.catalogue);
  });

  it('tell what is wrong with single services as problems', async () => {
    const { url } = await fault({ body: [numbered(1), { id: 'x' }, 7] });
    const state = await openCatalogue(url).ready;
    expect(names(state)).to.deep.equal(['Usługa numer 1']);
    expect(state.problems.length).to.be.greaterThan(1);
  });
});

describe('refresh', () => {
  it('asks anew and shows the new data', async () => {
    const source = await fault({ kind: 'changing' });
    const client = openCatalogue(source.url);
    expect(names(await client.ready)).to.deep.equal(['Usługa numer 1']);
    expect(names(await refreshed(client))).to.deep.equal(['Usługa numer 2']);
  });

  it('of many elements at once is one request', async () => {
    const source = await fault({ kind: 'changing' });
    const clients = [1, 2, 3].map(() => openCatalogue(source.url));
    await Promise.all(clients.map((client) => client.ready));
    await refreshed(clients[0]!);
    const states = await Promise.all(clients.map((client) => client.refresh()));
    expect(states.map((state) => names(state)[0])).to.deep.equal(Array(3).fill('Usługa numer 2'));
    expect((await source.told()).count).to.equal(2);
  });

  it('the latest call wins, however late the older answer comes', async () => {
    const source = await fault({ kind: 'never' });
    const client = openCatalogue(source.url);
    const shown: string[] = [];
    client.subscribe((state) => shown.push(...names(state)));
    const older = client.refresh();
    await eventually(source.told, ({ count }) => count === 1);
    await source.set({ body: [numbered(9)] });
    const newer = refreshed(client);
    expect(names(await newer)).to.deep.equal(['Usługa numer 9']);
    expect(await older).to.equal(await newer);
    expect(shown.filter((name) => name !== 'Usługa numer 9')).to.deep.equal([]);
  });

  it('of one element gives the newest answer to all that still wait', async () => {
    const source = await fault({ kind: 'never' });
    const waits = openCatalogue(source.url).ready;
    const client = openCatalogue(source.url);
    client.subscribe(() => undefined);
    await eventually(source.told, ({ count }) => count === 1);
    await source.set({});
    await refreshed(client);
    expect((await waits).status).to.equal('ready');
    expect((await source.told()).count).to.equal(2);
  });

  it('"try again" in one element helps the others that show the error', async () => {
    const source = await fault({ status: 500 });
    const [one, two] = [openCatalogue(source.url), openCatalogue(source.url)];
    const both = Promise.all([until(two, settled), one.ready]);
    two.subscribe(() => undefined);
    await both;
    await source.set({});
    await one.refresh();
    expect(two.state).to.include({ status: 'ready', stale: false });
    expect(two.state.errors).to.deep.equal([]);
    expect(two.state.catalogue).to.equal(one.state.catalogue);
  });

  it('by a listener, amid being told, is no endless loop', async () => {
    const source = await fault({ kind: 'changing' });
    const client = openCatalogue(source.url);
    let asked = 0;
    client.subscribe((state) => {
      if (state.status === 'ready' && !asked++) void client.refresh();
    });
    await until(client, settled);
    expect(client.state.status).to.equal('ready');
  });
});

describe('listeners', () => {
  it('one that throws is reported, and the others are told', async () => {
    const { url } = await fault();
    const client = openCatalogue(url);
    const reported: unknown[] = [];
    const { reportError } = globalThis;
    globalThis.reportError = (error) => void reported.push(error);
    try {
      client.subscribe(() => {
        throw new Error('the host');
      });
      const state = await until(client, settled);
      expect(state.status).to.equal('ready');
      expect(reported.map(String)).to.deep.equal(Array(reported.length).fill('Error: the host'));
      expect(reported.length).to.be.greaterThan(1);
    } finally {
      globalThis.reportError = reportError;
    }
  });

  it('one that left is not told any more, even amid being told', async () => {
    const { url } = await fault();
    const client = openCatalogue(url);
    let told = 0;
    const leave: (() => void)[] = [];
    client.subscribe(({ status }) => {
      if (status === 'ready') leave.forEach((end) => end());
    });
    leave.push(client.subscribe(() => told++));
    await until(client, settled);
    expect(told).to.equal(1);
  });

  it('the same function may listen twice and leave once', async () => {
    const source = await fault({ hold: true });
    const client = openCatalogue(source.url);
    let told = 0;
    const listener = () => void told++;
    client.subscribe(listener)();
    client.subscribe(listener);
    client.subscribe(listener)();
    const before = told;
    await source.set({});
    await until(client, settled);
    expect(told - before).to.equal(1);
  });
});
