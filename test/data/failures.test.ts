import { expect } from '@open-wc/testing';
import {
  CusFormatError,
  CusHttpError,
  CusNetworkError,
  CusSizeError,
  CusSourceError,
  CusTimeoutError,
  openCatalogue,
  type CatalogueOptions,
  type CusError,
} from '../../src/data/index.js';
import { CATALOGUE } from '../helpers/fault-catalogue.mjs';
import type { Behaviour } from '../helpers/fault-server.mjs';
import { fault } from '../helpers/faults.js';
import { eventually, names, settled, until } from './until.js';

type Class = abstract new (...args: never[]) => CusError;

const FAILURES: [title: string, Behaviour, Class, code: string, message: RegExp, CatalogueOptions?][] = [
  ['404', { status: 404 }, CusHttpError, 'http-status', /answered 404/],
  ['500 with a JSON body', { status: 500, body: [] }, CusHttpError, 'http-status', /answered 500/],
  ['HTML', { kind: 'html' }, CusFormatError, 'html-instead-of-json', /"Nie znaleziono"/],
  ['half a JSON', { kind: 'half' }, CusFormatError, 'truncated-json', /ends in the middle/],
  ['nothing', { kind: 'base64', base64: '' }, CusFormatError, 'empty-response', /with nothing/],
  ['no JSON', { kind: 'base64', base64: btoa('[1,,]') }, CusFormatError, 'invalid-json', /is not JSON/],
  ['a JSON number', { body: 7 }, CusFormatError, 'invalid-response', /neither a JSON object nor a list/],
  ['a JSON of something else', { body: { error: 'x' } }, CusFormatError, 'invalid-response', /no HSDS/],
  [
    'windows-1250 that does not say so',
    { kind: 'encoded', encoding: 'windows-1250' },
    CusFormatError,
    'wrong-encoding',
    /Save the file as UTF-8/,
  ],
  [
    'windows-1250 that claims to be UTF-8',
    { kind: 'encoded', encoding: 'windows-1250', contentType: 'application/json; charset=utf-8' },
    CusFormatError,
    'wrong-encoding',
    /charset=windows-1250/,
  ],
  [
    'too much, told by content-length',
    { kind: 'rubbish', bytes: 30_000_000, tellLength: true },
    CusSizeError,
    'too-large',
    /20000000 bytes/,
  ],
  ['too much, not told', { kind: 'rubbish', bytes: 30_000_000 }, CusSizeError, 'too-large', /20000000 bytes/],
  ['more than the limit set', {}, CusSizeError, 'too-large', /100 bytes/, { maxBytes: 100 }],
  ['never answering', { kind: 'never' }, CusTimeoutError, 'timeout', /in 0.1 s/, { timeout: 100 }],
  ['stalled amid the body', { kind: 'stall' }, CusTimeoutError, 'timeout', /in 0.1 s/, { timeout: 100 }],
  ['connection reset', { kind: 'reset' }, CusNetworkError, 'network', /Access-Control-Allow-Origin/],
  ['connection lost amid the body', { kind: 'break' }, CusNetworkError, 'network', /broke off/],
];

describe('a source that fails', () => {
  for (const [title, behaviour, Class, code, message, options] of FAILURES) {
    it(`${title}: ${code}`, async () => {
      const { url } = await fault(behaviour);
      const state = await openCatalogue(url, options).ready;
      const [error] = state.errors;
      expect(state.status).to.equal('error');
      expect(state.catalogue).to.equal(undefined);
      expect(error).to.be.instanceOf(Class);
      expect(error?.code).to.equal(code);
      expect(error?.message).to.match(message);
      expect(error?.message).to.contain(url);
      expect(error?.url).to.equal(url);
      if (behaviour.status) expect(error?.status).to.equal(behaviour.status);
    });
  }

  it('is never remembered: the next one to ask gets the answer', async () => {
    for (const behaviour of [{ status: 500 }, { kind: 'half' }, { kind: 'reset' }] satisfies Behaviour[]) {
      const source = await fault(behaviour);
      expect((await openCatalogue(source.url).ready).status).to.equal('error');
      await source.set({});
      expect((await openCatalogue(source.url).ready).status).to.equal('ready');
    }
  });

  it('stops reading rubbish at the limit', async () => {
    const source = await fault({ kind: 'rubbish', bytes: 200_000_000 });
    await openCatalogue(source.url, { maxBytes: 100_000 }).ready;
    await until(openCatalogue((await fault()).url), settled);
    await eventually(source.told, ({ abandoned }) => abandoned === 1);
  });
});

