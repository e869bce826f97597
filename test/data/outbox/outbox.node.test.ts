import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openOutbox, type OutboxEntry } from '../../../src/data/index.js';
import { backoff, dueAt, MOST_WAIT, type StoredEntry } from '../../../src/data/outbox/entry.js';
import type { Fault } from './model-server.js';
import { World, type Message, type Tab } from './world.js';

const DAY = 86_400_000;

function world(...faults: Fault[]): { world: World; tab: Tab } {
  const made = new World(1);
  made.server.faults = faults;
  return { world: made, tab: made.open() };
}

/** Submits and lets so many milliseconds pass. */
async function submitted(world: World, tab: Tab, text = 'good', milliseconds = 100): Promise<Message> {
  const message = world.submit(tab, text);
  await world.advance(milliseconds);
  return message;
}

const only = (tab: Tab): OutboxEntry => {
  assert.equal(tab.outbox.state.entries.length, 1);
  return tab.outbox.state.entries[0]!;
};

describe('a submission', () => {
  it('is on the device before the first request', async () => {
    const { world: w, tab } = world();
    const handle = w.server.handle.bind(w.server);
    const before: number[] = [];
    w.server.handle = (...request) => {
      void w.device.rows().then((rows) => before.push(rows.size));
      return handle(...request);
    };
    const { result } = await submitted(w, tab);
    assert.equal(result?.status, 'sent');
    assert.deepEqual([...new Set(before)], [1]);
  });

  it('is deleted from the device once the server has it', async () => {
    const { world: w, tab } = world();
    const { result } = await submitted(w, tab);
    assert.equal(result?.status === 'sent' && result.receipt.reference, 'CUS-1');
    assert.equal((await w.device.rows()).size, 0);
    assert.deepEqual(tab.outbox.state.entries, []);
    assert.deepEqual(tab.outbox.state.sent, [], 'it was not sent later');
  });

  it('stands on the device encrypted, without a word of it in the clear', async () => {
    const { world: w, tab } = world();
    w.server.outage = true;
    await submitted(w, tab, 'bezdomna Anna Kowalska');
    const [row] = [...(await w.device.rows()).values()] as StoredEntry[];
    const { sealed, ...clear } = row!;
    const bytes = Buffer.from(sealed!.data);
    for (const secret of ['Anna', 'Kowalska', 'Bar mleczny', 'privacy_version'])
      for (const encoding of ['utf8', 'utf16le'] as const) {
        assert.ok(!bytes.includes(Buffer.from(secret, encoding)), secret);
        assert.ok(!JSON.stringify(clear).includes(secret), secret);
      }
    assert.deepEqual(
      Object.keys(clear).sort(),
      'api attempts createdAt key kind language nextAt notBefore problem redated state'.split(' '),
    );
  });

  it('gets another initialisation vector each time', async () => {
    const { world: w, tab } = world();
    w.server.outage = true;
    await submitted(w, tab, 'same');
    await submitted(w, tab, 'same');
    const rows = [...(await w.device.rows()).values()] as StoredEntry[];
    assert.equal(new Set(rows.map(({ sealed }) => sealed!.iv.join())).size, 2);
  });

  it('is queued when the first try fails, and its number is told when it went later', async () => {
    const { world: w, tab } = world('down-before');
    const { result, key } = await submitted(w, tab);
    assert.deepEqual(result, { status: 'queued', key });
    assert.equal(only(tab).state, 'waiting');
    assert.equal(only(tab).title, 'Bar mleczny');
    await w.advance(2_500);
    assert.deepEqual(tab.outbox.state.entries, []);
    assert.deepEqual(
      tab.outbox.state.sent.map(({ key, receipt, title }) => [key, receipt.reference, title]),
      [[key, 'CUS-1', 'Bar mleczny']],
    );
  });

  it('is queued after 8 seconds without an answer', async () => {
    const { world: w, tab } = world('slow');
    const { key } = w.submit(tab, 'good');
    const status = () => w.messages.find((message) => message.key === key)?.result?.status;
    await w.advance(7_900);
    assert.equal(status(), undefined);
    await w.advance(200);
    assert.equal(status(), 'queued');
    await w.advance(30_000);
    assert.equal(tab.outbox.state.sent.length, 1);
  });

  it('pressed twice with the same text is one', async () => {
    const { world: w, tab } = world();
    const value = { topic: 'opinion', message: 'x', language: 'pl', privacy_version: '1' } as const;
    const both = [tab.outbox.submit('contact', value), tab.outbox.submit('contact', value)];
    await w.advance(100);
    const [a, b] = await Promise.all(both);
    assert.equal(a!.key, b!.key);
    assert.equal(w.server.stored.size, 1);
  });

  it('under a key that another text has gets a key of its own', async () => {
    const { world: w, tab } = world();
    w.server.outage = true;
    const value = { topic: 'opinion', message: 'x', language: 'pl', privacy_version: '1' } as const;
    const key = 'a-key-that-is-used-twice';
    const first = tab.outbox.submit('contact', value, { key });
    const second = tab.outbox.submit('contact', { ...value, message: 'y' }, { key });
    await w.advance(9_000);
    assert.equal((await first).key, key);
    assert.notEqual((await second).key, key);
    assert.equal(tab.outbox.state.entries.length, 2);
  });

  it('that is no JSON, or for no address, is refused at once', async () => {
    const { tab } = world();
    await assert.rejects(tab.outbox.submit('contact', undefined as never), { code: 'invalid-value' });
    await assert.rejects(openOutbox({ api: 'ftp://x' }, {}).submit('contact', {} as never), {
      code: 'invalid-source',
    });
  });
});

