import { promisifyRequest, type UseStore } from 'idb-keyval';
import { within } from './within.js';

/** Milliseconds for anything that the database does. Some browsers leave a blocked open without an answer. */
const STORE_TIMEOUT = 3_000;

/**
 * A database with one store. idb-keyval's own `createStore` keeps the connection open against a deletion by another tab and waits for
 * ever for an open that is never answered; this one lets go after each use, times out, and repairs. Rejects where
 * storage is blocked or, in Node, absent.
 */
export function storeIn(name: string, store: string): UseStore {
  const use: UseStore = async (mode, callback) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    const database = await promisifyRequest(request);
    try {
      return await callback(database.transaction(store, mode).objectStore(store));
    } catch (error) {
      if ((error as Error).name !== 'NotFoundError') throw error;
    } finally {
      database.close();
    }
    // Without its store the database is damaged: made anew; what was in it is lost already.
    await promisifyRequest(indexedDB.deleteDatabase(name));
    return use(mode, callback);
  };
  return (mode, callback) => within(use(mode, callback), STORE_TIMEOUT);
}

/** Copies of catalogues. */
export const catalogueStore = /* @__PURE__ */ storeIn('okienko-catalogue-1', 'documents');
