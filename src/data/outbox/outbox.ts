import type { Receipt } from '../../model/submissions/types.js';
import { asCusError } from '../errors.js';
import { sendDirectly } from './direct.js';
import { passes } from './answer.js';
import { problemOf, type StoredEntry } from './entry.js';
import { realEnvironment, type OutboxEnvironment } from './environment.js';
import { Ledger } from './ledger.js';
import { baseOf, bodyOf } from './post.js';
import { Receipts } from './receipts.js';
import { randomName } from './seal.js';
import { Sender } from './sender.js';
import { Tabs } from './tabs.js';
import type {
  Outbox,
  OutboxEntry,
  OutboxOptions,
  OutboxState,
  RestoredSubmission,
  SubmissionKind,
  SubmitOptions,
  SubmitResult,
} from './types.js';

/** Milliseconds that a person waits for the first try; also how old something is that was delivered "later". */
const FIRST_ANSWER = 8_000;
/** Milliseconds until news of another tab must have come. */
const GRACE = 500;
const MOST_TITLE = 200;

/** What is being submitted, or was in vain: the same value goes under the same key. */
interface Recent {
  id: string;
  result?: Promise<SubmitResult>;
  /** The session in which it was submitted is over: in vain, it is not remembered. */
  forgotten?: true;
}

/** A `submit` that waits for what the sender of this or another tab does. */
interface Waiter {
  attempts: number;
  settle(result: SubmitResult): void;
  /** It is no longer stored, and nobody says that it was delivered. */
  vanished(soon: boolean): void;
}

/** The one outbox of a page and a copy of the library; `openOutbox` gives views of it. */
class PageOutbox {
  readonly #environment: OutboxEnvironment;
  readonly #ledger: Ledger;
  readonly #sender: Sender;
  readonly #tabs: Tabs;
  readonly #receipts: Receipts;
  readonly #reason: 'kiosk' | 'unsupported' | undefined;
  readonly #recent = new Map<string, Recent>();
  readonly #direct = new Map<string, OutboxEntry>();
  readonly #waiters = new Map<string, Waiter>();
  readonly #listeners = new Set<(state: OutboxState) => void>();
  #state: OutboxState;

