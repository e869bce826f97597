// The file for pages holds Fuse without the parts that we never reach; it must answer as the whole does.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { it } from 'node:test';
import fc from 'fast-check';
import Whole from 'fuse.js/basic';
import { afterCuts } from '../../scripts/cut.mjs';

const file = createRequire(import.meta.url)
  .resolve('fuse.js/basic')
  .replace(/\.cjs$/, '.mjs');
const code = afterCuts(await readFile(file, 'utf8'), file);
const { default: Rest } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
  default: typeof Whole;
};

it('Fuse after the cuts gives the same results', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aeiou łńwzk'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 40 }),
      word,
      fc.integer({ min: -1, max: 10 }),
      (texts, query, limit) => {
        const options = { includeScore: true, threshold: 0.5, distance: 40 };
        const things = texts.map((text, id) => ({ text, more: [text, `${id}`] }));
        for (const keys of [['text'], ['text', 'more']])
          assert.deepEqual(
            new Rest(things, { ...options, keys }).search(query, { limit }),
            new Whole(things, { ...options, keys }).search(query, { limit }),
          );
        assert.deepEqual(
          new Rest(texts, options).search(query, { limit }),
          new Whole(texts, options).search(query, { limit }),
        );
      },
    ),
    { numRuns: 1000 },
  );
});
