import type { CatalogueClient, CatalogueState } from '../../src/data/index.js';

type Data = typeof import('../../src/data/index.js');

/** Settles with the first state, from now on, for which `test` holds. */
export function until(
  client: CatalogueClient,
  test: (state: CatalogueState) => boolean,
): Promise<CatalogueState> {
  return new Promise((resolve) => {
    const leave = { end: () => undefined as void, found: false };
    leave.end = client.subscribe((state) => {
      if (leave.found || !test(state)) return;
      leave.found = true;
      resolve(state);
      leave.end();
    });
    if (leave.found) leave.end();
  });
}

/** No request under way: loaded, or failed. */
export const settled = ({ status, revalidating }: CatalogueState): boolean =>
  !revalidating && (status === 'ready' || status === 'error');

/** Names of the services shown. */
export const names = ({ catalogue }: CatalogueState): string[] =>
  (catalogue?.services ?? []).map(({ name }) => name);

let copies = 0;

/** Another copy of the whole library, as from a second script: nothing in common but the page and the device. */
export async function anotherCopy(): Promise<Data> {
  const address = `../../src/data/index.ts?copy=${Date.now()}${copies++}`;
  return (await import(address)) as Data;
}

/** As after a new navigation: a library that knows nothing, in a page that shares nothing. */
export async function nextPage(): Promise<Data> {
  Reflect.deleteProperty(globalThis, Symbol.for('okienko/1'));
  return anotherCopy();
}

/** What the page's network says of itself. Gives back how to undo it. */
export function pretendOnline(online: boolean): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
  return () => Reflect.deleteProperty(navigator, 'onLine');
}

/** Asks again and again until `test` holds; the test's own time limit ends it. */
export async function eventually<T>(ask: () => Promise<T>, test: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await ask();
    if (test(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
