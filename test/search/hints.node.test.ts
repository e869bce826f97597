import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/property.js';
import { createSearch, loadThesaurus, type Hint } from '../../src/search/index.js';
import { service } from './catalogue.js';

/** Made-up places; some look like other words. */
const PLACES = ['Gmina Brzozówka', 'Miasto Wielkie Piaski', 'Gorzyce', 'Zabrzeg', 'Nysa', 'Poręba', 'Myje'];
const thesauri = await Promise.all((['pl', 'uk', 'en'] as const).map(loadThesaurus));
const services = [
  ...PLACES.flatMap((place) => [
    service(`Opieka (${place})`, { place }),
    service(`Klub seniora (${place})`, { place, terms: { audience: ['odbiorca:osoby-starsze'] } }),
  ]),
  service('Fryzjer', { terms: { delivery: ['sposob:w-domu'] } }),
  service('Fryzjer w salonie'),
  service('Zajęcia taneczne', { terms: { audience: ['odbiorca:mlodziez'] } }),
  service('Zajęcia plastyczne', { terms: { audience: ['odbiorca:osoby-starsze'] } }),
  service('Interwencja kryzysowa', { description: 'Przemoc w rodzinie.' }),
];
const search = createSearch(services, { thesauri });
const hintsOf = (query: string, ignore: string[] = []): string[] =>
  search.search(query, { ignore }).hints.map(({ kind, code }) => `${kind}:${code}`);

