import { aged, kindOf, readEntry, type StoredEntry } from './entry.js';
import type { OutboxEnvironment } from './environment.js';
import { makeVault, seal, unseal, type Content } from './seal.js';
import { OutboxStore, type Vault } from './store.js';
import type { OutboxEntry, OutboxProblem, SubmissionKind } from './types.js';

/** What is known of a row that cannot be read. */
interface Damaged {
  kind: SubmissionKind;
  api: string;
  createdAt: number;
}

/**
 * What this page knows of the entries on the device, and what it must remember where the device cannot: a row that
 * could not be changed or deleted, and rows that were deleted behind its back.
 */
export class Ledger {
  readonly #environment: OutboxEnvironment;
  readonly #store: OutboxStore;
  #entries = new Map<string, StoredEntry>();
  #damaged = new Map<string, Damaged>();
  /** Deleted with the whole database before they were delivered or dismissed; told until dismissed. */
  readonly #deleted = new Map<string, StoredEntry>();
  /** As they should be; the device could not write it. */
  readonly #unwritten = new Map<string, StoredEntry>();
  /** Delivered or removed; a row that is still there is not shown or sent again. */
  readonly #gone = new Set<string>();
  /** Those known to be readable, with their titles. */
  readonly #titles = new Map<string, string | undefined>();
  #vault: Vault | undefined;
  #reads = 0;
  #applied = 0;
  /** The device was read. */
  ready = false;
  #cannotRead = false;
  #cannotAdd = false;

  constructor(environment: OutboxEnvironment) {
    this.#environment = environment;
    this.#store = new OutboxStore(environment);
  }

  /** The last attempt to read, or to store something new, failed. */
  get failing(): boolean {
    return this.#cannotRead || this.#cannotAdd;
  }

  get entries(): Iterable<StoredEntry> {
    return this.#entries.values();
  }

  get(key: string): StoredEntry | undefined {
    return this.#entries.get(key);
  }

  /** What is shown, oldest first. */
  view(sending: ReadonlySet<string>): OutboxEntry[] {
    const shown = (
      { key, kind, api, createdAt }: StoredEntry | (Damaged & { key: string }),
      state: OutboxEntry['state'],
      problem?: OutboxProblem,
      nextAt?: number,
    ): OutboxEntry => {
      const title = this.#titles.get(key);
      return {
        ...{ key, kind, api, createdAt, state, kept: true },
        ...(problem && { problem }),
        ...(nextAt !== undefined && { nextAt }),
        ...(title !== undefined && { title }),
      };
    };
    return [
      ...[...this.#entries.values()].map((entry) =>
        sending.has(entry.key)
          ? shown(entry, 'sending')
          : shown(entry, entry.state, entry.problem, entry.state === 'waiting' ? entry.nextAt : undefined),
      ),
      ...[...this.#damaged].map(([key, damaged]) =>
        shown({ ...damaged, key }, 'unreadable', { type: 'unreadable', errors: [] }),
      ),
      ...[...this.#deleted.values()].map((entry) =>
        entry.state === 'expired'
          ? shown(entry, entry.state, entry.problem)
          : shown(entry, 'unreadable', { type: 'deleted', errors: [] }),
      ),
    ].sort((a, b) => a.createdAt - b.createdAt);
  }

