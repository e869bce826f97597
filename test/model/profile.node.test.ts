import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  parseCatalogue,
  PROFILE_TERMS,
  termAncestors,
  termDescendants,
  termName,
  termOrder,
  type TaxonomySet,
} from '../../src/model/index.js';
import { NAMES_EN, SHORT_EN } from '../../src/model/profile/names.en.js';
import { NAMES_UK, SHORT_UK } from '../../src/model/profile/names.uk.js';
import { demoData } from './sources.js';

const { taxonomies } = parseCatalogue(demoData('taxonomy'));
const given = taxonomies.filter(({ key }) => key !== 'zrodlo').flatMap(({ terms }) => terms);
const codeOf = new Map(given.map(({ id, code }) => [id, code]));

describe('terms of the profile', () => {
  it('are those of taxonomy.json with its names and parents', () => {
    const theirs = given.map(({ code, name, parent_id }) => [code, name, codeOf.get(parent_id ?? '')]);
    const ours = PROFILE_TERMS.map(({ code, pl, parent }) => [code, pl, parent]);
    const sorted = (rows: unknown[][]) => rows.map((row) => row.join(' | ')).sort();
    assert.deepEqual(sorted(ours), sorted(theirs));
  });

  it('have every English name of taxonomy.json under its code', () => {
    for (const { code = '', name_translations: names } of given)
      assert.equal(NAMES_EN[code], names?.['en'], code);
  });

  it('have every Ukrainian name, in Ukrainian letters', () => {
    for (const { code } of PROFILE_TERMS) {
      assert.match(NAMES_UK[code] ?? '', /[А-ЯІЇЄҐа-яіїєґ]/u, code);
      assert.doesNotMatch(NAMES_UK[code] ?? '', /[ыэъё]|\p{Script=Latin}ш/u, code);
    }
    assert.equal(Object.keys(NAMES_UK).length, PROFILE_TERMS.length);
  });

  // The names stand in lines without codes; these show that no line slipped.
  const spots: [code: string, uk: string][] = [
    ['obszar:polityka-prorodzinna', 'Політика підтримки сім’ї'],
    ['obszar:reintegracja', 'Професійна та соціальна реінтеграція'],
    ['odbiorca:wszyscy-mieszkancy', 'Усі мешканці ґміни (громади)'],
    ['odbiorca:mlodziez', 'Молодь'],
    ['odbiorca:wolontariusze', 'Волонтери'],
    ['wykonawca:klub-sportowy', 'Спортивний клуб'],
    ['wykonawca:zaz', 'Заклад професійної активності (ZAZ)'],
    ['wykonawca:osoba-fizyczna', 'Фізична особа'],
    ['wykonawca:srodowisko-radni', 'Депутати міської ради'],
    ['sposob:zdalnie', 'Дистанційно (телефон, інтернет)'],
    ['sposob:wypozyczenie-sprzetu', 'Прокат обладнання'],
    ['plaszczyzna:zasob-lokalny', 'Місцевий партнер'],
    ['sytuacja:samotnosc', 'Самотність і соціальна ізоляція'],
    ['sytuacja:bezdomnosc', 'Криза бездомності'],
    ['sytuacja:chec-dzialania', 'Бажання допомагати іншим і діяти для громади'],
    ['inwentaryzacja:pomoc-plus', 'POMOC+ («Допомога+»)'],
  ];
  for (const [code, uk] of spots) it(`${code} in Ukrainian`, () => assert.equal(NAMES_UK[code], uk));

  it('have short labels for the same terms in all three languages, where one differs from the name', () => {
    const codes = new Set(PROFILE_TERMS.map(({ code }) => code));
    for (const short of [SHORT_UK, SHORT_EN])
      for (const code of Object.keys(short)) assert.ok(codes.has(code), code);
    for (const { code, pl, short } of PROFILE_TERMS) {
      if (short) assert.notEqual(short, pl, code);
      // What is heavy to read in a filter has a short label everywhere.
      if (pl.length > 45) assert.ok(short && SHORT_UK[code] && SHORT_EN[code], code);
    }
  });
});

