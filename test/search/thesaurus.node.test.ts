import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from '../helpers/property.js';
import { URGENT_KINDS } from '../../src/model/index.js';
import { PROFILE_TERMS } from '../../src/model/profile/index.js';
import { foldText, words } from '../../src/search/fold.js';
import { createSearch, loadThesaurus, parseThesaurus, type Thesaurus } from '../../src/search/index.js';
import { stem } from '../../src/search/stem.js';
import { compile, readSource } from '../../src/search/thesaurus/compile.js';
import * as fields from '../../src/search/thesaurus/pl/index.js';
import { readThesaurus, type Concept } from '../../src/search/thesaurus/read.js';
import polish from '../../src/search/thesaurus/words.pl.js';
import { service } from './catalogue.js';

const runs = { numRuns: process.env.VERIFY_FULL ? 5_000 : 200 };
const LANGUAGES = ['pl', 'uk', 'en'] as const;
const FOLDER = new URL('../../src/search/thesaurus/', import.meta.url);

/** The concepts as they are written, by language. */
const written = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (language) => {
      const files = readdirSync(new URL(`${language}/`, FOLDER)).filter((file) => file !== 'index.ts');
      const modules = await Promise.all(
        files.map(
          (file) => import(new URL(`${language}/${file}`, FOLDER).href) as Promise<{ default: string }>,
        ),
      );
      return [language, readSource(modules.map((each) => each.default).join('\n')).concepts];
    }),
  ),
) as Record<(typeof LANGUAGES)[number], Concept[]>;
const loaded = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await loadThesaurus(language)])),
) as Record<(typeof LANGUAGES)[number], Thesaurus>;

const phrasesOf = ({ phrases, danger }: Concept): string[] => [...phrases, ...danger];
const told = ({ concepts }: Thesaurus): Concept[] => concepts.filter((each) => phrasesOf(each).length);
/** The name under which a concept of the sources is loaded. */
const order = readSource(Object.values(fields).join('\n')).concepts.map(({ id }) => id);
const loadedId = (id: string): string => loaded.pl.concepts[order.indexOf(id)]!.id;

const hintOf = (id: string): string | undefined => loaded.pl.concepts[order.indexOf(id)]?.hint;

const DEMO = [service('Poradnia')];
/** The ids of the concepts that a query tells of. */
const meant = (thesauri: Thesaurus[]): ((query: string) => string[]) => {
  const search = createSearch(DEMO, { thesauri });
  return (query) => search.search(`${query} `, { limit: 0 }).concepts;
};

