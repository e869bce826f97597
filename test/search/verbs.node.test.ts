import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openSearch, type Search } from '../../src/search/index.js';
import { otherVerbs } from '../../src/search/verbs.js';
import fc from '../helpers/property.js';

const NAMES = [
  'Bank czasu: naprawa i wymienianie się',
  'Gdzie pogadać',
  'Rodzić po ludzku',
  'Zabawa dla dzieci',
  'Pralnia',
];
const search: Search = await openSearch(NAMES.map((name, i) => ({ id: `${i}`, name })));
const found = (query: string): string[] => search.search(query).hits.map(({ service }) => service.name);

describe('verbs', () => {
  for (const [said, meant] of [
    ['naprawiałam', 0],
    ['ponaprawiać', 0],
    ['wymieniłbym wymieniamy', 0],
    ['gadać ', 1],
    ['nagadałyśmy się', 1],
    ['urodziłam ', 2],
    ['pobawić się', 3],
  ] as const)
    it(`finds ${NAMES[meant]} by "${said}"`, () => assert.equal(found(said)[0], NAMES[meant]));

  it('what is known as it was typed stays what it is', () => {
    assert.deepEqual(found('naprawa'), [NAMES[0]]);
    assert.deepEqual(found('zabawa'), [NAMES[3]]);
  });

  it('a word that only ends like a verb finds nothing', () => {
    for (const word of ['ciasto ', 'żyrafa ', 'biblioteka ']) assert.deepEqual(found(word), [], word);
  });

  it('never asks for more than some hundred stems, nor for short ones', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdeilmnoprsuwyz'), maxLength: 300 }), (word) => {
        const all = [...otherVerbs(word)];
        assert.ok(all.length < 300);
        assert.ok(all.every((each) => each.length > 2));
      }),
    );
  });
});
