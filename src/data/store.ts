import { promisifyRequest, type UseStore } from 'idb-keyval';
import { within } from './within.js';

const DATABASE = 'okienko-catalogue-1';
const STORE = 'documents';

/** Milliseconds for anything that the database does. Some browsers leave a blocked open without an answer. */
const STORE_TIMEOUT = 3_000;

/**
 * idb-keyval's own `createStore` keeps the connection open against a deletion by another tab and waits for
 * ever for an open that is never answered; this one lets go after each use, times out, and repairs. Rejects where
 * storage is blocked or, in Node, absent.
 */
export const catalogueStore: UseStore = (mode, callback) => within(use(mode, callback), STORE_TIMEOUT);

const use: UseStore = async (mode, callback) => {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  const database = await promisifyRequest(request);
  try {
    return await callback(database.transaction(STORE, mode).objectStore(STORE));
  } catch (error) {
    if ((error as Error).name !== 'NotFoundError') throw error;
  } finally {
    database.close();
  }
  // Without its store the database is damaged: made anew; it holds copies only.
  await promisifyRequest(indexedDB.deleteDatabase(DATABASE));
  return use(mode, callback);
};
