import type { Pool } from 'pg';
import { sweepAttempts } from './attempts.js';
import { sweepAudit } from './audit.js';
import { sweepSessions } from './session.js';

/** Deletes sessions that have ended, counts whose time is over, and the audit log after two years. */
export async function sweepDesk(pool: Pool, now: Date): Promise<Record<string, number> | undefined> {
  const sessions = await sweepSessions(pool, now);
  const attempts = await sweepAttempts(pool, now);
  const audited = await sweepAudit(pool, now);
  return sessions + attempts + audited > 0 ? { sessions, attempts, audited } : undefined;
}
