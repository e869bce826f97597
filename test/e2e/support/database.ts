import pg from 'pg';
import { openEmbedded, type Embedded } from '../../../demo/server/database/embedded.js';
import { createLog } from '../../../demo/server/log.js';

/** A submission as it is stored. */
export interface Received {
  kind: string;
  payload: Record<string, unknown>;
}

/** All that a server received, asked of the database in its `DATA_DIR` itself, oldest first. */
export async function receivedBy(dataDir: string): Promise<Received[]> {
  const database: Embedded = await openEmbedded(dataDir, createLog('silent'), true);
  const client = new pg.Client({ connectionString: database.url });
  try {
    await client.connect();
    return (await client.query<Received>('SELECT kind, payload FROM submission ORDER BY received_at')).rows;
  } finally {
    await client.end();
    await database.close();
  }
}
