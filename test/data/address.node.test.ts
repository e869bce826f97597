import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../helpers/property.js';
import { isFile, resolveAddress, resolveSources } from '../../src/data/address.js';
import { asCusError, CusError, CusHttpError } from '../../src/data/errors.js';
import { decode, parseJson } from '../../src/data/json.js';

const FULL = process.env['VERIFY_FULL'] ? { numRuns: 100_000 } : { numRuns: 1_000 };

describe('addresses', () => {
  const FILES: [url: string, file: boolean][] = [
    ['https://a.pl/x.json', true],
    ['https://a.pl/x.JSON?v=1', true],
    ['https://a.pl/x.json#y', true],
    ['https://a.pl/api', false],
    ['https://a.pl/api/', false],
    ['https://a.pl/', false],
    ['https://a.pl/api?file=x.json', false],
    ['https://a.pl/x.json/api', false],
    ['https://json.json/', false],
  ];
  for (const [url, file] of FILES) {
    it(`${url} is ${file ? 'a file' : 'an API'}`, () => assert.equal(isFile(url), file));
  }

  it('are made absolute, each once, in order', () => {
    const list = resolveSources('  b.json\n/a.json https://x.pl/a.json b.json#1 ', 'https://x.pl/dir/');
    assert.deepEqual(
      list.map(({ url }) => url),
      ['https://x.pl/dir/b.json', 'https://x.pl/a.json'],
    );
  });

  it('whatever comes: an http(s) address or a typed error, never an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.anything()), (source) => {
        const { url, error } = resolveAddress(source, 'https://x.pl/');
        if (url === undefined) assert.ok(error instanceof CusError);
        else assert.match(url, /^https?:\/\//);
        for (const address of resolveSources(source)) assert.ok(address.url ?? address.error);
      }),
      FULL,
    );
  });
});

describe('errors', () => {
  it('of another copy of the library are rebuilt by name', () => {
    const theirs = Object.assign(new Error('x answered 404.'), {
      name: 'CusHttpError',
      code: 'http-status',
      status: 404,
      url: 'https://x.pl/',
    });
    const ours = asCusError(theirs);
    assert.ok(ours instanceof CusHttpError);
    assert.deepEqual(
      [ours.code, ours.status, ours.url, ours.cause],
      ['http-status', 404, 'https://x.pl/', theirs],
    );
  });

  it('any thrown thing becomes one of the family', () => {
    fc.assert(
      fc.property(fc.anything(), (thing) => {
        const error = asCusError(thing, 'https://x.pl/');
        assert.ok(error instanceof CusError);
        assert.equal(typeof error.message, 'string');
        assert.equal(typeof error.code, 'string');
      }),
      FULL,
    );
  });
});

describe('bodies', () => {
  it('UTF-8 comes through unchanged, with and without a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = new TextEncoder().encode(JSON.stringify(text));
        assert.equal(JSON.parse(decode(bytes, 'application/json; charset=iso-8859-2', 'u')), text);
        const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]);
        assert.equal(JSON.parse(decode(marked, null, 'u')), text);
      }),
      FULL,
    );
  });

  it('any bytes: text or a typed error; any text: an object or a typed error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), fc.string(), (bytes, type) => {
        try {
          const json = parseJson(decode(bytes, `text/x; charset=${type}`, 'u'), 'u');
          assert.equal(typeof json, 'object');
        } catch (error) {
          assert.ok(error instanceof CusError, String(error));
        }
      }),
      FULL,
    );
  });

  it('every beginning of a JSON list is called truncated, not merely wrong', () => {
    const text = JSON.stringify([{ id: 'a', tags: [1, 2] }, 'b']);
    for (let end = 1; end < text.length; end++) {
      const part = text.slice(0, end);
      assert.throws(
        () => parseJson(part, 'u'),
        (error: CusError) => error.code === (part.endsWith(']') ? 'invalid-json' : 'truncated-json'),
      );
    }
  });
});
