import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';

export type StorageFault = 'blocked' | 'silent' | 'quota';

/** Storage that is full: for all factories, since it is one device. */
const full = { now: false };
const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row: Parameters<typeof put>) {
  const request = put.apply(this, row);
  // browsers notice it when they write: the transaction ends without having done anything
  if (full.now) this.transaction.abort();
  return request;
};

/** The storage of one device, which can be made to fail. */
export class Device {
  readonly factory = new IDBFactory();
  #fault: StorageFault | undefined;
  /** Connections open at the moment. */
  busy = 0;

  constructor() {
    full.now = false;
  }

  set fault(fault: StorageFault | undefined) {
    this.#fault = fault;
    full.now = fault === 'quota';
  }

  /** What a page sees of it while `alive`. */
  view(alive: () => boolean): IDBFactory {
    const silent = (): IDBOpenDBRequest => new EventTarget() as IDBOpenDBRequest;
    const open = (name: string, version?: number): IDBOpenDBRequest => {
      if (!alive() || this.#fault === 'silent') return silent();
      if (this.#fault === 'blocked') throw new DOMException('blocked', 'SecurityError');
      this.busy++;
      const request = this.factory.open(name, version);
      request.addEventListener('success', () => {
        const { result } = request;
        const close = result.close.bind(result);
        result.close = () => {
          this.busy--;
          close();
        };
      });
      request.addEventListener('error', () => this.busy--);
      return request;
    };
    return { open, deleteDatabase: (name: string) => this.factory.deleteDatabase(name) } as IDBFactory;
  }

  /** Works on the database as another page or a faulty disk does. */
  async tamper(work: (entries: IDBObjectStore, keys: IDBObjectStore) => void): Promise<void> {
    const request = this.factory.open('okienko-outbox-1', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('entries');
      request.result.createObjectStore('keys');
    };
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction(['entries', 'keys'], 'readwrite');
    const done = new Promise((resolve) => {
      transaction.oncomplete = transaction.onabort = resolve;
    });
    work(transaction.objectStore('entries'), transaction.objectStore('keys'));
    await done;
    database.close();
  }

  /** All rows of the entries. */
  async rows(): Promise<Map<string, unknown>> {
    const rows = new Map<string, unknown>();
    await this.tamper((entries) => {
      const cursor = entries.openCursor();
      cursor.onsuccess = () => {
        if (!cursor.result) return;
        rows.set(String(cursor.result.key), cursor.result.value);
        cursor.result.continue();
      };
    });
    return rows;
  }

  /** Damages the row at `index`. */
  corrupt(index: number): Promise<void> {
    return this.tamper((entries) => {
      const request = entries.getAllKeys();
      request.onsuccess = () => {
        const key = request.result[index % (request.result.length || 1)];
        if (key === undefined) return;
        const get = entries.get(key);
        get.onsuccess = () => {
          const row = get.result as { sealed?: { data: ArrayBuffer } };
          if (index % 3 === 0) return put.call(entries, 'rubbish', key);
          if (row?.sealed) new Uint8Array(row.sealed.data)[0]! ^= 1;
          return put.call(entries, row, key);
        };
      };
    });
  }

  loseKey(): Promise<void> {
    return this.tamper((_, keys) => keys.clear());
  }

  delete(): Promise<void> {
    return new Promise((resolve) => {
      const request = this.factory.deleteDatabase('okienko-outbox-1');
      request.onsuccess = () => resolve();
    });
  }
}
