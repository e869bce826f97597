import { expect } from '@open-wc/testing';
import { openCentre, type CusError } from '../../src/data/index.js';
import { fault } from '../helpers/faults.js';
import { anotherCopy, eventually, nextPage } from './until.js';

const CENTRE = {
  id: '44444444-4444-4444-8444-444444444444',
  name: 'Centrum Usług Społecznych w Próbie',
  description: 'Przykład',
  example: true,
};

describe('openCentre', () => {
  it('loads the centre, once for the whole page', async () => {
    const source = await fault({ body: CENTRE });
    const other = await anotherCopy();
    const [a, b] = await Promise.all([openCentre(source.base), other.openCentre(source.base)]);
    expect(a?.organization.name).to.equal(CENTRE.name);
    expect(b?.organization.name).to.equal(CENTRE.name);
    expect((await source.told()).requests).to.deep.equal(['']);
  });

  it('takes the saved copy when the network fails, and tells why', async () => {
    const source = await fault({ body: CENTRE });
    const earlier = await nextPage();
    await earlier.openCentre(source.url);
    await source.set({ status: 500 });
    const codes: string[] = [];
    const centre = await eventually(
      async () => (await nextPage()).openCentre(source.url, { onError: ({ code }) => codes.push(code) }),
      Boolean,
    );
    expect(centre?.organization.name).to.equal(CENTRE.name);
    expect(codes[0]).to.equal('http-status');
  });

  it('takes the saved copy when the network is slow', async () => {
    const source = await fault({ body: CENTRE });
    const earlier = await nextPage();
    await earlier.openCentre(source.url);
    // the copy is written after the answer was given
    await source.set({ status: 500 });
    await eventually(
      async () => (await nextPage()).openCentre(source.url, { onError: () => undefined }),
      (copy) => copy !== undefined,
    );
    await source.set({ kind: 'never' });
    const later = await nextPage();
    const controller = new AbortController();
    const centre = await later.openCentre(source.url, { slowAfter: 50, signal: controller.signal });
    controller.abort();
    expect(centre?.organization.name).to.equal(CENTRE.name);
  });

  it('waits on when there is no saved copy', async () => {
    const source = await fault({ hold: true });
    const centre = openCentre(source.url, { slowAfter: 20 });
    await eventually(source.told, ({ count }) => count === 1);
    await source.set({ body: CENTRE });
    expect((await centre)?.organization.name).to.equal(CENTRE.name);
  });

  const FAILURES: [title: string, url: () => Promise<string>, code: string][] = [
    ['no address', async () => '', 'missing-source'],
    ['a nonsense address', async () => 'javascript:0', 'invalid-source'],
    ['404', async () => (await fault({ status: 404 })).url, 'http-status'],
    ['a web page', async () => (await fault({ kind: 'html' })).url, 'html-instead-of-json'],
    ['something else', async () => (await fault({ body: { message: 'x' } })).url, 'invalid-response'],
  ];
  for (const [title, url, code] of FAILURES) {
    it(`with ${title}: no centre, told as ${code}, nothing thrown`, async () => {
      const errors: CusError[] = [];
      const centre = await openCentre(await url(), { onError: (error) => errors.push(error) });
      expect(centre).to.equal(undefined);
      expect(errors.map((error) => error.code)).to.deep.equal([code]);
    });
  }

  it('warns the webmaster once, when nobody else listens', async () => {
    const { url } = await fault({ status: 404 });
    const warnings: unknown[][] = [];
    const { warn } = console;
    console.warn = (...words) => void warnings.push(words);
    try {
      await openCentre(url);
      await openCentre(url);
    } finally {
      console.warn = warn;
    }
    expect(warnings.map(([text]) => text)).to.deep.equal([`Okienko: ${url} answered 404.`]);
  });

  it('given up: no centre and no complaint', async () => {
    const source = await fault({ kind: 'never' });
    const controller = new AbortController();
    const errors: CusError[] = [];
    const centre = openCentre(source.url, { signal: controller.signal, onError: (e) => errors.push(e) });
    await eventually(source.told, ({ count }) => count === 1);
    controller.abort();
    expect(await centre).to.equal(undefined);
    expect(errors).to.deep.equal([]);
    await eventually(source.told, ({ abandoned }) => abandoned === 1);
  });
});
