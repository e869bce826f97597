import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { describeError, type Log } from '../log.js';
import { GIVE_UP, LEASE, backoff } from './backoff.js';
import { DeliveryProblem } from './problem.js';
import type { Channel } from './queue.js';

/** One thing to send by one channel: of a submission, of a question about freshness, or of notices. */
export interface Delivery {
  id: string;
  channel: Channel;
  submission_id: string | null;
  freshness_id: string | null;
  notice_id: string | null;
  /** Which try this is, from 1. */
  attempts: number;
  queued_at: Date;
}

/** Sends one delivery, or throws a DeliveryProblem. */
export type Send = (delivery: Delivery) => Promise<void>;

export interface WorkerOptions {
  pool: Pool;
  log: Log;
  /** How to send, by channel. What has no sender waits. */
  senders: Partial<Record<Channel, Send>>;
  /** The time. Default: of this machine. */
  clock?: () => Date;
  /** Milliseconds between two looks into an empty queue. Default 1,000. */
  every?: number;
}

/** How many deliveries of one channel one server sends at once. */
const AT_ONCE = 5;
/** Fewer tries than this are never the last, however late it is: the clock may have jumped. */
const LEAST_ATTEMPTS = 20;

/**
 * Sends what is queued, by each channel on its own, so that a slow mail server holds up no webhook. A row is taken
 * under a lease (`FOR UPDATE SKIP LOCKED`), so that several servers share the work; when one dies after sending and
 * before noting it, the row is sent again: at least once, with the same Message-ID or webhook-id.
 */
export class DeliveryWorker {
  readonly #options: Required<WorkerOptions>;
  readonly #stop = new AbortController();
  #loops: Promise<void>[] = [];

  constructor(options: WorkerOptions) {
    this.#options = { clock: () => new Date(), every: 1_000, ...options };
  }

  /** Begins to send in the background. */
  start(): void {
    if (this.#loops.length > 0) return;
    this.#loops = this.#channels.map((channel) => this.#loop(channel));
  }

  /**
   * Takes nothing new and waits for what is on its way.
   *
   * @param grace milliseconds to wait at most; what is unfinished then is sent again after its lease. Default 5,000.
   */
  async stop(grace = 5_000): Promise<void> {
    this.#stop.abort();
    await Promise.race([Promise.all(this.#loops), sleep(grace, undefined, { ref: false })]);
  }

  /** Sends what is due now, once each. Returns how many were tried. */
  async runOnce(): Promise<number> {
    const tried = await Promise.all(this.#channels.map((channel) => this.#batch(channel)));
    return tried.reduce((sum, count) => sum + count, 0);
  }

  get #channels(): Channel[] {
    return Object.keys(this.#options.senders) as Channel[];
  }

  async #loop(channel: Channel): Promise<void> {
    const { log, every } = this.#options;
    const { signal } = this.#stop;
    let troubled = false;
    while (!signal.aborted) {
      let tried = 0;
      let pause = every;
      try {
        tried = await this.#batch(channel);
        troubled = false;
      } catch (error) {
        // the database is away: said once, not every few seconds
        if (!troubled)
          log.error({ channel, ...describeError(error) }, 'deliveries: the queue cannot be read');
        troubled = true;
        pause = 5 * every;
      }
      if (tried < AT_ONCE) await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  async #batch(channel: Channel): Promise<number> {
    const now = this.#options.clock();
    // A wait of more than 7 hours was never given: the clock stood ahead when it was written.
    const { rows } = await this.#options.pool.query<Delivery>(
      `UPDATE delivery SET attempts = attempts + 1, due_at = $3
       WHERE id IN (
         SELECT id FROM delivery
         WHERE state = 'waiting' AND channel = $1 AND (due_at <= $2 OR due_at > $2::timestamptz + interval '7 hours')
         ORDER BY bulk, due_at LIMIT $4 FOR UPDATE SKIP LOCKED
       )
       RETURNING id, channel, submission_id, freshness_id, notice_id, attempts, queued_at`,
      [channel, now, new Date(now.getTime() + LEASE), AT_ONCE],
    );
    await Promise.all(rows.map((delivery) => this.#deliver(delivery)));
    return rows.length;
  }

  async #deliver(delivery: Delivery): Promise<void> {
    const { pool, senders, clock, log } = this.#options;
    try {
      await senders[delivery.channel]?.(delivery);
    } catch (error) {
      return this.#failed(delivery, error);
    }
    await pool.query(`UPDATE delivery SET state = 'sent', sent_at = $2, problem = NULL WHERE id = $1`, [
      delivery.id,
      clock(),
    ]);
    log.info({ delivery: delivery.id, channel: delivery.channel, attempts: delivery.attempts }, 'delivered');
  }

  async #failed(delivery: Delivery, error: unknown): Promise<void> {
    const { pool, clock, log } = this.#options;
    const problem = error instanceof DeliveryProblem ? error : new DeliveryProblem('internal');
    const now = clock().getTime();
    const late = now - delivery.queued_at.getTime() > GIVE_UP && delivery.attempts >= LEAST_ATTEMPTS;
    const last = problem.permanent || late;
    // `attempts` says that nobody took it over in the meantime, who would know better
    await pool.query(
      `UPDATE delivery SET state = $3, due_at = $4, problem = $5 WHERE id = $1 AND attempts = $2 AND state = 'waiting'`,
      [
        delivery.id,
        delivery.attempts,
        last ? 'failed' : 'waiting',
        new Date(now + backoff(delivery.attempts, problem.retryAfter)),
        problem.code,
      ],
    );
    const facts = {
      delivery: delivery.id,
      channel: delivery.channel,
      attempts: delivery.attempts,
      problem: problem.code,
      ...(error !== problem && describeError(error)),
    };
    if (last) log.error(facts, 'not delivered, given up');
    else log.warn(facts, 'not delivered yet');
  }
}