describe('a source with a wrong address', () => {
  const WRONG: [src: unknown, code: string][] = [
    ['', 'missing-source'],
    ['   ', 'missing-source'],
    [[], 'missing-source'],
    [undefined, 'missing-source'],
    [null, 'missing-source'],
    [7, 'missing-source'],
    [[7], 'missing-source'],
    ['https://', 'invalid-source'],
    ['http://[x]/a.json', 'invalid-source'],
    ['javascript:alert(1)//a.json', 'invalid-source'],
    ['data:application/json,[]', 'invalid-source'],
    ['file:///etc/a.json', 'invalid-source'],
    ['https://user:secret@example.org/a.json', 'invalid-source'],
  ];
  for (const [src, code] of WRONG) {
    it(`${JSON.stringify(src)}: ${code}`, async () => {
      const client = openCatalogue(src as string);
      const state = await client.ready;
      expect(state.status).to.equal('error');
      expect(state.errors.map((error) => error.code)).to.deep.equal([code]);
      expect(state.errors[0]).to.be.instanceOf(CusSourceError);
      expect((await client.refresh()).status).to.equal('error');
    });
  }
});

describe('an answer that can be read all the same', () => {
  const READABLE: [title: string, Behaviour][] = [
    ['a byte order mark', { kind: 'encoded', encoding: 'utf-8-bom' }],
    ['UTF-16 with its mark', { kind: 'encoded', encoding: 'utf-16le' }],
    [
      'windows-1250 that says so',
      { kind: 'encoded', encoding: 'windows-1250', contentType: 'application/json; charset=windows-1250' },
    ],
    [
      'iso-8859-2 that says so, in quotes',
      { kind: 'encoded', encoding: 'iso-8859-2', contentType: 'text/plain; Charset="ISO-8859-2"' },
    ],
    [
      'UTF-8 that a site-wide setting calls iso-8859-2',
      { headers: { 'content-type': 'application/json; charset=iso-8859-2' } },
    ],
    ['an unknown charset', { headers: { 'content-type': 'application/json; charset=x-polish' } }],
    ['no content type', { headers: { 'content-type': '' } }],
    ['an envelope', { body: { contents: CATALOGUE } }],
  ];
  for (const [title, behaviour] of READABLE) {
    it(title, async () => {
      const { url } = await fault({
        ...behaviour,
        ...(behaviour.encoding === 'iso-8859-2' && {
          // ISO 8859-2 has no Polish quotation marks.
          body: CATALOGUE.map((service) => ({ ...service, name: service.name.replace(/[„”]/g, '"') })),
        }),
      });
      const state = await openCatalogue(url).ready;
      expect(state.errors).to.deep.equal([]);
      expect(names(state)[0]).to.equal('Wypożyczalnia wózków inwalidzkich');
      expect(names(state)[1]).to.match(/^Teleopieka ["„]Życzliwa dłoń["”]$/);
    });
  }

  it('a redirect is followed', async () => {
    const target = await fault();
    const { url } = await fault({ kind: 'redirect', to: target.url });
    expect((await openCatalogue(url).ready).catalogue?.services).to.have.length(2);
  });

  it('a redirect to a page is told as such', async () => {
    const target = await fault({ kind: 'html' });
    const { url } = await fault({ kind: 'redirect', to: target.url });
    expect((await openCatalogue(url).ready).errors[0]?.code).to.equal('html-instead-of-json');
  });

  it('an empty catalogue is a catalogue', async () => {
    const { url } = await fault({ body: [] });
    const state = await openCatalogue(url).ready;
    expect(state.status).to.equal('ready');
    expect(state.catalogue?.services).to.deep.equal([]);
  });
});
