import type { UseStore } from 'idb-keyval';

const DATABASE = 'okienko-catalogue-1';
const STORE = 'documents';

/** Milliseconds for anything that the database does. Some browsers leave a blocked open without an answer. */
export const STORE_TIMEOUT = 3_000;

let opening: Promise<IDBDatabase> | undefined;

/**
 * idb-keyval's own `createStore` keeps the connection open against a deletion by another tab and waits for
 * ever for an open that is never answered; this one lets go, times out, repairs, and forgets each failure.
 */
export const catalogueStore: UseStore = async (mode, callback) => {
  try {
    return await withStore(mode, callback);
  } catch (error) {
    const { name } = (error ?? {}) as { name?: string };
    // The connection was closed under us (deleted by another tab, "clear site data"): once again, anew.
    // Without its store the database is damaged: made anew as well; it holds copies only.
    if (name === 'NotFoundError') await remove();
    else if (name !== 'InvalidStateError') throw error;
    return await withStore(mode, callback);
  }
};

async function withStore<T>(
  mode: IDBTransactionMode,
  callback: (store: IDBObjectStore) => T | PromiseLike<T>,
): Promise<T> {
  opening ??= open();
  const current = opening;
  try {
    const database = await current;
    return await within(callback(database.transaction(STORE, mode).objectStore(STORE)));
  } catch (error) {
    // Closed, never only dropped: a connection that stays would block whoever deletes the database.
    if (opening === current) close();
    throw error;
  }
}

/** Lets go of the database, if it is open. The next use opens it again. */
export function close(): void {
  const current = opening;
  opening = undefined;
  current?.then(
    (database) => database.close(),
    () => undefined,
  );
}

function open(): Promise<IDBDatabase> {
  // Throws where storage is blocked, and in Node where there is none: `withStore` hands that on.
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  let late = false;
  const opened = new Promise<IDBDatabase>((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      if (late) return database.close();
      // Another tab deletes the database or brings a new version: do not stand in its way.
      database.onversionchange = database.onclose = () => {
        database.close();
        if (opening === promise) opening = undefined;
      };
      resolve(database);
    };
  });
  const promise = within(opened).catch((error: unknown) => {
    late = true;
    throw error;
  });
  return promise;
}

function remove(): Promise<void> {
  close();
  return within(
    new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(DATABASE);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    }),
  );
}

/** Rejects when `work` is not done in time. */
export function within<T>(work: T | PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database does not answer.')), STORE_TIMEOUT);
  });
  return Promise.race([work, timeout]).finally(() => clearTimeout(timer));
}
