import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from '../../helpers/property.js';
import { FAULTS, type Fault } from './model-server.js';
import type { StorageFault } from './device.js';
import { World, type Message, type Tab } from './world.js';

/*
 * Random schedules of everything that can go wrong, against the outbox as it is (Web Crypto is Node's own, IndexedDB is
 * fake-indexeddb; network, clock, timers, tabs and locks are the test's). At the end everything works again; then each
 * message that a person saw taken must be delivered, in sight, told lost, or removed by the person; none twice.
 */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Step =
  | { do: 'submit'; tab: number; poison: '' | 'poison 500' | 'poison 422' }
  | { do: 'faults'; list: Fault[] }
  | { do: 'outage' | 'proof'; on: boolean }
  | { do: 'storage'; fault: StorageFault | undefined }
  | { do: 'advance'; by: number }
  | { do: 'jump'; by: number }
  | { do: 'corrupt' | 'remove' | 'correct'; tab: number; index: number }
  | { do: 'lose-key' | 'delete-database' | 'open' | 'steal' }
  | { do: 'close' | 'freeze' | 'thaw' | 'wake' | 'send-now' | 'again'; tab: number };

const tab = fc.nat(2);
const index = fc.nat(5);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('submit' as const),
      tab,
      poison: fc.constantFrom('', '', '', '', 'poison 500', 'poison 422'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('faults' as const),
      list: fc.array(fc.constantFrom(...FAULTS), { minLength: 1, maxLength: 6 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('outage', 'proof'), on: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('storage' as const),
      fault: fc.constantFrom(undefined, undefined, 'blocked', 'silent', 'quota'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('advance' as const),
      by: fc.constantFrom(50, 400, 2_500, 9_000, 40_000, 200_000, HOUR / 2),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('jump' as const),
      by: fc.constantFrom(-3000 * DAY, -8 * DAY, -HOUR, HOUR, 6 * DAY, 8 * DAY, 3000 * DAY),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('corrupt', 'remove', 'correct'), tab, index }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('lose-key', 'delete-database', 'open', 'open', 'steal') }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('close', 'close', 'freeze', 'thaw', 'wake', 'send-now', 'again', 'again'),
      tab,
    }),
  },
);
/** A step, and how much happens before the next one: everything that needs no time, or a few turns only. */
const schedule = fc.record({
  seed: fc.integer({ min: 1 }),
  steps: fc.array(fc.tuple(step, fc.constantFrom(-1, -1, 0, 1, 3)), {
    minLength: 4,
    maxLength: 30,
    size: '+1',
  }),
});

async function perform(world: World, step: Step): Promise<void> {
  const open = world.tabs.filter(({ alive }) => alive);
  const at = (index: number): Tab => open[index % open.length]!;
  switch (step.do) {
    case 'submit':
      return void world.submit(at(step.tab), step.poison || 'good');
    case 'faults':
      return void world.server.faults.push(...step.list);
    case 'outage':
      return void (world.server.outage = step.on);
    case 'proof':
      return void (world.server.proof = step.on);
    case 'storage':
      return void (world.device.fault = step.fault);
    case 'advance':
      return world.advance(step.by);
    case 'jump':
      return void (world.skew += step.by);
    case 'corrupt':
      return world.device.corrupt(step.index);
    case 'lose-key':
      return world.device.loseKey();
    case 'delete-database':
      return deleteDatabase(world, open);
    case 'open':
      return void (open.length < 3 && world.open());
    case 'steal':
      return world.steal();
    case 'close':
      world.close(at(step.tab));
      return void (open.length === 1 && world.open());
    case 'freeze':
    case 'thaw':
      return world.freeze(at(step.tab), step.do === 'freeze');
    case 'wake':
      return at(step.tab).run(() => at(step.tab).wake());
    case 'send-now':
      return at(step.tab).run(() => void at(step.tab).outbox.sendNow());
    case 'again': {
      const failed = world.messages.find(
        (m) => m.tab.alive && m.result?.status === 'failed' && !m.tab.frozen,
      );
      return void (failed && world.again(failed));
    }
    case 'remove':
    case 'correct':
      return editOne(world, at(step.tab), step.do, step.index);
  }
}

/** As "clear the data of this site" while a page is open, which knows what there is, and is then looked at. */
async function deleteDatabase(world: World, open: Tab[]): Promise<void> {
  const witness = open.find(({ frozen }) => !frozen);
  world.device.fault = undefined;
  if (!witness) return;
  witness.wake();
  await world.idle();
  await world.device.delete();
  witness.wake();
  await world.idle();
}

async function editOne(world: World, tab: Tab, what: 'remove' | 'correct', index: number): Promise<void> {
  const entries = tab.outbox.state.entries.filter(({ kept }) => kept);
  const entry = entries[index % (entries.length || 1)];
  const message = world.messages.find(({ key }) => key === entry?.key);
  if (!entry || !message || tab.frozen) return;
  if (what === 'remove') {
    message.removed = true;
    await world.idle();
    void tab.outbox.remove(entry.key);
  } else if (entry.state === 'parked') {
    // another text under another key, in the place of the old one
    message.removed = true;
    world.submit(tab, 'corrected', entry.key);
  }
}