describe('the everyday words', () => {
  it('are many, in all three languages', () => {
    const { pl, uk, en } = loaded;
    const answered = pl.concepts.filter(({ services, related }) => services.length || related.length);
    assert.ok(answered.length >= 400, `${answered.length} concepts with targets`);
    const phrases = pl.concepts.flatMap(phrasesOf).length;
    assert.ok(phrases >= 3_500, `${phrases} Polish phrases`);
    for (const thesaurus of [uk, en]) assert.ok(told(thesaurus).length >= 150);
  });

  it('are in concepts whose names are never said twice, and are the same in all languages', () => {
    const ids = loaded.pl.concepts.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.every(Boolean));
    for (const language of ['uk', 'en'] as const) {
      assert.deepEqual(
        loaded[language].concepts.map(({ id }) => id),
        ids,
      );
      const unknown = written[language].filter(({ id }) => !order.includes(id)).map(({ id }) => id);
      assert.deepEqual(unknown, [], `${language}: of no Polish concept`);
    }
  });

  it('are light', () => {
    const size = gzipSync(polish, { level: 9 }).length;
    assert.ok(size <= 25_000, `${size} bytes`);
  });

  it('lead to codes of the profile, and to nothing empty', () => {
    const codes = new Set(PROFILE_TERMS.map(({ code }) => code));
    for (const { id, services, related } of written.pl) {
      for (const target of [...services, ...related]) {
        if (target.startsWith('@')) assert.ok(codes.has(target.slice(1)), `${id}: ${target}`);
        else assert.ok(words(target).length, `${id}: ${target}`);
      }
    }
  });

  it('name a danger wherever a phrase tells of one, each in every language', () => {
    for (const { id, urgent, danger } of written.pl) {
      if (danger.length) assert.ok(URGENT_KINDS.includes(urgent!), id);
    }
    for (const language of LANGUAGES) {
      const kinds = loaded[language].concepts.flatMap(({ id, danger }) =>
        danger.length ? (loaded.pl.concepts.find((each) => each.id === id)!.urgent ?? []) : [],
      );
      assert.deepEqual(new Set(kinds), new Set(URGENT_KINDS), language);
    }
  });

  it('hold no query of the development set longer than two words', () => {
    const { queries } = JSON.parse(
      readFileSync(new URL('../golden/development.json', import.meta.url), 'utf8'),
    ) as { queries: { q: string }[] };
    const long = new Set(queries.map(({ q }) => foldText(q)).filter((q) => q.split(' ').length > 2));
    assert.ok(long.size > 20);
    const said = LANGUAGES.flatMap((language) => written[language].flatMap(phrasesOf));
    assert.deepEqual(
      said.filter((phrase) => long.has(foldText(phrase))),
      [],
    );
  });

  for (const language of LANGUAGES) {
    it(`recognise every one of their own phrases, in any order, with and without accents: ${language}`, () => {
      const recognise = meant(language === 'pl' ? [loaded.pl] : [loaded.pl, loaded[language]]);
      const missed: string[] = [];
      let count = 0;
      for (const concept of written[language].filter(({ id }) => !hintOf(id))) {
        const id = loadedId(concept.id);
        for (const phrase of phrasesOf(concept)) {
          const parts = phrase.split(' ');
          for (const query of [phrase, foldText(phrase), parts.toReversed().join(' ')]) {
            count++;
            if (!recognise(query).includes(id)) missed.push(`${concept.id}: ${query}`);
          }
        }
      }
      // A few are hidden by a phrase of another concept that says the same and more.
      assert.ok(missed.length < count * 0.004, missed.join('\n'));
    });
  }

  for (const language of LANGUAGES) {
    it(`give a hint for every one of their phrases that say for whom, how or at what price: ${language}`, () => {
      const search = createSearch(DEMO, { thesauri: [loaded.pl, loaded[language]] });
      const said = written[language].filter(({ id }) => hintOf(id));
      assert.ok(said.length >= 5);
      const codes = new Set(PROFILE_TERMS.map(({ code }) => code));
      for (const concept of said) {
        const hint = hintOf(concept.id)!;
        assert.ok(hint === 'free' || codes.has(hint), hint);
        for (const phrase of phrasesOf(concept)) {
          const { hints, concepts } = search.search(`${phrase} `);
          assert.ok(hints.length === 1 || concepts.length, `${concept.id}: ${phrase}`);
          for (const { kind, code } of hints)
            assert.ok(code === hint || kind === 'age', `${phrase}: ${code}`);
        }
      }
    });
  }

  it('raise the alarm for every phrase of danger', () => {
    for (const language of LANGUAGES) {
      const search = createSearch(DEMO, {
        thesauri: language === 'pl' ? [loaded.pl] : [loaded.pl, loaded[language]],
      });
      for (const { id, danger } of written[language]) {
        const { urgent } = written.pl.find((each) => each.id === id)!;
        for (const phrase of danger) {
          const kinds = search.search(`${phrase} `, { limit: 0 }).urgent.map(({ kind }) => kind);
          assert.ok(kinds.includes(urgent!), `${language}: ${phrase}`);
        }
      }
    }
  });

  it('are recognised in other forms than they are written in', () => {
    const recognise = meant([loaded.pl]);
    for (const [said, same] of [
      ['wózek inwalidzki', 'wózka inwalidzkiego'],
      ['złamana noga', 'ze złamaną nogą'],
      ['dodatek mieszkaniowy', 'dodatku mieszkaniowego'],
      ['niebieska karta', 'niebieskiej karcie'],
      ['dom samotnej matki', 'domy samotnych matek'],
      ['pierwsza pomoc', 'pierwszej pomocy'],
    ] as const) {
      const both = recognise(said).filter((id) => recognise(same).includes(id));
      assert.ok(both.length, `${said}: ${recognise(said)}; ${same}: ${recognise(same)}`);
    }
  });
});

