import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../helpers/property.js';
import { findPesel, isPesel } from '../../../src/model/index.js';

const NOW = new Date(2026, 10, 22, 12);

/** The eleven digits of somebody born on a day, with the checksum as the register makes it. */
function peselOf(born: string, serial = '0135'): string {
  const [year = '', month = '', day = ''] = born.split('-');
  const century = Number(year.slice(0, 2));
  const shift = { 18: 80, 19: 0, 20: 20, 21: 40, 22: 60 }[century] ?? 0;
  const ten = `${year.slice(2)}${`${Number(month) + shift}`.padStart(2, '0')}${day}${serial}`;
  const sum = [...ten].reduce((all, digit, at) => all + Number(digit) * ([1, 3, 7, 9][at % 4] ?? 0), 0);
  return `${ten}${(10 - (sum % 10)) % 10}`;
}
const found = (text: string): string[] =>
  findPesel(text, NOW).map(({ start, end }) => text.slice(start, end));

describe('isPesel', () => {
  it('knows the textbook one', () => {
    assert.equal(peselOf('1944-05-14'), '44051401359');
    assert.equal(isPesel('44051401359', NOW), true);
  });

  const right = ['1900-01-01', '1999-12-31', '2000-02-29', '2026-11-22'];
  for (const born of right) it(`born on ${born}`, () => assert.equal(isPesel(peselOf(born), NOW), true));

  const wrong = ['1899-12-31', '2026-11-23', '2030-01-01', '2100-01-01', '2222-02-22', '2023-02-29'];
  for (const born of wrong) it(`not on ${born}`, () => assert.equal(isPesel(peselOf(born), NOW), false));

  it('a wrong checksum, fewer or more digits, zeros', () => {
    for (const text of ['44051401358', '4405140135', '440514013599', '00000000000', '', 'PESEL']) {
      assert.equal(isPesel(text, NOW), false, text);
    }
  });

  it('every other last digit is wrong', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-02'), max: NOW, noInvalidDate: true }),
        fc.nat(9999),
        (born, serial) => {
          const pesel = peselOf(born.toISOString().slice(0, 10), `${serial}`.padStart(4, '0'));
          const others = [...'0123456789'].filter((last) => isPesel(pesel.slice(0, 10) + last, NOW));
          assert.deepEqual(others, [pesel.at(-1)]);
        },
      ),
    );
  });
});

describe('findPesel: as people write it', () => {
  const ways = [
    '44051401359',
    '440514 01359',
    '44 05 14 01359',
    '44-05-14-01359',
    '44.05.14.01359',
    '44-05-14 01359',
    '440514-01359',
    '440 514 013 59',
    '4405 1401 359',
    '4 4 0 5 1 4 0 1 3 5 9',
    '440514 - 01359',
    '440514\u00a001359',
    '440514\u201301359',
    '4405\u200b1401359',
    '４４０５１４０１３５９',
    '٤٤٠٥١٤٠١٣٥٩',
  ];
  for (const way of ways) {
    it(way, () => {
      assert.deepEqual(found(way), [way]);
      assert.deepEqual(found(`Mam 82 lata, PESEL:${way}, proszę o pomoc.`), [way]);
      assert.deepEqual(found(`PESEL${way}.`), [way]);
    });
  }

  it('after another number, and several', () => {
    assert.deepEqual(found('W 2010 44051401359'), ['44051401359']);
    assert.deepEqual(found('w 2010 440514 01359'), ['440514 01359']);
    const other = peselOf('2002-07-08');
    assert.deepEqual(found(`1. 44051401359 2. ${other}`), ['44051401359', other]);
    assert.deepEqual(found('tel. +48 601 234 567, PESEL 44051401359'), ['44051401359']);
    assert.deepEqual(found('+48601234567 44051401359'), ['44051401359']);
    assert.deepEqual(found('44051401359\n601234567'), ['44051401359']);
  });
});

describe('findPesel: what is none', () => {
  const unlucky = peselOf('1948-12-21', '1234');
  const others: [name: string, text: string][] = [
    ['a telephone with +', `+${unlucky}`],
    [
      'a telephone with + and spaces',
      `+${unlucky.slice(0, 2)} ${unlucky.slice(2, 4)} ${unlucky.slice(4, 7)} ${unlucky.slice(7, 9)} ${unlucky.slice(9)}`,
    ],
    ['a telephone with 00', `00${unlucky}`],
    ['a telephone of another country', '+370 612 15678'],
    [
      'a telephone in its own groups',
      `48 ${unlucky.slice(2, 4)} ${unlucky.slice(4, 7)} ${unlucky.slice(7, 9)} ${unlucky.slice(9)}`,
    ],
    ['twelve digits', '440514013591'],
    ['digits of a longer number in groups', '44051 40135 91234'],
    ['a NIP', '526-025-02-74'],
    ['a REGON', '09796377087762'],
    ['a KRS', '0000123456'],
    ['a mobile telephone', '601 234 567'],
    ['two telephones', '601 234 567 85 715 27 31'],
    ['a date and an amount', '01.02.2020 500 zł'],
    ['hours', '10-12 14-16 123'],
    ['an account', 'PL61 1090 1014 0000 0712 1981 2874'],
    ['digits on two lines', '440514\n01359'],
    ['a wrong checksum', '44051401358'],
  ];
  for (const [name, text] of others) it(name, () => assert.deepEqual(found(text), []));

  it('an account is none, whatever its digits', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 13, maxLength: 13 }), (digits) => {
        const account = `${peselOf('1944-05-14')}${digits.join('')}12`;
        const groups = account.replace(/^(\d\d)|(\d{4})/g, '$1$2 ').trim();
        assert.equal(account.length, 26);
        assert.deepEqual(found(account), []);
        assert.deepEqual(found(groups), []);
      }),
    );
  });
});

describe('findPesel: any text', () => {
  it('gives stretches of the text, in order, and is quick', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary' }),
        (before, after) => {
          const text = `${before} x${peselOf('1970-01-01')}x ${after}`;
          const all = findPesel(text, NOW);
          assert.ok(all.some(({ start, end }) => text.slice(start, end) === peselOf('1970-01-01')));
          for (const { start, end } of all) assert.ok(start >= 0 && end > start && end <= text.length);
        },
      ),
    );
    const began = performance.now();
    for (const text of [
      '1 '.repeat(200_000),
      '1-'.repeat(200_000),
      '. '.repeat(200_000),
      '1'.repeat(400_000),
    ]) {
      findPesel(text, NOW);
    }
    assert.ok(performance.now() - began < 2_000);
  });
});
