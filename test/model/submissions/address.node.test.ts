import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { readEmail, readPhone, readPostalCode, readUrl } from '../../../src/model/index.js';
import { METADATA } from '../../../src/model/submissions/phone-metadata.js';

describe('readPhone: of a person', () => {
  const right = [
    '601 234 567',
    '601234567',
    '601-234-567',
    '+48 601 234 567',
    '0048 601 234 567',
    '48601234567',
    '(85) 715 27 31',
    '85 715 27 31',
    '85/715 27 31',
    '+380 67 123 45 67',
    '00380671234567',
    '+49 (0) 151 23456789',
  ];
  for (const text of right) it(text, () => assert.equal(readPhone(text), text));

  it('in one line, with one space in every gap', () =>
    assert.equal(readPhone('  601\u00a0 234\n567 '), '601 234 567'));

  const wrong = [
    '',
    '112',
    '116 123',
    '19115',
    '800 120 002',
    '801 123 456',
    '700 123 456',
    '000 000 000',
    '123',
    '601 234 56',
    '601 234 5678',
    '+48 601 234 56',
    '+380',
    '+0123456789',
    '+1234567890123456',
    '601 234 567 wew. 12',
    'sześćset',
    '601 234 567; 602 345 678',
    "601234567' OR 1=1",
    '1'.repeat(31),
  ];
  for (const text of wrong) it(`not ${JSON.stringify(text)}`, () => assert.equal(readPhone(text), undefined));
});

describe('readPhone: of a service', () => {
  for (const text of [
    '112',
    '999',
    '116 123',
    '116111',
    '19115',
    '19 115',
    '800 120 002',
    '801 123 456',
    '22 123 45 67 wew. 12',
    '601 234 567',
  ]) {
    it(text, () => assert.equal(readPhone(text, { service: true }), text));
  }
  for (const text of ['113', '000 000 000', '700 123 456', '12345', 'wew. 12']) {
    it(`not ${text}`, () => assert.equal(readPhone(text, { service: true }), undefined));
  }
});

it("the metadata are the library's own", () => {
  const all = createRequire(import.meta.url)('libphonenumber-js/metadata.max.json') as {
    version: number;
    countries: { PL: unknown };
  };
  assert.deepEqual(JSON.parse(JSON.stringify(METADATA)), {
    version: all.version,
    country_calling_codes: { 48: ['PL'] },
    countries: { PL: all.countries.PL },
  });
});

describe('readEmail', () => {
  for (const text of ['jan@example.org', 'Jan.Kos+cus@poczta.example.org', 'a_b-c@żółw.pl', 'x@a-b.pl']) {
    it(text, () => assert.equal(readEmail(` ${text} `), text));
  }
  const wrong = [
    '',
    'jan',
    'jan@',
    '@example.org',
    'jan@example',
    'jan@@example.org',
    'jan@example..org',
    '.jan@example.org',
    'jan.@example.org',
    'ja..n@example.org',
    'jan@-example.org',
    'jan@example-.org',
    'jan kos@example.org',
    'Jan <jan@example.org>',
    'jan@example.org, ewa@example.org',
    'jan@example.org\nBcc: ewa@example.org',
    'jan@example.org?bcc=ewa@example.org',
    'jan@127.0.0.1',
    `${'a'.repeat(65)}@example.org`,
    `jan@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.com.pl.org`,
  ];
  for (const text of wrong) it(`not ${JSON.stringify(text)}`, () => assert.equal(readEmail(text), undefined));
});

describe('readUrl', () => {
  const right: [written: string, url: string][] = [
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['http://example.org', 'http://example.org/'],
    ['www.example.org', 'https://www.example.org/'],
    ['example.org/plik.pdf', 'https://example.org/plik.pdf'],
    ['example.org:8443/x', 'https://example.org:8443/x'],
    ['HTTPS://Example.ORG/A', 'https://example.org/A'],
    ['łapy.pl', 'https://xn--apy-gwa.pl/'],
  ];
  for (const [written, url] of right) it(written, () => assert.equal(readUrl(written), url));
  const wrong = [
    '',
    'strona',
    'javascript:alert(1)',
    'data:text/html,1',
    'mailto:a@example.org',
    'tel:112',
    'ftp://example.org',
    '//example.org',
    '/plik.pdf',
    'https://',
    'https://localhost/',
    'https://bank.example@other.example',
    'https://example.org/a b',
    'jan@example.org',
  ];
  for (const text of wrong) it(`not ${JSON.stringify(text)}`, () => assert.equal(readUrl(text), undefined));
});

describe('readPostalCode', () => {
  for (const [written, code] of [
    ['18-100', '18-100'],
    [' 18100 ', '18-100'],
    ['18 100', '18-100'],
    ['18–100', '18-100'],
    ['00-000', undefined],
    ['1810', undefined],
    ['18-1000', undefined],
    ['ab-cde', undefined],
  ] as const) {
    it(`${written}: ${code}`, () => assert.equal(readPostalCode(written), code));
  }
});
