import { readReceipt } from './answer.js';
import { kindOf } from './entry.js';
import type { OutboxEnvironment } from './environment.js';
import type { SentEntry } from './types.js';

const NAME = 'okienko-outbox-1';
/** Older ones make room. */
const MOST = 20;

/**
 * Receipts of what was delivered later, for this session of the tab: number, date and kind, nothing that the person
 * wrote. Where session storage does not work they live as long as the page.
 */
export class Receipts {
  readonly #session: Storage | undefined;
  #list: SentEntry[] = [];

  constructor({ session }: Pick<OutboxEnvironment, 'session'>) {
    this.#session = session;
    this.#read();
  }

  get list(): readonly SentEntry[] {
    return this.#list;
  }

  /** Adds one, unless it is known already. */
  add(entry: SentEntry): void {
    this.#read();
    this.#write([...this.#list.filter(({ key }) => key !== entry.key), entry].slice(-MOST));
  }

  /** Removes one, or all. */
  remove(key?: string): void {
    this.#read();
    this.#write(key === undefined ? [] : this.#list.filter((entry) => entry.key !== key));
  }

  /** Another copy of the library on this page may have written. */
  #read(): void {
    try {
      const stored = this.#session?.getItem(NAME);
      if (stored === undefined) return;
      const list = JSON.parse(stored ?? '[]') as SentEntry[];
      this.#list = list.map(({ key, kind, receipt }) => ({
        key: String(key),
        kind: kindOf(kind),
        receipt: readReceipt(JSON.stringify(receipt), NAME),
        // titles say what it was about: they stay in the memory of this page
        ...this.#list.find((known) => known.key === key),
      }));
    } catch {
      // forbidden, or not ours: what is in memory stays
    }
  }

  #write(list: SentEntry[]): void {
    this.#list = list;
    try {
      const plain = list.map(({ key, kind, receipt }) => ({ key, kind, receipt }));
      if (plain.length) this.#session?.setItem(NAME, JSON.stringify(plain));
      else this.#session?.removeItem(NAME);
    } catch {
      // full, or forbidden
    }
  }
}
