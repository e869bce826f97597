import { expect } from '@open-wc/testing';
import type { Outbox, OutboxState } from '../../../src/data/index.js';
import { solve } from '../../../src/data/challenge-solve.js';
import { fault, type Resource } from '../../helpers/faults.js';
import { anotherCopy, eventually } from '../until.js';

const DATABASE = 'okienko-outbox-1';
const submission = (message: string) =>
  ({ topic: 'question', message, language: 'pl', privacy_version: '1' }) as const;

/** A look at the database as another page has it. */
async function stored(store: 'entries' | 'keys'): Promise<unknown[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('entries');
      request.result.createObjectStore('keys');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    return await new Promise((resolve) => {
      const request = database.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => resolve(request.result);
    });
  } finally {
    database.close();
  }
}

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve();
    request.onblocked = () => setTimeout(() => reject(new Error('An open connection blocks it.')), 1_000);
  });
}

/** A library that knows nothing, as after a new navigation. */
async function nextPage(api: Resource): Promise<Outbox> {
  return (await anotherCopy()).openOutbox({ api: api.base });
}

/** Another tab, as a frame of the same origin. */
async function tab(api: Resource): Promise<{ outbox: Outbox; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.src = new URL('./tab.html', import.meta.url).href;
  document.body.append(frame);
  type Page = { openOutbox?: typeof import('../../../src/data/index.js').openOutbox };
  const page = await eventually(
    async () => frame.contentWindow as unknown as Page,
    (each) => !!each.openOutbox,
  );
  return { outbox: page.openOutbox!({ api: api.base }), close: () => frame.remove() };
}

const states = ({ entries }: OutboxState): string[] => entries.map(({ state }) => state);

/** All bytes of a value, however deep. */
function bytesOf(value: unknown): string {
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array(value.buffer);
    return ['utf-8', 'utf-16le', 'latin1'].map((label) => new TextDecoder(label).decode(bytes)).join(' ');
  }
  if (typeof value === 'object' && value) return Object.entries(value).flat().map(bytesOf).join(' ');
  return String(value);
}