const SOURCE = `
glod = zasiłek celowy; posiłek ~ @sytuacja:ubostwo
 nie mam co jeść, pusta lodówka, lodówka
ogien !emergency = zasiłek celowy
 pogorzelcy, *pali się dom
ufo =
 kosmici
`;

describe('compiling', () => {
  it('keeps names, targets, dangers and phrases, in stems', () => {
    const [hunger, fire, ufo] = readThesaurus(compile('pl', [SOURCE])).concepts;
    assert.deepEqual(hunger!.services.toSorted(), ['posilek', 'zasilek celowy'].map(stems).toSorted());
    assert.deepEqual(hunger!.related, ['@sytuacja:ubostwo']);
    // What "lodówka" says already is not said again.
    assert.deepEqual(hunger!.phrases, ['lodówka', 'nie mam co jeść'].map(stems));
    assert.equal(hunger!.id, stems('lodówka'));
    assert.deepEqual([fire!.urgent, fire!.danger], ['emergency', [stems('pali się dom')]]);
    assert.deepEqual(ufo, {
      id: 'kosmic',
      services: [],
      related: [],
      phrases: ['kosmic'],
      danger: [],
    });
  });

  it('joins what several files say of one concept, in any order', () => {
    const two = compile('pl', ['a = praca\n urlop', 'b = opieka\n niania', 'a = dom\n robota']);
    const [first, second] = readThesaurus(two).concepts;
    assert.deepEqual(first!.services.toSorted(), ['dom', 'praca'].map(stems).toSorted());
    assert.deepEqual(first!.phrases.toSorted(), ['robot', 'urlop']);
    assert.deepEqual(second!.phrases, [stems('niania')]);
  });

  it('puts another language beside the Polish concepts, also where it says less or nothing', () => {
    const base = readThesaurus(compile('pl', [SOURCE]));
    const own = readThesaurus(
      compile('en', ['ogien: after a fire, *house on fire\nnic: nothing'], [SOURCE]),
      base,
    );
    assert.deepEqual(
      own.concepts.map(({ id }) => id),
      base.concepts.map(({ id }) => id),
    );
    assert.deepEqual(own.concepts[0]!.phrases, []);
    assert.ok(own.concepts[1]!.danger.length);
    assert.ok(own.concepts.every(({ services }) => services.length === 0));
  });

  it('names two concepts that share their first phrase apart', () => {
    const ids = readThesaurus(
      compile('pl', ['a = praca\n urlop\nb = dom\n urlop\nc =\n urlop, wakacje']),
    ).concepts;
    assert.equal(new Set(ids.map(({ id }) => id)).size, 3);
  });

  it('leaves out only what a shorter phrase says with all of its words', () => {
    const { phrases } = readThesaurus(
      compile('pl', ['a = praca\n nie mam pracy, szukam pracy, mam, mama leży']),
    ).concepts[0]!;
    assert.deepEqual(
      phrases.toSorted(),
      ['mam', 'mama leży', 'nie mam pracy', 'szukam pracy'].map(stems).toSorted(),
    );
  });

  it('never fails, whatever the text, and its own phrases are always recognised', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abcdefgijklłmnoóprsśtuwyzżźć'),
      minLength: 4,
      maxLength: 9,
    });
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
    const concept = fc.record({ phrases: fc.array(phrase, { minLength: 1, maxLength: 4 }), target: phrase });
    fc.assert(
      fc.property(
        fc.array(concept, { minLength: 1, maxLength: 6 }),
        fc.string({ maxLength: 80 }),
        (all, noise) => {
          const source = all
            .map(({ phrases, target }, i) => `c${i} = ${target}\n ${phrases.join(', ')}`)
            .join('\n');
          const thesaurus = readThesaurus(compile('pl', [source]));
          assert.equal(thesaurus.concepts.length, all.length);
          const search = createSearch(DEMO, { thesauri: [thesaurus] });
          all.forEach(({ phrases }, i) => {
            const { phrases: own } = thesaurus.concepts[i]!;
            assert.ok(phrases.length === 0 || own.length > 0);
            for (const each of phrases) assert.ok(search.search(`${each} `).concepts.length, each);
          });
          createSearch(DEMO, { thesauri: [readThesaurus(compile('pl', [noise, source]))] }).search(noise);
        },
      ),
      runs,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        readThesaurus(compile('pl', [text]));
        readThesaurus(compile('en', [text], [SOURCE]), loaded.pl);
        readThesaurus(text);
      }),
      runs,
    );
  });
});

