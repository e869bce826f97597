import { del, get, set } from 'idb-keyval';
import type { Sealed } from '../../data/outbox/entry.js';
import { makeVault, seal, unseal } from '../../data/outbox/seal.js';
import type { Vault } from '../../data/outbox/store.js';
import { storeIn } from '../../data/store.js';
import { findPesel } from '../../model/index.js';
import type { Draft } from '../shared/form/draft.js';

/** How long a draft is kept, in milliseconds: 30 days. */
export const KEPT = 30 * 24 * 60 * 60 * 1000;

/** A draft that was found on the device. */
export interface KeptDraft {
  draft: Draft;
  savedAt: Date;
}

interface Row {
  savedAt: number;
  sealed: Sealed;
}

const VAULT = 'vault';
const store = /* @__PURE__ */ storeIn('okienko-drafts-1', 'drafts');
const entryOf = (api: string) => ({ key: 'draft', kind: 'provider' as const, api });
const nameOf = (api: string) => `provider ${api}`;

/** Whether this page can keep a draft at all: encrypted or not at all, so not on plain http. */
export const canKeep = (): boolean =>
  typeof indexedDB !== 'undefined' && typeof globalThis.crypto?.subtle === 'object';

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** The draft without any text that holds a PESEL: such a text is not stored, whatever else is in it. */
export function withoutPesel(thing: unknown, now = new Date()): unknown {
  if (typeof thing === 'string') return !UUID.test(thing) && findPesel(thing, now).length > 0 ? '' : thing;
  if (Array.isArray(thing)) return thing.map((each) => withoutPesel(each, now));
  if (typeof thing !== 'object' || thing === null) return thing;
  return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, withoutPesel(value, now)]));
}

async function vaultOf(make: boolean): Promise<Vault | undefined> {
  const known = await get<Vault>(VAULT, store);
  if (known?.key instanceof CryptoKey || !make) return known;
  const vault = await makeVault(crypto);
  await set(VAULT, vault, store);
  return vault;
}

/** Keeps a draft, sealed with a key that no script can read. Rejects where storage does not work. */
export async function keepDraft(api: string, draft: Draft, now = Date.now()): Promise<void> {
  const vault = (await vaultOf(true)) as Vault;
  const body = JSON.stringify(withoutPesel(draft, new Date(now)));
  const row: Row = { savedAt: now, sealed: await seal(crypto, vault, entryOf(api), { body }) };
  await set(nameOf(api), row, store);
}

/** Forgets the draft. */
export const forgetDraft = (api: string): Promise<void> => del(nameOf(api), store);

/**
 * The draft that is kept for this API. One that is older than 30 days, damaged, or whose key is gone is deleted and
 * none. Rejects where storage does not work.
 */
export async function findDraft(api: string, now = Date.now()): Promise<KeptDraft | undefined> {
  const row = await get<Partial<Row>>(nameOf(api), store);
  if (row === undefined) return undefined;
  const draft = await read(api, row, now);
  if (!draft) await forgetDraft(api);
  return draft && { draft, savedAt: new Date(row.savedAt as number) };
}

async function read(api: string, row: Partial<Row>, now: number): Promise<Draft | undefined> {
  const age = now - (row?.savedAt ?? Number.NaN);
  // a clock that was set back makes a draft of tomorrow, by a day at most
  if (!(age <= KEPT && age > -KEPT) || !row.sealed) return undefined;
  try {
    const content = await unseal(crypto, await vaultOf(false), { ...entryOf(api), sealed: row.sealed });
    const draft: unknown = JSON.parse(content?.body ?? 'null');
    return typeof draft === 'object' && draft !== null && !Array.isArray(draft)
      ? (draft as Draft)
      : undefined;
  } catch {
    return undefined;
  }
}