  constructor(environment: OutboxEnvironment, kiosk: boolean) {
    this.#environment = environment;
    const { locks, storage, crypto } = environment;
    this.#reason = kiosk ? 'kiosk' : locks && storage && crypto?.subtle ? undefined : 'unsupported';
    this.#ledger = new Ledger(environment);
    this.#tabs = new Tabs(environment);
    this.#receipts = new Receipts(kiosk ? {} : environment);
    this.#sender = new Sender(environment, this.#ledger, this.#tabs, {
      changed: () => this.#changed(),
      sent: (entry, receipt) => this.#sent(entry, receipt),
    });
    this.#state = this.#read();
    if (this.#reason) return;
    this.#tabs.listen((news) => {
      if (news.type === 'changed') return this.#sender.start();
      const entry = this.#ledger.get(news.key);
      if (news.type === 'sent') this.#sent(entry, news.receipt, news.key);
      else this.#sender.abort(news.key);
      this.#ledger.forget(news.key);
      this.#changed();
    });
    environment.onWake(() => this.#sender.wake());
    this.#sender.start();
  }

  get state(): OutboxState {
    return this.#state;
  }

  subscribe(listener: (state: OutboxState) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#state);
    return () => this.#listeners.delete(listener);
  }

  async submit(
    api: string,
    kind: SubmissionKind,
    value: unknown,
    { key: wanted = '', title, replaces }: SubmitOptions,
  ): Promise<SubmitResult> {
    const body = bodyOf(value);
    const id = `${api}\n${kind}\n${body}`;
    // Pressed twice, or again after it failed: the same value is the same submission.
    const again = [...this.#recent].find(([, recent]) => recent.id === id);
    if (again?.[1].result) return again[1].result;
    const usable = /^[A-Za-z0-9_-]{16,128}$/.test(wanted) && (this.#recent.get(wanted)?.id ?? id) === id;
    const key = again?.[0] ?? (usable ? wanted : randomName(this.#environment.crypto));
    const result = this.#submit(
      { api, kind, key, language: languageOf(value) },
      { body, ...(title && { title: title.slice(0, MOST_TITLE) }) },
      replaces,
    );
    const recent: Recent = { id, result };
    this.#recent.set(key, recent);
    const done = await result;
    if (done.status === 'failed' && !recent.forgotten) this.#recent.set(key, { id });
    else this.#recent.delete(key);
    return done;
  }

  async #submit(
    what: Pick<StoredEntry, 'api' | 'kind' | 'key' | 'language'>,
    content: { body: string; title?: string },
    replaces?: string,
  ): Promise<SubmitResult> {
    const { key } = what;
    if (!this.#reason) {
      const createdAt = this.#environment.now();
      const times = { createdAt, redated: 0, attempts: 0, nextAt: createdAt, notBefore: 0 };
      const outcome = await this.#ledger.add({ ...what, ...times, state: 'waiting' }, content, replaces);
      if (outcome === 'exists') {
        await this.#ledger.refresh();
        const other = await this.#ledger.open(key);
        if (other && other.body !== content.body) {
          return this.#submit({ ...what, key: randomName(this.#environment.crypto) }, content, replaces);
        }
        // Its key is lost and nobody can read it; it may have arrived, so that this one goes under the same name.
        if (!other) return this.#sendDirectly(what, content, replaces);
        await this.#sender.hurry([key]);
      }
      if (outcome === 'added' && replaces !== undefined) this.#sender.abort(replaces);
      if (outcome !== 'failed') {
        const result = await this.#stored(key);
        if (result) return result;
      }
    }
    return this.#sendDirectly(what, content, replaces);
  }

  /** What becomes of a stored one; undefined when it is stored no longer and must be sent directly. */
  async #stored(key: string): Promise<SubmitResult | undefined> {
    const { setTimer } = this.#environment;
    const stops: (() => void)[] = [];
    const result = await new Promise<SubmitResult | undefined>((resolve) => {
      const attempts = this.#ledger.get(key)?.attempts ?? 0;
      let waiting = false;
      const vanished = (soon: boolean): void => {
        if (!waiting || soon) stops.push(setTimer(() => resolve(undefined), soon ? 0 : GRACE));
        waiting = true;
      };
      this.#waiters.set(key, { attempts, settle: resolve, vanished });
      stops.push(
        setTimer(() => {
          if (this.#ledger.get(key)?.sealed) resolve({ status: 'queued', key });
          else vanished(true);
        }, FIRST_ANSWER),
      );
      this.#changed();
      this.#tabs.tell({ type: 'changed' });
      this.#sender.start();
    });
    this.#waiters.delete(key);
    for (const stop of stops) stop();
    return result;
  }

  async #sendDirectly(
    { api, kind, key }: Pick<StoredEntry, 'api' | 'kind' | 'key'>,
    { body, title }: { body: string; title?: string },
    replaces?: string,
  ): Promise<SubmitResult> {
    const createdAt = this.#environment.now();
    // Storing it may succeed after all, too late: the person is told of this try, and of nothing else.
    if (!this.#reason) this.#ledger.forget(key);
    this.#direct.set(key, {
      ...{ key, kind, api, createdAt, state: 'sending', kept: false },
      ...(title && { title }),
    });
    this.#changed();
    try {
      const receipt = await sendDirectly({ api, kind, key, body }, this.#environment);
      if (!this.#reason) {
        await this.#ledger.remove(key);
        this.#tabs.tell({ type: 'sent', key, receipt });
        if (replaces !== undefined) await this.remove(replaces);
      }
      return { status: 'sent', key, receipt };
    } catch (thrown) {
      const error = asCusError(thrown);
      if (passes(error)) return { status: 'failed', key, error };
      const problem = problemOf(error);
      return { status: 'refused', key, problem, errors: problem.errors, kept: false };
    } finally {
      this.#direct.delete(key);
      this.#changed();
    }
  }

  async sendNow(key?: string): Promise<void> {
    if (this.#reason) return;
    await this.#ledger.refresh();
    const waiting = [...this.#ledger.entries].filter(({ state }) => state === 'waiting');
    await this.#sender.hurry(key === undefined ? waiting.map((entry) => entry.key) : [key]);
  }

  async remove(key: string): Promise<void> {
    this.#receipts.remove(key);
    if (!this.#reason) {
      this.#sender.abort(key);
      this.#tabs.tell({ type: 'removed', key });
      await this.#ledger.remove(key);
    }
    this.#changed();
  }

  async restore(key: string): Promise<RestoredSubmission | undefined> {
    if (this.#reason) return undefined;
    await this.#ledger.refresh();
    const kind = this.#ledger.get(key)?.kind;
    const content = await this.#ledger.open(key);
    if (!kind || !content) return undefined;
    const { body, title } = content;
    return { kind, value: JSON.parse(body) as never, ...(title !== undefined && { title }) };
  }

  forget(): void {
    this.#receipts.remove();
    for (const [key, recent] of this.#recent) {
      if (recent.result) recent.forgotten = true;
      else this.#recent.delete(key);
    }
    this.#changed();
  }

  /** Delivered, by this tab or another one. */
  #sent(entry: StoredEntry | undefined, receipt: Receipt, key = entry!.key): void {
    const waiter = this.#waiters.get(key);
    if (waiter) return waiter.settle({ status: 'sent', key, receipt });
    if (!entry) return;
    // What another tab delivered at once was told there.
    const later = entry.attempts > 0 || this.#environment.now() - entry.createdAt > FIRST_ANSWER;
    const title = this.#ledger.title(key);
    if (later) this.#receipts.add({ key, kind: entry.kind, receipt, ...(title !== undefined && { title }) });
  }

  #changed(): void {
    for (const [key, waiter] of this.#waiters) {
      const entry = this.#ledger.get(key);
      if (!entry?.sealed) waiter.vanished(false);
      else if (entry.state === 'parked' && entry.problem) {
        const { problem } = entry;
        waiter.settle({ status: 'refused', key, problem, errors: problem.errors, kept: true });
      } else if (entry.attempts > waiter.attempts) waiter.settle({ status: 'queued', key });
    }
    this.#state = this.#read();
    for (const listener of [...this.#listeners]) {
      try {
        listener(this.#state);
      } catch (error) {
        console.error(error);
      }
    }
  }

  #read(): OutboxState {
    const reason = this.#reason ?? (this.#ledger.failing ? 'storage' : undefined);
    return {
      ready: this.#reason !== undefined || this.#ledger.ready,
      keeps: reason ? 'page' : 'device',
      ...(reason && { reason }),
      entries: [
        ...this.#ledger.view(this.#sender.sending).filter(({ key }) => !this.#direct.has(key)),
        ...this.#direct.values(),
      ],
      sent: this.#receipts.list,
    };
  }
}

function languageOf(value: unknown): string {
  const { language } = (value ?? {}) as { language?: unknown };
  return typeof language === 'string' && /^[a-z]{2}$/.test(language) ? language : 'pl';
}

const shared: { device?: PageOutbox; kiosk?: PageOutbox } = {};

/**
 * Opens the outbox of this origin for an API. All that a page opens share one sender; tabs take turns.
 *
 * On the device (database `okienko-outbox-1`) stands, until it is delivered or removed and for 7 days at most, what was
 * submitted: encrypted by a key that no script can read, with its kind, its times, the address of the API, its
 * idempotency key and the language in the clear. Receipts of what was delivered later stand in the session storage of
 * the tab. Never throws.
 *
 * @param environment parts of the world to replace, for tests
 */
export function openOutbox(options: OutboxOptions, environment?: Partial<OutboxEnvironment>): Outbox {
  const place = options.kiosk ? 'kiosk' : 'device';
  const page = environment
    ? new PageOutbox({ ...realEnvironment(), ...environment }, place === 'kiosk')
    : (shared[place] ??= new PageOutbox(realEnvironment(), place === 'kiosk'));
  return {
    get state() {
      return page.state;
    },
    submit: async (kind, value, more = {}) =>
      page.submit(baseOf(options.api, options.baseUrl), kind, value, more),
    subscribe: (listener) => page.subscribe(listener),
    sendNow: (key) => page.sendNow(key),
    remove: (key) => page.remove(key),
    restore: (key) => page.restore(key),
    forget: () => page.forget(),
  };
}