/** Everything works again, and time passes. */
async function heal(world: World): Promise<Tab> {
  world.server.faults = [];
  world.server.outage = false;
  world.device.fault = undefined;
  for (const tab of world.tabs) if (tab.frozen) world.freeze(tab, false);
  await world.advance(1_000);
  const tab = world.open();
  await world.advance(60_000);
  for (let i = 0; i < 40 && waiting(tab).length > 0; i++) await world.advance(5 * 60_000);
  return tab;
}

const waiting = (tab: Tab) =>
  tab.outbox.state.entries.filter(
    ({ state, problem }) => (state === 'waiting' || state === 'sending') && problem?.status !== 500,
  );

function lost(world: World, tab: Tab): Message[] {
  const delivered = new Set(world.server.messages);
  const inSight = new Set(tab.outbox.state.entries.map(({ key }) => key));
  return world.messages.filter(
    (message) =>
      message.accepted &&
      !delivered.has(message.id) &&
      !inSight.has(message.key) &&
      !message.told &&
      !message.removed,
  );
}

/**
 * `VERIFY_FULL=1` runs 10,000 schedules of a new seed (about 10 minutes of one processor) and says how far it is; the
 * daily sample is always the same one, small enough to take half a minute.
 */
const FULL = Boolean(process.env.VERIFY_FULL);
const RUNS = FULL ? 10_000 : 500;
const SEED = FULL ? Date.now() % 2 ** 31 : 4;

/** Found by a long run: stored, its answer lost and then the device's key, and pressed again. */
const KEY_LOST: { seed: number; steps: [Step, number][] } = {
  seed: 589994500,
  steps: [
    [{ do: 'submit', tab: 0, poison: '' }, -1],
    [{ do: 'submit', tab: 0, poison: '' }, -1],
    [{ do: 'submit', tab: 0, poison: '' }, -1],
    [{ do: 'faults', list: ['down-before', 'down-before', 'down-before'] }, -1],
    [{ do: 'lose-key' }, -1],
    [{ do: 'faults', list: ['down-before', 'challenge-expired', 'lost-after', '400'] }, -1],
    [{ do: 'advance', by: 200_000 }, -1],
    [{ do: 'again', tab: 0 }, -1],
    [{ do: 'submit', tab: 0, poison: '' }, -1],
    [{ do: 'submit', tab: 0, poison: '' }, -1],
    [{ do: 'outage', on: false }, -1],
    [{ do: 'advance', by: 50 }, -1],
  ],
};

/** Found by a long run: on its way for too long by the clock, the device's key lost and then the database deleted. */
const DELETED_WITHOUT_KEY: typeof KEY_LOST = {
  seed: 1,
  steps: [
    [{ do: 'submit', tab: 0, poison: '' }, -1],
    [{ do: 'jump', by: 3000 * DAY }, -1],
    [{ do: 'lose-key' }, -1],
    [{ do: 'delete-database' }, -1],
    [{ do: 'submit', tab: 0, poison: '' }, -1],
    [{ do: 'close', tab: 0 }, -1],
    [{ do: 'submit', tab: 0, poison: '' }, -1],
    [{ do: 'lose-key' }, -1],
  ],
};

it(
  `loses nothing and sends nothing twice, in ${RUNS} schedules of faults`,
  { timeout: 7_200_000 },
  async () => {
    const seen = { schedules: 0, messages: 0, delivered: 0, told: 0, requests: 0 };
    await fc.assert(
      fc.asyncProperty(schedule, async ({ seed, steps }) => {
        const world = new World(seed);
        world.open();
        for (const [step, turns] of steps) {
          await perform(world, step);
          if (turns < 0) await world.idle();
          else await world.turns(turns);
        }
        const tab = await heal(world);
        assert.deepEqual(world.server.violations, [], 'duplicated, or a key with another body');
        assert.deepEqual(
          lost(world, tab).map(({ id, key, result }) => ({ id, key, result })),
          [],
          'lost',
        );
        assert.deepEqual(waiting(tab), [], 'still waiting, though all works again');
        const unfounded = world.messages.filter(
          ({ id, result }) => result?.status === 'sent' && !world.server.messages.includes(id),
        );
        assert.deepEqual(unfounded, [], 'called sent, and not stored');
        seen.messages += world.messages.length;
        seen.delivered += world.server.stored.size;
        seen.told += world.messages.filter(({ told }) => told).length;
        seen.requests += world.server.requests;
        for (const each of world.tabs) world.close(each);
        if (++seen.schedules % 1_000 === 0) console.log(`seed ${SEED}:`, JSON.stringify(seen));
      }),
      {
        numRuns: RUNS,
        seed: SEED,
        examples: [[KEY_LOST], [DELETED_WITHOUT_KEY]],
        includeErrorInReport: true,
      },
    );
    assert.ok(seen.delivered > RUNS / 2 && seen.told > 0 && seen.requests > seen.delivered);
  },
);