describe('answers', () => {
  const LATER: Fault[] = [
    ...(['down-before', 'down-during', 'lost-after', 'stored-500', 'html-200', 'html-stored'] as const),
    ...(['truncated', '408', '409', '425', '429', '429-nonsense', '500', '500-html', '503'] as const),
  ];
  for (const fault of LATER)
    it(`${fault}: tried again under the same key, and once on the server`, async () => {
      const { world: w, tab } = world('404', fault);
      const { result } = await submitted(w, tab, 'good', 350);
      assert.equal(result?.status, 'queued');
      await w.advance(2_500);
      assert.equal(w.server.stored.size, 1);
      assert.deepEqual(tab.outbox.state.entries, []);
    });

  for (const fault of ['400', '401', '403', '404', '413', '422'] as const)
    it(`${fault}: parked in sight with what the server said, and not tried again by itself`, async () => {
      const { world: w, tab } = world('404', fault);
      const { result, key } = await submitted(w, tab);
      assert.ok(result?.status === 'refused' && result.kept);
      assert.equal(result.problem.status, Number(fault));
      const { requests } = w.server;
      await w.advance(3_600_000);
      assert.equal(w.server.requests, requests);
      assert.deepEqual([only(tab).state, only(tab).key], ['parked', key]);
      await tab.outbox.sendNow(key);
      await w.advance(100);
      assert.equal(w.server.stored.size, 1, 'the person may try again');
    });

  for (const [fault, seconds] of [
    ['429-seconds', 30],
    ['429-date', 90],
    ['503-days', 3600],
  ] as const)
    it(`${fault}: waits for ${seconds} s, whatever wakes it`, async () => {
      const { world: w, tab } = world('404', fault);
      await submitted(w, tab);
      await w.advance((seconds - 2) * 1000);
      tab.wake();
      await w.advance(1_000);
      assert.equal(w.server.stored.size, 0);
      await w.advance(3_000);
      assert.equal(w.server.stored.size, 1);
    });

  it('what the person asks for is sent at once', async () => {
    const { world: w, tab } = world('404', '503-days');
    const { key } = await submitted(w, tab);
    await tab.outbox.sendNow(key);
    await w.advance(100);
    assert.equal(w.server.stored.size, 1);
  });

  it('no answer at all is given up after 30 seconds', async () => {
    const { world: w, tab } = world('404', 'very-slow');
    await submitted(w, tab, 'good', 29_000);
    assert.equal(only(tab).state, 'sending');
    await w.advance(1_050);
    assert.equal(only(tab).problem?.type, 'timeout');
    await w.advance(5_000);
    assert.deepEqual(tab.outbox.state.entries, []);
  });

  it('one that always fails blocks nobody', async () => {
    const { world: w, tab } = world();
    for (const text of ['poison 500', 'good', 'poison 422', 'good']) await submitted(w, tab, text);
    assert.deepEqual(w.server.messages, ['1 good', '3 good']);
    assert.deepEqual(
      tab.outbox.state.entries.map(({ state }) => state),
      ['waiting', 'parked'],
    );
  });
});

