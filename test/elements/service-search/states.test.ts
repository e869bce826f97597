import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { CusServiceSearch } from '../../../src/elements/service-search/service-search.js';
import { fault } from '../../helpers/faults.js';
import { one, seen } from '../../helpers/roles.js';
import { heardWarnings } from '../../helpers/warnings.js';
import { countSaid, refreshedUntil, settled, titles } from './support.js';

const search = (src: string) =>
  fixture<CusServiceSearch>(html`<cus-service-search src=${src}></cus-service-search>`);
const says = (element: CusServiceSearch, text: string) =>
  waitUntil(() => seen(element).includes(text), `it says „${text}”; it says: ${seen(element)}`, {
    timeout: 6000,
  });

describe('cus-service-search: states', () => {
  const warnings = heardWarnings();

  it('loading: says so and keeps the room', async () => {
    const source = await fault({ hold: true });
    const element = await search(source.url);
    expect(one(element, 'status').textContent).to.contain('Wczytujemy usługi');
    const height = element.getBoundingClientRect().height;
    expect(height).to.be.greaterThan(600);
    await source.set({});
    await settled(element);
  });

  it('slow: says so, and shows the services when they come', async () => {
    const source = await fault({ hold: true });
    const element = await search(source.url);
    await says(element, 'To trwa dłużej niż zwykle');
    await source.set({});
    await settled(element);
    expect(titles(element).length).to.be.greaterThan(0);
  });

  for (const [name, behaviour] of [
    ['404', { status: 404 }],
    ['500', { status: 500 }],
    ['HTML', { kind: 'html' }],
    ['half a JSON', { kind: 'half' }],
    ['30 MB of rubbish', { kind: 'rubbish', bytes: 30_000_000, tellLength: true }],
    ['a lost connection', { kind: 'reset' }],
  ] as const) {
    it(`${name}: says what happened and what to do, warns once, and can be tried again`, async () => {
      const source = await fault(behaviour);
      const element = await search(source.url);
      await says(element, 'Nie udało się wczytać usług');
      expect(seen(element)).to.contain('Centrum Usług Społecznych');
      expect(warnings).to.have.length(1);
      expect(String(warnings[0]?.[0])).to.contain(source.url);
      await source.set({});
      one(element, 'button', 'Spróbuj ponownie').click();
      await settled(element);
      expect(titles(element).length).to.be.greaterThan(0);
    });
  }

  it('services that cannot be put in order: says so, warns once, and can be tried again', async () => {
    const source = await fault({});
    const { normalize } = String.prototype;
    String.prototype.normalize = () => {
      throw new RangeError('no memory');
    };
    try {
      const element = await search(source.url);
      await says(element, 'Nie udało się wczytać usług');
      expect(one(element, 'status').textContent).to.contain('Nie udało się wczytać usług');
      expect(warnings.map(([text]) => String(text))).to.match(/search index could not be built/);
      one(element, 'button', 'Spróbuj ponownie').click();
      await element.updateComplete;
      expect(seen(element), 'it is tried').to.not.contain('Nie udało się');
      await says(element, 'Nie udało się wczytać usług');
      const other = await fault({ hold: true });
      element.src = other.url;
      await says(element, 'Wczytujemy usługi');
      expect(seen(element), 'of the former source').to.not.contain('Nie udało się');
      await other.set({});
      await says(element, 'Nie udało się wczytać usług');
      String.prototype.normalize = normalize;
      one(element, 'button', 'Spróbuj ponownie').click();
      await settled(element);
      expect(titles(element).length).to.be.greaterThan(0);
      expect(warnings).to.have.length(1);
    } finally {
      String.prototype.normalize = normalize;
    }
  });

  it('no source: says so to the person and to the webmaster', async () => {
    const element = await fixture<CusServiceSearch>(html`<cus-service-search></cus-service-search>`);
    await says(element, 'Ta strona nie mówi, skąd wziąć usługi');
    expect(warnings).to.have.length(1);
  });

  it('empty: an empty catalogue is no failure', async () => {
    const source = await fault({ body: { services: [] } });
    const element = await search(source.url);
    await says(element, 'Nie ma tu jeszcze żadnych usług');
  });

  it('partial: shows what there is and says that some is missing', async () => {
    const good = await fault({});
    const bad = await fault({ status: 404 });
    const element = await settled(await search(`${good.url} ${bad.url}`));
    expect(seen(element)).to.contain('Nie udało się wczytać części usług');
    expect(warnings).to.have.length(1);
  });

  it('stale: shows the saved copy with its date when news cannot be had', async () => {
    const source = await fault({});
    const element = await settled(await search(source.url));
    const before = countSaid(element);
    await source.set({ status: 500 });
    const stale = () => seen(element).includes('Pokazujemy usługi zapisane');
    await refreshedUntil(element, stale, 'the saved copy is called so');
    expect(countSaid(element)).to.equal(before);
  });

  it('broken records: shows the good ones, warns once', async () => {
    const source = await fault({
      body: [{ id: 'a', name: 'Dobra usługa', status: 'active' }, { id: 'b' }, 7, null],
    });
    const element = await settled(await search(source.url));
    expect(titles(element)).to.deep.equal(['Dobra usługa']);
    expect(warnings).to.have.length(1);
  });

  it('hostile text stays text', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const source = await fault({
      body: [
        {
          id: 'x',
          name: hostile,
          description: hostile,
          url: 'javascript:alert(1)',
          status: 'active',
          organization: { id: 'o', name: hostile },
        },
      ],
    });
    const title = document.title;
    const element = await settled(await search(source.url));
    expect(titles(element)).to.deep.equal([hostile]);
    expect(element.shadowRoot?.querySelector('img, script')).to.equal(null);
    expect(document.title).to.equal(title);
  });

  it('nonsense in attributes: warns once each and works', async () => {
    const source = await fault({});
    const element = await settled(
      await fixture<CusServiceSearch>(
        html`<cus-service-search
          src=${source.url}
          page-size="-3"
          heading-level="zwei"
          areas="obszar:ksiezyc"
          place="  "
          theme="pink"
          sync-url=""
        ></cus-service-search>`,
      ),
    );
    expect(titles(element).length).to.be.greaterThan(0);
    expect(one(element, 'heading', 'W czym możemy pomóc?').getAttribute('aria-level')).to.equal('2');
    const said = warnings.map(String).join('\n');
    expect(said).to.contain('page-size').and.to.contain('obszar:ksiezyc').and.to.contain('heading-level');
  });

  it('removed while loading: says nothing and leaves nothing behind', async () => {
    const source = await fault({ hold: true });
    const element = await search(source.url);
    element.remove();
    await waitUntil(async () => (await source.told()).abandoned === 1 || (await source.told()).now === 0);
    expect(warnings).to.have.length(0);
  });
});
