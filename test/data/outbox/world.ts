import type { Outbox, SubmitResult } from '../../../src/data/index.js';
import type { OutboxEnvironment } from '../../../src/data/outbox/environment.js';
import { openOutbox } from '../../../src/data/outbox/outbox.js';
import { solve } from '../../../src/data/challenge-solve.js';
import { Device } from './device.js';
import { ModelServer } from './model-server.js';

interface Timer {
  at: number;
  fire: () => void;
  tab: Tab;
}

interface Request {
  tab: Tab;
  signal: AbortSignal | null | undefined;
  grant: (() => Promise<void>) | undefined;
  reject: (error: unknown) => void;
}

/** One page with its outbox. When it is closed, nothing that it began goes on. */
export class Tab {
  alive = true;
  frozen = false;
  outbox!: Outbox;
  wake: () => void = () => undefined;
  heard: ((event: MessageEvent) => void) | undefined;
  /** What is held up while the page is frozen. */
  readonly later: (() => void)[] = [];

  /** Goes on in this page: not when it is closed, later when it is frozen. */
  run(work: () => void): void {
    if (this.frozen) this.later.push(work);
    else if (this.alive) work();
  }
}

/** What a person knows of one message. */
export interface Message {
  id: string;
  key: string;
  /** It was seen on the screen as taken. */
  accepted: boolean;
  /** Told that it is not delivered and not kept, or lost. */
  told: boolean;
  removed: boolean;
  result?: SubmitResult;
  tab: Tab;
}

const never = new Promise<never>(() => undefined);

/** A device with its tabs, its clock and its network, under the control of a test. */
export class World {
  readonly server = new ModelServer();
  readonly device = new Device();
  readonly tabs: Tab[] = [];
  readonly messages: Message[] = [];
  /** Time that only passes. */
  time = 0;
  /** How wrong the clock is. */
  skew = Date.UTC(2026, 4, 3);
  #timers: Timer[] = [];
  #holder: Request | undefined;
  #queue: Request[] = [];
  #working = 0;
  #seed: number;

  constructor(seed: number) {
    this.#seed = seed >>> 0 || 1;
  }

  get clock(): number {
    return this.time + this.skew;
  }