describe('proof of work', () => {
  it('is solved when the server wants it', async () => {
    const { world: w, tab } = world();
    w.server.proof = true;
    assert.equal((await submitted(w, tab)).result?.status, 'sent');
  });

  for (const fault of ['challenge-required', 'challenge-expired', 'challenge-invalid'] as const)
    it(`${fault}: solved anew at once, three times at most, then later`, async () => {
      const { world: w, tab } = world('404', fault, '404', fault, '404');
      assert.equal((await submitted(w, tab, 'good', 200)).result?.status, 'sent');
      w.server.faults = ['404', fault, '404', fault, '404', fault];
      assert.equal((await submitted(w, tab, 'good', 200)).result?.status, 'queued');
    });
});

describe('correcting', () => {
  it('gives back what was parked; the corrected one takes its place', async () => {
    const { world: w, tab } = world('404', '422');
    const { key } = await submitted(w, tab, 'wrong');
    const restored = tab.outbox.restore(key);
    await w.idle();
    const given = await restored;
    assert.equal((given?.value as { message: string }).message, '0 wrong');
    assert.equal(given?.title, 'Bar mleczny');
    w.submit(tab, 'right', key);
    await w.advance(100);
    assert.deepEqual(w.server.messages, ['1 right']);
    assert.deepEqual(tab.outbox.state.entries, []);
    assert.equal((await w.device.rows()).size, 0);
  });

  it('removed is gone from the device and not sent, also while it is on its way', async () => {
    const { world: w, tab } = world('404', 'slow');
    const { key } = await submitted(w, tab);
    assert.equal(only(tab).state, 'sending');
    const removed = tab.outbox.remove(key);
    await w.advance(60_000);
    await removed;
    assert.deepEqual(tab.outbox.state.entries, []);
    assert.equal((await w.device.rows()).size, 0);
  });
});

