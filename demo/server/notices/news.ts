import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { transaction } from '../database/pool.js';

/** Number of the advisory lock under which one server looks for news. */
export const NEWS_LOCK = 706_020;
/** Services looked at in one step; between the steps the server answers. */
const STEP = 100;
/**
 * Which fields are hashed and how. Another number makes all hashes anew without telling anybody: a new version of the
 * server is no news.
 */
const VERSION = '1:';

/** What says nothing to a person: keys of the database, dates of checking, order. */
const UNREAD =
  /^(id|.+_id|assured_date|assurer_email|last_modified|modified_at|metadata|basis|order|priority|source|source_hash|funding)$/;
/** Of the organisation and the programme only the name: another word in their own description changes no service. */
const NAME_ONLY = new Set(['organization', 'program']);

/** The same text for the same reading, whatever the order of fields and of lists. */
function reading(value: unknown, key = ''): string {
  if (Array.isArray(value))
    return `[${value
      .map((item) => reading(item))
      .sort()
      .join(',')}]`;
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC').replace(/\s+/g, ' ').trim());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value as Record<string, unknown>)
    .filter(([name, inner]) => !UNREAD.test(name) && inner !== null && inner !== '' && inner !== undefined)
    .filter(([name]) => !NAME_ONLY.has(key) || name === 'name')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, inner]) => `${name}:${reading(inner, name)}`).join(',')}}`;
}

/** A hash of what a resident reads of a service. */
export const readingHash = (service: object): string =>
  VERSION + createHash('sha256').update(reading(service)).digest('base64url');

interface Looked {
  id: string;
  doc: object;
  /** As the database writes it: a Date would lose its microseconds. */
  modified: string;
  hash: string | null;
}

/**
 * Looks at the services that were written since the last time and notes which are new or changed for a person. The
 * very first time all that are there are taken as known. Returns the number of news; 0 also when another server looks
 * just now.
 */
export async function findNews(pool: Pool, now: Date): Promise<number> {
  return transaction(pool, async (client) => {
    const lock = await client.query<{ free: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS free', [
      NEWS_LOCK,
    ]);
    if (!lock.rows[0]?.free) return 0;
    const { rowCount: known } = await client.query('SELECT FROM service_news LIMIT 1');
    let found = 0;
    let last = '';
    for (let looked = STEP; looked === STEP;) {
      const { rows } = await client.query<Looked>(
        `SELECT s.id, s.doc, s.modified_at::text AS modified, n.hash
         FROM service s LEFT JOIN service_news n ON n.service_id = s.id
         WHERE s.id > $1 AND n.seen_at IS DISTINCT FROM s.modified_at ORDER BY s.id LIMIT ${STEP}`,
        [last],
      );
      looked = rows.length;
      last = rows.at(-1)?.id ?? last;
      if (looked > 0) found += await note(client, rows, now, (known ?? 0) > 0);
    }
    return found;
  });
}

async function note(
  client: PoolClient,
  rows: readonly Looked[],
  now: Date,
  tellsNew: boolean,
): Promise<number> {
  const noted = rows.map(({ id, doc, modified, hash: old }) => {
    const hash = readingHash(doc);
    const isNews = old === null ? tellsNew : old.startsWith(VERSION) && old !== hash;
    return { id, modified, hash, isNews, isNew: old === null };
  });
  await client.query(
    `INSERT INTO service_news AS old (service_id, hash, seen_at, number, is_new, found_at, matched)
     SELECT id, hash, modified, "isNews"::int, "isNews" AND "isNew", CASE WHEN "isNews" THEN $2::timestamptz END, NOT "isNews"
     FROM jsonb_to_recordset($1::jsonb)
       AS new(id text, hash text, modified timestamptz, "isNews" boolean, "isNew" boolean)
     ON CONFLICT (service_id) DO UPDATE SET hash = excluded.hash, seen_at = excluded.seen_at,
       number = old.number + excluded.number,
       found_at = coalesce(excluded.found_at, old.found_at),
       -- new as long as nobody was told, whatever was changed meanwhile
       is_new = CASE WHEN excluded.number = 0 THEN old.is_new ELSE old.is_new AND NOT old.matched END,
       matched = old.matched AND excluded.matched`,
    [JSON.stringify(noted), now],
  );
  return noted.filter(({ isNews }) => isNews).length;
}
