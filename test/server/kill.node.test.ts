import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { freePort, Cluster } from '../../demo/server/database/cluster.js';
import { findPostgres } from '../../demo/server/database/binaries.js';
import { contact, newKey, post, testFolder } from './support/server.js';
import { endPostmaster, postmaster, startProcess, type ServerProcess } from './support/process.js';

/** How often the server is killed and started again; `KILLS` says it otherwise. */
const FULL = process.env['VERIFY_FULL'] === '1';
const SCHEDULES = Number(process.env['KILLS'] ?? (FULL ? 200 : 8));
/** Clients that send without a pause. */
const CLIENTS = 6;

/** What a client knows of a message of its own. */
interface Sent {
  key: string;
  message: string;
  reference?: string;
  /** Its answer was a stored one: an earlier request had been stored, but its answer never came. */
  replayed?: boolean;
}

let folder: string;
let server: ServerProcess | undefined;
before(async () => {
  folder = await testFolder();
});
after(async () => {
  await server?.stop();
  await endPostmaster(folder);
  await rm(folder, { recursive: true, force: true });
});

/** Sends one message until it is acknowledged, as the outbox does: whatever happens, again with the same key. */
async function deliver(origin: string, sent: Sent, random: () => number): Promise<void> {
  for (;;) {
    try {
      // now and then the answer is lost on the way
      const signal = random() < 0.2 ? { signal: AbortSignal.timeout(1 + random() * 12) } : {};
      const answer = await fetch(`${origin}/api/submissions/contact`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': sent.key },
        body: JSON.stringify(contact({ message: sent.message })),
        ...signal,
      });
      const json = (await answer.json()) as { reference: string };
      if (answer.status === 201) {
        sent.reference = json.reference;
        sent.replayed = answer.headers.get('idempotency-replayed') === 'true';
        return;
      }
      assert.ok([409, 429, 500, 503].includes(answer.status), String(answer.status));
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error;
    }
    await pause(10 + random() * 40);
  }
}

/** Repeatable: the seed is told with a failure. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('kill -9', () => {
  it(
    `${SCHEDULES} times at random moments: every message is there exactly once`,
    { timeout: SCHEDULES * 30_000 },
    async (t) => {
      const seed = Number(process.env['SEED'] ?? (FULL ? Date.now() % 1_000_000 : 20_261_122));
      t.diagnostic(`SEED=${seed}`);
      const random = randomOf(seed);
      const port = await freePort();
      const settings = { PORT: String(port), WEBHOOK_URL: 'http://127.0.0.1:9/' };
      const origin = `http://127.0.0.1:${port}`;
      const all: Sent[] = [];
      let sending = true;
      const client = async (): Promise<void> => {
        while (sending) {
          const sent: Sent = { key: newKey(), message: `Wiadomość ${all.length}` };
          all.push(sent);
          await deliver(origin, sent, random);
        }
      };
      server = await startProcess(folder, settings);
      const clients = Promise.all(Array.from({ length: CLIENTS }, client));
      const databases = new Set([postmaster(folder)]);
      for (let schedule = 0; schedule < SCHEDULES; schedule++) {
        const goal = all.length + random() * 40;
        while (all.length < goal) await pause(1);
        await pause(random() * 10);
        const database = postmaster(folder);
        await server.kill();
        assert.ok(database !== undefined);
        // each third time everything dies, as when the power fails
        if (schedule % 3 === 2) process.kill(database, 'SIGKILL');
        server = await startProcess(folder, settings);
        databases.add(postmaster(folder));
      }
      sending = false;
      await clients;

      const url = new Cluster(`${folder}/data`, await findPostgres(folder)).url(
        new Cluster(`${folder}/data`, await findPostgres(folder)).running()!.port,
      );
      const db = new pg.Client({ connectionString: url });
      await db.connect();
      try {
        const { rows } = await db.query<{ reference: string; message: string }>(
          `SELECT reference, payload->>'message' AS message FROM submission`,
        );
        assert.equal(rows.length, all.length, 'none lost, none twice');
        const stored = new Map(rows.map(({ message, reference }) => [message, reference]));
        for (const { message, reference } of all) assert.equal(stored.get(message), reference, message);
        const deliveries = await db.query<{ n: number }>('SELECT count(*)::int AS n FROM delivery');
        assert.equal(deliveries.rows[0]!.n, all.length, 'each has its delivery');
        for (const { key, message, reference } of all.slice(-20)) {
          const again = await post(origin, 'contact', contact({ message }), { 'idempotency-key': key });
          assert.deepEqual([again.status, again.json['reference']], [201, reference]);
        }
      } finally {
        await db.end();
      }
      const lostAnswers = all.filter(({ replayed }) => replayed).length;
      t.diagnostic(
        `${all.length} messages; of ${lostAnswers} the first answer was lost; ${databases.size} databases`,
      );
      assert.ok(
        databases.size > 1 && databases.size < SCHEDULES,
        'some left over by a killed server were taken over',
      );
    },
  );
});
