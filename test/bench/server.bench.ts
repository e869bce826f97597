// How many submissions a second the real server takes, with its embedded database, over loopback: `npm run bench:server`.
// Rates rise, a few seconds each. Requests leave by the clock, whether earlier ones were answered or not, and their
// time counts from the moment at which they were due: a server that falls behind cannot hide it.
import { rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findPostgres } from '../../demo/server/database/binaries.js';
import { Cluster } from '../../demo/server/database/cluster.js';
import { endPostmaster, startProcess } from '../server/support/process.js';
import { contact, newKey, testFolder } from '../server/support/server.js';

/** Submissions a second; each for `SECONDS`. */
const RATES = [50, 100, 200, 300, 400, 600, 800];
const SECONDS = 30 / RATES.length;
/** What is aimed at: submissions a second, and milliseconds for 99 of 100. */
const AIM = 200;
const P99 = 250;

interface Level {
  rate: number;
  sent: number;
  stored: number;
  refused: number;
  p50: number;
  p99: number;
}

const body = JSON.stringify(contact({ message: 'Kto pomoże mi zrobić zakupy? '.repeat(20) }));
const agent = new Agent({ keepAlive: true, maxSockets: 200 });

/** Sends one; gives its status, 0 when there was no answer. */
function send(origin: string): Promise<number> {
  return new Promise((resolve) => {
    const sent = request(`${origin}/api/submissions/contact`, {
      agent,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'idempotency-key': newKey(),
      },
    });
    sent.on('response', (answer) => answer.resume().on('end', () => resolve(answer.statusCode ?? 0)));
    sent.on('error', () => resolve(0));
    sent.end(body);
  });
}

async function run(origin: string, rate: number): Promise<Omit<Level, 'stored'>> {
  const times: number[] = [];
  const running: Promise<void>[] = [];
  const began = performance.now();
  const total = Math.round(rate * SECONDS);
  let refused = 0;
  for (let i = 0; i < total;) {
    const due = began + (i * 1_000) / rate;
    const ahead = due - performance.now();
    if (ahead > 1) {
      await pause(ahead);
      continue;
    }
    i++;
    running.push(
      send(origin).then((status) => {
        times.push(performance.now() - due);
        if (status !== 201) refused++;
      }),
    );
  }
  await Promise.all(running);
  times.sort((a, b) => a - b);
  const at = (share: number): number => Math.round(times[Math.ceil(times.length * share) - 1] ?? 0);
  return { rate, sent: total, refused, p50: at(0.5), p99: at(0.99) };
}

const folder = await testFolder();
const server = await startProcess(folder);
const cluster = new Cluster(path.join(folder, 'data'), await findPostgres(folder));
const database = new pg.Client({ connectionString: cluster.url(cluster.running()!.port) });
await database.connect();
const rows = async (): Promise<number> => {
  const found = await database.query<{ n: number }>('SELECT count(*)::int AS n FROM submission');
  return found.rows[0]!.n;
};

const levels: Level[] = [];
try {
  for (let i = 0; i < 50; i++) await send(server.origin); // warm
  for (const rate of RATES) {
    const before = await rows();
    const level = await run(server.origin, rate);
    levels.push({ ...level, stored: (await rows()) - before });
    if (level.p99 > 4 * P99) break;
  }
} finally {
  await database.end();
  agent.destroy();
  await server.stop();
  await endPostmaster(folder);
  await rm(folder, { recursive: true, force: true });
}

console.log('Submissions a second   sent  stored  refused  p50 ms  p99 ms');
for (const { rate, sent, stored, refused, p50, p99 } of levels)
  console.log(
    [
      String(rate).padStart(20),
      String(sent).padStart(6),
      String(stored).padStart(7),
      String(refused).padStart(8),
    ].join(' ') + [String(p50).padStart(8), String(p99).padStart(8)].join(''),
  );
const lost = levels.some(({ sent, refused, stored }) => stored !== sent - refused);
const good = levels.filter(({ p99, refused }) => p99 < P99 && refused === 0).map(({ rate }) => rate);
const best = Math.max(0, ...good);
console.log(`\nHighest rate with nothing lost and p99 under ${P99} ms: ${best} a second (aim: ${AIM}).`);
if (lost) console.log('What was acknowledged and what is stored differ.');
process.exitCode = lost || best < AIM ? 1 : 0;