describe('time', () => {
  it('after 7 days it is told, and its text is erased', async () => {
    const { world: w, tab } = world();
    w.server.outage = true;
    const { key } = await submitted(w, tab);
    w.skew += 7 * DAY + 1000;
    await w.advance(20 * 60_000);
    assert.deepEqual([only(tab).state, only(tab).problem?.type], ['expired', 'expired']);
    const [row] = [...(await w.device.rows()).values()] as StoredEntry[];
    assert.equal(row?.sealed, undefined);
    w.server.outage = false;
    await tab.outbox.sendNow(key);
    await w.advance(1_000);
    assert.equal(w.server.stored.size, 0);
    void tab.outbox.remove(key);
    await w.idle();
    assert.equal((await w.device.rows()).size, 0);
  });

  it('a clock that goes back by years delays nothing', async () => {
    const { world: w, tab } = world('404', '500', '500', '500', '500', '500', '500', '500');
    await submitted(w, tab, 'good', 30_000);
    w.skew -= 3000 * DAY;
    w.server.faults = [];
    tab.wake();
    await w.advance(1_000);
    assert.equal(w.server.stored.size, 1);
  });

  it('a clock that goes back again and again keeps nothing for ever', async () => {
    const { world: w, tab } = world();
    w.server.outage = true;
    await submitted(w, tab);
    for (let i = 0; i < 4; i++) {
      w.skew -= 10 * DAY;
      await w.advance(20 * 60_000);
    }
    assert.equal(only(tab).state, 'expired');
  });

  it('waits grow, with jitter, up to 15 minutes', () => {
    assert.equal(backoff(1, 1), 2_000);
    assert.equal(backoff(3, 1), 8_000);
    assert.equal(backoff(3, 0.5), 4_000);
    assert.equal(backoff(40, 1), MOST_WAIT);
    assert.ok(backoff(1, 0) > 0);
    const entry = { nextAt: 5_000, notBefore: 0 } as StoredEntry;
    assert.equal(dueAt(entry, 1_000), 5_000);
    assert.equal(dueAt(entry, -DAY), -DAY, 'out of reach by a clock jump: now');
  });
});

describe('storage that fails', () => {
  for (const fault of ['blocked', 'silent', 'quota'] as const)
    it(`${fault}: sent at once, and the person is told that nothing is kept`, async () => {
      const { world: w, tab } = world();
      w.device.fault = fault;
      const states: string[] = [];
      tab.outbox.subscribe(({ entries }) => states.push(...entries.map(({ kept }) => `kept ${kept}`)));
      const { result } = await submitted(w, tab, 'good', 10_000);
      assert.equal(result?.status, 'sent');
      assert.ok(states.includes('kept false'));
      assert.deepEqual([tab.outbox.state.keeps, tab.outbox.state.reason], ['page', 'storage']);
    });

  it('and no network: failed is said, and pressing again cannot send it twice', async () => {
    const { world: w, tab } = world(...Array<Fault>(10).fill('lost-after'));
    w.device.fault = 'blocked';
    const message = await submitted(w, tab, 'good', 20_000);
    assert.equal(message.result?.status, 'failed');
    w.server.faults = [];
    w.again(message);
    await w.advance(1_000);
    const { result } = message as Message;
    assert.equal(result?.status, 'sent');
    assert.deepEqual([w.server.stored.size, w.server.violations], [1, []]);
  });

  it('a damaged entry and a lost key are told, and the others go on', async () => {
    const { world: w, tab } = world();
    w.server.outage = true;
    await submitted(w, tab);
    await w.device.loseKey();
    await submitted(w, tab);
    await w.advance(1_000);
    assert.deepEqual(
      tab.outbox.state.entries.map(({ state }) => state),
      ['unreadable', 'waiting'],
    );
    w.server.outage = false;
    await w.advance(30_000);
    assert.deepEqual(w.server.messages, ['1 good']);
    assert.equal(only(tab).state, 'unreadable');
  });

  it('a database deleted by another page is told', async () => {
    const { world: w, tab } = world();
    w.server.outage = true;
    await submitted(w, tab);
    await w.device.delete();
    tab.wake();
    await w.idle();
    assert.deepEqual([only(tab).state, only(tab).problem?.type], ['unreadable', 'deleted']);
  });

  it('also one that the clock made expire on its way, and once it arrives nothing more is said', async () => {
    const { world: w, tab } = world();
    await submitted(w, tab, 'good', 0);
    w.skew += 3000 * DAY;
    tab.wake();
    await w.idle();
    assert.equal(only(tab).state, 'sending');
    await w.device.delete();
    tab.wake();
    await w.idle();
    assert.deepEqual([only(tab).state, only(tab).problem?.type], ['expired', 'expired']);
    await w.advance(1_000);
    assert.deepEqual([w.messages[0]?.result?.status, tab.outbox.state.entries], ['sent', []]);
    assert.deepEqual(w.server.messages, ['0 good']);
  });
});

