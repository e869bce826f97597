// The entries of the package, as another project imports them by name: in Node, from the checkout, once it is built.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from './support/site.js';

const { exports } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { default: string }>;
};
/** `./define/*` stands for all files there; files for pages are for pages alone. */
const names = Object.entries(exports)
  .filter((entry): entry is [string, { default: string }] => typeof entry[1] === 'object')
  .flatMap(([name, { default: file }]) =>
    name.endsWith('/*')
      ? readdirSync(path.join(ROOT, path.dirname(file)))
          .filter((each) => each.endsWith('.js'))
          .map((each) => name.replace('*', each.slice(0, -3)))
      : [name],
  )
  .map((name) => name.replace('.', 'okienko'));

describe('entries of the package in Node', () => {
  for (const name of names)
    it(name, async () => {
      const entry = (await import(name)) as object;
      // `okienko/define` is there for what it does
      if (!name.includes('/define')) assert.ok(Object.keys(entry).length > 0);
    });

  it('find a service in a catalogue without any DOM', async () => {
    const [model, search] = ['okienko/model', 'okienko/search'];
    const { parseCatalogue } = (await import(model)) as typeof import('../../src/model/index.js');
    const { createSearch } = (await import(search)) as typeof import('../../src/search/index.js');
    const text = readFileSync(path.join(ROOT, 'demo/data/lapy.json'), 'utf8');
    const { services } = parseCatalogue(JSON.parse(text));
    const { hits } = createSearch(services).search('wozek inwalidzki', { limit: 1 });
    assert.equal(hits[0]?.service.name, 'Wypożyczalnia sprzętu rehabilitacyjnego');
  });
});