describe('hints: places', () => {
  const cases: [query: string, place: string | undefined][] = [
    ['opieka w Brzozówce', 'Gmina Brzozówka'],
    ['opieka z Brzozówki', 'Gmina Brzozówka'],
    ['opieka brzozowka', 'Gmina Brzozówka'],
    ['klub w Wielkich Piaskach', 'Miasto Wielkie Piaski'],
    ['klub wielkie piaski', 'Miasto Wielkie Piaski'],
    ['klub na piaskach', undefined],
    ['klub w gorzycach', 'Gorzyce'],
    ['dojazd do Zabrzega', 'Zabrzeg'],
    ['Zabrzeg', 'Zabrzeg'],
    ['opieka w nysie', 'Nysa'],
    // words that look like a place and are none
    ['mama gorzej się czuje', undefined],
    ['porąbać drewno', undefined],
    ['porębie drzewo', undefined],
    ['gdzie myją okna', undefined],
    ['jest mi gorzko', undefined],
  ];
  for (const [query, place] of cases) {
    it(`${query}: ${place ?? 'none'}`, () => {
      const { hints } = search.search(query);
      assert.deepEqual(
        hints.filter(({ kind }) => kind === 'place').map(({ code }) => code),
        place ? [place] : [],
      );
    });
  }

  it('put what is there first, and alone narrow the list to it', () => {
    const { hits, total } = search.search('klub seniora w Nysie');
    assert.equal(hits[0]!.service.name, 'Klub seniora (Nysa)');
    assert.ok(total > 2, 'others come after');
    const alone = search.search('w Nysie');
    assert.equal(alone.total, 2);
    assert.equal(alone.confident, true);
  });

  it('give way to a filter that the person chose', () => {
    const filters = { place: 'Gorzyce' };
    const { hints, hits } = search.search('klub seniora w Nysie', { filters });
    assert.deepEqual(hints, []);
    assert.ok(hits.every(({ service: { name } }) => name.endsWith('(Gorzyce)')));
  });

  it('are found for every place of a catalogue, by its own name', () => {
    const syllable = fc.constantFrom('bo', 'ry', 'sza', 'dów', 'ka', 'niec', 'łap', 'gó', 'wo');
    const name = fc
      .array(syllable, { minLength: 2, maxLength: 4 })
      .map((all) => all.join(''))
      .map((word) => word[0]!.toUpperCase() + word.slice(1));
    fc.assert(
      fc.property(name, (place) => {
        const index = createSearch([service('Basen', { place }), service('Basen', { place: 'Inne' })]);
        for (const query of [`basen ${place}`, `basen w ${place}`, place.toUpperCase()]) {
          assert.equal(index.search(query).hints[0]?.code, place, query);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('hints: ages', () => {
  const ages: [query: string, age: number][] = [
    ['80 lat opieka', 80],
    ['mama ma 80 lat', 80],
    ['80-letnia mama', 80],
    ['80 letnia mama', 80],
    ['3-latek', 3],
    ['zajęcia dla 3 latka', 3],
    ['trzylatek', 3],
    ['zajęcia dla pięciolatki', 5],
    ['dwulatka', 2],
    ['16 r.ż.', 16],
    ['для дитини 5 років', 5],
    ['5-річна дитина', 5],
    ['мені 80 років', 80],
    ['my 5 year old', 5],
    ['she is 80 years old', 80],
  ];
  for (const [query, age] of ages) {
    it(`${query}: ${age}`, () => assert.ok(hintsOf(query).includes(`age:${age}`), hintsOf(query).join()));
  }

  for (const query of [
    'czekam od 3 lat',
    'przez 5 lat płaciłam',
    'bezrobotny od ponad 3 lat',
    'po 10 latach małżeństwa',
    'za 2 lata',
    'rozwód 10 lat temu',
    'married for 3 years',
    '10 years ago',
    'протягом 3 років',
    '10 років тому',
    'w 2024 roku',
    'rok 2025',
    '200 lat',
    '500 plus',
    'latem',
    'latawiec',
  ]) {
    it(`${query}: none`, () => {
      assert.deepEqual(
        hintsOf(query).filter((hint) => hint.startsWith('age')),
        [],
      );
    });
  }

  it('put what is for this age first', () => {
    const young = service('Zajęcia w klubie', { maximum_age: 12 });
    const old = service('Zajęcia w domu kultury', { minimum_age: 60 });
    const index = createSearch([young, old]);
    assert.equal(index.search('zajęcia dla 8-latka').hits[0]!.service, young);
    assert.equal(index.search('zajęcia 70 lat').hits[0]!.service, old);
  });
});

describe('hints: price, manner, people', () => {
  const cases: [query: string, hint: string][] = [
    ['obiad za darmo', 'free:free'],
    ['bezpłatny fryzjer', 'free:free'],
    ['darmowe zajęcia', 'free:free'],
    ['nieodpłatnie', 'free:free'],
    ['безкоштовно', 'free:free'],
    ['безкоштовний обід', 'free:free'],
    ['free lawyer', 'free:free'],
    ['free of charge', 'free:free'],
    ['fryzjer w domu', 'delivery:sposob:w-domu'],
    ['fryzjer do domu', 'delivery:sposob:w-domu'],
    ['перукар вдома', 'delivery:sposob:w-domu'],
    ['hairdresser at home', 'delivery:sposob:w-domu'],
    ['zajęcia online', 'delivery:sposob:zdalnie'],
    ['rozmowa on-line', 'delivery:sposob:zdalnie'],
    ['заняття онлайн', 'delivery:sposob:zdalnie'],
    ['zajęcia w grupie', 'delivery:sposob:grupowo'],
    ['zajęcia dla nastolatka', 'recipients:odbiorca:mlodziez'],
    ['zajęcia dla młodzieży', 'recipients:odbiorca:mlodziez'],
    ['для підлітка', 'recipients:odbiorca:mlodziez'],
    ['something for teenagers', 'recipients:odbiorca:mlodziez'],
    ['coś dla córki', 'recipients:odbiorca:dzieci-i-mlodziez'],
    ['for my son', 'recipients:odbiorca:dzieci-i-mlodziez'],
    ['для дитини', 'recipients:odbiorca:dzieci-i-mlodziez'],
    ['zajęcia dla seniora', 'recipients:odbiorca:osoby-starsze'],
    ['for seniors', 'recipients:odbiorca:osoby-starsze'],
    ['dla niepełnosprawnego syna', 'recipients:odbiorca:osoby-z-niepelnosprawnoscia'],
  ];
  for (const [query, hint] of cases) {
    it(`${query}: ${hint}`, () => assert.ok(hintsOf(query).includes(hint), hintsOf(query).join()));
  }

  for (const query of [
    'przemoc w domu',
    'boję się wracać do domu',
    'dom samotnej matki',
    'mam czas wolny',
    'free time activities',
    'grupa wsparcia',
    'grupa zabawowa',
    'dziecko',
    'senior',
  ]) {
    it(`${query}: none, the words belong to what is looked for`, () => assert.deepEqual(hintsOf(query), []));
  }

  it('put what fits first', () => {
    assert.equal(search.search('fryzjer w domu').hits[0]!.service.name, 'Fryzjer');
    assert.equal(search.search('zajęcia dla nastolatka').hits[0]!.service.name, 'Zajęcia taneczne');
    const names = search.search('zajęcia dla seniora').hits.map((hit) => hit.service.name);
    assert.ok(names.indexOf('Zajęcia plastyczne') < names.indexOf('Zajęcia taneczne'));
  });
});

describe('hints', () => {
  it('can stand together, each with the words as typed', () => {
    const query = 'zajęcia dla Seniora w Nysie za darmo, 80 lat';
    const { hints } = search.search(query);
    assert.deepEqual(new Set(hints.map(({ kind }) => kind)), new Set(['place', 'recipients', 'free', 'age']));
    for (const { text } of hints) assert.ok(query.includes(text), text);
    assert.equal(hints.find(({ kind }) => kind === 'recipients')!.text, 'dla Seniora');
  });

  for (const query of [
    'klub w Nysie',
    'mama ma 80 lat',
    'fryzjer w domu',
    'fryzjer za darmo',
    'zajęcia dla nastolatka',
  ]) {
    it(`can be taken back: ${query}`, () => {
      const [hint] = hintsOf(query);
      assert.ok(hint);
      assert.deepEqual(hintsOf(query, [hint]), []);
      assert.ok(search.search(query, { ignore: [hint] }).total > 0);
      assert.deepEqual(hintsOf(query, ['place:Nigdzie', 'nonsense', '']), [hint]);
    });
  }

  it('taken back leave the others', () => {
    const all = hintsOf('klub dla seniora w Nysie za darmo');
    assert.equal(all.length, 3);
    for (const hint of all) {
      assert.deepEqual(
        hintsOf('klub dla seniora w Nysie za darmo', [hint]),
        all.filter((other) => other !== hint),
      );
    }
  });

  it('are parts of the query, whatever it is, and none is said twice', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'w',
        'dla',
        'Nysie',
        'domu',
        'seniora',
        '80',
        'lat',
        'za darmo',
        'klub',
        'r.ż.',
        '-',
        'od',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const query = parts.join(' ');
        const { hints } = search.search(query);
        const key = ({ kind, code }: Hint): string => `${kind}:${code}`;
        assert.equal(new Set(hints.map(key)).size, hints.length);
        for (const hint of hints) {
          assert.ok(hint.text && query.includes(hint.text));
          assert.ok(
            !search.search(query, { ignore: [key(hint)] }).hints.some((each) => key(each) === key(hint)),
          );
        }
      }),
      { numRuns: process.env.VERIFY_FULL ? 5_000 : 300 },
    );
  });
});