  /** Reads the device. False when that failed; then what was known stays. */
  async refresh(): Promise<boolean> {
    for (;;) {
      const read = ++this.#reads;
      const found = await this.#store.read().catch(() => undefined);
      if (!found) {
        this.#cannotRead = true;
        return false;
      }
      const { rows, vault } = found;
      const now = this.#environment.now();
      const entries = new Map<string, StoredEntry>();
      const damaged = new Map<string, Damaged>();
      const changed: StoredEntry[] = [];
      for (const [key, row] of rows) {
        if (this.#gone.has(key)) continue;
        const stored = readEntry(key, row);
        if (!stored) {
          damaged.set(key, readDamaged(row));
          continue;
        }
        const known = this.#unwritten.get(key) ?? stored;
        const entry = aged(known, now);
        if (entry !== stored) changed.push(entry);
        if (entry.sealed && (!this.#titles.has(key) || vault?.id !== this.#vault?.id)) {
          const content = await unseal(this.#environment.crypto, vault, entry);
          if (content) this.#titles.set(key, content.title);
          else this.#titles.delete(key);
        }
        if (entry.sealed && !this.#titles.has(key)) damaged.set(key, entry);
        else entries.set(key, entry);
      }
      // Something was written or read meanwhile: this is an old view.
      if (read <= this.#applied) continue;
      this.#applied = read;
      if (!this.#vault || vault?.id !== this.#vault.id) this.#noteDeleted(rows);
      this.#vault = vault;
      this.#entries = entries;
      this.#damaged = damaged;
      this.#cannotRead = false;
      this.ready = true;
      for (const key of this.#unwritten.keys()) if (!rows.has(key)) this.#unwritten.delete(key);
      for (const entry of changed) await this.change(entry.key, () => entry);
      for (const key of this.#gone) if (rows.has(key)) await this.remove(key);
      return true;
    }
  }

  /**
   * The database is another one than before, or its key was lost already, so that nobody could deliver from it: what is
   * no longer in it was deleted. Also what had expired: while it was on its way nobody was told so.
   */
  #noteDeleted(rows: ReadonlyMap<string, unknown>): void {
    for (const [key, entry] of this.#entries) {
      if (!rows.has(key) && !this.#gone.has(key)) this.#deleted.set(key, entry);
    }
  }

  /** Stores something new; `failed` where the device cannot. */
  async add(
    entry: Omit<StoredEntry, 'sealed'>,
    content: Content,
    replaces?: string,
  ): Promise<'added' | 'exists' | 'failed'> {
    const { crypto } = this.#environment;
    try {
      for (;;) {
        const vault = await this.#store.vault(() => makeVault(crypto));
        const row: StoredEntry = { ...entry, sealed: await seal(crypto, vault, entry, content) };
        const outcome = await this.#store.add(entry.key, row, vault, replaces);
        if (outcome === 'other-vault') continue;
        this.#cannotAdd = false;
        if (outcome === 'exists') return outcome;
        this.#wrote();
        // another vault than before tells at the next reading that the others are gone
        this.#vault ??= vault;
        // a key whose first try failed is used again
        this.#gone.delete(entry.key);
        this.#titles.set(entry.key, content.title);
        this.#entries.set(entry.key, row);
        if (replaces !== undefined) this.forget(replaces);
        return outcome;
      }
    } catch {
      this.#cannotAdd = true;
      return 'failed';
    }
  }

  /** Changes an entry, here and on the device; where the device cannot, here alone. */
  async change(key: string, change: (entry: StoredEntry) => StoredEntry): Promise<void> {
    const known = this.#entries.get(key);
    let changed: StoredEntry | undefined;
    try {
      await this.#store.change(key, (row) => {
        const entry = this.#unwritten.get(key) ?? readEntry(key, row);
        return entry && !this.#gone.has(key) ? (changed = change(entry)) : undefined;
      });
      this.#unwritten.delete(key);
    } catch {
      changed = known && change(known);
      if (changed && !this.#gone.has(key)) this.#unwritten.set(key, changed);
    }
    // not when it was found damaged, or removed, meanwhile
    if (changed && this.#entries.has(key)) this.#entries.set(key, changed);
    this.#wrote();
  }

  /** Deletes an entry. It is gone for this page in any case; the device is asked again at the next reading. */
  async remove(key: string): Promise<void> {
    this.forget(key);
    await this.#store.remove(key).catch(() => undefined);
    this.#wrote();
  }

  /** Takes an entry for delivered or removed. */
  forget(key: string): void {
    this.#gone.add(key);
    this.#entries.delete(key);
    this.#damaged.delete(key);
    this.#deleted.delete(key);
    this.#unwritten.delete(key);
    this.#titles.delete(key);
  }

  /** What is sealed in an entry, as last read; undefined when it cannot be opened: the next reading tells so. */
  async open(key: string): Promise<Content | undefined> {
    const entry = this.#entries.get(key);
    const content = entry && (await unseal(this.#environment.crypto, this.#vault, entry));
    if (!content) this.#titles.delete(key);
    return content;
  }

  title(key: string): string | undefined {
    return this.#titles.get(key);
  }

  #wrote(): void {
    this.#applied = this.#reads;
  }
}

function readDamaged(row: unknown): Damaged {
  const { kind, api, createdAt } = (row ?? {}) as Partial<StoredEntry>;
  return {
    kind: kindOf(kind),
    api: typeof api === 'string' ? api : '',
    createdAt: typeof createdAt === 'number' && Number.isFinite(createdAt) ? createdAt : 0,
  };
}
