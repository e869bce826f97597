import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mailUrl, phoneUrl, safeUrl } from '../../src/model/index.js';

describe('safeUrl', () => {
  const kept: [written: string, url: string][] = [
    ['https://cusy.pl/', 'https://cusy.pl/'],
    ['http://example.org/a b', 'http://example.org/a%20b'],
    ['  https://example.org/x\n', 'https://example.org/x'],
    ['HTTPS://EXAMPLE.ORG', 'https://example.org/'],
    ['https://łapy.pl/ą', 'https://xn--apy-gwa.pl/%C4%85'],
    ['www.example.org/formularz.pdf', 'https://www.example.org/formularz.pdf'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
    ['mailto:cus@example.org', 'mailto:cus@example.org'],
    ['tel:+48 85 715 27 31', 'tel:+48857152731'],
  ];
  for (const [written, url] of kept)
    it(`keeps ${JSON.stringify(written)}`, () => assert.equal(safeUrl(written), url));

  const refused: unknown[] = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\u0000script:alert(1)',
    'java\u200bscript:alert(1)',
    '\ufeffjavascript:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&#58;alert(1)',
    'javascript%3Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD4=',
    'vbscript:msgbox(1)',
    'vb\rscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org',
    'filesystem:https://example.org/x',
    'view-source:https://example.org',
    'intent://example.org#Intent;end',
    'about:blank',
    '//example.org/a',
    '/formularz.pdf',
    'formularz',
    '#a',
    '?a=b',
    '',
    '   ',
    'https://',
    'https:///',
    'https://user:secret@example.org/',
    'https://bank.example@example.org/',
    'mailto:a@example.org?bcc=b@example.org',
    'mailto:a@example.org,b@example.org',
    'mailto:javascript:alert(1)',
    'tel:javascript:alert(1)',
    'tel:000000000',
    `https://example.org/${'a'.repeat(5_000)}`,
    undefined,
    null,
    5,
    {},
    ['https://example.org'],
    { toString: () => 'https://example.org' },
  ];
  for (const value of refused) {
    it(`refuses ${JSON.stringify(value)?.slice(0, 60)}`, () => assert.equal(safeUrl(value), undefined));
  }
});

describe('phoneUrl', () => {
  const cases: [number: unknown, url: string | undefined][] = [
    ['787 805 030', 'tel:787805030'],
    ['+48 (85) 715-27-31', 'tel:+48857152731'],
    ['"+44 1234 234567"', 'tel:+441234234567'],
    ['+44 (0)1234 234567', 'tel:+441234234567'],
    ['tel. 85 715 27 31', 'tel:857152731'],
    ['85 715 27 31 wew. 12', 'tel:857152731'],
    ['85 715 27 31, 85 715 27 32', 'tel:857152731'],
    ['85 715 27 31/32', 'tel:857152731'],
    ['85/7152731', 'tel:857152731'],
    ['112', 'tel:112'],
    ['116 123', 'tel:116123'],
    ['800 12 12 12', 'tel:800121212'],
    ['000 000 000 (dane przykładowe)', undefined],
    ['000 000 000', undefined],
    ['+48 000 000 000', undefined],
    ['0048 000000000', undefined],
    ['12', undefined],
    ['1234567890123456', undefined],
    ['brak', undefined],
    ['', undefined],
    [undefined, undefined],
    [112, undefined],
  ];
  for (const [number, url] of cases)
    it(JSON.stringify(number) ?? 'undefined', () => assert.equal(phoneUrl(number), url));
});

describe('mailUrl', () => {
  const cases: [address: unknown, url: string | undefined][] = [
    ['obserwatorium@fundacjakiscis.pl', 'mailto:obserwatorium@fundacjakiscis.pl'],
    [' a.b+c@example.org ', 'mailto:a.b+c@example.org'],
    ['a@example', undefined],
    ['a@example.org?cc=b@example.org', undefined],
    ['a@example.org, b@example.org', undefined],
    ['a@example.org\nbcc: b@example.org', undefined],
    ['<a@example.org>', undefined],
    ['brak', undefined],
    [5, undefined],
  ];
  for (const [address, url] of cases) it(JSON.stringify(address), () => assert.equal(mailUrl(address), url));
});