describe('termName', () => {
  const own: TaxonomySet[] = [
    {
      id: 't',
      name: 'Obszary',
      terms: [
        {
          id: '1',
          code: 'obszar:zdrowie',
          name: 'Zdrowie w gminie',
          name_translations: { uk: 'Здоров’я громади' },
        },
        { id: '2', code: 'wlasny:kod', name: 'Własny termin', parent_id: '1' },
      ],
    },
  ];
  const cases: [title: string, actual: string, expected: string][] = [
    ['Polish', termName('obszar:zdrowie', 'pl'), 'Promocja i ochrona zdrowia'],
    ['short', termName('obszar:niepelnosprawnosc', 'pl', { short: true }), 'Niepełnosprawność'],
    ['short, where there is none', termName('obszar:kultura', 'pl', { short: true }), 'Kultura'],
    ['Ukrainian', termName('odbiorca:rodzice', 'uk', { names: NAMES_UK }), 'Батьки'],
    ['English', termName('odbiorca:rodzice', 'en', { names: NAMES_EN }), 'Parents'],
    [
      'short Ukrainian',
      termName('odbiorca:dzieci-i-mlodziez', 'uk', { names: NAMES_UK, shortNames: SHORT_UK, short: true }),
      'Діти і молодь',
    ],
    ['Polish where the names are not loaded', termName('odbiorca:rodzice', 'uk'), 'Rodzice'],
    ['source wins', termName('obszar:zdrowie', 'pl', { taxonomies: own }), 'Zdrowie w gminie'],
    [
      'source wins over short',
      termName('obszar:zdrowie', 'pl', { taxonomies: own, short: true }),
      'Zdrowie w gminie',
    ],
    [
      'source wins in translation',
      termName('obszar:zdrowie', 'uk', { taxonomies: own, names: NAMES_UK }),
      'Здоров’я громади',
    ],
    ['term of the source', termName('wlasny:kod', 'en', { taxonomies: own }), 'Własny termin'],
    ['fallback', termName('obcy:kod', 'pl', { fallback: 'Obcy' }), 'Obcy'],
    ['nothing known', termName('obcy:kod', 'pl'), 'obcy:kod'],
    ['name of an object key', termName('constructor', 'uk', { names: NAMES_UK }), 'constructor'],
    [
      'real taxonomies',
      termName('obszar:niepelnosprawnosc', 'pl', { taxonomies, short: true }),
      'Niepełnosprawność',
    ],
  ];
  for (const [title, actual, expected] of cases) it(title, () => assert.equal(actual, expected));

  it('takes parents from the source', () => {
    assert.deepEqual(termAncestors('wlasny:kod', own), ['obszar:zdrowie']);
    assert.deepEqual(termDescendants('obszar:zdrowie', own), ['wlasny:kod']);
  });
});

describe('hierarchy', () => {
  it('goes up to the root, the nearest first', () => {
    assert.deepEqual(termAncestors('wykonawca:cis'), [
      'wykonawca:zatrudnienie-socjalne',
      'wykonawca:jednostka-reintegracyjna',
      'wykonawca:ekonomia-spoleczna',
      'wykonawca:kategoria-partnera',
    ]);
    assert.deepEqual(termAncestors('obszar:kultura'), []);
    assert.deepEqual(termAncestors('obcy:kod'), []);
  });

  it('goes down to the leaves, parents first', () => {
    assert.deepEqual(termDescendants('odbiorca:rodziny'), [
      'odbiorca:rodzice',
      'odbiorca:malzonkowie',
      'odbiorca:dziadkowie',
    ]);
    assert.deepEqual(termDescendants('wykonawca:jednostka-reintegracyjna'), [
      'wykonawca:aktywizacja-osob-niepelnosprawnych',
      'wykonawca:wtz',
      'wykonawca:zaz',
      'wykonawca:zatrudnienie-socjalne',
      'wykonawca:cis',
      'wykonawca:kis',
    ]);
    assert.deepEqual(termDescendants('obszar:kultura'), []);
  });

  it('is the same with the taxonomies of the source', () => {
    for (const { code } of PROFILE_TERMS) {
      assert.deepEqual(termAncestors(code, taxonomies), termAncestors(code), code);
      assert.deepEqual(new Set(termDescendants(code, taxonomies)), new Set(termDescendants(code)), code);
    }
  });

  it('orders areas as the Act does, parents before children, strangers last', () => {
    assert.ok(termOrder('obszar:polityka-prorodzinna') < termOrder('obszar:reintegracja'));
    assert.ok(termOrder('odbiorca:rodziny') < termOrder('odbiorca:rodzice'));
    assert.ok(termOrder('obcy:kod') > termOrder('inwentaryzacja:pomoc-plus'));
  });

  it('ends where a circle of a source closes', () => {
    const circle: TaxonomySet[] = [
      {
        id: 't',
        name: 'T',
        terms: [
          { id: '1', code: 'a', name: 'A', parent_id: '2' },
          { id: '2', code: 'b', name: 'B', parent_id: '1' },
          { id: '3', code: 'c', name: 'C', parent_id: '3' },
        ],
      },
    ];
    assert.deepEqual(termAncestors('a', circle), ['b']);
    assert.deepEqual(termDescendants('a', circle), ['b']);
    assert.deepEqual(termAncestors('c', circle), []);
    assert.deepEqual(termDescendants('c', circle), []);
  });
});
