import { setImmediate as breathe } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Service } from '../../../src/model/index.js';
import type { NoticeCriteria } from '../../../src/model/submissions/types.js';
import { readIndex, readPlaces, readTaxonomies } from './catalogue.js';
import { interesting, type InterestOptions } from './interest.js';

/** News held against all wishes in one pass. */
const NEWS = 500;
/** Wishes read in one step. */
const WISHES = 200;
/** Rows written in one statement. */
const ROWS = 1_000;
/** Milliseconds at a stretch, after which the server answers whoever waits. */
const SLICE = 10;

interface News {
  service_id: string;
  number: number;
  is_new: boolean;
  found_at: Date;
  doc: Service;
}

interface Wish {
  id: string;
  criteria: NoticeCriteria;
  confirmed_at: Date;
}

/** Who is to be told of what. */
interface Told {
  subscription: string;
  service: string;
  number: number;
  is_new: boolean;
  found_at: Date;
}

/** Yields to the server as soon as `SLICE` is over. */
class Slices {
  #until = performance.now() + SLICE;

  async next(): Promise<void> {
    if (performance.now() < this.#until) return;
    await breathe();
    this.#until = performance.now() + SLICE;
  }
}

/**
 * Holds news against the wishes that were confirmed before them, and notes who is to be told. May run again at any
 * time and on several servers at once: a change is noted for a person once, whoever finds it; what dies in the middle
 * is done again. Returns how many were noted.
 */
export async function matchNews(pool: Pool, now: Date): Promise<number> {
  let noted = 0;
  let options: InterestOptions | undefined;
  for (;;) {
    const news = await readNews(pool);
    if (news.length === 0) return noted;
    options ??= await prepare(pool, now);
    noted += await matchAll(pool, news, options);
    await pool.query(
      `UPDATE service_news n SET matched = true
       FROM jsonb_to_recordset($1::jsonb) AS done(service_id text, number integer)
       WHERE n.service_id = done.service_id AND n.number = done.number`,
      [JSON.stringify(news.map(({ service_id, number }) => ({ service_id, number })))],
    );
  }
}

async function readNews(pool: Pool): Promise<News[]> {
  // a service that is gone is told to nobody
  await pool.query(
    `UPDATE service_news n SET matched = true
     WHERE NOT matched AND NOT EXISTS (SELECT FROM service s WHERE s.id = n.service_id)`,
  );
  const { rows } = await pool.query<News>(
    `SELECT n.service_id, n.number, n.is_new, n.found_at, s.doc
     FROM service_news n JOIN service s ON s.id = n.service_id
     WHERE NOT n.matched ORDER BY n.service_id LIMIT ${NEWS}`,
  );
  return rows;
}

/** What is the same for all: taxonomies, places, and the index only where somebody looks by words. */
async function prepare(pool: Pool, now: Date): Promise<InterestOptions> {
  const [taxonomies, places] = await Promise.all([readTaxonomies(pool), readPlaces(pool)]);
  const { rowCount } = await pool.query(
    `SELECT FROM subscription WHERE state = 'active' AND criteria ? 'query' LIMIT 1`,
  );
  return { taxonomies, places, now, ...(rowCount && { search: await readIndex(pool, taxonomies, now) }) };
}

async function matchAll(pool: Pool, news: readonly News[], options: InterestOptions): Promise<number> {
  const services = news.map(({ doc }) => doc);
  const byService = new Map(news.map((one) => [one.doc, one]));
  /** Many wish the same. */
  const known = new Map<string, readonly News[]>();
  const slices = new Slices();
  let told: Told[] = [];
  let noted = 0;
  for await (const { id, criteria, confirmed_at } of wishes(pool)) {
    const key = JSON.stringify(criteria);
    let matches = known.get(key);
    if (!matches) {
      matches = interesting(criteria, services, options).flatMap((service) => byService.get(service) ?? []);
      known.set(key, matches);
    }
    for (const { service_id: service, number, is_new, found_at } of matches) {
      if (confirmed_at <= found_at) told.push({ subscription: id, service, number, is_new, found_at });
    }
    if (told.length >= ROWS) {
      noted += await write(pool, told);
      told = [];
    }
    await slices.next();
  }
  return noted + (told.length > 0 ? await write(pool, told) : 0);
}

async function* wishes(pool: Pool): AsyncGenerator<Wish> {
  let last = '00000000-0000-0000-0000-000000000000';
  for (let count = WISHES; count === WISHES;) {
    const { rows } = await pool.query<Wish>(
      `SELECT id, criteria, confirmed_at FROM subscription
       WHERE state = 'active' AND id > $1 ORDER BY id LIMIT ${WISHES}`,
      [last],
    );
    yield* rows;
    count = rows.length;
    last = rows.at(-1)?.id ?? last;
  }
}

/** An older change never follows a newer one, and the same change is told once. */
async function write(pool: Pool, told: readonly Told[]): Promise<number> {
  const { rowCount } = await pool.query(
    `INSERT INTO subscription_service AS old (subscription_id, service_id, number, is_new, found_at)
     SELECT t.subscription, t.service, t.number, t.is_new, t.found_at
     FROM jsonb_to_recordset($1::jsonb)
       AS t(subscription uuid, service text, number integer, is_new boolean, found_at timestamptz)
     JOIN subscription s ON s.id = t.subscription AND s.state = 'active'
     ON CONFLICT (subscription_id, service_id) DO UPDATE SET
       number = excluded.number,
       is_new = excluded.is_new OR (old.is_new AND old.told_at IS NULL),
       -- what waits goes on waiting as long as it did
       found_at = CASE WHEN old.told_at IS NULL THEN old.found_at ELSE excluded.found_at END,
       told_at = NULL, mail_id = NULL
     WHERE old.number < excluded.number`,
    [JSON.stringify(told)],
  );
  return rowCount ?? 0;
}