  random(): number {
    // xorshift: the schedule decides everything
    this.#seed ^= this.#seed << 13;
    this.#seed ^= this.#seed >>> 17;
    this.#seed ^= this.#seed << 5;
    return (this.#seed >>> 0) / 2 ** 32;
  }

  open(): Tab {
    const tab = new Tab();
    this.tabs.push(tab);
    tab.outbox = openOutbox({ api: 'https://cus.example/api' }, this.#environment(tab));
    tab.outbox.subscribe(({ entries }) => {
      if (!tab.alive) return;
      for (const entry of entries) {
        const message = this.messages.find(({ key }) => key === entry.key);
        if (!message) continue;
        message.accepted = true;
        if (!entry.kept || entry.state === 'expired' || entry.state === 'unreadable') message.told = true;
      }
    });
    return tab;
  }

  /** The page is gone, at once. */
  close(tab: Tab): void {
    tab.alive = false;
    this.#timers = this.#timers.filter((timer) => timer.tab !== tab);
    this.#queue = this.#queue.filter((request) => request.tab !== tab);
    if (this.#holder?.tab === tab) this.#release(this.#holder);
  }

  freeze(tab: Tab, frozen: boolean): void {
    tab.frozen = frozen;
    if (!frozen) for (const work of tab.later.splice(0)) tab.run(work);
  }

  /** Another script takes the lock away. */
  steal(): void {
    const holder = this.#holder;
    if (!holder) return;
    this.#release(holder);
    holder.reject(new DOMException('stolen', 'AbortError'));
  }

  submit(tab: Tab, text: string, replaces?: string): Message {
    const id = `${this.messages.length} ${text}`;
    const key = `message-key-${String(this.messages.length).padStart(8, '0')}`;
    const message: Message = { id, key, accepted: false, told: false, removed: false, tab };
    this.messages.push(message);
    this.#press(message, { key, ...(replaces !== undefined && { replaces }) });
    return message;
  }

  /** The person presses again after it has failed, in the same page, with the same text. */
  again(message: Message): void {
    delete message.result;
    this.#press(message, {});
  }

  #press(message: Message, options: { key?: string; replaces?: string }): void {
    const value = { topic: 'question', message: message.id, language: 'pl', privacy_version: '1' } as const;
    void message.tab.outbox.submit('contact', value, { ...options, title: 'Bar mleczny' }).then((result) => {
      if (!message.tab.alive) return;
      message.result = result;
      message.accepted = true;
      if (result.status === 'failed' || (result.status === 'refused' && !result.kept)) message.told = true;
    });
  }

  /** Lets everything happen that needs no time. */
  async idle(): Promise<void> {
    for (let quiet = 0; quiet < 3;) {
      await new Promise((resolve) => setImmediate(resolve));
      quiet = this.device.busy > 0 || this.#working > 0 ? 0 : quiet + 1;
    }
  }

  async turns(n: number): Promise<void> {
    for (let i = 0; i < n; i++) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Lets time pass. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    for (;;) {
      await this.idle();
      const next = Math.min(...this.#timers.map(({ at }) => at));
      if (next > end) break;
      this.time = Math.max(this.time, next);
      const due = this.#timers.filter(({ at }) => at <= this.time);
      this.#timers = this.#timers.filter(({ at }) => at > this.time);
      for (const { tab, fire } of due) tab.run(fire);
    }
    this.time = end;
  }

  #setTimer(tab: Tab, fire: () => void, milliseconds: number): () => void {
    const timer = { at: this.time + milliseconds, fire, tab };
    if (tab.alive) this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  #environment(tab: Tab): OutboxEnvironment {
    const setTimer = (fire: () => void, milliseconds: number) => this.#setTimer(tab, fire, milliseconds);
    const counted =
      <A extends unknown[], T>(work: (...of: A) => Promise<T>) =>
      async (...of: A): Promise<T> => {
        if (!tab.alive) return never;
        this.#working++;
        return work(...of).finally(() => this.#working--);
      };
    const { subtle } = globalThis.crypto;
    return {
      now: () => this.clock,
      random: () => this.random(),
      setTimer,
      solve: counted(solve),
      storage: this.device.view(() => tab.alive),
      crypto: {
        getRandomValues: (array: Uint8Array<ArrayBuffer>) => globalThis.crypto.getRandomValues(array),
        subtle: {
          generateKey: counted(subtle.generateKey.bind(subtle) as never),
          encrypt: counted(subtle.encrypt.bind(subtle) as never),
          decrypt: counted(subtle.decrypt.bind(subtle) as never),
        },
      } as unknown as Crypto,
      fetch: ((url: string, init: RequestInit) =>
        new Promise<Response>((resolve, reject) => {
          if (!tab.alive) return;
          const { after, response } = this.server.handle(url, init, this.clock);
          setTimer(() => {
            if (response) resolve(response);
            else reject(new TypeError('network'));
          }, after);
        })) as typeof fetch,
      locks: {
        request: (_: string, { signal }: LockOptions, work: () => Promise<void>) =>
          this.#request(tab, signal, work),
      } as unknown as LockManager,
      channel: () => this.#channel(tab),
      onWake: (wake) => {
        tab.wake = wake;
        return () => undefined;
      },
    };
  }

  #channel(tab: Tab): BroadcastChannel {
    return {
      addEventListener: (_: string, heard: (event: MessageEvent) => void) => (tab.heard = heard),
      postMessage: (data: unknown) => {
        if (!tab.alive) return;
        const copy = structuredClone(data);
        for (const other of this.tabs) {
          if (other === tab) continue;
          setImmediate(() => other.run(() => other.heard?.({ data: copy } as MessageEvent)));
        }
      },
      close: () => undefined,
    } as unknown as BroadcastChannel;
  }

  #request(tab: Tab, signal: AbortSignal | null | undefined, work: () => Promise<void>): Promise<void> {
    if (!tab.alive) return never;
    return new Promise<void>((resolve, reject) => {
      const request: Request = {
        tab,
        signal,
        reject,
        grant: async () => {
          request.grant = undefined;
          try {
            await work();
            resolve();
          } finally {
            this.#release(request);
          }
        },
      };
      signal?.addEventListener('abort', () => {
        if (!request.grant) return;
        this.#queue = this.#queue.filter((other) => other !== request);
        reject(signal.reason);
      });
      this.#queue.push(request);
      this.#grantNext();
    });
  }

  #release(request: Request): void {
    if (this.#holder !== request) return;
    this.#holder = undefined;
    this.#grantNext();
  }

  #grantNext(): void {
    if (this.#holder) return;
    const next = this.#queue.shift();
    if (!next) return;
    this.#holder = next;
    next.tab.run(() => void next.grant?.());
  }
}