describe('tabs', () => {
  it('what one closed tab was sending, another delivers, once', async () => {
    const { world: w, tab } = world('404', 'lost-after');
    await submitted(w, tab, 'good', 25);
    const other = w.open();
    w.close(tab);
    await w.advance(5_000);
    assert.equal(w.server.stored.size, 1);
    assert.deepEqual(other.outbox.state.entries, []);
  });

  it('a tab put to sleep with the lock in its hand stops nobody for long', async () => {
    const { world: w, tab } = world('404', 'slow');
    await submitted(w, tab);
    w.freeze(tab, true);
    const other = w.open();
    await w.advance(125_000);
    assert.equal(w.server.stored.size, 1);
    assert.deepEqual(other.outbox.state.entries, []);
  });

  it('each tells of a delivery once', async () => {
    const { world: w, tab } = world('down-before');
    const other = w.open();
    await submitted(w, tab);
    await w.advance(5_000);
    for (const each of [tab, other]) assert.equal(each.outbox.state.sent.length, 1);
  });
});

describe('without a queue', () => {
  const value = { topic: 'opinion', message: 'x', language: 'pl', privacy_version: '1' } as const;

  it('a kiosk touches no storage, and forgets', async () => {
    const touched: string[] = [];
    const trap = (name: string) =>
      new Proxy({}, { get: (_, property) => touched.push(`${name}.${String(property)}`) }) as never;
    const receipt = { id: 'a', reference: 'CUS-1', received_at: '2026-05-03T12:00:00Z' };
    const kiosk = openOutbox(
      { api: 'https://cus.example/api', kiosk: true },
      {
        storage: trap('storage'),
        session: trap('session'),
        locks: trap('locks'),
        channel: () => trap('channel'),
        fetch: async (url) =>
          String(url).endsWith('/challenge') ? new Response('', { status: 404 }) : Response.json(receipt),
      },
    );
    assert.deepEqual(await kiosk.submit('contact', value).then(({ status }) => status), 'sent');
    kiosk.forget();
    assert.deepEqual(touched, []);
    assert.deepEqual([kiosk.state.keeps, kiosk.state.reason], ['page', 'kiosk']);
  });

  it('a failed try goes again under its key, until the kiosk forgets, also while it is on its way', async () => {
    const keys: (string | null)[] = [];
    let underWay: (() => void) | undefined;
    const kiosk = openOutbox(
      { api: 'https://cus.example/api', kiosk: true },
      {
        fetch: async (url, init) => {
          if (String(url).endsWith('/challenge')) return new Response('', { status: 404 });
          keys.push(new Headers(init?.headers).get('idempotency-key'));
          underWay?.();
          return new Response('', { status: 503, headers: { 'retry-after': '3600' } });
        },
      },
    );
    const failing = () => kiosk.submit('contact', value).then(({ status }) => assert.equal(status, 'failed'));
    await failing();
    await failing();
    kiosk.forget();
    underWay = () => kiosk.forget();
    await failing();
    underWay = undefined;
    await failing();
    const [first, again, other, last] = keys;
    assert.equal(keys.length, 4);
    assert.equal(again, first);
    assert.equal(new Set([first, other, last]).size, 3);
  });

  it('nor does a page without Locks, as on plain http', async () => {
    const w = new World(1);
    const outbox = openOutbox(
      { api: 'https://cus.example/api' },
      {
        storage: w.device.view(() => true),
        fetch: async () => {
          throw new TypeError('network');
        },
        setTimer: (fire) => {
          const timer = setImmediate(fire);
          return () => clearImmediate(timer);
        },
      },
    );
    const result = await outbox.submit('contact', value);
    assert.equal(result.status === 'failed' && result.error.code, 'network');
    assert.equal(outbox.state.reason, 'unsupported');
    assert.equal((await w.device.rows()).size, 0);
  });
});
