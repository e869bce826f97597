import { readReceipt } from './answer.js';
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
  #list: SentEntry[];

  constructor({ session }: Pick<OutboxEnvironment, 'session'>) {
    this.#session = session;
    this.#list = this.#read();
  }

  get list(): readonly SentEntry[] {
    return this.#list;
  }

  /** False when it is known already. */
  add(entry: SentEntry): boolean {
    if (this.#list.some(({ key }) => key === entry.key)) return false;
    this.#list = [...this.#list, entry].slice(-MOST);
    this.#write();
    return true;
  }

  remove(key?: string): void {
    this.#list = key === undefined ? [] : this.#list.filter((entry) => entry.key !== key);
    this.#write();
  }

  #read(): SentEntry[] {
    try {
      const list = JSON.parse(this.#session?.getItem(NAME) ?? '[]') as SentEntry[];
      return list.map(({ key, kind, receipt }) => ({
        key: String(key),
        kind: kind === 'provider' ? kind : 'contact',
        receipt: readReceipt(JSON.stringify(receipt), NAME),
      }));
    } catch {
      return [];
    }
  }

  #write(): void {
    try {
      // without titles, which say what it was about
      const list = this.#list.map(({ key, kind, receipt }) => ({ key, kind, receipt }));
      if (list.length) this.#session?.setItem(NAME, JSON.stringify(list));
      else this.#session?.removeItem(NAME);
    } catch {
      // full, or forbidden
    }
  }
}
