import { promisifyRequest } from 'idb-keyval';
import type { OutboxEnvironment } from './environment.js';

/*
 * The database `okienko-outbox-1`: store `entries` (row by idempotency key) and store `keys` with the one key that seals
 * them. A connection is opened for each use and closed after it, so that a deletion by another tab never waits; what
 * never answers, as blocked storage in some browsers, fails after a while. Everything rejects where storage does not work.
 */
const DATABASE = 'okienko-outbox-1';
const ENTRIES = 'entries';
const KEYS = 'keys';
const CURRENT = 'current';

/** Milliseconds for anything that the database does. */
const STORE_TIMEOUT = 3_000;

/** The key on this device, and a name that says whether it is still the same one. */
export interface Vault {
  id: string;
  key: CryptoKey;
}

export class OutboxStore {
  readonly #environment: OutboxEnvironment;

  constructor(environment: OutboxEnvironment) {
    this.#environment = environment;
  }

  /** All rows with their keys, whatever they hold, and the vault where there is one. */
  read(): Promise<{ rows: Map<string, unknown>; vault: Vault | undefined }> {
    return this.#use('readonly', async (entries, keys) => {
      const [names, rows, vault] = await Promise.all([
        promisifyRequest(entries.getAllKeys()),
        promisifyRequest<unknown[]>(entries.getAll()),
        promisifyRequest<unknown>(keys.get(CURRENT)),
      ]);
      return { rows: new Map(names.map((name, i) => [String(name), rows[i]])), vault: readVault(vault) };
    });
  }

  /** The vault of this device; `make` makes one where there is none. The first tab to store one wins. */
  async vault(make: () => Promise<Vault>): Promise<Vault> {
    const get = (mode: IDBTransactionMode, fresh?: Vault): Promise<Vault | undefined> =>
      this.#use(mode, async (_, keys) => {
        const vault = readVault(await promisifyRequest<unknown>(keys.get(CURRENT)));
        if (!vault && fresh) await promisifyRequest(keys.put(fresh, CURRENT));
        return vault ?? fresh;
      });
    return (await get('readonly')) ?? (await get('readwrite', await make()))!;
  }

  /**
   * Stores a new row, and deletes the one that it replaces, in one step.
   * @returns `exists` when the key has a row already; `other-vault` when the vault has changed meanwhile: seal anew
   */
  add(
    key: string,
    row: unknown,
    vault: Vault,
    replaces?: string,
  ): Promise<'added' | 'exists' | 'other-vault'> {
    return this.#use('readwrite', async (entries, keys) => {
      const [existing, current] = await Promise.all([
        promisifyRequest(entries.getKey(key)),
        promisifyRequest<unknown>(keys.get(CURRENT)),
      ]);
      if (existing !== undefined) return 'exists';
      const now = readVault(current);
      if (now && now.id !== vault.id) return 'other-vault';
      // The database was deleted since: its key goes in again with what it seals.
      if (!now) keys.put(vault, CURRENT);
      entries.put(row, key);
      if (replaces !== undefined) entries.delete(replaces);
      return 'added';
    });
  }

  /** Changes a row that is still there; `change` gives undefined to leave it. What was deleted stays deleted. */
  change(key: string, change: (row: unknown) => unknown): Promise<void> {
    return this.#use('readwrite', async (entries) => {
      if ((await promisifyRequest(entries.getKey(key))) === undefined) return;
      const changed = change(await promisifyRequest<unknown>(entries.get(key)));
      if (changed !== undefined) entries.put(changed, key);
    });
  }

  remove(key: string): Promise<void> {
    return this.#use('readwrite', async (entries) => {
      entries.delete(key);
    });
  }

  /** Work in one transaction, done when it is on the disk. */
  async #use<T>(
    mode: IDBTransactionMode,
    work: (entries: IDBObjectStore, keys: IDBObjectStore) => Promise<T>,
  ): Promise<T> {
    let stop: (() => void) | undefined;
    const late = new Promise<never>((_, reject) => {
      const give = (): void => reject(new DOMException('Storage gives no answer.', 'TimeoutError'));
      stop = this.#environment.setTimer(give, STORE_TIMEOUT);
    });
    try {
      return await Promise.race([this.#transact(mode, work), late]);
    } finally {
      stop!();
    }
  }

  async #transact<T>(
    mode: IDBTransactionMode,
    work: (entries: IDBObjectStore, keys: IDBObjectStore) => Promise<T>,
  ): Promise<T> {
    const { storage } = this.#environment;
    if (!storage) throw new DOMException('No storage.', 'NotSupportedError');
    const request = storage.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(ENTRIES);
      request.result.createObjectStore(KEYS);
    };
    const database = await promisifyRequest(request);
    try {
      // strict: on the disk, not only with the system, which may fail as well
      const transaction = database.transaction([ENTRIES, KEYS], mode, { durability: 'strict' });
      const done = promisifyRequest(transaction);
      done.catch(() => undefined);
      try {
        const result = await work(transaction.objectStore(ENTRIES), transaction.objectStore(KEYS));
        await done;
        return result;
      } catch (error) {
        abort(transaction);
        throw error;
      }
    } catch (error) {
      if ((error as Error).name !== 'NotFoundError') throw error;
    } finally {
      database.close();
    }
    // Without its stores the database is damaged and holds nothing of ours: made anew.
    await promisifyRequest(storage.deleteDatabase(DATABASE));
    return this.#transact(mode, work);
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // it has ended by itself
  }
}

function readVault(thing: unknown): Vault | undefined {
  const { id, key } = (thing ?? {}) as Partial<Vault>;
  return typeof id === 'string' && key && typeof key === 'object' ? { id, key } : undefined;
}