const stems = (text: string): string =>
  words(text)
    .map((word) => stem(word.text))
    .join(' ');

describe("a municipality's own file", () => {
  const boats = service('Przystań „Wydra”', { description: 'Kajaki dla każdego.' });
  const others = [service('Klub seniora'), service('Świetlica'), service('Poradnia rodzinna')];
  const own = {
    concepts: [{ id: 'rzeka', phrases: ['popływać po rzece', 'Narew'], services: ['przystań'] }],
  };

  it('leads its words to the service, beside those of the library', () => {
    const plain = createSearch([boats, ...others], { thesauri: [loaded.pl] });
    assert.notEqual(plain.search('chcę na Narew').hits[0]?.service, boats);
    const search = createSearch([boats, ...others], { thesauri: [parseThesaurus(own), loaded.pl] });
    for (const query of ['chcę na Narew', 'gdzie popływać po rzece', 'rzeką popływać', 'nad narwią, narew']) {
      const result = search.search(query);
      assert.equal(result.hits[0]?.service, boats, query);
      assert.ok(result.concepts.includes('rzeka'), query);
      assert.equal(result.confident, true, query);
    }
    assert.deepEqual(
      search.search('klub seniora').hits.map((hit) => hit.service),
      plain.search('klub seniora').hits.map((hit) => hit.service),
    );
  });

  it('may tell of dangers', () => {
    const concepts = [{ id: 'fala', urgent: 'emergency', danger: ['wał pękł'], services: ['przystań'] }];
    const search = createSearch([boats], { thesauri: [parseThesaurus({ concepts })] });
    assert.deepEqual(search.search('u nas wał pękł').urgent[0]?.kind, 'emergency');
    assert.deepEqual(search.search('wał').urgent, []);
  });

  it('joins concepts of one name', () => {
    const { concepts } = parseThesaurus({
      concepts: [
        { id: 'a', phrases: ['x'] },
        { id: 'a', phrases: ['y'], services: ['z'], urgent: 'nonsense' },
      ],
    });
    assert.deepEqual(concepts, [{ id: 'a', services: ['z'], related: [], phrases: ['x', 'y'], danger: [] }]);
  });

  const bad: [name: string, data: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', '<html>'],
    ['a number', 7],
    ['a list', [own.concepts]],
    ['concepts that are no list', { concepts: { id: 'a' } }],
    ['concepts of no shape', { concepts: [null, 7, 'a', [], {}, { id: 7 }, { id: '' }, { phrases: ['x'] }] }],
    ['a prototype', JSON.parse('{"concepts": [{"__proto__": {"id": "a"}}], "__proto__": []}')],
  ];
  for (const [name, data] of bad) {
    it(`holds nothing: ${name}`, () => assert.deepEqual(parseThesaurus(data), { concepts: [] }));
  }

  it('leaves out what is no text, and keeps the rest', () => {
    const data = {
      concepts: [{ id: '__proto__', phrases: ['x', 7, null, '', ['y']], services: 'z', danger: {} }],
    };
    assert.deepEqual(parseThesaurus(data).concepts, [
      { id: '__proto__', services: [], related: [], phrases: ['x'], danger: [] },
    ]);
  });

  it('never breaks the search, whatever is in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('@', '@x', ' ', 'dla', '*a'),
    );
    const list = fc.oneof(fc.array(fc.oneof(text, fc.anything()), { maxLength: 4 }), fc.anything());
    const file = fc.oneof(
      fc.anything(),
      fc.record({
        concepts: fc.array(
          fc.oneof(
            fc.anything(),
            fc.record({ id: text, phrases: list, services: list, related: list, danger: list, urgent: text }),
          ),
          { maxLength: 4 },
        ),
      }),
    );
    fc.assert(
      fc.property(file, text, (data, query) => {
        const search = createSearch([boats], { thesauri: [parseThesaurus(data)] });
        for (const each of [query, 'przystań', 'dla']) search.search(each);
        assert.equal(search.search('przystań').hits[0]?.service, boats);
      }),
      runs,
    );
  });
});
