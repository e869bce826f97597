import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/property.js';
import { createSearch, loadThesaurus, openSearch } from '../../src/search/index.js';
import { words } from '../../src/search/fold.js';
import { keysOf, realServices, service } from './catalogue.js';

const services = realServices();
const thesauri = await Promise.all((['pl', 'uk', 'en'] as const).map(loadThesaurus));
const search = createSearch(services, { thesauri, languages: ['pl', 'uk', 'en'] });
const namesOf = (query: string, limit = 5): string[] =>
  search.search(query, { limit }).hits.map((hit) => hit.service.name);

describe('confidence', () => {
  for (const query of [
    'blorfowanie pregzli',
    'zbrumka turlikowa',
    'qwertyuiop asdfgh',
    'xqzv',
    'kwantowa teleportacja kotów',
    'bilet na samolot',
    'giełda kryptowaluty bitcoin',
    'wynik meczu',
    'przepis na sernik',
    'flight tickets',
    'recipe for pancakes',
    'программирование на python',
    '🦄',
    '!?',
  ]) {
    it(`is none: ${query}`, () => assert.equal(search.search(query).confident, false));
  }

  for (const [query, name] of [
    ['opieka nad chorą mamą', /opiekuńcze/],
    ['potrzebuję wózka inwalidzkiego', /Wypożyczalnia sprzętu/],
    ['mąż pije', /uzależnie/],
    ['nie mam gdzie spać', /Interwencja|Schronienie/],
    ['kto zrobi zakupy starszej osobie', /opiekuńcze|sąsiedzkie/],
    ['dziecko nie mówi', /logopedyczna/],
    ['bezdomność', /bezdomn/],
    ['pokłóciliśmy się o opiekę nad dziećmi, mediacje', /Mediacje/],
    ['інвалідний візок', /Wypożyczalnia sprzętu/],
    ['чоловік п’є', /uzależnie/],
    ['wheelchair', /Wypożyczalnia sprzętu/],
  ] as const) {
    it(`is there for a need: ${query}`, () => {
      const result = search.search(query);
      assert.equal(result.confident, true);
      assert.ok(
        namesOf(query).some((each) => name.test(each)),
        namesOf(query).join('; '),
      );
    });
  }

  it('is there for everything and for what only narrows', () => {
    assert.equal(search.search('').confident, true);
    assert.equal(search.search('za darmo').confident, true);
    assert.equal(search.search('w Łapach').confident, true);
  });

  it('is there for two things at once, of which each is somewhere; not for one among unknown words', () => {
    const own = createSearch([
      service('Fryzjer'),
      service('Spacery'),
      service('Gimnastyka'),
      service('Biblioteka'),
    ]);
    assert.equal(own.search('fryzjer i spacery').confident, true);
    assert.equal(own.search('fryzjer xqzvwort blorfowanie').confident, false);
  });

  it('is none where filters leave nothing', () => {
    const { confident, total } = search.search('opieka', { filters: { areas: ['obszar:nie-ma'] } });
    assert.deepEqual([confident, total], [false, 0]);
  });
});

describe('abbreviations', () => {
  for (const [query, name] of [
    ['MOPS', /Praca socjalna/],
    ['mops', /Praca socjalna/],
    ['GOPS', /Praca socjalna/],
    ['ŚDS', /Środowiskowe Domy Samopomocy/],
    ['sds', /Środowiskowe Domy Samopomocy/],
    ['WTZ', /Warsztaty Terapii Zajęciowej/],
    ['PFRON', /./],
    ['ZUS', /Informac/],
    ['NFZ', /Informac/],
  ] as const) {
    it(`${query} finds something`, () => {
      assert.ok(
        namesOf(query).some((each) => name.test(each)),
        namesOf(query).join('; '),
      );
    });
  }

  it('that are in no service are taken for no other word', () => {
    for (const query of ['PCK', 'DPS', 'xyz', 'MOPS', 'NFZ']) {
      const { correction, total, confident } = search.search(query);
      assert.equal(correction, undefined, query);
      assert.ok(total > 0 || !confident, query);
    }
  });

  it('stand beside other words', () => {
    assert.ok(namesOf('WTZ dla niepełnosprawnego syna').some((each) => /Warsztaty Terapii/.test(each)));
  });
});

