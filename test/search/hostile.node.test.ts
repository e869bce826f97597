import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/property.js';
import { createSearch } from '../../src/search/index.js';
import { realServices, service } from './catalogue.js';

const real = realServices();
const services = Array.from({ length: 14 }, () => real).flat();
const search = createSearch(services);

const QUERIES: Record<string, string> = {
  nothing: '',
  'one letter': 'o',
  'ten thousand letters': 'a'.repeat(10_000),
  'ten thousand words': 'opieka '.repeat(10_000),
  'many mistyped words': 'wytchnienowa rehablitacja psycholg interwecja asytent logpeda '.repeat(20),
  emoji: '👩‍🦽🧓🏽❤️‍🔥',
  'control characters': '\u0000\u0001\u001b[31mopieka\u007f\r\n',
  'regular expression': '(.*)+$[^\\w]{1,9}|^(?:a+)+b',
  'prototype keys': '__proto__ constructor toString hasOwnProperty',
  'right to left': 'مساعدة للمسنين \u202eakeipo\u202c',
  'mixed scripts': 'oпiєkа 中文 ελληνικά ไทย',
  'half a surrogate pair': '\ud83d opieka \udc00',
  accents: 'o\u0301\u0301\u0301\u0301piekα'.repeat(50),
};

describe('a hostile query', () => {
  for (const [name, query] of Object.entries(QUERIES)) {
    it(`is answered at once: ${name}`, () => {
      assert.ok(Array.isArray(createAnswer(query).hits));
      // The promise is 50 ms of work; what else the machine does now and then is not the query's fault.
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        createAnswer(query);
        return performance.now() - start;
      });
      assert.ok(Math.min(...times) < 50, `${times} ms`);
    });
  }

  function createAnswer(query: string): ReturnType<typeof search.search> {
    search.suggest(query);
    return search.search(query);
  }

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        search.search(query);
        search.suggest(query);
      }),
      { numRuns: process.env.VERIFY_FULL ? 5_000 : 200 },
    );
  });

  it('may be no text at all', () => {
    for (const query of [null, undefined, 7, {}] as unknown as string[]) {
      assert.ok(search.search(query).hits);
      assert.ok(search.suggest(query));
    }
  });
});

describe('a hostile service', () => {
  it('is indexed and found', () => {
    const huge = service('Opieka', { description: 'opis '.repeat(20_000) });
    const odd = service('__proto__ constructor', { description: '<script>alert(1)</script> \u0000 \ud83d' });
    const index = createSearch([huge, odd]);
    assert.equal(index.search('opieka').hits[0]!.service, huge);
    assert.equal(index.search('constructor').hits[0]!.service, odd);
  });
});
