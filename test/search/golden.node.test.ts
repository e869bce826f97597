import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createSearch } from '../../src/search/index.js';
import { keysOf, realServices } from './catalogue.js';

interface Golden {
  group: string;
  query: string;
  /** Key of a service that the query must find … */
  key: string;
  /** … among so many. */
  within: number;
}

const golden = JSON.parse(
  readFileSync(new URL('../golden/search.json', import.meta.url), 'utf8'),
) as Golden[];
const search = createSearch(realServices());

describe('golden rankings', () => {
  for (const { group, query, key, within } of golden) {
    it(`${group}: ${query}`, () => {
      const found = keysOf(search.search(query, { limit: Math.max(within, 12) }));
      const at = found.indexOf(key);
      assert.ok(
        at >= 0 && at < within,
        `${key} is ${at < 0 ? 'absent' : `number ${at + 1}`} in ${found.join(' ')}`,
      );
    });
  }
});