describe('meanings', () => {
  it('do not depend on the order of words, case or accents', () => {
    for (const query of ['nie mam na jedzenie', 'mąż stracił pracę', 'wózek inwalidzki dla babci']) {
      const parts = query.split(' ');
      const same = [
        query.toUpperCase(),
        query.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l'),
        `${parts.toReversed().join(' ')} `,
      ];
      for (const other of same) {
        assert.deepEqual(
          new Set(search.search(other).concepts),
          new Set(search.search(`${query} `).concepts),
          other,
        );
      }
    }
  });

  it('are those of the thesaurus, each once', () => {
    const ids = new Set(thesauri[0]!.concepts.map(({ id }) => id));
    const vocabulary = thesauri.flatMap(({ concepts }) => concepts.flatMap(({ phrases }) => phrases));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { maxLength: 4 }), (parts) => {
        const { concepts } = search.search(parts.join(' '));
        assert.equal(new Set(concepts).size, concepts.length);
        for (const id of concepts) assert.ok(ids.has(id));
      }),
      { numRuns: process.env.VERIFY_FULL ? 3_000 : 150 },
    );
  });

  it('add what is meant to what is said, and take away no service that is named so', () => {
    for (const { name } of services.slice(0, 40)) {
      const found = search.search(name, { limit: 5 }).hits.map((hit) => hit.service.name);
      assert.ok(found.includes(name), `${name}: ${found.join('; ')}`);
    }
  });

  it('go missing with the file, not the search', async () => {
    const plain = createSearch(services);
    const result = plain.search('opieka wytchnieniowa');
    assert.deepEqual([result.concepts, result.urgent], [[], []]);
    assert.ok(result.confident && result.total > 0);
    const problems: unknown[] = [];
    const opened = await openSearch(services, {
      languages: ['pl', 'xx' as 'en'],
      problem: (reason) => problems.push(reason),
    });
    assert.equal(problems.length, 1);
    assert.ok(opened.search('wózek inwalidzki').total > 0);
  });
});

describe('hostile queries, with everyday words', () => {
  const queries: Record<string, string> = {
    nothing: '',
    blank: ' \t\n ',
    'one letter': 'o',
    'small words': 'nie mam jak i co z tym',
    '10,000 letters': 'ż'.repeat(10_000),
    '10,000 words': 'nie mam gdzie spać '.repeat(2_500),
    emoji: '👩‍🦽 💊💊 ❤️‍🔥 nie mam gdzie spać',
    'control characters': '\u0000\u0007\u001b[2J przemoc\u007f',
    'regular expression': '^(a+)+$ [^\\w]{1,9} (?<x>.) \\p{L}',
    'mixed scripts': 'przemoc насильство violence 暴力 عنف',
    'right to left': '\u202eczomop\u202c مساعدة \u2067test\u2069',
    'half a surrogate pair': '\ud83d nie mam gdzie \udc00 spać',
    'prototype keys': '__proto__ constructor hasOwnProperty 80 lat toString',
    digits: '1 22 333 4444 55555 lat lat lat',
    'hints only': 'za darmo w domu dla seniora 80 lat',
    'format signs': '{to} {from} %s ${x} <b>',
  };
  for (const [name, query] of Object.entries(queries)) {
    it(`are answered: ${name}`, () => {
      const result = search.search(query);
      assert.ok(result.total >= result.hits.length);
      for (const { text } of result.hints) assert.ok(query.includes(text));
      search.suggest(query);
      search.search(query, { verbatim: true, ignore: ['place:x', '', '::'] });
    });
  }

  it('never throw, whatever is mixed', () => {
    const vocabulary = services.flatMap(({ name }) => words(name).map(({ text }) => text));
    const part = fc.oneof(
      fc.constantFrom(
        ...vocabulary,
        'nie',
        'mam',
        'gdzie',
        'spać',
        'bije',
        'mnie',
        'w',
        '80',
        'lat',
        'за',
        'for',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }),
        fc.constantFrom(' ', '', '-', '\n'),
        (parts, between) => {
          const query = parts.join(between);
          const result = search.search(query);
          assert.equal(new Set(keysOf(result)).size, result.hits.length);
          for (const { score } of result.hits) assert.ok(Number.isFinite(score) && score >= 0);
          search.suggest(query);
        },
      ),
      { numRuns: process.env.VERIFY_FULL ? 5_000 : 300 },
    );
  });

  it('do not disturb one another', () => {
    const before = search.search('wózek inwalidzki', { limit: 50 });
    for (const query of Object.values(queries)) search.search(query);
    assert.deepEqual(search.search('wózek inwalidzki', { limit: 50 }), before);
  });

  it('find nothing of their own in an empty catalogue', () => {
    const empty = createSearch([], { thesauri });
    for (const query of Object.values(queries)) assert.equal(empty.search(query).total, 0);
    const one = createSearch([service('')], { thesauri });
    for (const query of Object.values(queries)) one.search(query);
  });
});
