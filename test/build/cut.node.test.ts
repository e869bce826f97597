// The file for pages holds Fuse without the parts that we never reach; it must answer as the whole does.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { it } from 'node:test';
import fc from '../helpers/property.js';
import Whole from 'fuse.js/basic';
import { afterCuts } from '../../scripts/cut.mjs';

const file = createRequire(import.meta.url)
  .resolve('fuse.js/basic')
  .replace(/\.cjs$/, '.mjs');
const code = afterCuts(await readFile(file, 'utf8'), file);
const { default: Rest } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
  default: Pick<typeof Whole, 'match'>;
};

it('Fuse after the cuts finds a word as near to another as the whole does', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aeiou łńwzk'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(
      word,
      word,
      fc.constantFrom(0.2, 0.5, 0.8),
      fc.constantFrom(20, 40),
      (text, query, threshold, distance) => {
        const options = { threshold, distance };
        assert.deepEqual(Rest.match(query, text, options), Whole.match(query, text, options));
      },
    ),
    { numRuns: 5000 },
  );
  assert.deepEqual(Object.keys(Rest), ['match']);
});
