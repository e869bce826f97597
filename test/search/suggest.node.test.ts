import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldText } from '../../src/search/fold.js';
import { createSearch } from '../../src/search/index.js';
import { realServices, service } from './catalogue.js';

const search = createSearch(realServices());
const textsOf = (prefix: string, limit?: number): string[] =>
  search.suggest(prefix, limit).map(({ text }) => text);

describe('suggestions', () => {
  it('begin with names that begin so, whatever the accents and case', () => {
    for (const prefix of ['swiet', 'ŚWIET', 'Świet']) {
      assert.match(textsOf(prefix)[0]!, /^Świetlic/);
    }
  });

  it('take a service along, when the name is of one only', () => {
    const twice = [service('Klub Seniora'), service('Klub seniora'), service('Klub Malucha')];
    const [first, second] = createSearch(twice).suggest('klub');
    assert.equal(first!.text, 'Klub Malucha');
    assert.equal(first!.service, twice[2]);
    assert.equal(second!.kind, 'service');
    assert.equal(second!.service, undefined);
  });

  it('find a name by the words inside it', () => {
    assert.ok(textsOf('szyty').includes('Opiekun szyty na miarę'));
    assert.ok(textsOf('trzeciego wie').includes('Uniwersytet Trzeciego Wieku'));
  });

  it('offer terms with their codes', () => {
    const term = search.suggest('wypożycz').find(({ kind }) => kind === 'term');
    assert.match(term!.code!, /^sposob:/);
  });

  it('finish the last word, with words that stand with the others', () => {
    assert.ok(textsOf('psycholog dla dzie').includes('psycholog dla dzieci'));
    const one = service('Kurs tańca', { description: 'Nauka tańca.' });
    const other = service('Basen', { description: 'Nurkowanie.' });
    assert.deepEqual(
      createSearch([one, other])
        .suggest('kurs n')
        .filter(({ kind }) => kind === 'word')
        .map(({ text }) => text),
      ['kurs nauka'],
    );
  });

  it('never repeat themselves nor exceed the limit', () => {
    for (const prefix of ['o', 'op', 'opieka', 'dz', 'klub ', 'za', 'usługi op']) {
      const texts = textsOf(prefix, 6).map(foldText);
      assert.ok(texts.length <= 6);
      assert.equal(new Set(texts).size, texts.length);
    }
  });

  it('are none for nothing, signs, nonsense or no room', () => {
    for (const prefix of ['', '   ', '!?', '🦄', 'qqqq']) assert.deepEqual(search.suggest(prefix), []);
    assert.deepEqual(search.suggest('op', 0), []);
  });
});
