// Whatever an index file holds: it is read or refused, in bounded time, and nothing else happens.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from '../../helpers/property.js';
import { createSearch } from '../../../src/search/index.js';
import { reviveIndex, storeIndex, type StoredIndex } from '../../../src/search/stored/index.js';
import { realServices } from '../catalogue.js';
import { manifestOf, NOW, OPTIONS, told } from './support.js';

type Json = unknown;
const ODD = [
  null,
  true,
  -1,
  0.5,
  1e9,
  1e300,
  '',
  '\\',
  '~'.repeat(40),
  'zażółć',
  [],
  {},
  [[]],
  JSON.parse('{"__proto__":{"polluted":1}}') as Json,
  JSON.parse('{"constructor":{"prototype":{"polluted":1}}}') as Json,
];

/** Every place in some JSON. */
function* places(value: Json, path: (string | number)[] = []): Generator<(string | number)[]> {
  yield path;
  if (typeof value !== 'object' || !value) return;
  for (const key of Object.keys(value)) yield* places((value as Record<string, Json>)[key], [...path, key]);
}

/** A copy with something else at one place. */
function changed(value: Json, [key, ...rest]: readonly (string | number)[], instead: Json): Json {
  if (key === undefined) return instead;
  const copy = (Array.isArray(value) ? [...(value as Json[])] : { ...(value as object) }) as Record<
    string,
    Json
  >;
  copy[key] = changed(copy[key], rest, instead);
  return copy;
}

/** Reads it; tells whether it answers. */
async function outcome(manifest: Json): Promise<'refused' | 'read'> {
  let revived;
  try {
    revived = await reviveIndex(manifest as object);
  } catch (error) {
    assert.ok(error instanceof TypeError || error instanceof RangeError, String(error));
    return 'refused';
  }
  const search = await revived.open({ languages: [] });
  for (const query of ['', 'opieka', 'po', 'wozek']) {
    search.search(query, { filters: { freeOnly: true } });
    search.search(query);
    search.suggest(query);
  }
  return 'read';
}

describe('a broken index', () => {
  let stored: StoredIndex;
  let whole: Json;
  before(() => {
    stored = storeIndex(realServices().slice(0, 40), { now: NOW });
    whole = manifestOf(stored);
  });

  it('is refused when it is of another version, or something else', async () => {
    for (const other of [
      { ...(whole as object), okienko_index: 2 },
      { ...(whole as object), analysis: 'of another library' },
      { services: [] },
      [],
    ])
      assert.equal(await outcome(other), 'refused');
    const stale = { ...(whole as object), analysis: '0' };
    await assert.rejects(reviveIndex(stale), /another version of Okienko. Run `npx okienko index`/);
  });

  it('is refused when a part of it is missing, twice or in another order', async () => {
    const { chunks = [] } = whole as { chunks?: [string, Json][] };
    for (let i = 0; i < chunks.length; i++) {
      const [kind] = chunks[i]!;
      const without = { ...(whole as object), chunks: chunks.filter((_, each) => each !== i) };
      if (kind !== 'terms') assert.equal(await outcome(without), 'refused', kind);
      const twice = { ...(whole as object), chunks: [...chunks, chunks[i]] };
      assert.ok(['refused', 'read'].includes(await outcome(twice)));
    }
    await outcome({ ...(whole as object), chunks: [...chunks].reverse() });
  });

  it('is read or refused, whatever stands at any place', async () => {
    const all = [...places(whole)];
    await fc.assert(
      fc.asyncProperty(fc.nat(all.length - 1), fc.constantFrom(...ODD), async (at, odd) => {
        await outcome(changed(whole, all[at]!, odd));
        assert.equal(({} as { polluted?: number }).polluted, undefined);
      }),
      { numRuns: process.env['VERIFY_FULL'] ? 3_000 : 400 },
    );
  });

  it('is read or refused when a text of it is cut or a letter changed', async () => {
    const all = [...places(whole)].filter((path) => typeof at(whole, path) === 'string');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(all.length - 1),
        fc.nat(),
        fc.constantFrom('', '#', '~', 'z', ' '),
        async (i, n, sign) => {
          const text = at(whole, all[i]!) as string;
          const place = n % (text.length + 1);
          await outcome(
            changed(whole, all[i]!, text.slice(0, place) + sign + (sign ? text.slice(place + 1) : '')),
          );
        },
      ),
      { numRuns: process.env['VERIFY_FULL'] ? 3_000 : 300 },
    );
  });

  it('says of broken services no more than a catalogue would', async () => {
    const services = realServices().slice(0, 5);
    const { manifest } = storeIndex(services, OPTIONS);
    const text = JSON.stringify(manifest).replace(
      '"link_type":"area"',
      '"link_type":{"a":1},"__proto__":{"b":2}',
    );
    const { open } = await reviveIndex(JSON.parse(text) as object);
    const found = (await open({ languages: [] })).search('');
    assert.equal(found.total, 5);
    assert.deepEqual(told(found), told(createSearch(services, OPTIONS).search('')));
  });
});

const at = (value: Json, path: readonly (string | number)[]): Json =>
  path.reduce<Json>((inner, key) => (inner as Record<string, Json>)[key], value);