describe('the outbox in a browser', () => {
  beforeEach(async () => {
    await deleteDatabase();
    sessionStorage.clear();
  });

  it('keeps what could not be sent, unreadable to scripts, and sends it from the next page', async () => {
    const api = await fault({ kind: 'reset' });
    const outbox = await nextPage(api);
    const result = await outbox.submit('contact', submission('Nazywam się Żaneta'), { title: 'Jadłodajnia' });
    expect(result.status).to.equal('queued');

    const [vault] = (await stored('keys')) as { key: CryptoKey }[];
    expect(vault!.key.extractable).to.equal(false);
    const exported: unknown = await crypto.subtle
      .exportKey('raw', vault!.key)
      .catch((error: Error) => error.name);
    expect(exported).to.equal('InvalidAccessError');
    const entries = await stored('entries');
    expect(entries).to.have.length(1);
    const bytes = bytesOf(entries);
    expect(bytes).to.contain(result.key).and.to.contain('waiting');
    for (const secret of ['Żaneta', 'Jadłodajnia', 'dajnia', 'privacy']) expect(bytes).not.to.contain(secret);

    await api.set({ kind: 'submissions' });
    const later = await nextPage(api);
    await eventually(
      async () => later.state,
      ({ ready, entries }) => ready && entries.length === 0,
    );
    const { posts } = await api.told();
    expect(posts.map(({ key }) => key)).to.include(result.key);
    expect(JSON.parse(posts.at(-1)!.body)).to.deep.equal(submission('Nazywam się Żaneta'));
    expect(await stored('entries')).to.deep.equal([]);
  });

  it('tells the number of what went later, also after a reload', async () => {
    const api = await fault({ kind: 'reset' });
    const outbox = await nextPage(api);
    await outbox.submit('contact', submission('x'));
    await api.set({ kind: 'submissions' });
    await outbox.sendNow();
    const { sent } = await eventually(
      async () => outbox.state,
      ({ sent }) => sent.length > 0,
    );
    expect(sent[0]!.receipt.reference).to.equal('CUS-1');
    expect((await nextPage(api)).state.sent.map(({ receipt }) => receipt.reference)).to.deep.equal(['CUS-1']);
  });

  it('gives back what was parked, from the device', async () => {
    const api = await fault({ status: 422, body: { type: 'invalid-submission', errors: [] } });
    const { key, status } = await (await nextPage(api)).submit('contact', submission('Zażółć'));
    expect(status).to.equal('refused');
    const restored = await (await nextPage(api)).restore(key);
    expect(restored).to.deep.equal({ kind: 'contact', value: submission('Zażółć') });
  });

  it('two tabs and two copies of the library send each submission once', async () => {
    const api = await fault({ kind: 'submissions' });
    const [a, b] = [await tab(api), await tab(api)];
    const boxes = [a.outbox, b.outbox, await nextPage(api), await nextPage(api)];
    const results = await Promise.all(
      boxes.flatMap((box, i) => [1, 2].map((n) => box.submit('contact', submission(`${i} ${n}`)))),
    );
    expect(results.map(({ status }) => status)).to.deep.equal(Array(8).fill('sent'));
    const { posts } = await api.told();
    expect(new Set(posts.map(({ body }) => body)).size).to.equal(8);
    expect(posts).to.have.length(8);
    a.close();
    b.close();
  });

  it('one tab at a time sends: the others hold still', async () => {
    const api = await fault({ kind: 'reset' });
    const outbox = await nextPage(api);
    await outbox.submit('contact', submission('x'));
    await api.set({ kind: 'submissions', hold: true });
    const [a, b] = [await tab(api), await tab(api)];
    await Promise.all([outbox, a.outbox, b.outbox].map((each) => each.sendNow()));
    await eventually(
      async () => (await api.told()).now,
      (now) => now > 0,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await api.told()).now).to.equal(1);
    await api.set({ kind: 'submissions' });
    await eventually(
      async () => [outbox, a.outbox, b.outbox].map(({ state }) => state.entries.length),
      (lengths) => lengths.every((length) => length === 0),
    );
    expect((await api.told()).posts).to.have.length(1);
    a.close();
    b.close();
  });

  it('a tab closed while sending: another tab delivers, under the same key', async () => {
    const api = await fault({ kind: 'submissions', hold: true });
    const [a, b] = [await tab(api), await tab(api)];
    void a.outbox.submit('contact', submission('x'));
    await eventually(
      async () => (await api.told()).now,
      (now) => now === 1,
    );
    const { key } = a.outbox.state.entries[0]!;
    a.close();
    await api.set({ kind: 'submissions' });
    await b.outbox.sendNow();
    await eventually(
      async () => b.outbox.state,
      ({ ready, entries }) => ready && entries.length === 0,
    );
    expect(new Set((await api.told()).posts.map((post) => post.key))).to.deep.equal(new Set([key]));
    expect(await stored('entries')).to.deep.equal([]);
    b.close();
  });

  it('a stolen lock neither loses nor doubles', async () => {
    const api = await fault({ kind: 'submissions', hold: true });
    const outbox = await nextPage(api);
    const sending = outbox.submit('contact', submission('x'));
    await eventually(
      async () => (await api.told()).now,
      (now) => now === 1,
    );
    await navigator.locks.request(DATABASE, { steal: true }, () => undefined);
    await api.set({ kind: 'submissions' });
    expect((await sending).status).to.equal('sent');
    expect(await stored('entries')).to.deep.equal([]);
  });

  it('a database deleted by another tab is not held up, and told', async () => {
    const api = await fault({ kind: 'reset' });
    const outbox = await nextPage(api);
    await outbox.submit('contact', submission('x'));
    await deleteDatabase();
    dispatchEvent(new Event('pageshow'));
    const { entries } = await eventually(
      async () => outbox.state,
      (state) => states(state).includes('unreadable'),
    );
    expect(entries[0]!.problem?.type).to.equal('deleted');
  });

  describe('without storage', () => {
    const { open } = IDBFactory.prototype;
    beforeEach(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    afterEach(() => {
      IDBFactory.prototype.open = open;
    });

    it('sends at once', async () => {
      const api = await fault({ kind: 'submissions' });
      const outbox = await nextPage(api);
      expect((await outbox.submit('contact', submission('x'))).status).to.equal('sent');
      expect(outbox.state).to.include({ keeps: 'page', reason: 'storage' });
    });

    it('says failed without a connection; the next press has the same key', async () => {
      const api = await fault({ kind: 'submissions', answer: { kind: 'half', body: 'x'.repeat(99) } });
      const outbox = await nextPage(api);
      const first = await outbox.submit('contact', submission('x'));
      expect(first.status).to.equal('failed');
      await api.set({ kind: 'submissions' });
      const second = await outbox.submit('contact', submission('x'));
      expect([second.status, second.key]).to.deep.equal(['sent', first.key]);
    }).timeout(20_000);
  });

  it('on a kiosk leaves nothing on the device', async () => {
    const api = await fault({ kind: 'submissions' });
    const { openOutbox } = await anotherCopy();
    const outbox = openOutbox({ api: api.base, kiosk: true });
    expect((await outbox.submit('contact', submission('x'))).status).to.equal('sent');
    await api.set({ status: 422, body: { type: 'invalid-submission' } });
    expect(await outbox.submit('contact', submission('y'))).to.include({ status: 'refused', kept: false });
    expect(await stored('entries')).to.deep.equal([]);
    expect(sessionStorage).to.have.length(0);
  });
});

describe('proof of work in a browser', () => {
  it('never blocks the page for long', async () => {
    let turns = 0;
    let running = true;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      if (running) port2.postMessage(0);
    };
    port2.postMessage(0);
    const started = performance.now();
    expect(await solve('salt?expires=1&', '0'.repeat(64), 100_000)).to.equal(undefined);
    running = false;
    const elapsed = performance.now() - started;
    console.log(
      `${Math.round(100_000_000 / elapsed)} hashes a second, a turn of the page every ${Math.round(elapsed / turns)} ms`,
    );
    expect(elapsed / turns).to.be.lessThan(50);
  }).timeout(30_000);
});
