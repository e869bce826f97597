import type { Receipt } from '../../model/submissions/types.js';
import { readReceipt } from './answer.js';
import type { OutboxEnvironment } from './environment.js';

const NAME = 'okienko-outbox-1';

/** The longest wait for another tab: one that the browser has put to sleep may hold the lock for ever. */
const MOST_TURN = 2 * 60 * 1000;

/** What tabs, and copies of the library on one page, tell each other. */
export type News =
  /** Rows have changed: read them again. */
  | { type: 'changed' }
  /** Delivered. */
  | { type: 'sent'; key: string; receipt: Receipt }
  /** The person deleted it: whoever is sending it stops. */
  | { type: 'removed'; key: string };

/** The other tabs of this origin. */
export class Tabs {
  readonly #environment: OutboxEnvironment;
  #channel: BroadcastChannel | undefined;

  constructor(environment: OutboxEnvironment) {
    this.#environment = environment;
  }

  /** Listens. Nothing happens where there is no channel: then rows are read again when the page is shown. */
  listen(heard: (news: News) => void): void {
    try {
      this.#channel = this.#environment.channel?.(NAME);
    } catch {
      // a page that may not have one
    }
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const news = readNews(data);
      if (news) heard(news);
    });
  }

  tell(news: News): void {
    try {
      this.#channel?.postMessage(news);
    } catch {
      // closed meanwhile
    }
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  /**
   * Does `work` while no other tab does its own. The lock saves requests; that nothing arrives twice rests on the
   * idempotency keys. So nothing hangs on it: where it is not given, or another script steals it, work goes on without.
   */
  async turn(work: () => Promise<void>): Promise<void> {
    const { locks, setTimer } = this.#environment;
    const patience = new AbortController();
    const stop = setTimer(() => patience.abort(), MOST_TURN);
    let working: Promise<void> | undefined;
    try {
      await locks?.request(NAME, { signal: patience.signal }, () => {
        stop();
        return (working = work());
      });
    } catch {
      // not given, or stolen: see below
    } finally {
      stop();
    }
    await (working ?? work());
  }
}

function readNews(data: unknown): News | undefined {
  const { type, key, receipt } = (data ?? {}) as Record<string, unknown>;
  if (type === 'changed') return { type };
  if (typeof key !== 'string') return undefined;
  if (type === 'removed') return { type, key };
  try {
    return type === 'sent'
      ? { type, key, receipt: readReceipt(JSON.stringify(receipt ?? null), NAME) }
      : undefined;
  } catch {
    return undefined;
  }
}
