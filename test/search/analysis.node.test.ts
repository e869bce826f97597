import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/property.js';
import { foldText, sortKey, words } from '../../src/search/fold.js';
import { family, isFunctionWord, singular, softened, stem } from '../../src/search/stem.js';

const runs = { numRuns: process.env.VERIFY_FULL ? 20_000 : 500 };
const stemOf = (word: string): string => stem(foldText(word));
const familyOf = (word: string): string => family(stemOf(word));

/** Forms of one word each. */
const INFLECTIONS = [
  'wózek wózka wózkiem wózki wózków wózkami wózkach',
  'dziecko dziecka dziecku dzieckiem dzieci dzieciom dziećmi dzieciach',
  'rodzina rodziny rodzinie rodzinę rodziną rodzin rodzinom rodzinami rodzinach',
  'rodzic rodzica rodzice rodziców rodzicom rodzicami rodzicach',
  'matka matki matce matkę matką matek matkom matkami matkach',
  'córka córki córce córek córkami',
  'babcia babci babcię babcią babć babciom',
  'dziadek dziadka dziadkowi dziadkiem dziadkowie dziadków',
  'mąż męża mężowi mężem mężów',
  'siostra siostry siostrze sióstr siostrami',
  'senior seniora seniorowi seniorem seniorzy seniorów seniorom seniorami seniorach',
  'lekarz lekarza lekarzem lekarze lekarzy lekarzom',
  'psycholog psychologa psychologiem psychologów psychologom',
  'opieka opieki opiece opiekę opieką opiek',
  'opiekun opiekuna opiekunowie opiekunów opiekunami opiekunem',
  'pomoc pomocy pomocą pomoce pomocom',
  'przemoc przemocy przemocą',
  'mieszkanie mieszkania mieszkaniu mieszkaniem mieszkań mieszkaniach mieszkaniami',
  'mieszkaniec mieszkańca mieszkańcy mieszkańców mieszkańcom',
  'zajęcia zajęć zajęciom zajęciach zajęciami',
  'warsztat warsztaty warsztatu warsztatów warsztatach warsztatami',
  'terapia terapii terapię terapią terapie terapiach',
  'rehabilitacja rehabilitacji rehabilitację rehabilitacją',
  'wypożyczalnia wypożyczalni wypożyczalnię wypożyczalnie wypożyczalniach',
  'poradnia poradni poradnię poradnie poradniach',
  'świetlica świetlicy świetlicę świetlic świetlicach',
  'ośrodek ośrodka ośrodki ośrodków ośrodkach',
  'zasiłek zasiłku zasiłki zasiłków zasiłkiem',
  'uzależnienie uzależnienia uzależnień uzależnieniem uzależnieniami',
  'niepełnosprawność niepełnosprawności niepełnosprawnością',
  'niepełnosprawny niepełnosprawnego niepełnosprawna niepełnosprawnej niepełnosprawni niepełnosprawnych',
  'bezdomny bezdomnego bezdomni bezdomnych bezdomnym bezdomnymi',
  'starszy starszego starszej starsza starszych starszym starszymi',
  'uchodźca uchodźcy uchodźcę uchodźców uchodźcom uchodźcami',
  'wolontariusz wolontariusza wolontariusze wolontariuszy wolontariuszami',
  'asystent asystenta asystentem asystentów',
  'taksówka taksówki taksówkę taksówką taksówek',
  'biblioteka biblioteki bibliotece bibliotek bibliotekach',
  'problem problemu problemy problemów problemach',
  'centrum centra centrów centrach',
  'węgiel węgla węglem',
  'przyjaciel przyjaciela przyjacielem',
  'kobieta kobiety kobiecie kobiet kobietom',
  'pieniądze pieniędzy pieniądzom',
  'dom domu domem domy domów domach',
  'praca pracy pracę pracą prac pracach',
];

/** Words that look alike and mean something else: no two in a line may have one stem. */
const STRANGERS = [
  'pomoc przemoc',
  'rodzę rodzina rodzic',
  'mieszkanie mieszkaniec',
  'szkoła szkolenie',
  'opieka opiekun opłata',
  'dom domofon',
  'praca pranie pracownik',
  'dziecko dzień dziadek',
  'żona żonaty',
  'sen senior',
  'lek lekarz lekcja',
];

/** Words made of one root. */
const FAMILIES = [
  'opieka opiekun opiekuńczy opiekować',
  'psycholog psychologia psychologiczny',
  'psychiatra psychiatryczny',
  'rehabilitacja rehabilitacyjny rehabilitować',
  'wolontariusz wolontariuszka wolontariat',
  'asystent asystencja asystentka',
  'wypożyczalnia wypożyczyć',
  'uzależnienie uzależniony',
  'rodzina rodzinny',
  'senior senioralny',
  'transport transportowy',
  'bezdomny bezdomność',
];

