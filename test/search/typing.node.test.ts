import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/property.js';
import { distance, forgiven } from '../../src/search/correct.js';
import { foldText } from '../../src/search/fold.js';
import { createSearch } from '../../src/search/index.js';
import { keysOf, realServices, service } from './catalogue.js';

const services = realServices();
const search = createSearch(services);

describe('typing errors', () => {
  const cases: [string, string, string][] = [
    // typed, meant, key among the first five
    ['rehabilitcja', 'rehabilitacja', 'koszalin/rehabilitacja-i-fizjoterapia'],
    ['fryzejr', 'fryzjer', 'koszalin/fryzjer-w-domu'],
    ['wolontarjat', 'wolontariat', 'koszalin/wolontariat-organizacji'],
    ['mieszaknia chronione', 'mieszkania chronione', 'lapy/mieszkania-chronione'],
    ['paliatwyna', 'paliatywna', 'koszalin/opieka-paliatywna'],
    ['asystnet osobisty', 'asystent osobisty', 'lapy/asystent-osobisty'],
    ['hospcyjna', 'hospicyjna', 'koszalin/opieka-paliatywna'],
    ['wypozyczlania sprzetu', 'wypożyczalnia sprzętu', 'lapy/wypozyczalnia-sprzetu-rehabilitacyjnego'],
  ];
  for (const [typed, meant, key] of cases) {
    it(`takes ${typed} for ${meant}`, () => {
      const result = search.search(typed, { limit: 5 });
      assert.ok(keysOf(result).includes(key), keysOf(result).join(' '));
      assert.ok(result.correction);
    });
  }

  it('tells what was corrected, and the whole query as it was taken', () => {
    const { correction } = search.search('dla dziecka, psycholg w Łapach');
    assert.equal(correction?.from, 'psycholg');
    assert.equal(foldText(correction.to), 'psycholog');
    assert.equal(correction.query, `dla dziecka, ${correction.to} w Łapach`);
  });

  it('corrects no word that the catalogue has, nor a short one', () => {
    for (const query of ['opieka', 'seniora', 'mąż', 'xyz', 'dla', 'klub']) {
      assert.equal(search.search(query).correction, undefined, query);
    }
  });

  it('makes no word of another: not of a short one, nor by another letter in a short root', () => {
    const words = ['mają', 'grupy', 'krąg', 'kasa', 'powodu', 'może', 'kiedy', 'pracy'];
    const index = createSearch(words.map((word) => service(`Usługa ${word}`)));
    for (const query of ['mamą', 'mama', 'gruby', 'kran', 'kara', 'pogoda', 'morze', 'kredyt', 'prany']) {
      for (const typed of [query, `${query} `]) {
        const result = index.search(typed);
        assert.equal(result.correction, undefined, typed);
        assert.equal(result.total, 0, typed);
      }
    }
    assert.equal(search.search('opieka nad mamą').correction, undefined);
    assert.equal(search.search('wnuk jest za gruby').correction, undefined);
  });

  it('still corrects a letter lost or exchanged in a short word', () => {
    for (const typed of ['opeka ', 'opieak ']) {
      const { correction } = search.search(typed);
      assert.equal(foldText(correction!.to), 'opieka', typed);
    }
  });

  it('corrects four letters where they are the same ones: exchanged, or one of them left out', () => {
    const index = createSearch([
      service('Klub seniora'),
      service('Pomoc'),
      service('Kurs tańca'),
      service('Most'),
    ]);
    for (const [typed, meant] of [
      ['kulb ', 'klub'],
      ['kusr ', 'kurs'],
      ['pmoc ', 'pomoc'],
    ] as const) {
      assert.equal(foldText(index.search(typed).correction?.to ?? ''), meant, typed);
    }
    for (const typed of ['kura ', 'moda ', 'kula ', 'pole ']) {
      assert.equal(index.search(typed).correction, undefined, typed);
      assert.equal(index.search(typed).total, 0, typed);
    }
  });

  it('corrects only where that answers more of the query', () => {
    const club = service('Klub seniora');
    const exercise = service('Gimnastyka');
    const index = createSearch([club, exercise]);
    assert.equal(foldText(index.search('gimnastyak ').correction!.to), 'gimnastyka');
    // No service has both, and the one that has more of it has nothing of the correction.
    const result = index.search('klub seniora gimnastyak ');
    assert.equal(result.correction, undefined);
    assert.deepEqual(
      result.hits.map((hit) => hit.service),
      [club],
    );
  });

  it('tells what may have been meant also where nothing surely fits, for "did you mean"', () => {
    for (const query of ['kwantowa teleportacja rehablitacja ', 'xqzv wpqr gruby rehablitacja ']) {
      const result = search.search(query);
      assert.equal(result.confident, false, query);
      assert.equal(foldText(result.correction!.to), 'rehabilitacja', query);
      assert.equal(result.correction!.query, query.replace('rehablitacja', result.correction!.to));
    }
    const filters = { areas: ['obszar:nie-ma'] };
    assert.equal(search.search('rehablitacja ', { filters }).total, 0);
  });

  it('looks for the words as they are typed when asked to', () => {
    for (const query of ['fryzejr', 'psycholg dla dziecka', 'wozek rehablitacja ']) {
      assert.ok(search.search(query).correction, query);
      assert.equal(search.search(query, { verbatim: true }).correction, undefined, query);
    }
    assert.equal(search.search('fryzejr ', { verbatim: true }).total, 0);
    // What is spelt right is answered the same either way.
    assert.deepEqual(search.search('opieka', { verbatim: true }), search.search('opieka'));
  });

  it('gives a query that needs no further correction', () => {
    for (const query of ['fryzejr ', 'dla dziecka, psycholg w Łapach', 'mieszaknia chronione ']) {
      const { correction } = search.search(query);
      const again = search.search(correction!.query);
      assert.equal(again.correction, undefined, correction!.query);
      assert.ok(again.total > 0);
    }
  });

  it('does not call what is still being typed an error', () => {
    const word = 'rehabilitacja';
    for (let i = 1; i <= word.length; i++) {
      assert.equal(search.search(word.slice(0, i)).correction, undefined, word.slice(0, i));
    }
  });

  it('finds a long word with one letter lost, doubled, changed or exchanged', () => {
    const long = ['wypożyczalnia', 'przedmedyczna', 'fizjoterapia', 'wytchnieniowa', 'środowiskowa'];
    const spoil = fc.record({
      word: fc.constantFrom(...long),
      at: fc.integer({ min: 1, max: 9 }),
      how: fc.constantFrom('lose', 'double', 'change', 'exchange'),
      letter: fc.constantFrom(...'aeioklmnrst'),
    });
    fc.assert(
      fc.property(spoil, ({ word, at, how, letter }) => {
        const from = foldText(word);
        const [before, here, next, after] = [from.slice(0, at), from[at]!, from[at + 1]!, from.slice(at + 2)];
        const typed =
          how === 'lose'
            ? before + next + after
            : how === 'double'
              ? before + here + here + next + after
              : how === 'change'
                ? before + letter + next + after
                : before + next + here + after;
        const meant = keysOf(search.search(`${from} `, { limit: 3 }));
        const found = keysOf(search.search(`${typed} `, { limit: 10 }));
        assert.ok(found.includes(meant[0]!), `${typed}: ${found.join(' ')}`);
      }),
      { numRuns: process.env.VERIFY_FULL ? 2_000 : 150 },
    );
  });
});

describe('distance', () => {
  it('counts letters missing, added, changed and exchanged', () => {
    assert.equal(distance('opieka', 'opieka'), 0);
    assert.equal(distance('opeka', 'opieka'), 1);
    assert.equal(distance('opiekka', 'opieka'), 1);
    assert.equal(distance('opuieka', 'opieka'), 1);
    assert.equal(distance('poieka', 'opieka'), 1);
    assert.equal(distance('logoped', 'logopedyczna', true), 0);
    assert.equal(distance('logped', 'logopedyczna', true), 1);
  });

  it('is symmetric, and zero for equals only', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        assert.equal(distance(a, b), distance(b, a));
        assert.equal(distance(a, b) === 0, a === b);
      }),
    );
  });

  it('forgives nothing in short words', () => {
    assert.deepEqual([3, 4, 6, 14].map(forgiven), [0, 1, 2, 3]);
  });
});
