import { expect } from '@open-wc/testing';
import { openCatalogue, type CatalogueState } from '../../src/data/index.js';
import { CATALOGUE, numbered } from '../helpers/fault-catalogue.mjs';
import type { Behaviour } from '../helpers/fault-server.mjs';
import { fault, type Resource } from '../helpers/faults.js';

async function load(behaviour: Behaviour): Promise<{ state: CatalogueState; source: Resource }> {
  const source = await fault(behaviour);
  return { state: await openCatalogue(source.base).ready, source };
}
const size = (state: CatalogueState) => state.catalogue?.services.length;

describe('an HSDS API', () => {
  it('is asked for all pages, in full', async () => {
    const { state, source } = await load({ kind: 'api', total: 250 });
    expect(state.errors).to.deep.equal([]);
    expect(size(state)).to.equal(250);
    const { requests } = await source.told();
    expect(requests.sort()).to.deep.equal(
      [1, 2, 3].map((page) => `/services?page=${page}&per_page=100&full=true`),
    );
  });

  it('keeps the order of the pages, whichever comes first', async () => {
    const { state } = await load({ kind: 'api', total: 450 });
    expect(state.catalogue?.services.map(({ name }) => name)).to.deep.equal(
      Array.from({ length: 450 }, (_, i) => numbered(i + 1).name),
    );
  });

  it('is asked for at most four pages at once', async () => {
    const source = await fault({ kind: 'api', total: 1200 });
    const state = await openCatalogue(source.base).ready;
    const { most, count } = await source.told();
    expect(size(state)).to.equal(1200);
    expect(count).to.equal(12);
    expect(most).to.be.at.most(4);
  });

  it('may have smaller pages than asked for', async () => {
    const { state } = await load({ kind: 'api', total: 55, largestPage: 10 });
    expect(size(state)).to.equal(55);
  });

  it('keeps the query of its base address, and one slash', async () => {
    const source = await fault({ kind: 'api', total: 1 });
    await openCatalogue(`${source.base}/?city=lapy`).ready;
    expect((await source.told()).requests).to.deep.equal([
      '/services?city=lapy&page=1&per_page=100&full=true',
    ]);
  });

  const SHAPES: [title: string, Behaviour, services: number][] = [
    ['no services', { kind: 'api', total: 0 }, 0],
    ['a bare list', { body: CATALOGUE }, 2],
    ['Open Referral UK 1.0', { body: { totalPages: 1, content: CATALOGUE } }, 2],
    ['no total_pages', { kind: 'api', total: 250, lie: { total_pages: null } }, 250],
    [
      'no totals, but last_page',
      { kind: 'api', total: 250, lie: { total_pages: null, total_items: null } },
      250,
    ],
    [
      'no totals and no last_page',
      {
        kind: 'api',
        total: 250,
        lie: { total_pages: null, total_items: null, last_page: null, empty: null },
      },
      250,
    ],
    [
      'no totals, and always page 1',
      {
        kind: 'api',
        total: 250,
        ignorePage: true,
        lie: { total_pages: null, total_items: null, last_page: null },
      },
      100,
    ],
    [
      'totals that are words',
      { kind: 'api', total: 150, lie: { total_pages: 'two', total_items: 'many' } },
      150,
    ],
    ['too few total_pages', { kind: 'api', total: 250, lie: { total_pages: 1 } }, 250],
    ['too many total_pages', { kind: 'api', total: 150, lie: { total_pages: 5 } }, 150],
    ['too small total_items', { kind: 'api', total: 250, lie: { total_items: 3 } }, 250],
    ['negative totals', { kind: 'api', total: 150, lie: { total_pages: -1, total_items: -1 } }, 150],
    ['a last page that is gone (404)', { kind: 'api', total: 250, missing: [3] }, 200],
  ];
  for (const [title, behaviour, services] of SHAPES) {
    it(`with ${title}`, async () => {
      const { state } = await load(behaviour);
      expect(state.errors).to.deep.equal([]);
      expect(size(state)).to.equal(services);
    });
  }

  const FAILURES: [title: string, Behaviour, code: string][] = [
    ['a page that fails', { kind: 'api', total: 450, failing: [3] }, 'http-status'],
    ['a page missing in the middle', { kind: 'api', total: 450, missing: [3] }, 'http-status'],
    ['no list in the envelope', { body: { total_pages: 1 } }, 'invalid-response'],
    ['a web page', { kind: 'html' }, 'html-instead-of-json'],
    ['a nonsense number of pages', { kind: 'api', total: 100, lie: { total_pages: 1e9 } }, 'too-many-pages'],
  ];
  for (const [title, behaviour, code] of FAILURES) {
    it(`with ${title}: ${code}, and no half a catalogue`, async () => {
      const { state, source } = await load(behaviour);
      expect(state.catalogue).to.equal(undefined);
      expect(state.errors.map((error) => error.code)).to.deep.equal([code]);
      expect((await source.told()).count).to.be.at.most(5);
    });
  }

  it('counts the bytes of all pages together', async () => {
    const source = await fault({ kind: 'api', total: 400 });
    const { errors } = await openCatalogue(source.base, { maxBytes: 60_000 }).ready;
    expect(errors.map(({ code }) => code)).to.deep.equal(['too-large']);
    await source.set({ kind: 'api', total: 100 });
    expect((await openCatalogue(source.base, { maxBytes: 60_000 }).ready).status).to.equal('ready');
  });

  it('is one source: one round of requests for all', async () => {
    const source = await fault({ kind: 'api', total: 150 });
    const [a, b] = await Promise.all([openCatalogue(source.base).ready, openCatalogue([source.base]).ready]);
    expect(a.catalogue).to.equal(b.catalogue);
    expect((await source.told()).count).to.equal(2);
  });

  it('and a file are told by the path, before query and fragment', async () => {
    const source = await fault();
    const state = await openCatalogue(`${source.url}?v=1.api#x`).ready;
    expect(size(state)).to.equal(2);
    expect((await source.told()).count).to.equal(1);
  });
});