describe('folding', () => {
  const cases: [string, string][] = [
    ['Świetlica ŁĄCZNOŚCI', 'swietlica lacznosci'],
    ['psychologiczno-pedagogiczna', 'psychologiczno pedagogiczna'],
    ['door-to-door, Senior+', 'door to door senior'],
    ['zoł\u0301w żo\u0301łw', 'zolw zolw'],
    ['za\u00adsi\u00adłek', 'zasilek'],
    ['здоров’я Їжа', 'здоровя іжа'],
    ["women's help", 'women s help'],
    ['🦽 wózek\u0000 \u202ewózek', 'wozek wozek'],
    ['', ''],
  ];
  for (const [text, folded] of cases) {
    it(`folds ${JSON.stringify(text)}`, () => assert.equal(foldText(text), folded));
  }

  it('tells where each word stands in the text', () => {
    const text = '„Złota Rączka” – dla o\u0301sób';
    assert.deepEqual(
      words(text).map(({ from, to }) => text.slice(from, to)),
      ['Złota', 'Rączka', 'dla', 'o\u0301sób'],
    );
  });

  it('gives ranges inside any text, in order, that fold to the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let end = 0;
        for (const word of words(text)) {
          assert.ok(word.from >= end && word.to > word.from && word.to <= text.length);
          assert.equal(foldText(text.slice(word.from, word.to)), word.text);
          end = word.to;
        }
      }),
      runs,
    );
  });

  it('sorts names as a Polish dictionary does', () => {
    const names = [
      'Żłobek',
      'Zajęcia',
      'ławka',
      'Lekarz',
      'Ćwiczenia',
      'Czytanie',
      'zez',
      'źrebak',
      'Ósemka',
      'Osoba',
    ];
    const collator = new Intl.Collator('pl');
    const byKey = names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    assert.deepEqual(byKey, names.toSorted(collator.compare));
  });
});

describe('stemming', () => {
  for (const line of INFLECTIONS) {
    const forms = line.split(' ');
    it(`joins the forms of ${forms[0]}`, () => {
      assert.deepEqual([...new Set(forms.map(stemOf))], [stemOf(forms[0]!)]);
    });
  }

  for (const line of STRANGERS) {
    it(`keeps apart ${line}`, () => {
      const all = line.split(' ');
      assert.equal(new Set(all.map(stemOf)).size, all.length);
    });
  }

  for (const line of FAMILIES) {
    it(`finds the root of ${line}`, () => {
      assert.equal(new Set(line.split(' ').map(familyOf)).size, 1);
    });
  }

  it('makes a word and the same without accents one, since folding comes first', () => {
    const bare = (text: string): string =>
      text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L');
    const letters = fc.constantFrom(...'aąbcćdeęfghijklłmnńoóprsśtuwyzźż');
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 18 }), (word) => {
        assert.equal(stemOf(word), stemOf(bare(word)));
        assert.equal(stemOf(word.toUpperCase()), stemOf(word));
      }),
      runs,
    );
  });

  it('leaves a stem as it is', () => {
    const syllables = fc.constantFrom(
      'ka',
      'nie',
      'ek',
      'iec',
      'ami',
      'ow',
      'rz',
      'sz',
      'sto',
      'em',
      'iel',
      'cj',
      'a',
      'y',
    );
    fc.assert(
      fc.property(fc.array(syllables, { minLength: 1, maxLength: 6 }), (parts) => {
        const once = stem(parts.join(''));
        assert.equal(stem(once), once);
      }),
      runs,
    );
    for (const form of INFLECTIONS.flatMap((line) => line.split(' '))) {
      assert.equal(stem(stemOf(form)), stemOf(form));
    }
  });

  it('takes off Ukrainian endings and the English plural', () => {
    assert.equal(stemOf('дитина'), stemOf('дитини'));
    assert.equal(stemOf('родинам'), stemOf('родина'));
    assert.equal(stemOf('послуги'), stemOf('послугами'));
    assert.equal(stemOf('безкоштовний'), stemOf('безкоштовного'));
    assert.equal(stemOf(singular('families')), stemOf('family'));
    assert.equal(singular('services'), 'service');
    assert.equal(singular('autobus'), 'autobus');
  });

  it('is stable for any word in any letters, so that a stem can be stored and read again', () => {
    const letters = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщьюяєіґ'), maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuwyz'), maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(letters, (text) => {
        for (const { text: word } of words(text)) {
          const once = stem(word);
          assert.equal(stem(once), once);
          assert.ok(once && once.length <= word.length);
        }
      }),
      runs,
    );
    for (const word of ['дихає', 'свідомість', 'жити', 'дитина', 'самогубство', 'безкоштовною']) {
      assert.equal(stem(stemOf(word)), stemOf(word), word);
    }
  });

  it('gives inflected forms one root, and never a root longer than the stem', () => {
    for (const line of INFLECTIONS) {
      assert.equal(new Set(line.split(' ').map(familyOf)).size, 1, line);
    }
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeioukmnrstcz'), maxLength: 14 }), (word) => {
        const root = family(stem(word));
        assert.ok(stem(word).startsWith(root));
        assert.ok(root.length >= Math.min(4, stem(word).length));
      }),
      runs,
    );
  });

  it('offers the hard form of a softened root', () => {
    assert.ok(softened(stemOf('pogodzie')).includes(stemOf('pogoda')));
    assert.ok(softened(stemOf('aptece')).length > 0);
  });

  it('knows words that carry little', () => {
    assert.ok(['dla', 'nie', 'gdzie', 'для', 'the'].every(isFunctionWord));
    assert.ok(!['pomoc', 'dom', 'praca'].some(isFunctionWord));
  });
});
