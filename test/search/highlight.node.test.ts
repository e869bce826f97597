import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/property.js';
import { details, provider, type Service } from '../../src/model/index.js';
import { words } from '../../src/search/fold.js';
import { createSearch, type Match, type MatchField } from '../../src/search/index.js';
import { realServices, service } from './catalogue.js';

const services = realServices();
const search = createSearch(services);

function textOf(one: Service, field: MatchField): string {
  const texts: Record<MatchField, string | null | undefined> = {
    name: one.name,
    alternate_name: one.alternate_name,
    description: details(one),
    eligibility: one.eligibility_description,
    provider: provider(one).name,
    application_process: one.application_process,
  };
  return texts[field] ?? '';
}

const marked = (one: Service, matches: readonly Match[], field: MatchField): string[] =>
  (matches.find((match) => match.field === field)?.ranges ?? []).map(([from, to]) =>
    textOf(one, field).slice(from, to),
  );

describe('highlights', () => {
  it('mark inflected forms as they stand in the text', () => {
    const one = service('Wypożyczalnia WÓZKÓW', { description: 'Wózek inwalidzki i inne wózki.' });
    const [hit] = createSearch([one]).search('wózka').hits;
    assert.deepEqual(marked(one, hit!.matches, 'name'), ['WÓZKÓW']);
    assert.deepEqual(marked(one, hit!.matches, 'description'), ['Wózek', 'wózki']);
  });

  it('mark what a typing error meant and what is being typed', () => {
    const one = service('Rehabilitacja');
    const index = createSearch([one]);
    for (const query of ['rehablitacja ', 'rehab']) {
      assert.deepEqual(marked(one, index.search(query).hits[0]!.matches, 'name'), ['Rehabilitacja']);
    }
  });

  it('leave small words unmarked', () => {
    const one = service('Zajęcia dla osób w kryzysie', { description: 'Dla każdego i w domu.' });
    const index = createSearch([one]);
    const [hit] = index.search('zajęcia dla osób w kryzysie').hits;
    assert.deepEqual(marked(one, hit!.matches, 'name'), ['Zajęcia', 'kryzysie']);
    assert.deepEqual(marked(one, hit!.matches, 'description'), []);
  });

  it('mark small words where nothing else was typed', () => {
    const one = service('Zajęcia dla osób w kryzysie');
    const [hit] = createSearch([one]).search('dla osób').hits;
    assert.deepEqual(marked(one, hit!.matches, 'name'), ['dla', 'osób']);
  });

  it('are whole words inside the text, in order, for any query', () => {
    const vocabulary = services.flatMap((one) => words(one.name).map((word) => word.text));
    const query = fc.array(fc.oneof(fc.constantFrom(...vocabulary), fc.string({ maxLength: 6 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(query, (parts) => {
        for (const { service: one, matches } of search.search(parts.join(' ')).hits) {
          for (const { field, ranges } of matches) {
            const bounds = new Set(words(textOf(one, field)).map(({ from, to }) => `${from} ${to}`));
            assert.ok(ranges.length > 0);
            ranges.forEach(([from, to], i) => {
              assert.ok(bounds.has(`${from} ${to}`));
              assert.ok(i === 0 || ranges[i - 1]![1] <= from);
            });
          }
        }
      }),
      { numRuns: process.env.VERIFY_FULL ? 3_000 : 200 },
    );
  });
});
