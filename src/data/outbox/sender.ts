import type { Receipt } from '../../model/submissions/types.js';
import { asCusError } from '../errors.js';
import { passes } from './answer.js';
import { dueAt, MOST_WAIT, parked, retried, type StoredEntry } from './entry.js';
import type { OutboxEnvironment } from './environment.js';
import type { Ledger } from './ledger.js';
import { deliver, type Job } from './post.js';
import type { Tabs } from './tabs.js';

/** What the sender tells. */
export interface SenderEvents {
  changed(): void;
  /** Delivered; the entry is as it was before the try. */
  sent(entry: StoredEntry, receipt: Receipt): void;
}

/** Milliseconds until the device is asked again after it could not be read. */
const STORAGE_WAIT = 30_000;
/** Connections that come and go wake no more often than this. */
const WAKE_GAP = 2_000;
const LEAST_TIMER = 50;

/** Sends what waits on the device, one at a time, the longest due first. */
export class Sender {
  readonly #environment: OutboxEnvironment;
  readonly #ledger: Ledger;
  readonly #tabs: Tabs;
  readonly #events: SenderEvents;
  /** Keys on their way. */
  readonly sending = new Set<string>();
  readonly #aborts = new Map<string, AbortController>();
  /** Those that are not to wait longer, and who says so. */
  readonly #hurry = new Map<string, 'wake' | 'person'>();
  readonly #proofs = new Map<string, string>();
  #stopTimer: (() => void) | undefined;
  #running = false;
  #again = false;
  #woken = Number.NEGATIVE_INFINITY;

  constructor(environment: OutboxEnvironment, ledger: Ledger, tabs: Tabs, events: SenderEvents) {
    this.#environment = environment;
    this.#ledger = ledger;
    this.#tabs = tabs;
    this.#events = events;
  }

  /** The connection may be back: what waits for its turn waits no longer. */
  wake(): void {
    const now = this.#environment.now();
    if (Math.abs(now - this.#woken) >= WAKE_GAP) {
      this.#woken = now;
      for (const { key } of this.#ledger.entries) if (!this.#hurry.has(key)) this.#hurry.set(key, 'wake');
    }
    this.start();
  }

  /** The person wants it now. */
  async hurry(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.#hurry.set(key, 'person');
      if (this.#ledger.get(key)?.state !== 'parked') continue;
      await this.#ledger.change(key, (entry) => ({ ...entry, state: 'waiting' }));
    }
    this.start();
  }

  /** Gives one up that is on its way. */
  abort(key: string): void {
    this.#hurry.delete(key);
    this.#proofs.delete(key);
    this.#aborts.get(key)?.abort(new DOMException('Removed.', 'AbortError'));
  }

  /** Sends what is due, when it is this page's turn. */
  start(): void {
    this.#again = true;
    // One may be on its way for half a minute; what has changed is told meanwhile.
    if (this.#running) return void this.#ledger.refresh().then(() => this.#events.changed());
    this.#running = true;
    void this.#run();
  }

  async #run(): Promise<void> {
    let read = false;
    try {
      read = await this.#rounds();
    } finally {
      this.#running = false;
      this.#setTimer(read);
    }
  }

  /** False when the device could not be read. */
  async #rounds(): Promise<boolean> {
    let read = true;
    while (this.#again) {
      this.#again = false;
      this.#stopTimer?.();
      read = await this.#ledger.refresh();
      this.#events.changed();
      if (!read || !this.#nextDue()) continue;
      await this.#tabs.turn(async () => {
        const unreadable = new Set<string>();
        // another tab may have had its turn meanwhile
        while ((read = await this.#ledger.refresh())) {
          const entry = this.#nextDue(unreadable);
          if (!entry) break;
          if (!(await this.#try(entry))) unreadable.add(entry.key);
          this.#events.changed();
        }
      });
      this.#events.changed();
    }
    return read;
  }

  /** What is tried next: what the person waits for, then the longest due. So one that always fails blocks nobody. */
  #nextDue(except?: ReadonlySet<string>): StoredEntry | undefined {
    const now = this.#environment.now();
    const rank = (entry: StoredEntry): number =>
      this.#hurry.get(entry.key) === 'person' || entry.attempts === 0 ? 0 : 1;
    return [...this.#ledger.entries]
      .filter(({ key, state }) => state === 'waiting' && !except?.has(key))
      .map((entry) => ({ entry, due: dueAt(entry, now, this.#hurry.get(entry.key)) }))
      .filter(({ due }) => due <= now)
      .sort((a, b) => rank(a.entry) - rank(b.entry) || a.due - b.due)[0]?.entry;
  }

  /** When to look again. */
  #setTimer(read: boolean): void {
    const now = this.#environment.now();
    const dues = [...this.#ledger.entries]
      .filter(({ state }) => state !== 'expired')
      .map((entry) => (entry.state === 'waiting' ? dueAt(entry, now) - now : MOST_WAIT));
    if (!read) dues.push(STORAGE_WAIT);
    if (!dues.length) return;
    const wait = Math.max(LEAST_TIMER, Math.min(MOST_WAIT, ...dues));
    this.#stopTimer = this.#environment.setTimer(() => this.start(), wait);
  }

  /** False when there is nothing to send: unreadable, or just deleted; reading it again tells which. */
  async #try(entry: StoredEntry): Promise<boolean> {
    const { key, kind, api } = entry;
    const content = await this.#ledger.open(key);
    if (!content) {
      this.#hurry.delete(key);
      return false;
    }
    const proof = this.#proofs.get(key);
    const job: Job = { api, kind, key, body: content.body, ...(proof !== undefined && { proof }) };
    const abort = new AbortController();
    this.#aborts.set(key, abort);
    this.sending.add(key);
    this.#events.changed();
    try {
      const receipt = await deliver(job, { ...this.#environment, signal: abort.signal });
      this.#proofs.delete(key);
      this.#events.sent(entry, receipt);
      this.#tabs.tell({ type: 'sent', key, receipt });
      const removed = this.#ledger.remove(key);
      this.sending.delete(key);
      this.#events.changed();
      await removed;
    } catch (thrown) {
      if (abort.signal.aborted) return true;
      const error = asCusError(thrown);
      const { now, random } = this.#environment;
      if (job.proof !== undefined) this.#proofs.set(key, job.proof);
      else this.#proofs.delete(key);
      await this.#ledger.change(key, (latest) =>
        latest.state !== 'waiting'
          ? latest
          : passes(error)
            ? retried(latest, error, now(), random())
            : parked(latest, error),
      );
      this.#tabs.tell({ type: 'changed' });
    } finally {
      this.sending.delete(key);
      this.#aborts.delete(key);
      this.#hurry.delete(key);
    }
    return true;
  }
}
