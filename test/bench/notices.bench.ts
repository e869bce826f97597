/**
 * Times the notices: looking for news, holding them against the wishes, queueing digests; and how long the server is
 * held up at a stretch meanwhile. Real database. Prints a Markdown table.
 *
 *   npx tsx test/bench/notices.bench.ts [--services 10000] [--wishes 1000]
 */
import { parseArgs } from 'node:util';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { queueDigests } from '../../demo/server/notices/digests.js';
import { matchNews } from '../../demo/server/notices/matching.js';
import { findNews } from '../../demo/server/notices/news.js';
import type { NoticeCriteria } from '../../src/model/submissions/types.js';
import { openTestDatabase } from '../server/office/support.js';
import { table } from '../eval/tables.js';
import { generateServices } from './generator.js';
import { realServices } from './real-services.js';

const { values: options } = parseArgs({
  options: {
    services: { type: 'string', default: '10000' },
    wishes: { type: 'string', default: '1000' },
  },
});
const services = generateServices(await realServices(), Number(options.services));
const places = [...new Set(services.flatMap(({ service_areas: areas }) => areas?.[0]?.name ?? []))];

/** Wishes of all kinds, each another one: none is answered by what was found for another. */
function wishAt(i: number): NoticeCriteria {
  const place = places[i % places.length] ?? '';
  const age = i % 100;
  switch (i % 5) {
    case 0:
      return {
        query: ['logopeda', 'transport', 'pomoc psychologiczna', 'obiady', 'nie mam gdzie spać'][
          (i % 25) / 5
        ]!,
        age,
      };
    case 1:
      return { areas: ['obszar:kultura'], place, age };
    case 2:
      return { recipients: ['odbiorca:osoby-starsze'], age, place };
    case 3:
      return { situations: ['sytuacja:samotnosc'], age };
    default:
      return { age, free_only: true };
  }
}

const db = await openTestDatabase();
const { pool } = db;
const delay = monitorEventLoopDelay({ resolution: 1 });
const rows: string[][] = [];
/** Its seconds, and the longest time for which nothing else was done. */
async function timed<T>(name: string, work: () => Promise<T>): Promise<void> {
  delay.reset();
  delay.enable();
  const from = performance.now();
  const result = await work();
  delay.disable();
  rows.push([
    name,
    ((performance.now() - from) / 1_000).toFixed(2),
    (delay.max / 1e6).toFixed(0),
    String(result),
  ]);
}

const write = async (): Promise<void> => {
  for (let at = 0; at < services.length; at += 500)
    await pool.query(
      `INSERT INTO service (id, doc, name, organization_id)
       SELECT doc->>'id', doc, doc->>'name', doc->>'organization_id' FROM jsonb_array_elements($1::jsonb) AS doc
       ON CONFLICT (id) DO NOTHING`,
      [JSON.stringify(services.slice(at, at + 500))],
    );
};
const now = new Date('2026-11-30T08:00:00Z');
const wishes = Array.from({ length: Number(options.wishes) }, (_, i) => ({ i, criteria: wishAt(i) }));
await pool.query(
  `INSERT INTO subscription (id, reference, state, channel, frequency, criteria, language, contact, privacy_version,
     asked_at, confirmed_at, expires_at, next_at)
   SELECT gen_random_uuid(), 'N-' || (w->>'i'), 'active', 'email', 'at-once', w->'criteria', 'pl',
     jsonb_build_object('email', 'p' || (w->>'i') || '@example.org'), '1', $2, $2, $2::timestamptz + interval '1 year', $2
   FROM jsonb_array_elements($1::jsonb) AS w`,
  [JSON.stringify(wishes), new Date('2026-11-01T08:00:00Z')],
);
await write();
await timed('all services looked at for the first time', () => findNews(pool, now));
await timed('nothing has changed', () => findNews(pool, now));
await pool.query(
  `UPDATE service SET doc = doc || '{"description": "Inaczej."}', modified_at = clock_timestamp()
   WHERE id IN (SELECT id FROM service ORDER BY id LIMIT 20)`,
);
await timed('20 services have changed: found', () => findNews(pool, now));
await timed('20 services against all wishes', () => matchNews(pool, now));
await pool.query(
  `UPDATE service SET doc = doc || '{"description": "Znów."}', modified_at = clock_timestamp()`,
);
await timed('all services have changed: found', () => findNews(pool, now));
await timed('all services against all wishes', () => matchNews(pool, now));
await timed('digests queued', () => queueDigests(pool, new Date(now.getTime() + 3_600_000)));
await db.close();
console.log(`${services.length} services, ${wishes.length} wishes\n`);
console.log(table(['', 's', 'longest stretch, ms', 'result'], rows));
